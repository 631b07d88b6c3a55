import { said } from "../said";
import { ledgerColumns, textPositions } from "../../../src/core/ledger/ledger";
import { LEDGER_VOCABULARY } from "./vocabulary";
import { Problem } from "../../../src/core/problem";

const NONE = undefined;

it.each([
  // headings                                             year  amount  ministry, organization, section, item, major expense
  [["fiscal_year", "ministry", "amount"], 0, 2, [1, NONE, NONE, NONE, NONE]],
  [["年度", "所管", "組織", "項", "事項", "主要経費", "金額"], 0, 6, [1, 2, 3, 4, 5]],
  [["府省庁", "局・庁", "予算事業名", "当初予算(合計)"], NONE, 3, [0, 1, NONE, 2, NONE]],
  [["予算年度", "事業名", "当初予算（合計）"], 0, 2, [NONE, NONE, NONE, 1, NONE]],
  [["note", " Item ", "AMOUNT_JPY"], NONE, 2, [NONE, NONE, NONE, 1, NONE]],
  [["Fiscal Year", "item", "amount"], 0, 2, [NONE, NONE, NONE, 1, NONE]],
  [["会計年度", "事項", "金額"], 0, 2, [NONE, NONE, NONE, 1, NONE]],
  [["section", "予算額", 2025, null], NONE, 1, [NONE, NONE, 0, NONE, NONE]],
])(
  "finds in %j the year at %s, the amount at %s, the texts at %j",
  (heading, year, amount, texts) => {
    const columns = ledgerColumns(heading, LEDGER_VOCABULARY);
    expect([columns.fiscalYear, columns.amount, Object.values(columns.text)]).toEqual([
      year,
      amount,
      texts,
    ]);
  },
);

it.each([
  // headings                    what the message says
  [["ministry", "money"], /no column for an amount; .* amount, 金額, 予算額, 当初予算\./],
  [["amount", "year"], /no column for a text; .* ministry, 所管, 府省庁/],
  [["amount", "ministry", "所管"], /two columns for one thing: "ministry", "所管"/],
  [["amount", "amount", "item"], /two columns for one thing: "amount", "amount"/],
  [[], /no column for an amount/],
])("refuses the headings %j: %s", (heading, message) => {
  expect(() => ledgerColumns(heading, LEDGER_VOCABULARY)).toThrow(Problem);
  expect(said(() => ledgerColumns(heading, LEDGER_VOCABULARY))).toThrow(message);
});

it.each([
  // headings                      in Japanese
  [
    ["ministry", "money"],
    "ledger に金額の列がありません。最初の行に次の見出しのどれかが必要です: amount、金額、予算額、当初予算。",
  ],
  [
    ["amount"],
    "ledger に文字の列がありません。最初の行に次の見出しのどれかが必要です: ministry、所管、府省庁、省庁、organization、組織、局・庁、局庁、section、項、programme、program、item、事項、予算事業、事業、major expense、主要経費。",
  ],
  [
    ["amount", "item", "事項"],
    'ledger に同じ意味の列が二つあります: "item", "事項"。一つだけにしてください。',
  ],
])("says of the headings %j in Japanese, too: %s", (heading, ja) => {
  expect(said(() => ledgerColumns(heading, LEDGER_VOCABULARY))).toThrow(
    expect.objectContaining({
      sentence: expect.objectContaining({ ja }),
    }),
  );
});

it("knows where the text columns stand", () => {
  const columns = ledgerColumns(["項", "金額", "所管", "主要経費"], LEDGER_VOCABULARY);
  expect(textPositions(columns)).toEqual([2, 0, 3]);
});
