import { HOME } from "../../dataset/bundled";
import { asRange } from "../../dataset/tables";
import { formula, textInFormula, type Action } from "../../excel/action";
import { areaAt } from "../../excel/address";
import { INPUT_STYLE, bodyOf, newSheet, offset, styleCells } from "../sheet/cells";
import { TABLE } from "../sheet/names";
import type { PaneText } from "../text/en";
import { unitOf, type PickedLedger } from "./ledger";
import { headingsRead } from "./mapping";
import type { LedgerState } from "./state";

const RULES_WIDTHS = [8, 20, 26, 34, 56, 18, 28, 8, 80];

/** A new sheet with the default rules as a table that the user can edit. */
export function rulesSheet(sheet: string, text: PaneText["sheet"]): readonly Action[] {
  const at = bodyOf(sheet);
  const { fields } = HOME.tables.rules;
  const shares = fields.indexOf("share");
  const body = asRange(HOME.tables.rules).map((row, index) =>
    row.map((cell, column) => (index > 0 && column === shares ? Number(cell) : String(cell))),
  );
  return [
    ...newSheet({
      sheet,
      widths: RULES_WIDTHS,
      title: text.rulesTitle,
      note: text.rulesNote,
      body,
    }),
    { kind: "add-table", area: areaAt(at, body.length, fields.length), name: TABLE.rules },
    styleCells(offset(at, 1, shares), body.length - 1, 1, INPUT_STYLE),
    { kind: "activate", place: at },
  ];
}

/** Widths, number of headings, and the columns of amounts and of shares of each output. */
const COLUMNS = {
  summary: { widths: [26, 44, 10, 24], headings: 4, amounts: [3], shares: [] },
  rows: { widths: [34, 16, 24, 24], headings: 4, amounts: [2, 3], shares: [] },
  lines: { widths: [8, 26, 10, 24, 10], headings: 5, amounts: [3], shares: [2] },
} as const;

/** A line of a ledger can become a few rows of the result; formats reach down for so many. */
const RESULT_ROWS_PER_LINE = 3;

/** A new sheet with the formula that reclassifies a ledger. */
export function reclassifiedSheet(
  sheet: string,
  ledger: PickedLedger,
  state: LedgerState,
  text: PaneText["ledger"],
): readonly Action[] {
  const { widths, headings, amounts, shares } = COLUMNS[state.output];
  const at = bodyOf(sheet);
  const rows = RESULT_ROWS_PER_LINE * (ledger.lines + 1);
  const formatted = (columns: readonly number[], format: string): readonly Action[] =>
    columns.map((column) => styleCells(offset(at, 1, column), rows, 1, { format }));
  return [
    ...newSheet({
      ...{ sheet, widths, headings, title: text.sheetTitle, note: ledger.name },
      body: [[formula(reclassifyCall(ledger, state))]],
    }),
    ...formatted(amounts, "#,##0"),
    ...formatted(shares, "0.0%"),
    { kind: "activate", place: at },
  ];
}

/** The call that reads the ledger as the pane does; what is left out at its end is the default. */
function reclassifyCall({ reference, headings }: PickedLedger, state: LedgerState): string {
  const { rules, output, mapping, fillsDown, countsTotals } = state;
  const unit = unitOf(headings, state);
  const readings = [fillsDown ? "fill_down" : "", countsTotals ? "count_totals" : ""];
  const own = headingsRead(headings, mapping).map((name) => textInFormula(String(name)));
  const args = [
    reference,
    rules?.reference ?? "",
    textInFormula(output),
    unit === undefined ? "" : textInFormula(unit.name),
    mapping.size === 0 ? "" : `{${own.join(",")}}`,
    readings.some((name) => name !== "")
      ? textInFormula(readings.filter((name) => name !== "").join("+"))
      : "",
  ];
  return `=SCOPE.RECLASSIFY(${args.join(",").replace(/,+$/, "")})`;
}
