import { HOME } from "../../../src/dataset/bundled";
import type { Action } from "../../../src/excel/action";
import { areaAt } from "../../../src/excel/address";
import type { PickedLedger } from "../../../src/taskpane/ledger/ledger";
import { reclassifiedSheet, rulesSheet } from "../../../src/taskpane/ledger/sheets";
import { firstLedgerState, OUTPUTS } from "../../../src/taskpane/ledger/state";
import { en } from "../../../src/taskpane/text/en";
import { FakeWorkbook } from "../../excel/fake-workbook";

// The sheets that the tab for ledgers adds: the rules as a table, and the formula over a ledger.

const LEDGER: PickedLedger = {
  name: "Budget",
  reference: "Budget[[#Headers],[#Data]]",
  area: undefined,
  headings: ["item", "amount"],
  lines: 7,
};

const AT = { sheet: "Rules", row: 3, column: 0 };

const of = <Kind extends Action["kind"]>(actions: readonly Action[], kind: Kind) =>
  actions.filter((action): action is Extract<Action, { kind: Kind }> => action.kind === kind);

const formatsIn = (actions: readonly Action[]) =>
  of(actions, "style").flatMap(({ area, style }) =>
    style.format === undefined ? [] : [[area.column, area.row, area.rows, style.format]],
  );

it("writes the default rules as a table, shares as numbers and all else as text", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  await workbook.apply(rulesSheet("Rules", en.sheet));
  const { fields, rows } = HOME.tables.rules;
  const [table] = workbook.tables;
  expect(table).toEqual({
    name: "ScopeRules",
    area: { ...AT, rows: rows.length + 1, columns: fields.length },
  });
  const [headings, ...lines] = workbook.values({
    ...AT,
    rows: rows.length + 1,
    columns: fields.length,
  });
  const share = fields.indexOf("share");
  expect(headings).toEqual(fields);
  expect(lines).toHaveLength(rows.length);
  expect(lines.every((line) => typeof line[share] === "number")).toBe(true);
  expect(
    lines.every((line) => line.every((cell, at) => at === share || typeof cell === "string")),
  ).toBe(true);
});

/** How wide a text is in letters of the Latin alphabet; a letter of Japanese is as wide as two. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\u2E80-\uFFEF]/g) ?? []).length;

it("has columns wide enough for every rule; a reason, the last, can run on", () => {
  const { fields, rows } = HOME.tables.rules;
  const [widths] = of(rulesSheet("Rules", en.sheet), "widths").map((action) => action.widths);
  const cut = fields.slice(0, -1).filter((field, column) => {
    const widest = Math.max(...[field, ...rows.map((row) => row[column] ?? "")].map(widthOf));
    return widest + 1 > (widths?.[column] ?? 0);
  });
  expect(cut).toEqual([]);
});

it("shows the shares of the rules as input, from the first line on", () => {
  const inputs = of(rulesSheet("Rules", en.sheet), "style").filter(
    ({ style }) => style.color === "#0000ff",
  );
  expect(inputs.map(({ area }) => area)).toEqual([
    {
      sheet: "Rules",
      row: 4,
      column: HOME.tables.rules.fields.indexOf("share"),
      rows: HOME.tables.rules.rows.length,
      columns: 1,
    },
  ]);
});

it("explains the rules above them and goes there", () => {
  const actions = rulesSheet("Rules", en.sheet);
  const [head] = of(actions, "write");
  expect(head?.cells).toEqual([[en.sheet.rulesTitle], [en.sheet.rulesNote]]);
  expect(actions.at(-1)).toEqual({
    kind: "activate",
    place: { sheet: "Rules", row: 3, column: 0 },
  });
});

it.each(OUTPUTS)("writes one formula that gives %s, under the ledger's name", (output) => {
  const actions = reclassifiedSheet("R", LEDGER, { ...firstLedgerState(), output }, en.ledger);
  const [head, body] = of(actions, "write");
  expect(head?.cells).toEqual([[en.ledger.sheetTitle], ["Budget"]]);
  expect(body).toEqual({
    kind: "write",
    at: { sheet: "R", row: 3, column: 0 },
    cells: [[{ formula: `=SCOPE.RECLASSIFY(Budget[[#Headers],[#Data]],,"${output}")` }]],
  });
});

it("passes the workbook's own rules on", () => {
  const area = areaAt({ sheet: "Rules", row: 0, column: 0 }, 2, 2);
  const rules = { name: "ScopeRules", reference: "ScopeRules[[#Headers],[#Data]]", area };
  const choices = { ...firstLedgerState(), rules };
  const [, body] = of(reclassifiedSheet("R", LEDGER, choices, en.ledger), "write");
  expect(body?.cells).toEqual([
    [
      {
        formula:
          '=SCOPE.RECLASSIFY(Budget[[#Headers],[#Data]],ScopeRules[[#Headers],[#Data]],"summary")',
      },
    ],
  ]);
});

it.each([
  // output     column, first row, rows, format
  ["summary", [[3, 4, 24, "#,##0"]]],
  [
    "rows",
    [
      [2, 4, 24, "#,##0"],
      [3, 4, 24, "#,##0"],
    ],
  ],
  [
    "lines",
    [
      [3, 4, 24, "#,##0"],
      [2, 4, 24, "0.0%"],
    ],
  ],
] as const)("formats amounts and shares of %s below the headings", (output, formats) => {
  const actions = reclassifiedSheet("R", LEDGER, { ...firstLedgerState(), output }, en.ledger);
  expect(formatsIn(actions)).toEqual(formats);
});
