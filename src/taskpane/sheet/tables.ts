import { shareOf } from "../../core/scope";
import { HOME } from "../../dataset/bundled";
import { formula, type Action, type Content } from "../../excel/action";
import { areaAt, addressOf, type Place } from "../../excel/address";
import type { HostCells, Survey } from "../../excel/port";
import type { Language } from "../../messages/language";
import {
  BASES,
  COUNTABLE,
  OWN_COUNTRY_SCOPE,
  STAGES,
  START_BASIS,
  START_STAGE,
  START_TARGET,
  START_YEAR,
  WIDEST_SCOPE,
  YEARS,
} from "../offered";
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
}

/** The scopes that the first cases start from, in the order of their names. */
const FIRST_SCOPES = [OWN_COUNTRY_SCOPE, OWN_COUNTRY_SCOPE, WIDEST_SCOPE] as const;

/** Choices that a cell offers; others are allowed. */
const OFFERED: Readonly<Partial<Record<Setting, readonly string[]>>> = {
  year: YEARS.map(String),
  stage: STAGES,
  basis: BASES,
};

/** The table of settings, each value a defined name. */
export function settingsTable(at: Place, { text }: TablesRequest): readonly Action[] {
  const rows = SETTINGS.map((setting): readonly Content[] => [setting, firstValue(setting, text)]);
  const notes = SETTINGS.map((setting) => [text.settingNote[setting]]);
  return [
    writeCells(at, [[COLUMN.setting, COLUMN.value], ...rows]),
    { kind: "add-table", area: areaAt(at, rows.length + 1, 2), name: TABLE.settings },
    writeCells(offset(at, 1, -1), notes),
    styleCells(offset(at, 1, -1), rows.length, 1, NOTE_STYLE),
    styleCells(at, 1, 2, HEADING_STYLE),
    styleCells(offset(at, 0, 1), 1, 1, { align: "Right" }),
    styleCells(offset(at, 1, 1), rows.length, 1, { align: "Right", ...INPUT_STYLE }),
    ...SETTINGS.flatMap((setting, index) => settingActions(setting, offset(at, index + 1, 1))),
  ];
}

/** Name, format and offered choices of the cell of a setting. */
function settingActions(setting: Setting, value: Place): readonly Action[] {
  const area = areaAt(value, 1, 1);
  const format = FORMAT[setting];
  const choices = OFFERED[setting];
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
export function repairSettings({ survey, tables, text }: TablesRequest): readonly Action[] {
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
  const added = missing.map((setting) => [setting, firstValue(setting, text)]);
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
export function casesTable(at: Place, { language, text }: TablesRequest): readonly Action[] {
  const shares = COUNTABLE.map(({ id }) => [id, ...FIRST_SCOPES.map((scope) => share(scope, id))]);
  const columns = FIRST_SCOPES.length + 1;
  return [
    writeCells(offset(at, -2, -1), [[text.casesTitle]]),
    styleCells(offset(at, -2, -1), 1, 1, { bold: true }),
    ...labels(at, language),
    writeCells(at, [[COLUMN.category, ...text.firstCases], ...shares]),
    { kind: "add-table", area: areaAt(at, COUNTABLE.length + 1, columns), name: TABLE.cases },
    styleCells(at, 1, columns, HEADING_STYLE),
    styleCells(offset(at, 0, 1), COUNTABLE.length + 1, columns - 1, { align: "Right" }),
    styleCells(offset(at, 1, 1), COUNTABLE.length, columns - 1, { format: "0%", ...INPUT_STYLE }),
  ];
}

/** Categories that went missing from the cases; they count nothing until a share is given. */
export function repairCases({ tables }: TablesRequest): readonly Action[] {
  const cells = tables.get(TABLE.cases);
  if (cells === undefined) {
    return [];
  }
  const known = new Set(cells.map(([category]) => category));
  const missing = COUNTABLE.filter(({ id }) => !known.has(id));
  if (missing.length === 0) {
    return [];
  }
  const shares = (cells[0] ?? []).slice(1).map(() => 0);
  return [{ kind: "add-rows", table: TABLE.cases, rows: missing.map(({ id }) => [id, ...shares]) }];
}

/** The two columns that formulas pass as scope: the active case's, picked by Excel itself. */
export function activeTable(at: Place, { language, text }: TablesRequest): readonly Action[] {
  const rows = COUNTABLE.map(({ id }, index) => [
    id,
    formula(`=${shareFormula(offset(at, index + 1), SETTING_NAME.case)}`),
  ]);
  const area = areaAt(at, rows.length + 1, 2);
  return [
    writeCells(offset(at, -2, -1), [[text.activeTitle]]),
    styleCells(offset(at, -2, -1), 1, 1, { bold: true }),
    ...labels(at, language),
    writeCells(at, [[COLUMN.category, COLUMN.share], ...rows]),
    { kind: "add-table", area, name: TABLE.active },
    { kind: "name", name: NAME.active, area },
    styleCells(at, 1, 2, HEADING_STYLE),
    styleCells(offset(at, 0, 1), 1, 1, { align: "Right" }),
    styleCells(offset(at, 1, 1), rows.length, 1, { format: "0%" }),
  ];
}

/** What the categories are called, to the left of a table of them. */
const labels = (at: Place, language: Language): readonly Action[] => [
  writeCells(
    offset(at, 1, -1),
    COUNTABLE.map(({ label }) => [label[language]]),
  ),
  styleCells(offset(at, 1, -1), COUNTABLE.length, 1, NOTE_STYLE),
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

function share(scope: string, category: string): number {
  const found = HOME.scopes.get(scope);
  return found === undefined ? 0 : shareOf(found, category).toNumber();
}

function firstValue(setting: Setting, text: SheetText): Content {
  const values: Readonly<Record<Setting, Content>> = {
    case: text.firstCases[0] ?? "",
    year: START_YEAR,
    stage: START_STAGE,
    basis: START_BASIS,
    as_of: "",
    target: START_TARGET,
  };
  return values[setting];
}
