import { HOME, loadPack } from "../../dataset/bundled";
import type { Pack } from "../../dataset/pack";
import { type Area, areaAt } from "../../excel/address";
import type { HostCell, HostCells, Landmarks, WorkbookPort } from "../../excel/port";
import { COLUMN, FORMER_NAMES, NAME, type Setting, SETTINGS, TABLE } from "./names";

/** A named scope of the user: a column of ScopeCases. */
export interface Case {
  readonly name: string;
  /** The cell of each category as it stands; a share from 0 to 1 if all is well. */
  readonly shares: ReadonlyMap<string, HostCell>;
}

/** Where the cells of the model stand. */
export interface Places {
  readonly settings: Readonly<Partial<Record<Setting, Area>>>;
  /** ScopeCases with its heading row. */
  readonly cases: Area;
  /** Row of each category in ScopeCases, counted from its heading row. */
  readonly categoryRows: ReadonlyMap<string, number>;
  /** Column of each case in ScopeCases, counted from its first column. */
  readonly caseColumns: ReadonlyMap<string, number>;
}

/** What the workbook holds of ours. */
export interface Model {
  /** The country whose categories the cases have. */
  readonly pack: Pack;
  readonly settings: Readonly<Record<Setting, HostCell>>;
  readonly cases: readonly Case[];
  readonly places: Places;
}

/** What was found in a workbook. */
export type WorkbookReading =
  | { readonly kind: "bare" }
  /** Tables that are needed and not there. */
  | { readonly kind: "broken"; readonly missing: readonly string[] }
  | { readonly kind: "ready"; readonly model: Model; readonly sheetRatio: HostCell | undefined };

/** The case that counts; as for MATCH, case does not matter. */
export function activeCase({ cases, settings }: Model): Case | undefined {
  const wanted = String(settings.case ?? "").toLowerCase();
  return cases.find(({ name }) => name.toLowerCase() === wanted);
}

/** The cell of a category's share in a case. */
export function shareCell({ places }: Model, name: string, category: string): Area | undefined {
  const row = places.categoryRows.get(category);
  const column = places.caseColumns.get(name);
  if (row === undefined || column === undefined) {
    return undefined;
  }
  const { sheet } = places.cases;
  const at = { row: places.cases.row + row, column: places.cases.column + column };
  return { sheet, ...at, rows: 1, columns: 1 };
}

/** What the workbook holds of ours now. */
export async function readModel(port: WorkbookPort): Promise<WorkbookReading> {
  const survey = await port.landmarks();
  const settings = tableArea(survey, TABLE.settings);
  const cases = tableArea(survey, TABLE.cases);
  if (settings === undefined && cases === undefined) {
    return { kind: "bare" };
  }
  if (settings === undefined || cases === undefined) {
    return { kind: "broken", missing: [settings === undefined ? TABLE.settings : TABLE.cases] };
  }
  const ratio = nameArea(survey, NAME.ratio);
  const areas = ratio === undefined ? [settings, cases] : [settings, cases, ratio];
  const [settingCells = [], caseCells = [], ratioCells] = await port.read(areas);
  return {
    kind: "ready",
    model: modelOf(
      { area: settings, cells: settingCells },
      { area: cases, cells: caseCells },
      await packOfCases(caseCells),
    ),
    sheetRatio: ratioCells?.[0]?.[0],
  };
}

/** The country of the first category; categories of the home country have no code before them. */
async function packOfCases(cells: HostCells): Promise<Pack> {
  const codes = cells.slice(1).map(([cell]) => /^([A-Z]{3})\./i.exec(String(cell))?.[1]);
  const code = codes.find((each) => each !== undefined) ?? HOME.country.code;
  return (await loadPack(code.toUpperCase())) ?? HOME;
}

/** The id of a category as its country's data have it. */
const idIn = (pack: Pack, cell: HostCell): string =>
  String(cell).replace(new RegExp(`^${pack.country.code}\\.`, "i"), "");

/** Whether a cell is blank, as the host gives it. */
export const isEmpty = (cell: HostCell): boolean => cell === "" || cell === null;

/** The area of a table; tables are found wherever they were moved. */
export const tableArea = (survey: Landmarks, table: string): Area | undefined =>
  survey.tables.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.area;

/** The area that a defined name refers to, or that it referred to under a former name. */
export function nameArea(survey: Landmarks, wanted: string): Area | undefined {
  const areaOf = (searched: string): Area | undefined =>
    survey.names.find(({ name }) => name.toLowerCase() === searched.toLowerCase())?.area;
  const former = FORMER_NAMES.find(([, name]) => name === wanted)?.[0];
  return areaOf(wanted) ?? (former === undefined ? undefined : areaOf(former));
}

/** A table: where it stands and what its cells hold, headings first. */
export interface ReadTable {
  readonly area: Area;
  readonly cells: HostCells;
}

/** The model that the two tables hold. */
export function modelOf(settings: ReadTable, cases: ReadTable, pack: Pack): Model {
  const rows = settingRows(settings.cells);
  const [headings = [], ...categories] = cases.cells;
  const caseColumns = new Map(
    headings.flatMap((heading, column): [string, number][] =>
      column === 0 || heading === COLUMN.category ? [] : [[String(heading), column]],
    ),
  );
  const ids = categories.map((row) => idIn(pack, row[0] ?? null));
  const sharesIn = (column: number): Case["shares"] =>
    new Map(categories.map((row, index) => [ids[index] ?? "", row[column] ?? null]));
  return {
    pack,
    settings: settingCells(settings.cells, rows),
    cases: [...caseColumns].map(([name, column]) => ({ name, shares: sharesIn(column) })),
    places: {
      settings: settingPlaces(settings.area, rows),
      cases: cases.area,
      categoryRows: new Map(ids.map((id, index) => [id, index + 1])),
      caseColumns,
    },
  };
}

function settingCells(cells: HostCells, rows: ReadonlyMap<Setting, number>): Model["settings"] {
  const cell = (setting: Setting): HostCell => cells[rows.get(setting) ?? -1]?.[1] ?? null;
  return {
    case: cell("case"),
    year: cell("year"),
    stage: cell("stage"),
    basis: cell("basis"),
    as_of: cell("as_of"),
    target: cell("target"),
  };
}

/** Row of each setting in the cells of ScopeSettings. */
export function settingRows(cells: HostCells): ReadonlyMap<Setting, number> {
  const named = cells.map(([name]) =>
    String(name ?? "")
      .trim()
      .toLowerCase(),
  );
  return new Map(
    SETTINGS.flatMap((setting): [Setting, number][] => {
      const row = named.indexOf(setting);
      return row < 0 ? [] : [[setting, row]];
    }),
  );
}

function settingPlaces(
  area: Area,
  rows: ReadonlyMap<Setting, number>,
): Readonly<Partial<Record<Setting, Area>>> {
  const places = [...rows].map(([setting, row]) => [
    setting,
    areaAt({ sheet: area.sheet, row: area.row + row, column: area.column + 1 }, 1, 1),
  ]);
  return Object.fromEntries(places);
}
