import { HOME } from "../../dataset/bundled";
import { ledgerReadingOf } from "../../dataset/ledger-reading";
import { formula, textInFormula, type Action, type Content } from "../../excel/action";
import {
  areaAt,
  fixedAddressOf,
  freeTableName,
  tableReference,
  type Place,
} from "../../excel/address";
import type { Survey } from "../../excel/port";
import { wordsIn } from "../../messages/catalogue";
import type { Language } from "../../messages/language";
import { ledgerColumns } from "../../core/ledger/ledger";
import { FIRST_LEDGER, bundledLedger } from "../ledger/ledger";
import { AT_HOME } from "../offered";
import type { SheetText } from "../text/sheet-en";
import {
  HEADING_STYLE,
  INPUT_STYLE,
  NOTE_STYLE,
  bodyOf,
  newSheet,
  newSheetName,
  offset,
  styleCells,
  writeCells,
} from "./cells";

const { year: YEAR, stage: STAGE } = FIRST_LEDGER;
const { country } = HOME;

const WIDTHS = [24, 46, 11, 34, 10, 10, 10, 4, 15, 11, 13, 16, 28, 38, 64, 24, 22, 11];
const LEDGER_COLUMN = 8;
const CHOICES_ROW = 4;
const SCOPES_ROW = 10;

/** Places of the example that its formulas refer to. */
interface Places {
  readonly sheet: string;
  readonly table: string;
  readonly choice: Readonly<Record<"year" | "basis" | "stage" | "target", string>>;
}

/** Bundled budget lines with live formulas, and the checked claims, on two new sheets. */
export function exampleActions(
  survey: Survey,
  language: Language,
  text: SheetText,
): readonly Action[] {
  const sheet = newSheetName(survey, AT_HOME.yearName(YEAR));
  const places = placesOn(sheet, survey);
  const origin: Place = { sheet, row: 0, column: 0 };
  return [
    ...newSheet({
      ...{ sheet, widths: WIDTHS },
      title: text.exampleTitle(wordsIn(country.names, language), AT_HOME.yearName(YEAR)),
      note: text.exampleNote(wordsIn(country.currency.names, language)),
    }),
    ...ledgerActions(origin, places, text),
    ...choiceActions(offset(origin, CHOICES_ROW), text),
    ...scopeActions(offset(origin, SCOPES_ROW), places, language, text),
    ...summaryActions(offset(origin, SCOPES_ROW + HOME.scopes.size + 3), places, text),
    ...claimsSheet(newSheetName(survey, "Claims"), text),
    { kind: "activate", place: origin },
  ];
}

function placesOn(sheet: string, survey: Survey): Places {
  const names = [...survey.tables, ...survey.names].map(({ name }) => name);
  const choice = (row: number): string =>
    fixedAddressOf({ row: CHOICES_ROW + row, column: 2, rows: 1, columns: 1 });
  return {
    sheet,
    table: freeTableName(`Budget${YEAR}`, names),
    choice: { year: choice(1), basis: choice(2), stage: choice(3), target: choice(4) },
  };
}

function ledgerActions(origin: Place, places: Places, text: SheetText): readonly Action[] {
  const [headings = [], ...lines] = bundledLedger(YEAR, STAGE);
  const at = offset(origin, 4, LEDGER_COLUMN);
  const amounts = offset(at, 1, ledgerColumns(headings, ledgerReadingOf(HOME).vocabulary).amount);
  return [
    writeCells(offset(at, -2), [[text.ledgerTitle]]),
    styleCells(offset(at, -2), 1, 1, { bold: true }),
    writeCells(at, [headings, ...lines]),
    {
      kind: "add-table",
      area: areaAt(at, lines.length + 1, headings.length),
      name: places.table,
    },
    styleCells(amounts, lines.length, 1, { format: "#,##0", ...INPUT_STYLE }),
  ];
}

