import { areaAt } from "../../../src/excel/address";
import type { PickedLedger } from "../../../src/taskpane/ledger/ledger";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { ledgerTab } from "../../../src/taskpane/ledger/tab";
import { bundledLedgers } from "../../../src/taskpane/ledger/ledger";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { fire } from "../lit-as-text";
import { paneOn } from "../pane-on";

// The four steps from a ledger and rules to a formula: what each offers, and what its controls do.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

class Select {
  constructor(readonly value: string) {}
}
Object.assign(globalThis, { HTMLSelectElement: Select });

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
    return String(ledgerTab(pane.view(text)));
  };
  return { pane, page };
};

const isDisabled = (page: string, action: string): boolean =>
  page.includes(`data-action="${action}" ?disabled=true`);

it("asks for each heading what it is read as, and maps what is chosen", () => {
  const { pane, page } = onLedger();
  expect(page(en)).toContain(en.ledger.readHeadingAs("府省庁"));
  expect(page(en)).toContain(en.ledger.headingsStay);
  fire(ledgerTab(pane.view()), "data-testid=column-1", new Select("amount"));
  expect([...pane.state().ledger.mapping]).toEqual([[1, "amount"]]);
  const chosen = /data-testid=column-3.*?<option value=(\w*) .selected=true>/;
  expect(chosen.exec(page(ja))?.[1]).toBe("");
});

it("shows the unit of the heading, and takes another", () => {
  const { pane, page } = onLedger();
  expect(page(en)).toContain(en.ledger.unitNotNamed);
  fire(ledgerTab(pane.view()), "data-testid=unit", new Select("千円"));
  expect(pane.state().ledger.unit).toBe("千円");
  expect(page(en)).toContain(en.ledger.unitChosen);
});

const bare = (workbook = new FakeWorkbook("Sheet1")) => {
  const pane = paneOn(workbook);
  const tab = () => ledgerTab(pane.view());
  const press = async (element: string, target: object = {}): Promise<void> => {
    fire(tab(), element, target);
    await pane.runner.quietly(async () => undefined);
  };
  return { pane, workbook, tab, press };
};

it("offers the bundled ledgers and takes the chosen one", async () => {
  const { pane, tab, press } = bare();
  const [first, second] = bundledLedgers();
  expect(isDisabled(String(tab()), "insert-reclassified")).toBe(true);
  await press("data-testid=bundled", new Select("1"));
  expect(pane.state().ledger.bundled).toEqual(second);
  expect(second).not.toEqual(first);
  expect(pane.state().ledger.picked?.reference).toBe(
    `SCOPE.BUDGET_LINES(${second?.year},"${second?.stage}")`,
  );
  expect(isDisabled(String(tab()), "insert-reclassified")).toBe(false);
});

it("changes the source, and says how to select a ledger", async () => {
  const { pane, tab, press } = bare();
  await press("data-testid=source-selection");
  expect(pane.state().ledger.source).toBe("selection");
  expect(String(tab())).toContain(en.ledger.selectionNote);
  await press("data-action=use-selection");
  expect(pane.notice()).toBe(en.refused["no-ledger"]());
});

it("says where the workbook has no other table, and offers those that it has", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  const { pane, tab, press } = bare(workbook);
  await press("data-testid=source-table");
  await pane.commands.readLedgerTables();
  expect(String(tab())).toContain(en.ledger.noTables);
  const area = areaAt({ sheet: "Sheet1", row: 0, column: 0 }, 3, 2);
  workbook.tables.push({ name: "Budget", area }, { name: "ScopeCases", area });
  await pane.commands.readLedgerTables();
  expect(pane.state().ledger.tables).toEqual(["Budget"]);
  await press("data-testid=table", new Select(""));
  expect(pane.state().ledger.picked).toBeUndefined();
  await press("data-testid=table", new Select("Budget"));
  expect(pane.state().ledger.picked).toMatchObject({ name: "Budget", lines: 2 });
});

it("names a table that is gone", async () => {
  const { pane } = bare();
  await pane.commands.useTable("Gone");
  expect(pane.notice()).toBe(en.refused.missing("Gone"));
});

it("inserts rules to edit, chooses them, and can go back to the default ones", async () => {
  const { pane, workbook, tab, press } = bare();
  expect(String(tab())).not.toContain(en.ledger.tableRules);
  await press("data-action=insert-rules");
  expect(pane.state().ledger.rules?.name).toBe("ScopeRules");
  expect(String(tab())).toContain(en.ledger.tableRules);
  await press("data-testid=rules", new Select(""));
  expect(pane.state().ledger.rules).toBeUndefined();
  const sheets = workbook.sheets.length;
  await pane.commands.insertRules();
  expect(workbook.sheets).toHaveLength(sheets);
  workbook.tables = [];
  await pane.commands.readLedgerTables();
  expect(pane.state().ledger.rules).toBeUndefined();
});

it("shows the result of the bundled lines and whether it is of now, and inserts a form of it", async () => {
  const { pane, workbook, tab, press } = bare();
  await pane.commands.useBundled();
  await pane.commands.compute();
  expect(String(tab())).toContain('data-conserved="true"');
  expect(String(tab())).toContain('data-current="true"');
  pane.dispatch({ kind: "cells-edited" });
  expect(String(tab())).toContain(en.ledger.older);
  await press("data-action=compute");
  expect(String(tab())).toContain('data-current="true"');
  await press("data-testid=output", new Select("rows"));
  await press("data-action=insert-reclassified");
  expect(workbook.raw("Reclassified", 3, 0)).toContain(',,"rows")');
  expect(pane.notice()).toBe(en.done.written);
});

it("adds no sheet to a workbook whose structure is protected", async () => {
  const { pane, workbook, press } = bare();
  workbook.isLocked = true;
  await pane.commands.useBundled();
  await press("data-action=insert-reclassified");
  expect(pane.notice()).toBe(en.refused["locked-workbook"]());
  await press("data-action=insert-rules");
  expect(workbook.sheets).toHaveLength(1);
});
