import { gdpIn } from "../core/assessment";
import { basisName } from "../core/basis";
import { exactly, ratio } from "../core/bounded";
import { Decimal } from "../core/decimal";
import { readLedger, type Ledger } from "../core/ledger/ledger";
import { RuleSet } from "../core/ledger/matching/rule-set";
import type { LedgerSummary } from "../core/ledger/reclassification";
import {
  LINES_HEADING,
  ROWS_HEADING,
  linesTable,
  rowsTable,
  summarize,
} from "../core/ledger/result-tables";
import { readRules } from "../core/ledger/rule";
import { Problem } from "../core/problem";
import { shareOf, type Scope } from "../core/scope";
import { refuseEarlyYear } from "../core/spending";
import { Exact } from "../core/sum";
import { isBlankRow, type Range } from "../core/table";
import { readChoice } from "../core/text";
import type { Pack } from "../dataset/pack";
import type { Language } from "../messages/language";
import { CATALOGUES } from "../messages/sentence";
import { asRange, optional } from "./arguments/cells";
import { readChoices, readYear, type SharedChoices } from "./arguments/choices";
import { plainFigure, shareFigure, yearCard, type Out } from "./card";
import { customFunction } from "./custom-function";
import { spread } from "./spread";

const OUTPUTS = ["lines", "rows", "summary"] as const;

/** A ledger split by rules into categories. */
export const RECLASSIFY = customFunction(
  ["ledger", "[rules]", "[output]"],
  (args, { pack, language, mostRows }) => {
    const ledger = readLedger(asRange(args.ledger));
    const rules = readRuleSet(args.rules, pack);
    const output = optional("output", args.output, "lines" as const, (cell) =>
      readChoice("output", cell, OUTPUTS),
    );
    if (output === "summary") return summaryTable(summarize(ledger, rules), pack, language);
    const [heading, table] =
      output === "lines" ? [LINES_HEADING, linesTable] : [ROWS_HEADING, rowsTable];
    const maximumRows = mostRows(heading.length);
    return table(ledger, rules, { problemCell: (problem) => problem, maximumRows });
  },
);

/** What the counted money of a ledger is of GDP. */
export const RECLASSIFIED_RATIO = customFunction(
  ["ledger", "year", "[scope]", "[rules]", "[basis]", "[as_of]", "[data]"],
  (args, { pack }) => {
    const ledger = readLedger(asRange(args.ledger));
    const rules = readRuleSet(args.rules, pack);
    const choices = readChoices(args, pack);
    return spread(args, pack, (cell, scope) => {
      const year = readYear(cell, pack);
      return ledgerRatio(ledger, rules, { choices, year, scope: scope() });
    });
  },
);

interface LedgerQuestion {
  readonly choices: SharedChoices;
  readonly year: number;
  readonly scope: Scope;
}

function ledgerRatio(ledger: Ledger, rules: RuleSet, question: LedgerQuestion): Out {
  const { choices, year, scope } = question;
  const { calendar } = choices.country;
  refuseEarlyYear(scope, year, calendar);
  const summary = summarize(ledger, rules, { fiscalYear: { year, calendar } });
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

/** The rules of an argument, or the country's own where there are none. */
function readRuleSet(argument: unknown, pack: Pack): RuleSet {
  const range = asRange(argument);
  return range.every(isBlankRow)
    ? pack.ruleSet()
    : new RuleSet(readRules(range, pack.categories.ids));
}

const SUMMARY_HEADINGS = ["category", "label", "lines", "amount"] as const;

function summaryTable(summary: LedgerSummary, { categories }: Pack, language: Language): Range {
  const { labels } = CATALOGUES[language];
  const rows: (readonly Out[])[] = [];
  for (const { id } of categories.all) {
    const sum = summary.categories.get(id);
    if (sum === undefined) continue;
    rows.push([id, categories.labelOf(id, language), sum.lines, amountCell(sum.amount)]);
  }
  const { firstProblem, noAmount, unreadable, total } = summary;
  if (noAmount > 0) rows.push(["no_amount", labels.noAmount, noAmount, 0]);
  if (firstProblem !== undefined) {
    rows.push(["unreadable", labels.unreadable, unreadable, firstProblem]);
  }
  const lines = summary.lines + noAmount + unreadable;
  rows.push(["total", labels.ledgerTotal, lines, firstProblem ?? amountCell(total)]);
  return [SUMMARY_HEADINGS, ...rows];
}

const amountCell = (amount: Decimal): Out => plainFigure(amount, "#,##0");

const noLines = ({ columns }: Ledger, year: string): Problem =>
  new Problem({
    kind: "no-ledger-lines",
    year: columns.fiscalYear === undefined ? undefined : year,
  });
