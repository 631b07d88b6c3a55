import { cellText } from "../../src/core/table";
import { LEDGER_VOCABULARY } from "../core/ledger/vocabulary";
import { readLedger } from "../../src/core/ledger/ledger";
import { linesTable, summarize } from "../../src/core/ledger/result-tables";
import type { RuleSet } from "../../src/core/ledger/matching/rule-set";
import type { Rule } from "../../src/core/ledger/rule";
import { Exact } from "../../src/core/decimal";
import type { Decimal } from "../../src/core/decimal";
import { split } from "../core/ledger/reference";

/** Headings, then lines: five texts and an amount. */
export type Rows = readonly (readonly (string | number)[])[];

/** Our engine: from the range to the exact sum of every category. */
export function ours(range: Rows, ruleSet: RuleSet): string {
  const { categories } = summarize(readLedger(range, LEDGER_VOCABULARY), ruleSet);
  return written([...categories].map(([category, sum]) => ({ category, ...sum })));
}

/** Our engine writing one row a part, without a check of the rows. */
export function oursLines(range: Rows, ruleSet: RuleSet): string {
  const table = linesTable(readLedger(range, LEDGER_VOCABULARY), ruleSet, {
    problemCell: String,
    maximumRows: Number.POSITIVE_INFINITY,
  });
  return String(table.length);
}

/** The least any engine can do: reading every letter and adding the amounts. */
export function reading(range: Rows): string {
  let letters = 0;
  let sum = 0;
  for (let index = 1; index < range.length; index += 1) {
    const row = range[index] ?? [];
    for (let column = 0; column < 5; column += 1) {
      const text = row[column];
      if (typeof text !== "string") {
        continue;
      }
      for (let at = 0; at < text.length; at += 1) {
        letters = (letters + text.charCodeAt(at)) | 0;
      }
    }
    sum += Number(row[5]);
  }
  return `${letters} ${sum}`;
}

/** The judge of the tests: folds every text anew for every rule, in decimals. */
export function judge(range: Rows, rules: readonly Rule[]): string {
  const sums = new Map<string, Sum>();
  for (const row of range.slice(1)) {
    const [ministry, organization, section, item, major_expense] = row.map(cellText);
    const texts = {
      ministry: ministry ?? "",
      organization: organization ?? "",
      section: section ?? "",
      item: item ?? "",
      major_expense: major_expense ?? "",
    };
    for (const [category, share] of split(texts, rules)) {
      const { lines, amount } = sums.get(category) ?? { lines: 0, amount: new Exact(0) };
      const part = new Exact(row[5] ?? 0).times(share);
      sums.set(category, { category, lines: lines + 1, amount: amount.plus(part) });
    }
  }
  return written([...sums.values()]);
}

/** What some lines add to a category. */
export interface Sum {
  readonly category: string;
  readonly lines: number;
  readonly amount: Decimal;
}

/** Sums by category as one text, in the order of the ids, the sums of one category added up. */
export function written(sums: readonly Sum[]): string {
  const all = new Map<string, Sum>();
  for (const sum of sums) {
    const known = all.get(sum.category);
    all.set(sum.category, {
      category: sum.category,
      lines: sum.lines + (known?.lines ?? 0),
      amount: new Exact(sum.amount).plus(known?.amount ?? 0),
    });
  }
  return [...all.values()]
    .map(({ category, lines, amount }) => `${category} ${lines} ${amount.toFixed()}`)
    .sort()
    .join("\n");
}
