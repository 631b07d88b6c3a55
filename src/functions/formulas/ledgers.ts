import { basisName } from "../../core/basis";
import { exactly, ratio } from "../../core/bounded";
import { Decimal } from "../../core/decimal";
import { readLedger, type Ledger } from "../../core/ledger/ledger";
import {
  LINES_HEADING,
  linesTable,
  ROWS_HEADING,
  rowsTable,
  summarize,
} from "../../core/ledger/result-tables";
import type { LedgerSummary } from "../../core/ledger/reclassification";
import { RuleSet } from "../../core/ledger/matching/rule-set";
import { readRules } from "../../core/ledger/rule";
import { Problem, wrongArgument } from "../../core/problem";
import { shareOf, type Scope } from "../../core/scope";
import { refuseEarlyYear } from "../../core/spending";
import { Exact } from "../../core/sum";
import { isBlankRow, type Range } from "../../core/table";
import { CATEGORIES, CATEGORY_IDS, labelOf, type Language } from "../../dataset/categories";
import { defaultRuleSet } from "../../dataset/rules";
import { mostRows } from "../host";
import { asRange, optional, single } from "../read/cells";
import { readQuestion, readYear, type Question } from "../read/question";
import { plainFigure, type Out } from "../result";
import { spread } from "../spread";
import { basisOf, gdpIn, shareFigure } from "../state";
import type { CustomFunction, WordedFunction } from "./custom-function";

const OUTPUTS = ["lines", "rows", "summary"] as const;

const HEADINGS = ["category", "label", "lines", "amount"] as const;

const WORDS = {
  no_amount: { en: "No amount (blank or zero)", ja: "金額なし（空白または 0）" },
  unreadable: { en: "Not readable", ja: "読み取れない行" },
  total: { en: "Total of the ledger", ja: "台帳の合計" },
} as const;

/** A ledger split by rules into categories. */
export const RECLASSIFY: WordedFunction = (language) => (ledger, rules, output) => {
  const read = readLedger(asRange(ledger));
  const applied = readRulesOr(rules);
  const kind = optional(single("output", output), "lines" as const, readOutput);
  if (kind === "summary") return summaryTable(summarize(read, applied), language);
  const heading = kind === "lines" ? LINES_HEADING : ROWS_HEADING;
  const options = {
    problemCell: (problem: Problem) => problem,
    maximumRows: mostRows(heading.length),
  };
  return kind === "lines" ? linesTable(read, applied, options) : rowsTable(read, applied, options);
};

/** What the counted money of a ledger is of GDP. */
export const RECLASSIFIED_RATIO: CustomFunction = (ledger, year, scope, rules, ...others) => {
  const [basis, asOf, data] = others;
  const read = readLedger(asRange(ledger));
  const applied = readRulesOr(rules);
  const question = readQuestion({ basis, asOf, data });
  return spread(year, scope, (yearCell, readScope) =>
    ratioOfLedger(read, applied, { question, year: readYear(yearCell), scope: readScope() }),
  );
};

interface LedgerQuestion {
  readonly question: Question;
  readonly year: number;
  readonly scope: Scope;
}

function ratioOfLedger(read: Ledger, applied: RuleSet, asked: LedgerQuestion): Out {
  const { question, year, scope } = asked;
  refuseEarlyYear(scope, year);
  const summary = summarize(read, applied, { year });
  if (summary.firstProblem !== undefined) throw summary.firstProblem;
  if (summary.lines === 0) throw noLines(read, year);
  const counted: Decimal = [...summary.categories].reduce(
    (sum, [category, { amount }]) => sum.plus(amount.times(shareOf(scope, category))),
    new Exact(0),
  );
  const money = new Decimal(counted);
  return shareFigure(ratio(exactly(money), gdpIn(question, year).figure), {
    fiscal_year: `FY${year}`,
    scope: scope.name,
    basis: basisName(basisOf(question)),
    as_of: question.asOf ?? "latest",
    counted: money,
  });
}

function readRulesOr(argument: unknown): RuleSet {
  const range = asRange(argument);
  return range.every(isBlankRow) ? defaultRuleSet() : new RuleSet(readRules(range, CATEGORY_IDS));
}

function readOutput(cell: unknown): (typeof OUTPUTS)[number] {
  const name = typeof cell === "string" ? cell.normalize("NFKC").trim().toLowerCase() : cell;
  const found = OUTPUTS.find((output) => output === name);
  if (found !== undefined) return found;
  throw wrongArgument("output", cell, {
    en: `give one of ${OUTPUTS.join(", ")}`,
    ja: `${OUTPUTS.join("、")} のいずれかを指定してください`,
  });
}

function summaryTable(summary: LedgerSummary, language: Language): Range {
  const rows: (readonly Out[])[] = [];
  for (const { id } of CATEGORIES) {
    const sum = summary.categories.get(id);
    if (sum !== undefined) rows.push([id, labelOf(id, language), sum.lines, yen(sum.amount)]);
  }
  if (summary.noAmount > 0) {
    rows.push(["no_amount", WORDS.no_amount[language], summary.noAmount, 0]);
  }
  const { firstProblem } = summary;
  if (firstProblem !== undefined) {
    rows.push(["unreadable", WORDS.unreadable[language], summary.unreadable, firstProblem]);
  }
  const lines = summary.lines + summary.noAmount + summary.unreadable;
  rows.push(["total", WORDS.total[language], lines, firstProblem ?? yen(summary.total)]);
  return [HEADINGS, ...rows];
}

const yen = (amount: Decimal): Out => plainFigure(amount, "#,##0");

const noLines = (ledger: Ledger, year: number): Problem =>
  new Problem("no-figure", {
    en: `The ledger has no line${ledger.columns.fiscalYear === undefined ? "" : ` of FY${year}`} with an amount.`,
    ja: `台帳に${ledger.columns.fiscalYear === undefined ? "" : ` FY${year} の`}金額のある行がありません。`,
  });
