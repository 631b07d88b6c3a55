import { gdpIn } from "../core/assessment";
import { basisName } from "../core/basis";
import { exactly, ratio } from "../core/bounded";
import { Decimal } from "../core/decimal";
import type { LackingColumns } from "../core/ledger/fit";
import { readLedger, type Ledger } from "../core/ledger/ledger";
import type { RuleSet } from "../core/ledger/matching/rule-set";
import type { LedgerSummary } from "../core/ledger/reclassification";
import {
  LINES_HEADING,
  ROWS_HEADING,
  linesTable,
  rowsTable,
  summarize,
} from "../core/ledger/result-tables";
import { Problem, wrongArgument } from "../core/problem";
import { shareOf, type Scope } from "../core/scope";
import { refuseEarlyYear } from "../core/spending";
import { Exact } from "../core/sum";
import type { Range } from "../core/table";
import { choiceIn, readChoice } from "../core/text";
import type { Pack } from "../dataset/pack";
import type { ResultLabels } from "../messages/catalogue";
import type { Language } from "../messages/language";
import { CATALOGUES } from "../messages/sentence";
import { asRange, optional } from "./arguments/cells";
import { readChoices, readYear, type SharedChoices } from "./arguments/choices";
import { readLedgerOptions, readRuleSet } from "./arguments/ledger";
import { plainFigure, shareFigure, yearCard, type Out } from "./card";
import { customFunction } from "./custom-function";
import { spread } from "./spread";

const OUTPUTS = ["lines", "rows", "summary"] as const;

/** A ledger split by rules into categories. */
export const RECLASSIFY = customFunction(
  ["ledger", "[rules]", "[output]", "[ledger_unit]", "[headings]", "[reading]"],
  (args, { pack, language, mostRows }) => {
    const options = readLedgerOptions(args, pack);
    const ledger = readLedger(asRange(args.ledger), pack.vocabulary, options);
    const rules = readRuleSet(args.rules, pack);
    const output = optional("output", args.output, "lines" as const, (cell) =>
      readChoice("output", cell, OUTPUTS),
    );
    if (output === "summary") {
      const labels = CATALOGUES[language].labels;
      return summaryTable(ledger, summarize(ledger, rules), { pack, language, labels });
    }
    const [heading, table] =
      output === "lines" ? [LINES_HEADING, linesTable] : [ROWS_HEADING, rowsTable];
    const maximumRows = mostRows(heading.length);
    return table(ledger, rules, { problemCell: (problem) => problem, maximumRows });
  },
);

/** What the counted money of a ledger is of GDP. */
export const RECLASSIFIED_RATIO = customFunction(
  [
    "ledger",
    "year",
    "[scope]",
    "[rules]",
    "[basis]",
    "[as_of]",
    "[data]",
    "[ledger_unit]",
    "[columns]",
    "[headings]",
    "[reading]",
  ],
  (args, { pack }) => {
    const range = asRange(args.ledger);
    const options = readLedgerOptions(args, pack);
    readLedger(range, pack.vocabulary, options);
    const rules = readRuleSet(args.rules, pack);
    const choices = readChoices(args, pack);
    const lacking = optional("columns", args.columns, "refuse" as const, readLacking);
    return spread(args, pack, (cell, scope) => {
      const year = readYear(cell, pack);
      const ledger = readLedger(range, pack.vocabulary, { ...options, year });
      return ledgerRatio(ledger, rules, { choices, year, scope: scope(), lacking });
    });
  },
);

interface LedgerQuestion {
  readonly choices: SharedChoices;
  readonly year: number;
  readonly scope: Scope;
  readonly lacking: LackingColumns;
}

function ledgerRatio(ledger: Ledger, rules: RuleSet, question: LedgerQuestion): Out {
  const { choices, year, scope, lacking } = question;
  const { calendar, currency } = choices.country;
  refuseEarlyYear(scope, year, calendar);
  refuseOtherCurrency(ledger, currency.code);
  const summary = summarize(ledger, rules, { fiscalYear: { year, calendar }, lacking });
  if (summary.firstProblem !== undefined) throw summary.firstProblem;
  if (summary.lines === 0) throw noLines(ledger, calendar.name(year));
  const counted = countedIn(summary, scope);
  return shareFigure(ratio(exactly(counted), gdpIn({ ...choices, year }).figure), {
    ...yearCard(choices, year),
    scope: scope.name,
    basis: basisName(choices.basis),
    counted,
  });
}