const choiceActions = (at: Place, text: SheetText): readonly Action[] => [
  writeCells(at, [
    [text.choices, "", ""],
    [text.year, text.yearNote(YEAR, country.calendar.form.startMonth), YEAR],
    [
      text.basis,
      text.basisNote(AT_HOME.bases, wordsIn(country.currency.names, text.languageCode)),
      AT_HOME.startBasis,
    ],
    [text.stage, text.stageNote([AT_HOME.startStage, ...country.stageSums]), STAGE],
    [text.target, text.targetNote, AT_HOME.startTarget],
  ]),
  styleCells(at, 1, 3, HEADING_STYLE),
  styleCells(offset(at, 1, 1), 4, 1, NOTE_STYLE),
  styleCells(offset(at, 1, 2), 4, 1, { align: "Right", ...INPUT_STYLE }),
  styleCells(offset(at, 4, 2), 1, 1, { format: "0.0%" }),
];

function scopeActions(
  at: Place,
  { choice }: Places,
  language: Language,
  text: SheetText,
): readonly Action[] {
  const rows = [...HOME.scopes.values()].map(({ name, label }, index) => [
    name,
    label[language],
    ...scopeFormulas(name, fixedAddressOf(areaAt(offset(at, index + 1), 1, 1)), choice),
  ]);
  const unit = wordsIn(country.dataUnit.labels, language);
  const headings = [text.scope, text.scopeLabel, text.ratio, text.gap(unit), text.low, text.value];
  const last = offset(at, 0, headings.length);
  return [
    writeCells(at, [headings]),
    writeCells(last, [[text.high]]),
    writeCells(offset(at, 1), rows),
    styleCells(at, 1, headings.length + 1, HEADING_STYLE),
    styleCells(offset(at, 0, 2), 1, headings.length - 1, { align: "Right" }),
    styleCells(offset(at, 1, 2), rows.length, 1, { format: "0.00%", bold: true }),
    styleCells(offset(at, 1, 3), rows.length, 1, { format: "#,##0" }),
    styleCells(offset(at, 1, 4), rows.length, 3, { format: "0.00%" }),
  ];
}

/** Ratio, gap and bounds of a scope; the bounds spill over the two cells to their right. */
function scopeFormulas(
  name: string,
  cell: string,
  { year, basis, stage, target }: Places["choice"],
): readonly Content[] {
  const choices = `${year},${cell},${basis},${stage}`;
  return [
    formula(`=SCOPE.DEFENCE_RATIO(${year},${textInFormula(name)},${basis},${stage})`),
    formula(`=SCOPE.TARGET_GAP(${target},${choices},"${country.dataUnit.id}")`),
    formula(`=SCOPE.RATIO_RANGE(${choices})`),
  ];
}

function summaryActions(at: Place, { table }: Places, text: SheetText): readonly Action[] {
  const rows = 19;
  return [
    writeCells(at, [[text.summary(wordsIn(country.currency.names, text.languageCode))]]),
    styleCells(at, 1, 4, { bold: true }),
    writeCells(offset(at, 1), [
      [formula(`=SCOPE.RECLASSIFY(${tableReference(table)},,"summary")`)],
    ]),
    styleCells(offset(at, 1), 1, 4, HEADING_STYLE),
    styleCells(offset(at, 1, 2), rows, 2, { align: "Right", format: "#,##0" }),
  ];
}

const COLUMNS = 15;
const PERCENT_COLUMN = 8;
const PERCENT_COLUMNS = 4;
const CLAIM_WIDTHS = [8, 12, 88, 12, 22, 11, 12, 12, 22, 22, 10, 10, 10, 100, 60];

/** A sheet with the published percentages beside the computed ones. */
export function claimsSheet(sheet: string, text: SheetText): readonly Action[] {
  const table = bodyOf(sheet);
  const { claimsTitle: title, claimsNote: note } = text;
  return [
    ...newSheet({
      ...{ sheet, widths: CLAIM_WIDTHS, title, note, headings: COLUMNS, isFrozen: true },
      body: [[formula("=SCOPE.CLAIMS()")]],
    }),
    styleCells(offset(table, 0, PERCENT_COLUMN), 1, PERCENT_COLUMNS, { align: "Right" }),
    styleCells(offset(table, 1, PERCENT_COLUMN), HOME.claims.length, PERCENT_COLUMNS, {
      format: "0.00",
    }),
  ];
}
