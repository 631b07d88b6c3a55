import { countingIn } from "../../core/scope";
import { formula, type Action, type Content } from "../../excel/action";
import { areaAt, addressOf, type Place } from "../../excel/address";
import type { HostCells, Survey } from "../../excel/port";
import type { Language } from "../../messages/language";
import { AT_HOME, type Offered } from "../offered";
import type { SheetText } from "../text/sheet-en";
import { HEADING_STYLE, INPUT_STYLE, NOTE_STYLE, offset, styleCells, writeCells } from "./cells";
import { nameArea, settingRows, tableArea } from "./model";
import { COLUMN, NAME, SETTINGS, SETTING_NAME, TABLE, type Setting } from "./names";

/** What the tables of the sheet Scope are made or repaired from. */
export interface TablesRequest {
  readonly survey: Survey;
  /** Cells of the tables that exist, by the table's name. */
  readonly tables: ReadonlyMap<string, HostCells>;
  readonly language: Language;
  readonly text: SheetText;
  /** What the country of the workbook offers. */
  readonly offered: Offered;
}

/** A case that Set up makes. */
interface FirstCase {
  readonly name: string;
  /** The scope that it starts from. */
  readonly scope: string;
}

/** A case to change, the country's own scope and another; beyond the home country by their labels. */
export function firstCases({
  text,
  offered,
}: Pick<TablesRequest, "text" | "offered">): readonly FirstCase[] {
  const { ownScope, otherScope, pack } = offered;
  const [mine, own, other] = text.firstCases;
  const nameOf = (scope: string, atHome: string): string =>
    offered === AT_HOME ? atHome : (pack.scopes.get(scope)?.label[text.languageCode] ?? scope);
  return [
    { name: mine, scope: ownScope },
    { name: nameOf(ownScope, own), scope: ownScope },
    ...(otherScope === ownScope ? [] : [{ name: nameOf(otherScope, other), scope: otherScope }]),
  ];
}

/** Choices that a cell offers; others are allowed. */
const choicesFor = (
  setting: Setting,
  { years, stages, bases }: Offered,
): readonly string[] | undefined =>
  new Map<Setting, readonly string[]>([
    ["year", years.map(String)],
    ["stage", stages],
    ["basis", bases],
  ]).get(setting);

/** The table of settings, each value a defined name. */
export function settingsTable(at: Place, request: TablesRequest): readonly Action[] {
  const { text, offered } = request;
  const rows = SETTINGS.map((setting): readonly Content[] => [
    setting,
    firstValue(setting, request),
  ]);
  const notes = SETTINGS.map((setting) => [text.settingNote[setting]]);
  return [
    writeCells(at, [[COLUMN.setting, COLUMN.value], ...rows]),
    { kind: "add-table", area: areaAt(at, rows.length + 1, 2), name: TABLE.settings },
    writeCells(offset(at, 1, -1), notes),
    styleCells(offset(at, 1, -1), rows.length, 1, NOTE_STYLE),
    styleCells(at, 1, 2, HEADING_STYLE),
    styleCells(offset(at, 0, 1), 1, 1, { align: "Right" }),
    styleCells(offset(at, 1, 1), rows.length, 1, { align: "Right", ...INPUT_STYLE }),
    ...SETTINGS.flatMap((setting, index) =>
      settingActions(setting, offset(at, index + 1, 1), offered),
    ),
  ];
}

/** Name, format and offered choices of the cell of a setting. */
function settingActions(setting: Setting, value: Place, offered: Offered): readonly Action[] {
  const area = areaAt(value, 1, 1);
  const format = FORMAT[setting];
  const choices = choicesFor(setting, offered);
  return [
    ...(format === undefined ? [] : [styleCells(value, 1, 1, { format })]),
    { kind: "name", name: SETTING_NAME[setting], area },
    ...(choices === undefined ? [] : [{ kind: "choices", area, choices } as const]),
  ];
}

const FORMAT: Readonly<Partial<Record<Setting, string>>> = {
  target: "0.0%",
  as_of: "yyyy-mm-dd",
};

/** Adds the settings that are missing, and names their cells where the names refer elsewhere. */
export function repairSettings(request: TablesRequest): readonly Action[] {
  const { survey, tables } = request;
  const area = tableArea(survey, TABLE.settings);
  const cells = tables.get(TABLE.settings);
  if (area === undefined || cells === undefined) {
    return [];
  }
  const rows = settingRows(cells);
  const missing = SETTINGS.filter((setting) => !rows.has(setting));
  const names = SETTINGS.flatMap((setting): readonly Action[] => {
    const row = rows.get(setting) ?? cells.length + missing.indexOf(setting);
    return nameCell(survey, SETTING_NAME[setting], offset(area, row, 1));
  });
  const added = missing.map((setting) => [setting, firstValue(setting, request)]);
  return missing.length === 0
    ? names
    : [{ kind: "add-rows", table: TABLE.settings, rows: added }, ...names];
}

