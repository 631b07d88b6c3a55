import type { Language } from "../../dataset/categories";
import { cellsOf } from "../../dataset/cells";
import { CLAIMS } from "../../dataset/claims";
import { SCOPES } from "../../dataset/scopes";
import { TABLES } from "../../dataset/tables";
import type { Action } from "../../excel/action";
import { areaAt, fixedCellsOf, type Place, tableReference } from "../../excel/address";
import { type Content, formula, textInFormula } from "../../excel/content";
import type { Survey } from "../../excel/port";
import { freeSheetName, freeTableName } from "../../excel/sheet-name";
import type { SheetText } from "../text/sheet-en";
import { from, HEADING, INPUT, NOTE, paint, TITLE, write } from "./paint";

const YEAR = 2025;
const STAGE = "initial";
const WIDTHS = [24, 46, 11, 28, 10, 10, 10, 4, 15, 11, 13, 16, 28, 38, 64, 24, 22, 11];
const LEDGER_COLUMN = 8;
const CHOICES_ROW = 4;
const SCOPES_ROW = 10;

/** Where the parts of the example stand. */
interface Places {
  readonly sheet: string;
  readonly table: string;
  readonly choice: Readonly<Record<"year" | "basis" | "stage" | "target", string>>;
}

/** The FY2025 example and the claims, on two new sheets. */
export function exampleActions(
  survey: Survey,
  language: Language,
  text: SheetText,
): readonly Action[] {
  const taken = survey.sheets.map(({ name }) => name);
  const sheet = freeSheetName("FY2025", taken);
  const names = [...survey.tables, ...survey.names].map(({ name }) => name);
  const at = (row: number): string => fixedCellsOf({ row, column: 2, rows: 1, columns: 1 });
  const places: Places = {
    sheet,
    table: freeTableName("Budget2025", names),
    choice: {
      year: at(CHOICES_ROW + 1),
      basis: at(CHOICES_ROW + 2),
      stage: at(CHOICES_ROW + 3),
      target: at(CHOICES_ROW + 4),
    },
  };
  const origin: Place = { sheet, row: 0, column: 0 };
  return [
    { kind: "add-sheet", sheet },
    { kind: "widths", sheet, widths: WIDTHS },
    ...titleActions(origin, text),
    ...ledgerActions(origin, places, text),
    ...choiceActions(from(origin, CHOICES_ROW), text),
    ...scopeActions(from(origin, SCOPES_ROW), places, language, text),
    ...summaryActions(from(origin, SCOPES_ROW + SCOPES.size + 3), places, text),
    ...claimsSheet(freeSheetName("Claims", [...taken, sheet]), text),
    { kind: "activate", place: origin },
  ];
}

const titleActions = (origin: Place, text: SheetText): readonly Action[] => [
  write(origin, [[text.exampleTitle], [text.exampleNote]]),
  paint(origin, 1, 1, TITLE),
  paint(from(origin, 1), 1, 1, NOTE),
];

function ledgerActions(origin: Place, places: Places, text: SheetText): readonly Action[] {
  const table = TABLES.budgetLines;
  const lines = cellsOf(table).filter(([year, stage]) => year === YEAR && stage === STAGE);
  const at = from(origin, 4, LEDGER_COLUMN);
  const amounts = from(at, 1, table.fields.indexOf("amount_jpy"));
  return [
    write(from(at, -2), [[text.ledgerTitle]]),
    paint(from(at, -2), 1, 1, { bold: true }),
    write(at, [table.fields, ...lines]),
    {
      kind: "add-table",
      area: areaAt(at, lines.length + 1, table.fields.length),
      name: places.table,
    },
    paint(amounts, lines.length, 1, { format: "#,##0", ...INPUT }),
  ];
}

const choiceActions = (at: Place, text: SheetText): readonly Action[] => [
  write(at, [
    [text.choices, "", ""],
    [text.year, text.yearNote, YEAR],
    [text.basis, text.basisNote, "official"],
    [text.stage, text.stageNote, STAGE],
    [text.target, text.targetNote, 0.02],
  ]),
  paint(at, 1, 3, HEADING),
  paint(from(at, 1, 1), 4, 1, NOTE),
  paint(from(at, 1, 2), 4, 1, { align: "Right", ...INPUT }),
  paint(from(at, 4, 2), 1, 1, { format: "0.0%" }),
];

function scopeActions(
  at: Place,
  { choice }: Places,
  language: Language,
  text: SheetText,
): readonly Action[] {
  const rows = [...SCOPES.values()].map(({ name, label }, index): readonly Content[] => {
    const { year, basis, stage, target } = choice;
    const scope = fixedCellsOf({ row: at.row + 1 + index, column: 0, rows: 1, columns: 1 });
    const asked = `${year},${scope},${basis},${stage}`;
    // The ratio range spills over the two cells to its right.
    return [
      name,
      label[language],
      formula(`=SCOPE.DEFENCE_RATIO(${year},${textInFormula(name)},${basis},${stage})`),
      formula(`=SCOPE.TARGET_GAP(${target},${asked},"JPY_100M")`),
      formula(`=SCOPE.RATIO_RANGE(${asked})`),
    ];
  });
  const headings = [text.scope, text.scopeLabel, text.ratio, text.gap, text.low, text.value];
  const last = from(at, 0, headings.length);
  return [
    write(at, [headings]),
    write(last, [[text.high]]),
    write(from(at, 1), rows),
    paint(at, 1, headings.length + 1, HEADING),
    paint(from(at, 0, 2), 1, headings.length - 1, { align: "Right" }),
    paint(from(at, 1, 2), rows.length, 1, { format: "0.00%", bold: true }),
    paint(from(at, 1, 3), rows.length, 1, { format: "#,##0" }),
    paint(from(at, 1, 4), rows.length, 3, { format: "0.00%" }),
  ];
}

function summaryActions(at: Place, { table }: Places, text: SheetText): readonly Action[] {
  const rows = 19;
  return [
    write(at, [[text.summary]]),
    paint(at, 1, 4, { bold: true }),
    write(from(at, 1), [[formula(`=SCOPE.RECLASSIFY(${tableReference(table)},,"summary")`)]]),
    paint(from(at, 1), 1, 4, HEADING),
    paint(from(at, 1, 2), rows, 2, { align: "Right", format: "#,##0" }),
  ];
}

const COLUMNS = 13;
const PERCENT_COLUMN = 7;
const PERCENT_COLUMNS = 4;
const CLAIM_WIDTHS = [8, 88, 12, 22, 11, 12, 12, 22, 22, 10, 10, 10, 100];

/** A sheet with the published percentages beside the computed ones. */
export function claimsSheet(sheet: string, text: SheetText): readonly Action[] {
  const origin = { sheet, row: 0, column: 0 };
  const table = from(origin, 3);
  return [
    { kind: "add-sheet", sheet },
    { kind: "widths", sheet, widths: CLAIM_WIDTHS },
    write(origin, [[text.claimsTitle], [text.claimsNote]]),
    paint(origin, 1, 1, TITLE),
    paint(from(origin, 1), 1, 1, NOTE),
    write(table, [[formula("=SCOPE.CLAIMS()")]]),
    paint(table, 1, COLUMNS, HEADING),
    paint(from(table, 0, PERCENT_COLUMN), 1, PERCENT_COLUMNS, { align: "Right" }),
    paint(from(table, 1, PERCENT_COLUMN), CLAIMS.length, PERCENT_COLUMNS, { format: "0.00" }),
    { kind: "freeze", sheet, rows: 4 },
  ];
}
