import { sentenceOf } from "../../../src/messages/sentence";
import { Decimal } from "../../../src/core/decimal";
import { wrongArgument } from "../../../src/core/problem";
import type { LedgerPreview } from "../../../src/taskpane/ledger/worker/summarize";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { ledgerPreview } from "../../../src/taskpane/ledger/preview";

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const yen = (amount: number) => new Decimal(amount);

const PREVIEW: LedgerPreview = {
  categories: new Map([
    ["defence.core", { lines: 1, amount: yen(70e9) }],
    ["outside", { lines: 1, amount: yen(-50e9) }],
  ]),
  lines: 2,
  total: yen(20e9),
  noAmount: 0,
  unreadable: 0,
  totalRows: 0,
  lacking: [],
  firstProblem: undefined,
  problems: [],
  unmatched: { lines: 1, amount: yen(-50e9) },
  largestOutside: [{ row: 2, amount: -50e9, rule: "" }],
  totalRowNumbers: [],
  blankBelow: 0,
  largest: [{ name: "Refund", amount: -50e9 }],
};

const WORD = wrongArgument({ argument: "ledger", row: 3, heading: "amount" }, "x", {
  kind: "amount",
});
const UNREADABLE: LedgerPreview = { ...PREVIEW, unreadable: 1, firstProblem: WORD };
const LOST: LedgerPreview = { ...PREVIEW, total: yen(30e9) };

const shown = (preview: LedgerPreview, text: typeof en = en): string =>
  String(ledgerPreview({ text }, preview));

const totalIn = (page: string): string | undefined =>
  /<tfoot>.*<td class="number">([^<]*)<\/td> <\/tr> <\/tfoot>/.exec(page)?.[1];

it("says that nothing is lost where the parts of readable lines add up", () => {
  const page = shown(PREVIEW);
  expect(page).toContain('data-conserved="true"');
  expect(page).toContain("✓</span> Nothing lost: ¥20 bn in, ¥20 bn out");
  expect(totalIn(page)).toBe("¥20 bn");
});

it("shows the minus sign of sums, of the unmatched lines and of the largest", () => {
  const page = shown(PREVIEW);
  expect(page).toContain('<td class="number">−¥50 bn</td>');
  expect(page).toContain("1 lines matched no rule: −¥50 bn");
  expect(page).toContain('<span class="number">−¥50 bn</span>');
});

it.each([
  ["en", en, "1 line cannot be read (amount or text):"],
  ["ja", ja, "読み取れない行が 1 行あります（金額または文字）："],
] as const)(
  "names the first unreadable line and gives no total (%s)",
  (language, text, warning) => {
    const page = shown(UNREADABLE, text);
    expect(page).not.toContain("✓");
    expect(page).toContain('data-conserved="false"');
    expect(page).toContain(`${warning} ${sentenceOf(WORD, language)}`);
    expect(totalIn(page)).toBe("–");
  },
);

it.each([
  ["en", en],
  ["ja", ja],
] as const)("says so where the parts do not add up to the total (%s)", (_, text) => {
  const page = shown(LOST, text);
  expect(page).not.toContain("✓");
  expect(page).toContain('data-conserved="false"');
  expect(page).toContain(text.ledger.partsDiffer);
  expect(totalIn(page)).toBe("–");
});
