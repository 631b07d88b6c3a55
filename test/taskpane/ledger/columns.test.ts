import { areaAt } from "../../../src/excel/address";
import { ledgerColumns } from "../../../src/taskpane/ledger/columns";
import type { PickedLedger } from "../../../src/taskpane/ledger/ledger";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { fire } from "../lit-as-text";
import { paneOn, type PaneOn } from "../pane-on";

// Which column of a ledger is which field, and how that is corrected.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const ledgerOf = (headings: readonly string[], isBundled = false): PickedLedger => ({
  name: "Lines",
  reference: "Lines[#All]",
  area: isBundled ? undefined : areaAt({ sheet: "S", row: 0, column: 0 }, 2, headings.length),
  headings,
  lines: 1_234,
});

const onLedger = (headings: readonly string[]): { pane: PaneOn; ledger: PickedLedger } => {
  const pane = paneOn(new FakeWorkbook("S"));
  const ledger = ledgerOf(headings);
  pane.dispatch({ kind: "ledger-picked", ledger });
  return { pane, ledger };
};

const chosen = ({ pane, ledger }: ReturnType<typeof onLedger>, field: string): number => {
  const page = String(ledgerColumns(pane.view(), ledger));
  const select = new RegExp(`data-testid=column-${field} .*?</select>`).exec(page)?.[0] ?? "";
  return Number(/value=(-?\d+) .selected=true/.exec(select)?.[1]);
};

class Select {
  constructor(readonly value: string) {}
}
Object.assign(globalThis, { HTMLSelectElement: Select });

const correct = (on: ReturnType<typeof onLedger>, field: string, column: number): void =>
  fire(
    ledgerColumns(on.pane.view(), on.ledger),
    `data-testid=column-${field}`,
    new Select(`${column}`),
  );

it.each([
  ["en", en],
  ["ja", ja],
] as const)("names the ledger and the number of its lines (%s)", (_, text) => {
  const { pane, ledger } = onLedger(["item", "amount"]);
  expect(String(ledgerColumns(pane.view(text), ledger))).toContain(
    text.ledger.ledgerIs("Lines", "1,234"),
  );
});

it("chooses the column of each field by its heading, and none for a field without one", () => {
  const on = onLedger(["事項", "所管", "amount"]);
  expect(["item", "ministry", "amount", "section"].map((field) => chosen(on, field))).toEqual([
    0, 1, 2, -1,
  ]);
});

it("shows a correction, and gives its column to no other field", () => {
  const on = onLedger(["item", "amount"]);
  correct(on, "ministry", 0);
  expect(["ministry", "item", "amount"].map((field) => chosen(on, field))).toEqual([0, -1, 1]);
  correct(on, "ministry", -1);
  expect(["ministry", "item"].map((field) => chosen(on, field))).toEqual([-1, 0]);
});

it("says what is wrong with headings and opens the columns to correct them", () => {
  const on = onLedger(["item", "price"]);
  const page = String(ledgerColumns(on.pane.view(), on.ledger));
  expect(page).toContain('role="alert"');
  expect(page).toContain("?open=true");
  expect(chosen(on, "item")).toBe(-1);
});

it("keeps the columns folded away where the headings are right", () => {
  const on = onLedger(["item", "amount"]);
  const page = String(ledgerColumns(on.pane.view(), on.ledger));
  expect(page).not.toContain('role="alert"');
  expect(page).toContain("?open=false");
});

it("offers to write the headings once one is corrected", () => {
  const on = onLedger(["item", "price", "amount"]);
  const page = (): string => String(ledgerColumns(on.pane.view(), on.ledger));
  expect(page()).not.toContain(en.ledger.writeHeadings);
  correct(on, "amount", 1);
  expect(page()).toContain(en.ledger.writeHeadings);
});

it("shows the columns of bundled lines without a choice", () => {
  const pane = paneOn(new FakeWorkbook("S"));
  const page = String(ledgerColumns(pane.view(), ledgerOf(["item", "amount"], true)));
  expect(page).not.toContain("<select");
  expect(page).toContain(`${en.ledger.fields.amount}: <b>amount</b>`);
  expect(page).toContain(`${en.ledger.fields.section}: <b>${en.ledger.noColumn}</b>`);
});
