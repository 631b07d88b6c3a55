import type { Action } from "../../excel/action";
import { areaAt, type Area, type Place } from "../../excel/address";
import type { HostCells, Survey } from "../../excel/port";
import { freeSheetName } from "../../excel/sheet-name";
import type { Language } from "../../dataset/categories";
import { NOTE, paint, TITLE, write } from "./paint";
import type { SheetText } from "../text/sheet-en";
import { compareActions, compareSize } from "./compare";
import { layout, SIZE, WIDTHS } from "./layout";
import { CHART, FORMER_NAMES, HOME_SHEET, NAME, TABLE } from "./names";
import { activeTable, casesTable, repairCases, repairSettings, settingsTable } from "./tables";
import { nameArea, tableArea } from "./model";
import { Refusal } from "../refusal";
import { resultActions } from "./results";

/** What Set up knows of the workbook. */
export interface SetUpRequest {
  readonly survey: Survey;
  /** Cells of the tables that are there, by the table's name. */
  readonly tables: ReadonlyMap<string, HostCells>;
  /** Whether the cells of an area are all blank. */
  readonly isBlank: (area: Area) => boolean;
  readonly language: Language;
  readonly text: SheetText;
}

/** A part of the sheet Scope: whether it is there, how large it is and what makes it. */
interface Part {
  readonly isThere: boolean;
  readonly home: Place;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly make: (at: Place) => readonly Action[];
}

/**
 * What puts everything of ours into a workbook that is not there yet, and nothing else.
 *
 * @returns No action if nothing is missing.
 * @throws {Refusal} if a sheet that would be written to is protected.
 */
export function setUpActions(request: SetUpRequest): readonly Action[] {
  const { survey } = request;
  const existing = homeSheet(survey);
  const sheet =
    existing ??
    freeSheetName(
      HOME_SHEET,
      survey.sheets.map(({ name }) => name),
    );
  const repairs = [...repairSettings(request), ...repairCases(request), ...renameFormer(survey)];
  const made = makeParts(request, partsOf(request, sheet), existing);
  const actions = [...repairs, ...made];
  if (actions.length === 0) return [];
  if (existing === undefined && survey.isLocked) throw new Refusal({ kind: "locked-workbook" });
  refuseProtected(survey, actions);
  const opening = existing === undefined ? openSheet(sheet, request.text) : [];
  return [...opening, ...actions, { kind: "activate", place: layout(sheet).title }];
}

/** The names of earlier editions under their present ones. */
const renameFormer = (survey: Survey): readonly Action[] =>
  FORMER_NAMES.flatMap(([former, name]): readonly Action[] => {
    const area = nameArea(survey, former);
    if (area === undefined) return [];
    return [
      { kind: "remove-name", name: former },
      { kind: "name", name, area },
    ];
  });

/** The sheet that holds our tables, whatever its name. */
export const homeSheet = (survey: Survey): string | undefined =>
  [TABLE.settings, TABLE.cases, TABLE.active].flatMap(
    (table) => tableArea(survey, table)?.sheet ?? [],
  )[0];

/**
 * Refuses to write to a protected sheet.
 *
 * @throws {Refusal} naming the first.
 */
export function refuseProtected(survey: Survey, actions: readonly Action[]): void {
  const written = new Set(actions.flatMap((action) => sheetOf(action, survey) ?? []));
  const refused = survey.sheets.find(({ name, isProtected }) => isProtected && written.has(name));
  if (refused !== undefined) throw new Refusal({ kind: "protected-sheet", sheet: refused.name });
}

function sheetOf(action: Action, survey: Survey): string | undefined {
  if (action.kind === "write") return action.at.sheet;
  if (action.kind === "chart") return action.chart.over.sheet;
  if (action.kind === "freeze" || action.kind === "widths") return action.sheet;
  if (action.kind === "add-sheet" || action.kind === "activate") return undefined;
  if (action.kind === "add-column" || action.kind === "add-rows" || action.kind === "remove-column")
    return tableArea(survey, action.table)?.sheet;
  return action.kind === "name" || action.kind === "remove-name" ? undefined : action.area.sheet;
}

const openSheet = (sheet: string, text: SheetText): readonly Action[] => {
  const { title } = layout(sheet);
  return [
    { kind: "add-sheet", sheet },
    { kind: "widths", sheet, widths: WIDTHS },
    write(title, [[text.scopeTitle], [text.scopeNote]]),
    paint(title, 1, 1, TITLE),
    paint({ ...title, row: 1 }, 1, 1, NOTE),
  ];
};

function partsOf(request: SetUpRequest, sheet: string): readonly Part[] {
  const { survey, text } = request;
  const places = layout(sheet);
  const cases = caseNames(request);
  const hasTable = (name: string): boolean => tableArea(survey, name) !== undefined;
  return [
    {
      isThere: hasTable(TABLE.settings),
      home: places.settings,
      size: SIZE.settings,
      make: (at) => settingsTable(at, request),
    },
    {
      isThere: hasTable(TABLE.cases),
      home: places.cases,
      size: { rows: SIZE.active.rows, columns: cases.length + 1 },
      make: (at) => casesTable(at, request),
    },
    {
      isThere: hasTable(TABLE.active),
      home: places.active,
      size: SIZE.active,
      make: (at) => activeTable(at, request),
    },
    {
      isThere: nameArea(survey, NAME.ratio) !== undefined,
      home: places.results,
      size: SIZE.results,
      make: (at) => resultActions(at, text),
    },
    {
      isThere:
        nameArea(survey, NAME.compare) !== undefined &&
        survey.charts.some(({ name }) => name === CHART),
      home: nameArea(survey, NAME.compare) ?? places.compare,
      size: compareSize(cases.length),
      make: (at) => compareActions(at, { ...places.chart, sheet: at.sheet }, cases, text),
    },
  ];
}

/** Makes what is missing: at home where that is blank, else below everything on the sheet. */
function makeParts(
  { survey, isBlank }: SetUpRequest,
  parts: readonly Part[],
  existing: string | undefined,
): readonly Action[] {
  const used = survey.sheets.find(({ name }) => name === existing)?.used;
  let below = used === undefined ? 0 : used.row + used.rows + 2;
  return parts.flatMap((part) => {
    if (part.isThere) return [];
    const { rows, columns } = part.size;
    if (existing === undefined || isBlank(areaAt(part.home, rows, columns))) {
      return part.make(part.home);
    }
    const at = { sheet: part.home.sheet, row: below, column: 0 };
    below += rows + 2;
    return part.make(at);
  });
}

/** The cases that there are, or those that Set up makes. */
const caseNames = ({ tables, text }: SetUpRequest): readonly string[] =>
  tables.get(TABLE.cases)?.[0]?.slice(1).map(String) ?? text.firstCases;
