// Ledgers and rules as people write them: typed matchers, some columns only, amounts in words and
// signs, units, totals, blanks below a ministry. The judge goes by what was meant, not by the cells.
import fc from "fast-check";
import { Decimal, Exact } from "../../../src/core/decimal";
import { readLedger, type Ledger } from "../../../src/core/ledger/ledger";
import { RuleSet } from "../../../src/core/ledger/matching/rule-set";
import { linesTable, summarize } from "../../../src/core/ledger/result-tables";
import { readRules, type Rule } from "../../../src/core/ledger/rule";
import { TEXT_COLUMNS, type TextColumn } from "../../../src/core/ledger/vocabulary";
import type { CellRow, CellValue, Range } from "../../../src/core/table";
import { fold } from "../../../src/core/text";
import { cases } from "../cases";
import { WORDS } from "./arbitrary";
import { split, type Texts } from "./reference";
import { LEDGER_VOCABULARY } from "./vocabulary";
import { TOTALS, turned, writtenCase } from "./written";
import type { Amount, Wanted, WrittenRow, WrittenRule } from "./written";

type Case = typeof writtenCase extends fc.Arbitrary<infer Found> ? Found : never;

const HEADINGS: Readonly<Record<TextColumn, readonly string[]>> = {
  ministry: ["ministry", "府省庁", "所管名"],
  organization: ["Organization", "組織", "局・庁"],
  section: ["section name", "項", "項名"],
  item: ["item", "事項", "事業名"],
  major_expense: ["majorExpense", "主要経費", "主要経費別分類"],
};

const SCALES = new Map([
  ["千円", 1e3],
  ["百万円", 1e6],
  ["億円", 1e8],
]);

const scaleOf = ({ unit }: Case): number => SCALES.get(unit) ?? 1;

const headingOf = (column: TextColumn, turn: number): string => HEADINGS[column][turn % 3] ?? "";

function ledgerOf(drawn: Case): Ledger {
  const { ledgerColumns, rows, unit, isUnitArgument, fillsDown, countsTotals, turn } = drawn;
  const amount = unit === "" || isUnitArgument ? "金額" : `金額（${unit}）`;
  const heading = [...ledgerColumns.map((column) => headingOf(column, turn)), amount];
  const range = [heading, ...rows.map((row) => cellsOf(row, drawn))];
  return readLedger(
    range.map((row) => turned(row, turn)),
    LEDGER_VOCABULARY,
    {
      ...(isUnitArgument && { unit: { name: unit, currency: "JPY", scale: scaleOf(drawn) } }),
      fillsDown,
      countsTotals,
    },
  );
}

const cellsOf = ({ texts, amount }: WrittenRow, { ledgerColumns }: Case): CellRow => [
  ...ledgerColumns.map((column) => texts[column].cell),
  amount.cell,
];

function rulesOf({ rules, ruleColumns, hasNames, hasShares, turn }: Case): readonly Rule[] {
  const heading = ruleColumns.map((column) => headingOf(column, turn + 1));
  const more = [...(hasNames ? ["rule"] : []), ...(hasShares ? ["share"] : [])];
  const range: Range = [
    [...heading, ...more, "category"],
    ...rules.map((rule, index) => [
      ...ruleColumns.map((column) => rule.matchers[column].cell),
      ...(hasNames ? [`R${index}`] : []),
      ...(hasShares ? [rule.share.cell] : []),
      rule.category,
    ]),
  ];
  return readRules(
    range.map((row) => turned(row, turn)),
    WORDS,
  );
}

/** The rules as they are meant. */
const meant = ({ rules, ruleColumns, hasNames, hasShares }: Case): readonly Rule[] =>
  rules.map((rule: WrittenRule, index: number) => ({
    id: hasNames ? `R${index}` : String(index + 1),
    matchers: byColumn((column) => {
      const wanted = ruleColumns.includes(column) ? rule.matchers[column].means : undefined;
      return wanted && matcherOf(wanted);
    }),
    category: rule.category,
    share: new Decimal(hasShares ? rule.share.means : 1),
  }));

const matcherOf = ({ mark, alternatives }: Wanted) => ({
  mark,
  alternatives: alternatives.map(fold),
});

const byColumn = <Each>(
  each: (column: TextColumn) => Each,
): Readonly<Record<TextColumn, Each>> => ({
  ministry: each("ministry"),
  organization: each("organization"),
  section: each("section"),
  item: each("item"),
  major_expense: each("major_expense"),
});