/** Money of a ledger that counts in a scope, in the currency; exact until it is rounded once. */
function countedIn({ categories }: LedgerSummary, scope: Scope): Decimal {
  const counted: Decimal = [...categories].reduce(
    (sum, [category, { amount }]) => sum.plus(amount.times(shareOf(scope, category))),
    new Exact(0),
  );
  return new Decimal(counted);
}

/** Whether a ledger must have every column that the rules match. */
function readLacking(cell: unknown): LackingColumns {
  const name = choiceIn(cell, ["all", "any"]);
  if (name === undefined) throw wrongArgument("columns", cell, { kind: "ledger-columns" });
  return name === "all" ? "refuse" : "ignore";
}

function refuseOtherCurrency({ columns }: Ledger, currency: string): void {
  const { unit } = columns;
  if (unit.currency === currency) return;
  throw wrongArgument("ledger", unit.name, { kind: "ledger-currency", currency });
}

const SUMMARY_HEADINGS = ["category", "label", "lines", "amount"] as const;

interface SummaryContext {
  readonly pack: Pack;
  readonly language: Language;
  readonly labels: ResultLabels;
}

function summaryTable(ledger: Ledger, summary: LedgerSummary, context: SummaryContext): Range {
  const { pack, language, labels } = context;
  const rows: (readonly Out[])[] = [];
  for (const { id } of pack.categories.all) {
    const sum = summary.categories.get(id);
    if (sum === undefined) continue;
    rows.push([id, pack.categories.labelOf(id, language), sum.lines, amountCell(sum.amount)]);
  }
  rows.push(...rowsBesideLines(summary, labels), ...rowsOfLedger(ledger, summary, context));
  const { firstProblem, lines, noAmount, totalRows, unreadable, total } = summary;
  const count = lines + noAmount + totalRows + unreadable;
  rows.push(["total", labels.ledgerTotal, count, firstProblem ?? amountCell(total)]);
  return [SUMMARY_HEADINGS, ...rows];
}

/** A row for each kind of ledger row that is no line. */
function rowsBesideLines(
  { noAmount, totalRows, unreadable, firstProblem }: LedgerSummary,
  labels: ResultLabels,
): readonly (readonly Out[])[] {
  const rows: (readonly Out[])[] = [];
  if (noAmount > 0) rows.push(["no_amount", labels.noAmount, noAmount, 0]);
  if (totalRows > 0) rows.push(["total_row", labels.totalRow, totalRows, 0]);
  if (firstProblem !== undefined) {
    rows.push(["unreadable", labels.unreadable, unreadable, firstProblem]);
  }
  return rows;
}

/** What has to be said of the ledger: the columns that it lacks, and its unit unless it is the currency. */
function rowsOfLedger(
  { columns: { unit, fillsDown } }: Ledger,
  { lacking, blankBelow }: LedgerSummary,
  { pack, labels }: SummaryContext,
): readonly (readonly Out[])[] {
  const rows: (readonly Out[])[] = [];
  if (lacking.length > 0) {
    const label = `${labels.lackingColumn}: ${lacking.join(", ")}`;
    rows.push(["lacking_column", label, lacking.length, 0]);
  }
  if (fillsDown && blankBelow > 0) rows.push(["filled_down", labels.filledDown, blankBelow, 0]);
  if (unit.scale !== 1 || unit.currency !== pack.country.currency.code) {
    const label = `${labels.unit}: ${unit.name}`;
    rows.push(["unit", label, 0, amountCell(new Decimal(unit.scale))]);
  }
  return rows;
}

const amountCell = (amount: Decimal): Out => plainFigure(amount, "#,##0");

const noLines = ({ columns }: Ledger, year: string): Problem =>
  new Problem({
    kind: "no-ledger-lines",
    year: columns.fiscalYear === undefined ? undefined : year,
  });
