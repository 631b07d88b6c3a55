import type { Action, Contents, Style } from "../../excel/action";
import { areaAt, freeSheetName, type Place } from "../../excel/address";
import type { Survey } from "../../excel/port";
import { Refusal } from "../failure";
import { tableArea } from "./model";

const COLORS = {
  input: "#0000ff",
  heading: "#dfe7f1",
  title: "#1b3a5c",
  quiet: "#5c5c5c",
} as const;

/** The title of a sheet. */
export const TITLE_STYLE: Style = { bold: true, size: 14, color: COLORS.title };
/** Text that explains. */
export const NOTE_STYLE: Style = { color: COLORS.quiet };
/** The headings of a table. */
export const HEADING_STYLE: Style = { bold: true, color: COLORS.title, fill: COLORS.heading };
/** Cells that the user may change. */
export const INPUT_STYLE: Style = { color: COLORS.input };

/** Writes a rectangle of cells whose top left cell is `at`. */
export const writeCells = (at: Place, cells: Contents): Action => ({ kind: "write", at, cells });

/** Styles the rows and columns whose top left cell is `at`. */
export const styleCells = (at: Place, rows: number, columns: number, style: Style): Action => ({
  kind: "style",
  area: areaAt(at, rows, columns),
  style,
});

/** The place that is `down` rows and `right` columns further. */
export const offset = (place: Place, down: number, right = 0): Place => ({
  sheet: place.sheet,
  row: place.row + down,
  column: place.column + right,
});

/** Rows of a new sheet above its body: title, note and a blank row. */
const HEAD_ROWS = 3;

/** A sheet that the add-in adds. */
export interface SheetPlan {
  readonly sheet: string;
  /** Width of each column from the first on, in characters. */
  readonly widths: readonly number[];
  readonly title: string;
  readonly note: string;
  /** What is written below the head, headings first. */
  readonly body?: Contents;
  /** How many headings the body has; a formula that spills has more than it has cells. */
  readonly headings?: number;
  /** Whether title and headings stay in sight while the sheet scrolls. */
  readonly isFrozen?: boolean;
}

/** Adds a sheet with its title, a note and the body below them. */
export function newSheet(plan: SheetPlan): readonly Action[] {
  const { sheet, widths, title, note, body, headings = 0, isFrozen = false } = plan;
  const origin = { sheet, row: 0, column: 0 };
  const at = bodyOf(sheet);
  return [
    { kind: "add-sheet", sheet },
    { kind: "widths", sheet, widths },
    writeCells(origin, [[title], [note]]),
    styleCells(origin, 1, 1, TITLE_STYLE),
    styleCells(offset(origin, 1), 1, 1, NOTE_STYLE),
    ...(body === undefined ? [] : [writeCells(at, body)]),
    ...(headings === 0 ? [] : [styleCells(at, 1, headings, HEADING_STYLE)]),
    ...(isFrozen ? [{ kind: "freeze", sheet, rows: HEAD_ROWS + 1 } as const] : []),
  ];
}

/** The first cell of a new sheet's body. */
export const bodyOf = (sheet: string): Place => ({ sheet, row: HEAD_ROWS, column: 0 });

/**
 * A name for a new sheet: the wanted one, or the next that is free.
 *
 * @throws {Refusal} if no sheet can be added.
 */
export function newSheetName({ sheets, isLocked }: Survey, wanted: string): string {
  if (isLocked) {
    throw new Refusal({ kind: "locked-workbook" });
  }
  return freeSheetName(
    wanted,
    sheets.map(({ name }) => name),
  );
}

/**
 * Refuses to write to a protected sheet.
 *
 * @throws {Refusal} naming the first.
 */
export function refuseProtected(survey: Survey, actions: readonly Action[]): void {
  const written = new Set(actions.flatMap((action) => sheetOf(action, survey) ?? []));
  const refused = survey.sheets.find(({ name, isProtected }) => isProtected && written.has(name));
  if (refused !== undefined) {
    throw new Refusal({ kind: "protected-sheet", sheet: refused.name });
  }
}

/** The sheet whose cells an action changes; undefined if it changes none. */
function sheetOf(action: Action, survey: Survey): string | undefined {
  switch (action.kind) {
    case "add-sheet":
    case "activate":
    case "name":
    case "remove-name":
      return undefined;
    case "write":
      return action.at.sheet;
    case "chart":
      return action.chart.over.sheet;
    case "freeze":
    case "widths":
      return action.sheet;
    case "add-column":
    case "add-rows":
    case "remove-column":
      return tableArea(survey, action.table)?.sheet;
    default:
      return action.area.sheet;
  }
}
