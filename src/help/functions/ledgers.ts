import type { FunctionDescription } from "../description";

/** A ledger of four lines. */
const SAMPLE = [
  ["所管", "組織", "事項", "金額"],
  ["防衛省", "防衛本省", "武器車両等の購入", 300000000],
  ["国土交通省", "海上保安庁", "船舶の建造", 120000000],
  ["国土交通省", "国土交通本省", "港湾事業", 90000000],
  ["文部科学省", "文部科学本省", "教科書の購入", 50000000],
] as const;

/** Two rules that place parts of it. */
const OWN_RULES = [
  ["rule", "ministry", "organization", "section", "item", "major_expense", "category", "share"],
  ["A1", "=防衛省", "", "", "", "", "defence.core", 1],
  ["A2", "", "", "", "~港湾|船舶", "", "candidate.transport", 0.5],
] as const;

/** Budget lines in categories, and their totals. */
export const LEDGER_HELP = {
  RECLASSIFY: {
    summary:
      "Puts budget lines into categories by rules; every yen of a line goes to a category or outside.",
    meaning: [
      "Rules are tried from top to bottom. A rule that matches a line takes its share of the line's amount, but never more than is left of it; what is left at the end is `outside`. A rule with share 0 ends the line: it is listed under the rule and nothing is counted. So the parts of a line add up to the line, and nothing is lost or counted twice.",
      "A rule's cell in a text column is blank (anything), `equals a|b` or just `a|b`, `contains a|b` or `starts a|b`; `=a|b`, `~a|b` and `^a|b` mean the same. A column that the rules do not have is anything, too; without a share a rule takes all, without a name it has its row's number. Full-width and half-width, capital and small letters and runs of spaces make no difference.",
      "Where two columns could be meant, the budget's own classification counts before the agency (所管 before 府省庁), a name before its code (項名 before 項), the initial budget before the current and the spent one. Columns that the rules match and the ledger lacks are named on a row of the summary.",
      "Amounts may be written as people do: 5億円, 1,234千円, △500, (500), ¥1,000. A text that could be two amounts, such as 1.234, cannot be read. A row whose text is 合計, 計 or Total is left out and counted on a row of its own.",
      "A blank amount or 0 is no amount: the line is listed as `no_amount` and counted on its own row of the summary, never taken for zero yen. A row that cannot be read shows its error and makes the total an error, so that no total is too small without notice.",
    ],
    parameters: {
      output: {
        shape: "scalar",
        text: "lines (a row for each part of a line), rows (a row beside each ledger row) or summary (a row for each category, and a total). Default: lines.",
      },
    },
    result:
      "A table with headings. `lines`: row, category, share, amount, rule. `rows`: category, rule, placed, outside, each row beside its ledger row. `summary`: category, label, lines, amount.",
    columns: {
      row: "Row of the ledger, from 1 below its headings.",
      category:
        "Category of the part; also `outside`, `no_amount`, `total_row`, `unreadable`; in the summary `lacking_column`, `filled_down`, `unit` and `total`.",
      share: "Share of the line that the rule took, 0 to 1.",
      amount: "Amount in yen.",
      rule: "Rule that took it; blank for `outside`.",
      label: "Name in the display language.",
      lines: "Number of ledger lines with a part in the category.",
      "placed, outside": "Amount in categories and amount left, yen.",
    },
    errors: [
      "wrong_argument",
      "wrong_ledger",
      {
        name: "too_many_rows",
        code: "#VALUE!",
        when: "The result has more rows than Excel accepts; use `summary`.",
      },
    ],
    examples: [
      {
        title: "The bundled lines of FY2025, by category.",
        args: { ledger: { id: "BUDGET_LINES", args: { year: 2025 } }, output: "summary" },
      },
      { title: "A ledger of four lines, part by part.", args: { ledger: SAMPLE } },
      {
        title: "The same ledger under two rules of your own, row by row.",
        args: { ledger: SAMPLE, rules: OWN_RULES, output: "rows" },
      },
    ],
  },

  RECLASSIFIED_RATIO: {
    summary:
      "Share of GDP of the money in your ledger that counts under rules and scope (0.018 is 1.8%).",
    meaning: [
      "Reclassifies the ledger, counts the amounts by the shares of the scope and divides by GDP. If the ledger has a column `fiscal_year` (年度), only the lines of that year count; so do amounts whose heading names the year.",
      "Rules find only what a budget itemises. Over `BUDGET_LINES` the result is therefore below `DEFENCE_RATIO` for the scopes `official` and `expanded`, whose published totals hold amounts that no line shows.",
    ],
    formula: "ratio = Σ (share in scope × amount in category) ÷ GDP",
    parameters: {
      columns: {
        shape: "scalar",
        text: "all: the ledger must have every column that the rules match; any: go on without those it lacks. Default: all.",
      },
    },
    result: "One cell; a range if `year` or `scope` is one.",
    errors: [
      "wrong_argument",
      "wrong_shapes",
      "wrong_ledger",
      {
        name: "unreadable_line",
        code: "#VALUE!",
        when: "A line that counts cannot be read: its amount is text or an error, or it has an amount but no readable year.",
      },
      {
        name: "lacking_column",
        code: "#VALUE!",
        when: 'The ledger lacks a column that the rules match, and `columns` is not "any"; or its amounts are in another currency.',
      },
      {
        name: "no_line",
        code: "#N/A",
        when: "The ledger has no line of the year with an amount, or the scope does not exist yet in that year.",
      },
      "no_gdp",
      "zero_gdp",
    ],
    examples: [
      {
        title: "The ministry's budget of FY2025, out of the bundled lines.",
        args: {
          ledger: { id: "BUDGET_LINES", args: { year: 2025 } },
          year: 2025,
          scope: "ministry",
        },
      },
      {
        title: "The same lines under the expanded scope, by the GDP of FY2025.",
        args: {
          ledger: { id: "BUDGET_LINES", args: { year: 2025 } },
          year: 2025,
          scope: "expanded",
          basis: "same_year",
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, FunctionDescription>>;
