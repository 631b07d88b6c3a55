import { areaAt } from "../../../src/excel/address";
import type { PickedLedger } from "../../../src/taskpane/ledger/ledger";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { ledgerTab } from "../../../src/taskpane/ledger/tab";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { paneOn } from "../pane-on";

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const LEDGER: PickedLedger = {
  name: "T",
  reference: "T[[#Headers],[#Data]]",
  area: areaAt({ sheet: "Lines", row: 0, column: 0 }, 2, 4),
  headings: ["府省庁", "事業名", "要求額", "金額"],
  lines: 1,
};

const onLedger = () => {
  const pane = paneOn(new FakeWorkbook("Lines"));
  pane.dispatch({ kind: "ledger-picked", ledger: LEDGER });
  const page = (text: typeof en): string => {
    const { state, commands, dispatch } = pane;
    return String(ledgerTab({ state: state(), text, commands, send: dispatch }));
  };
  return { pane, page };
};

const isDisabled = (page: string, action: string): boolean =>
  page.includes(`data-action="${action}" ?disabled=true`);

it.each([
  ["en", en],
  ["ja", ja],
] as const)(
  "waits with preview and formula for corrected headings, and says why (%s)",
  (_, text) => {
    const { pane, page } = onLedger();
    expect(isDisabled(page(text), "preview")).toBe(false);
    expect(page(text)).not.toContain(text.ledger.writeFirst);
    pane.dispatch({ kind: "column-corrected", field: "amount", column: 2 });
    expect(isDisabled(page(text), "preview")).toBe(true);
    expect(isDisabled(page(text), "insert-reclassified")).toBe(true);
    expect(page(text).split(text.ledger.writeFirst)).toHaveLength(3);
  },
);

it("shows a column that was corrected to another field as none of its own", () => {
  const { pane, page } = onLedger();
  pane.dispatch({ kind: "column-corrected", field: "amount", column: 1 });
  const chosen = /data-testid=column-item.*?<option value=(-?\d+) .selected=true>/;
  expect(chosen.exec(page(en))?.[1]).toBe("-1");
});
