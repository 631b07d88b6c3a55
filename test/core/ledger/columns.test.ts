import { ledgerColumns } from "../../../src/core/ledger/columns";
import { Problem } from "../../../src/core/problem";

const NONE = undefined;

it.each([
  // headings                                             year  amount  ministry, organization, section, item, major expense
  [["fiscal_year", "ministry", "amount"], 0, 2, [1, NONE, NONE, NONE, NONE]],
  [["年度", "所管", "組織", "項", "事項", "主要経費", "金額"], 0, 6, [1, 2, 3, 4, 5]],
  [["府省庁", "局・庁", "予算事業名", "当初予算(合計)"], NONE, 3, [0, 1, NONE, 2, NONE]],
  [["予算年度", "事業名", "当初予算（合計）"], 0, 2, [NONE, NONE, NONE, 1, NONE]],
  [["note", " Item ", "AMOUNT_JPY"], NONE, 2, [NONE, NONE, NONE, 1, NONE]],
  [["section", "予算額", 2025, null], NONE, 1, [NONE, NONE, 0, NONE, NONE]],
])(
  "finds in %j the year at %s, the amount at %s, the texts at %j",
  (heading, year, amount, texts) => {
    const columns = ledgerColumns(heading);
    expect([columns.fiscalYear, columns.amount, Object.values(columns.text)]).toEqual([
      year,
      amount,
      texts,
    ]);
  },
);

it.each([
  // headings                    what the message says
  [
    ["ministry", "money"],
    /no column for an amount; .* amount, amount_jpy, 金額, 予算額, 当初予算\(合計\)/,
  ],
  [["amount", "year"], /no column for a text; .* ministry, 所管, 府省庁/],
  [["amount", "ministry", "所管"], /two columns for one thing: "ministry", "所管"/],
  [["amount", "amount", "item"], /two columns for one thing: "amount", "amount"/],
  [[], /no column for an amount/],
])("refuses the headings %j: %s", (heading, message) => {
  expect(() => ledgerColumns(heading)).toThrow(Problem);
  expect(() => ledgerColumns(heading)).toThrow(message);
});
