import { gdpIn } from "../core/assessment";
import { basisName } from "../core/basis";
import { exactly, ratio } from "../core/bounded";
import { Decimal, Exact } from "../core/decimal";
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
import type { Range } from "../core/table";
import { choiceIn, readChoice } from "../core/text";
import { ledgerReadingOf } from "../dataset/ledger-reading";
import type { Pack } from "../dataset/pack";
import { CATALOGUES } from "../messages/sentence";
import { rangeIn, optional } from "./arguments/cells";
import { inEachCountry, type SharedArguments } from "./arguments/choices";
import { readPackOf } from "./arguments/country";
import { readLedgerOptions, readRuleSet, type OptionArguments } from "./arguments/ledger";
import { shareFigure, yearCard, type Out } from "./card";
import type { CallContext } from "./custom-function";
import { summaryTable } from "./ledger-summary";
import { asker, scopePacks, spread, type SharedQuestion } from "./spread";

const OUTPUTS = ["lines", "rows", "summary"] as const;

/** The arguments of RECLASSIFY. */
interface ReclassifyArguments extends OptionArguments {
  readonly rules: unknown;
  readonly output: unknown;
  readonly country: unknown;
}

/** A ledger split by rules into categories. */
export function reclassify(args: ReclassifyArguments, context: CallContext): Range {
  const { language, mostRows } = context;
  const pack = readPackOf(args.country, context.pack);
  const ledger = readLedger(
    rangeIn(args.ledger),
    ledgerReadingOf(pack).vocabulary,
    readLedgerOptions(args, pack),
  );
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
}

/** The arguments of RECLASSIFIED_RATIO. */
interface RatioArguments extends OptionArguments, SharedArguments {
  readonly year: unknown;
  readonly scope: unknown;
  readonly rules: unknown;
  readonly columns: unknown;
}

/** What the counted money of a ledger is of GDP. */
export function reclassifiedRatio(args: RatioArguments, context: CallContext): Range {
  const home = context.pack;
  const range = rangeIn(args.ledger);
  const readingIn = inEachCountry(
    (pack) => readLedgerIn(range, args, pack),
    scopePacks(args.scope, home),
  );
  const lacking = optional("columns", args.columns, "refuse" as const, readLacking);
  const ask = asker(args, context);
  return spread(args, home, (year, scope) => {
    const question = ask(year, scope);
    return ledgerRatio(readingIn(question.pack), question, lacking);
  });
}

/** The lines of a ledger of which the default rules put a part in a category. */
export function linesPlacedIn(category: string, ledger: Range, pack: Pack): Range {
  const [, ...rows] = ledger;
  if (rows.length === 0) {
    return rows;
  }
  const { vocabulary, ruleSet } = ledgerReadingOf(pack);
  const parts = linesTable(readLedger(ledger, vocabulary), ruleSet, {
    problemCell: (problem) => problem,
    maximumRows: Number.POSITIVE_INFINITY,
  });
  const placed = new Set(parts.filter((part) => part[1] === category).map((part) => part[0]));
  return rows.filter((_, index) => placed.has(index + 1));
}

/** A ledger as a country reads it, and the rules that place its lines. */
interface LedgerReading {
  readonly rules: RuleSet;
  readonly ledgerOf: (year: number) => Ledger;
}

/**
 * How a country reads a ledger: its words for headings, its currency, its rules.
 *
 * @throws {Problem} for a ledger, a unit or rules that no year can be read from.
 */
function readLedgerIn(
  range: Range,
  args: OptionArguments & { readonly rules: unknown },
  pack: Pack,
): LedgerReading {
  const options = readLedgerOptions(args, pack);
  const { vocabulary } = ledgerReadingOf(pack);
  readLedger(range, vocabulary, options);
  return {
    rules: readRuleSet(args.rules, pack),
    ledgerOf: (year) => readLedger(range, vocabulary, { ...options, year }),
  };
}

function ledgerRatio(
  reading: LedgerReading,
  question: SharedQuestion,
  lacking: LackingColumns,
): Out {
  const { year, scope } = question;
  const { calendar, currency } = question.country;
  const ledger = reading.ledgerOf(year);
  refuseEarlyYear(scope, year, calendar);
  refuseOtherCurrency(ledger, currency.code);
  const summary = summarize(ledger, reading.rules, { fiscalYear: { year, calendar }, lacking });
  if (summary.firstProblem !== undefined) {
    throw summary.firstProblem;
  }
  if (summary.lines === 0) {
    throw noLines(ledger, calendar.name(year));
  }
  const counted = countedIn(summary, scope);
  return shareFigure(ratio(exactly(counted), gdpIn(question).figure), {
    ...yearCard(question, year),
    scope: scope.name,
    basis: basisName(question.basis),
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
  if (name === undefined) {
    throw wrongArgument("columns", cell, { kind: "ledger-columns" });
  }
  return name === "all" ? "refuse" : "ignore";
}

function refuseOtherCurrency({ columns }: Ledger, currency: string): void {
  const { unit } = columns;
  if (unit.currency === currency) {
    return;
  }
  throw wrongArgument("ledger", unit.name, { kind: "ledger-currency", currency });
}

const noLines = ({ columns }: Ledger, year: string): Problem =>
  new Problem({
    kind: "no-ledger-lines",
    year: columns.fiscalYear === undefined ? undefined : year,
  });