/** Names a cell, unless the name refers to it already. */
function nameCell(survey: Survey, name: string, cell: Place): readonly Action[] {
  const found = nameArea(survey, name);
  const isNamed =
    found?.sheet === cell.sheet && found.row === cell.row && found.column === cell.column;
  return isNamed ? [] : [{ kind: "name", name, area: areaAt(cell, 1, 1) }];
}

/** The table of cases: a row a category, a column a case. */
export function casesTable(at: Place, request: TablesRequest): readonly Action[] {
  const { language, text, offered } = request;
  const { countable, idInCell } = offered;
  const cases = firstCases(request);
  const shares = countable.map(({ id }) => [
    idInCell(id),
    ...cases.map(({ scope }) => share(scope, id, offered)),
  ]);
  const columns = cases.length + 1;
  return [
    writeCells(offset(at, -2, -1), [[text.casesTitle]]),
    styleCells(offset(at, -2, -1), 1, 1, { bold: true }),
    ...labels(at, language, offered),
    writeCells(at, [[COLUMN.category, ...cases.map(({ name }) => name)], ...shares]),
    { kind: "add-table", area: areaAt(at, countable.length + 1, columns), name: TABLE.cases },
    styleCells(at, 1, columns, HEADING_STYLE),
    styleCells(offset(at, 0, 1), countable.length + 1, columns - 1, { align: "Right" }),
    styleCells(offset(at, 1, 1), countable.length, columns - 1, { format: "0%", ...INPUT_STYLE }),
  ];
}

/** Categories that went missing from the cases; they count nothing until a share is given. */
export function repairCases({ tables, offered }: TablesRequest): readonly Action[] {
  const cells = tables.get(TABLE.cases);
  if (cells === undefined) {
    return [];
  }
  const known = new Set(cells.map(([category]) => category));
  const missing = offered.countable
    .map(({ id }) => offered.idInCell(id))
    .filter((id) => !known.has(id));
  if (missing.length === 0) {
    return [];
  }
  const shares = (cells[0] ?? []).slice(1).map(() => 0);
  return [{ kind: "add-rows", table: TABLE.cases, rows: missing.map((id) => [id, ...shares]) }];
}

/** The two columns that formulas pass as scope: the active case's, picked by Excel itself. */
export function activeTable(at: Place, request: TablesRequest): readonly Action[] {
  const { language, text, offered } = request;
  const rows = offered.countable.map(({ id }, index) => [
    offered.idInCell(id),
    formula(`=${shareFormula(offset(at, index + 1), SETTING_NAME.case)}`),
  ]);
  const area = areaAt(at, rows.length + 1, 2);
  return [
    writeCells(offset(at, -2, -1), [[text.activeTitle]]),
    styleCells(offset(at, -2, -1), 1, 1, { bold: true }),
    ...labels(at, language, offered),
    writeCells(at, [[COLUMN.category, COLUMN.share], ...rows]),
    { kind: "add-table", area, name: TABLE.active },
    { kind: "name", name: NAME.active, area },
    styleCells(at, 1, 2, HEADING_STYLE),
    styleCells(offset(at, 0, 1), 1, 1, { align: "Right" }),
    styleCells(offset(at, 1, 1), rows.length, 1, { format: "0%" }),
  ];
}

/** What the categories are called, to the left of a table of them. */
const labels = (at: Place, language: Language, { countable }: Offered): readonly Action[] => [
  writeCells(
    offset(at, 1, -1),
    countable.map(({ label }) => [label[language]]),
  ),
  styleCells(offset(at, 1, -1), countable.length, 1, NOTE_STYLE),
];

/**
 * INDEX and MATCH that find a category's share in the case of a name or cell. Names are compared by
 * EXACT, since MATCH would take `*`, `?` and `~` in a text as wildcards; in any letter case, and a number
 * as its text.
 */
export function shareFormula(category: Place, caseName: string): string {
  const cell = addressOf(areaAt(category, 1, 1));
  const row = `MATCH(${cell},${TABLE.cases}[${COLUMN.category}],0)`;
  const column = `MATCH(TRUE,EXACT(LOWER(${TABLE.cases}[#Headers]),LOWER(${caseName})),0)`;
  return `INDEX(${TABLE.cases}[#All],${row}+1,${column})`;
}

/** The share of a category that a scope counts in the first year. */
function share(name: string, category: string, { pack, startYear }: Offered): number {
  const scope = pack.scopes.get(name);
  const counting = scope === undefined ? [] : countingIn(scope, startYear);
  return counting.find((one) => one.category === category)?.share.toNumber() ?? 0;
}

function firstValue(setting: Setting, { text, offered }: TablesRequest): Content {
  const values: Readonly<Record<Setting, Content>> = {
    case: text.firstCases[0],
    year: offered.startYear,
    stage: offered.startStage,
    basis: offered.startBasis,
    as_of: "",
    target: offered.startTarget,
  };
  return values[setting];
}
