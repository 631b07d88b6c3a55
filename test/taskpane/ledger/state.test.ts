import { wrongArgument } from "../../../src/core/problem";
import { areaAt } from "../../../src/excel/address";
import type { PickedLedger } from "../../../src/taskpane/ledger/ledger";
import {
  firstLedgerState,
  reduceLedger,
  type LedgerEvent,
  type LedgerState,
} from "../../../src/taskpane/ledger/state";

// The tab for ledgers after each event; a result never outlives the choices that it was made of.

const FIRST = firstLedgerState({ year: 2030, stage: "initial" });
const LEDGER: PickedLedger = {
  name: "T",
  reference: "T[#All]",
  area: areaAt({ sheet: "S", row: 0, column: 0 }, 3, 3),
  headings: ["item", "requested", "amount"],
  lines: 2,
};
const RESULT = wrongArgument("ledger", "x", { kind: "amount" });

const after = (...events: readonly LedgerEvent[]): LedgerState =>
  events.reduce(reduceLedger, FIRST);

/** A ledger with a corrected column, previewed. */
const PREVIEWED: readonly LedgerEvent[] = [
  { kind: "ledger-picked", ledger: LEDGER },
  { kind: "column-corrected", field: "amount", column: 1 },
  { kind: "previewed", result: RESULT },
];

it("starts with the bundled lines, the default rules and nothing picked", () => {
  expect(FIRST).toMatchObject({
    source: "bundled",
    bundled: { year: 2030, stage: "initial" },
    rules: "default",
    output: "summary",
    picked: undefined,
    result: undefined,
  });
});

it("keeps what was previewed until a choice changes", () => {
  const { picked, corrections, result } = after(...PREVIEWED);
  expect(picked).toBe(LEDGER);
  expect([...corrections]).toEqual([["amount", 1]]);
  expect(result).toBe(RESULT);
});

it.each<readonly [string, LedgerEvent]>([
  ["another source", { kind: "source-chosen", source: "selection" }],
  ["other bundled lines", { kind: "bundled-chosen", year: 2031, stage: "settled" }],
  ["another ledger", { kind: "ledger-picked", ledger: undefined }],
])("drops ledger, corrections and result for %s", (_, event) => {
  const { picked, corrections, result } = after(...PREVIEWED, event);
  expect([picked, corrections.size, result]).toEqual([undefined, 0, undefined]);
});

it.each<readonly [string, LedgerEvent]>([
  ["a correction", { kind: "column-corrected", field: "item", column: -1 }],
  ["other rules", { kind: "rules-chosen", rules: "table" }],
  ["the rules read again", { kind: "rules-read", table: [["rule"]] }],
])("drops the result alone for %s", (_, event) => {
  const { picked, result } = after(...PREVIEWED, event);
  expect([picked, result]).toEqual([LEDGER, undefined]);
});

it("keeps the result for another form of the formula", () => {
  const state = after(...PREVIEWED, { kind: "output-chosen", output: "lines" });
  expect([state.output, state.result]).toEqual(["lines", RESULT]);
});

it("keeps of a choice of bundled lines year and stage alone", () => {
  const { bundled } = after({ kind: "bundled-chosen", year: 2031, stage: "settled" });
  expect(bundled).toEqual({ year: 2031, stage: "settled" });
});

it("takes back a correction that says what the heading says already", () => {
  const { corrections } = after(...PREVIEWED, {
    kind: "column-corrected",
    field: "amount",
    column: 2,
  });
  expect(corrections.size).toBe(0);
});

it("knows the tables that are found", () => {
  expect(after({ kind: "tables-found", tables: ["A", "B"] }).tables).toEqual(["A", "B"]);
});

it("goes back to the default rules where the table of rules is gone", () => {
  const chosen = after(
    { kind: "rules-read", table: [["rule"]] },
    { kind: "rules-chosen", rules: "table" },
  );
  expect(chosen).toMatchObject({ rules: "table", ruleTable: [["rule"]] });
  expect(reduceLedger(chosen, { kind: "rules-read", table: [["r2"]] }).rules).toBe("table");
  expect(reduceLedger(chosen, { kind: "rules-read", table: undefined })).toMatchObject({
    rules: "default",
    ruleTable: undefined,
  });
});