/** A row of a ledger as it is meant, with its ministry filled in from above. */
interface MeantRow {
  readonly texts: Texts;
  readonly amount: Amount;
  readonly isTotal: boolean;
  readonly isBlank: boolean;
}

function meantRows(drawn: Case): readonly MeantRow[] {
  const { ledgerColumns, fillsDown } = drawn;
  let above: Texts | undefined;
  return drawn.rows.map((row) => {
    const textIn = (column: TextColumn) =>
      ledgerColumns.includes(column) ? row.texts[column].means : "";
    const texts = byColumn(textIn);
    const isTotal =
      !drawn.countsTotals && TEXT_COLUMNS.some((name) => TOTALS.includes(texts[name]));
    const isFilled = fillsDown && texts.ministry === "" && !isTotal && !isEmpty(row.amount.cell);
    const filled = isFilled && above !== undefined ? filledFrom(texts, above) : texts;
    if (filled.ministry !== "") {
      above = isTotal ? undefined : filled;
    }
    const isBlank = cellsOf(row, drawn).every((cell) => !cell);
    return { texts: filled, amount: row.amount.means, isTotal, isBlank };
  });
}

const filledFrom = (texts: Texts, { ministry, organization }: Texts): Texts => ({
  ...texts,
  ministry,
  organization: texts.organization || organization,
});

const isEmpty = (cell: CellValue): boolean =>
  !cell || (typeof cell === "string" && cell.trim() === "");

const valueOf = (amount: Amount, scale: number): number =>
  typeof amount === "string" ? 0 : amount.digits.times(amount.scale ?? scale).toNumber();

const PROBLEM = "cannot be read";

/** The table of all parts as the judge has it. */
function judged(rows: readonly MeantRow[], drawn: Case): Range {
  const rules = meant(drawn);
  return rows.flatMap(({ texts, amount, isTotal, isBlank }, index): Range => {
    const row = index + 1;
    if (amount === "unreadable") {
      return [[row, "unreadable", "", PROBLEM, ""]];
    }
    if (amount === "none") {
      return isBlank ? [] : [[row, "no_amount", "", "", ""]];
    }
    if (isTotal) {
      return [[row, "total_row", "", "", ""]];
    }
    const value = new Exact(valueOf(amount, scaleOf(drawn)));
    return split(texts, rules).map(([category, share, rule]) => [
      ...[row, category, share.toNumber(), value.times(share).toNumber(), rule],
    ]);
  });
}

const OPTIONS = { problemCell: () => PROBLEM, maximumRows: Number.POSITIVE_INFINITY };

it("places every line as what was meant and loses nothing, however ledger and rules are written", () => {
  fc.assert(
    fc.property(writtenCase, (drawn) => {
      const [ledger, ruleSet] = [ledgerOf(drawn), new RuleSet(rulesOf(drawn))];
      const { categories, total, lines, ...others } = summarize(ledger, ruleSet);
      const rows = meantRows(drawn);
      const amounts = rows.map((row) => lineValue(row, drawn));
      const blank = rows.filter(({ isBlank }) => isBlank).length;
      const found = [
        ...linesTable(ledger, ruleSet, OPTIONS).slice(1),
        [sumOf([...categories.values()].map(({ amount }) => amount)), total.toFixed()],
        [lines, lines + others.noAmount + others.unreadable + others.totalRows + blank],
      ];
      const sum = sumOf(amounts);
      const wanted = [
        ...judged(rows, drawn),
        [sum, sum],
        [amounts.filter((amount) => amount !== 0).length, rows.length],
      ];
      expect(written(found)).toBe(written(wanted));
    }),
    cases(10_000),
  );
});

/** Cells as text; zero has no sign. */
const written = (table: Range): string =>
  JSON.stringify(table.map((row) => row.map((cell) => (cell === 0 ? 0 : cell))));

const sumOf = (amounts: readonly (Decimal | number)[]): string =>
  amounts.reduce<Decimal>((all, amount) => all.plus(amount), new Exact(0)).toFixed();

/** What a row adds to the ledger; 0 for one that is no line. */
const lineValue = ({ amount, isTotal }: MeantRow, drawn: Case): number =>
  isTotal ? 0 : valueOf(amount, scaleOf(drawn));
