import { wordsIn } from "../../messages/catalogue";
import type { Action } from "../../excel/action";
import { areaAt, type Area, type Place } from "../../excel/address";
import type { Survey } from "../../excel/port";
import { newSheet, newSheetName, refuseProtected } from "./cells";
import { compareActions, compareSize } from "./compare";
import { layout, sizes, widthsFor, CHART, FORMER_NAMES, HOME_SHEET, NAME, TABLE } from "./names";
import { nameArea, tableArea } from "./model";
import { resultActions } from "./results";
import {
  activeTable,
  casesTable,
  firstCases,
  repairCases,
  repairSettings,
  settingsTable,
  type TablesRequest,
} from "./tables";

/** What Set up needs to know of the workbook. */
export interface SetUpRequest extends TablesRequest {
  /** Whether the cells of an area are all blank. */
  readonly isBlank: (area: Area) => boolean;
}

/** A part of the sheet Scope: whether the workbook has it, its size, and what makes it. */
interface Part {
  readonly exists: boolean;
  /** Where it is made if the cells there are blank. */
  readonly home: Place;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly make: (at: Place) => readonly Action[];
}

/**
 * What adds every missing part of the add-in to a workbook, and nothing else.
 *
 * @returns No action if nothing is missing.
 * @throws {Refusal} if a sheet is needed and none can be added, or if a sheet is protected.
 */
export function setUpActions(request: SetUpRequest): readonly Action[] {
  const { survey } = request;
  const existing = homeSheet(survey);
  const sheet = existing ?? newSheetName(survey, HOME_SHEET);
  const repairs = [...repairSettings(request), ...repairCases(request), ...renameFormer(survey)];
  const made = makeParts(request, partsOf(request, sheet), existing);
  const actions = [...repairs, ...made];
  if (actions.length === 0) {
    return [];
  }
  refuseProtected(survey, actions);
  const { scopeTitle: title, scopeNote, languageCode } = request.text;
  const { country } = request.offered.pack;
  const note = scopeNote(
    wordsIn(country.names, languageCode),
    wordsIn(country.sheetUnit.labels, languageCode),
  );
  const widths = widthsFor(request.offered);
  const opening = existing === undefined ? newSheet({ sheet, widths, title, note }) : [];
  return [
    ...opening,
    ...actions,
    { kind: "activate", place: layout(sheet, request.offered).title },
  ];
}

/** Puts the names of earlier editions under their present ones. */
const renameFormer = (survey: Survey): readonly Action[] =>
  FORMER_NAMES.flatMap(([former, name]): readonly Action[] => {
    const area = nameArea(survey, former);
    return area === undefined
      ? []
      : [
          { kind: "remove-name", name: former },
          { kind: "name", name, area },
        ];
  });

/** The sheet that holds the add-in's tables, whatever its name. */
export const homeSheet = (survey: Survey): string | undefined =>
  [TABLE.settings, TABLE.cases, TABLE.active].flatMap(
    (table) => tableArea(survey, table)?.sheet ?? [],
  )[0];

const partsOf = (request: SetUpRequest, sheet: string): readonly Part[] => [
  ...tableParts(request, sheet),
  ...resultParts(request, sheet),
];

function tableParts(request: SetUpRequest, sheet: string): readonly Part[] {
  const places = layout(sheet, request.offered);
  const part = (
    table: string,
    home: Place,
    size: Part["size"],
    make: (at: Place, request: TablesRequest) => readonly Action[],
  ): Part => ({
    exists: tableArea(request.survey, table) !== undefined,
    home,
    size,
    make: (at) => make(at, request),
  });
  const size = sizes(request.offered);
  const casesSize = { rows: size.active.rows, columns: caseNames(request).length + 1 };
  return [
    part(TABLE.settings, places.settings, size.settings, settingsTable),
    part(TABLE.cases, places.cases, casesSize, casesTable),
    part(TABLE.active, places.active, size.active, activeTable),
  ];
}

function resultParts(request: SetUpRequest, sheet: string): readonly Part[] {
  const { survey, offered } = request;
  const places = layout(sheet, request.offered);
  const cases = caseNames(request);
  const compare = nameArea(survey, NAME.compare);
  return [
    {
      exists: nameArea(survey, NAME.ratio) !== undefined,
      home: places.results,
      size: sizes(request.offered).results,
      make: (at) => resultActions(at, request),
    },
    {
      exists: compare !== undefined && survey.charts.some(({ name }) => name === CHART),
      home: compare ?? places.compare,
      size: compareSize(cases.length, offered),
      make: (at) => compareActions(at, { ...places.chart, sheet: at.sheet }, cases, request),
    },
  ];
}

/** Makes the missing parts: at home where that is blank, else below everything on the sheet. */
function makeParts(
  { survey, isBlank }: SetUpRequest,
  parts: readonly Part[],
  existing: string | undefined,
): readonly Action[] {
  const used = survey.sheets.find(({ name }) => name === existing)?.used;
  let below = used === undefined ? 0 : used.row + used.rows + 2;
  return parts.flatMap((part) => {
    if (part.exists) {
      return [];
    }
    const { rows, columns } = part.size;
    if (existing === undefined || isBlank(areaAt(part.home, rows, columns))) {
      return part.make(part.home);
    }
    const at = { sheet: part.home.sheet, row: below, column: 0 };
    below += rows + 2;
    return part.make(at);
  });
}

/** The names of the existing cases, or else of those that Set up makes. */
const caseNames = (request: SetUpRequest): readonly string[] =>
  request.tables.get(TABLE.cases)?.[0]?.slice(1).map(String) ??
  firstCases(request).map(({ name }) => name);
