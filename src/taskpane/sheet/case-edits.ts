import type { Action, Content } from "../../excel/action";
import { areaAt, type Area } from "../../excel/address";
import { Refusal } from "../failure";
import { INPUT_STYLE, styleCells, writeCells } from "./cells";
import { compareActions, compareSize, type SheetWriting } from "./compare";
import { layout, TABLE } from "./names";
import { activeCase, type Case, type Model } from "./model";

/** What a change of the cases needs to know besides the model. */
export interface CaseEdit {
  readonly model: Model;
  readonly writing: SheetWriting;
  /** Area of the comparison as it stands. */
  readonly compare: Area | undefined;
  /** Whether the cells of an area are all blank. */
  readonly isBlank: (area: Area) => boolean;
}

/**
 * A new case with the shares of another, or with none; it becomes the active one.
 *
 * @throws {Refusal} if the name is empty or taken.
 */
export function addCase(edit: CaseEdit, name: string, like?: Case): readonly Action[] {
  const { model } = edit;
  const wanted = checkedName(model, name);
  const { cases, categoryRows, caseColumns } = model.places;
  const cells: Content[] = Array.from({ length: cases.rows }, () => 0);
  for (const [category, row] of categoryRows) {
    cells[row] = shareOr0(like?.shares.get(category));
  }
  cells[0] = wanted;
  const column = { ...cases, row: cases.row + 1, column: cases.column + caseColumns.size + 1 };
  return [
    { kind: "add-column", table: TABLE.cases, cells },
    styleCells(column, cases.rows - 1, 1, { format: "0%", align: "Right", ...INPUT_STYLE }),
    ...setActive(model, wanted),
    ...compareAgain(edit, [...caseColumns.keys(), wanted]),
  ];
}

/**
 * A case under another name.
 *
 * @throws {Refusal} if the name is empty or taken.
 */
export function renameCase(edit: CaseEdit, name: string, to: string): readonly Action[] {
  const { model } = edit;
  const wanted = checkedName(model, to);
  const column = model.places.caseColumns.get(name);
  if (column === undefined) {
    throw new Refusal({ kind: "missing", what: name });
  }
  const { cases } = model.places;
  const names = [...model.places.caseColumns.keys()];
  return [
    writeCells({ ...cases, column: cases.column + column }, [[wanted]]),
    ...(activeCase(model)?.name === name ? setActive(model, wanted) : []),
    ...compareAgain(
      edit,
      names.map((known) => (known === name ? wanted : known)),
    ),
  ];
}

/**
 * The cases without one.
 *
 * @throws {Refusal} if it is the last.
 */
export function deleteCase(edit: CaseEdit, name: string): readonly Action[] {
  const { model } = edit;
  const left = [...model.places.caseColumns.keys()].filter((known) => known !== name);
  const [next] = left;
  if (next === undefined) {
    throw new Refusal({ kind: "last-case" });
  }
  return [
    ...(activeCase(model)?.name === name ? setActive(model, next) : []),
    { kind: "remove-column", table: TABLE.cases, heading: name },
    ...compareAgain(edit, left),
  ];
}

function checkedName(model: Model, name: string): string {
  const wanted = name.trim();
  if (wanted === "") {
    throw new Refusal({ kind: "case-unnamed" });
  }
  const taken = ["Category", ...model.places.caseColumns.keys()];
  if (!taken.some((known) => known.toLowerCase() === wanted.toLowerCase())) {
    return wanted;
  }
  throw new Refusal({ kind: "case-taken", name: wanted });
}

function setActive({ places }: Model, name: string): readonly Action[] {
  const cell = places.settings.case;
  return cell === undefined ? [] : [writeCells(cell, [[name]])];
}

/** The comparison of other cases in place of the one that stands, if one does. */
function compareAgain(edit: CaseEdit, names: readonly string[]): readonly Action[] {
  const { compare, isBlank, writing } = edit;
  if (compare === undefined) {
    return [];
  }
  const { rows, columns } = compareSize(names.length, writing.offered);
  const more = rows - compare.rows;
  const below = areaAt({ ...compare, row: compare.row + compare.rows }, Math.max(1, more), columns);
  // Where something of the user's stands below, the comparison stays as it is.
  if (more > 0 && !isBlank(below)) {
    return [];
  }
  const chart = layout(compare.sheet, writing.offered).chart;
  return [
    ...(more < 0 ? [emptied({ ...compare, row: compare.row + rows, rows: -more })] : []),
    { kind: "clear-formats", area: compare },
    ...compareActions(compare, chart, names, writing),
  ];
}

/** Cells that the comparison no longer covers. */
const emptied = (area: Area): Action =>
  writeCells(
    area,
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => "")),
  );

const shareOr0 = (share: unknown): number => (typeof share === "number" ? share : 0);
