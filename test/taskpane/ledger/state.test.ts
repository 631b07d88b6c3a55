import { wrongArgument } from "../../../src/core/problem";
import { areaAt } from "../../../src/excel/address";
import type { PickedLedger, PickedRules } from "../../../src/taskpane/ledger/ledger";
import {
  firstLedgerState,
  isCurrent,
  isToCompute,
  reduceLedger,
  type LedgerEvent,
  type LedgerState,
} from "../../../src/taskpane/ledger/state";

// The tab for ledgers after each event; a result says whether it is of the choices and cells of now.

const FIRST = firstLedgerState({ year: 2030, stage: "initial" });
const LEDGER: PickedLedger = {
  name: "T",
  reference: "T[#All]",
  area: areaAt({ sheet: "S", row: 0, column: 0 }, 3, 3),
  headings: ["item", "requested", "amount"],
  lines: 2,
};
const RULES: PickedRules = {
  name: "R",
  reference: "R[#All]",
  area: areaAt({ sheet: "R", row: 0, column: 0 }, 3, 3),
};
const PROBLEM = wrongArgument("ledger", "x", { kind: "amount" });

const after = (...events: readonly LedgerEvent[]): LedgerState =>
  events.reduce(reduceLedger, FIRST);

const computed = (revision: number, seconds = 0.1): LedgerEvent => ({
  kind: "computed",
  result: { preview: PROBLEM, revision, seconds },
});

/** A ledger with a mapped column and its result. */
const COMPUTED: readonly LedgerEvent[] = [
  { kind: "ledger-picked", ledger: LEDGER },
  { kind: "column-mapped", index: 1, field: "amount" },
  computed(2),
];

it("starts with the bundled lines, the default rules and nothing picked", () => {
  expect(FIRST).toMatchObject({ source: "bundled", bundled: { year: 2030, stage: "initial" } });
  expect(FIRST).toMatchObject({ rules: undefined, output: "summary", picked: undefined });
  expect(isCurrent(FIRST)).toBe(false);
});

it.each<readonly [string, LedgerEvent]>([
  ["another source", { kind: "source-chosen", source: "selection" }],
  ["other bundled lines", { kind: "bundled-chosen", year: 2031, stage: "settled" }],
  ["another ledger", { kind: "ledger-picked", ledger: undefined }],
])("drops ledger, mapping and result for %s", (_, event) => {
  const { picked, mapping, result } = after(...COMPUTED, event);
  expect([picked, mapping.size, result]).toEqual([undefined, 0, undefined]);
});

it.each<readonly [string, LedgerEvent]>([
  ["another mapping", { kind: "column-mapped", index: 0, field: undefined }],
  ["another unit", { kind: "unit-chosen", unit: "x" }],
  ["blanks filled", { kind: "fill-chosen", fillsDown: true }],
  ["totals counted", { kind: "totals-chosen", countsTotals: true }],
  ["other rules", { kind: "rules-chosen", rules: RULES }],
  ["an edit of the workbook", { kind: "cells-edited" }],
])("keeps the result for %s and says that it is older", (_, event) => {
  const state = after(...COMPUTED, event);
  expect(state.result?.preview).toBe(PROBLEM);
  expect([isCurrent(after(...COMPUTED)), isCurrent(state)]).toEqual([true, false]);
  expect(isToCompute(event, "ledger", state)).toBe(true);
});

it("keeps the result of now for another form of the formula", () => {
  const state = after(...COMPUTED, { kind: "output-chosen", output: "lines" });
  expect([state.output, isCurrent(state)]).toEqual(["lines", true]);
});

it("does not take a result for one of now that was overtaken by an edit", () => {
  const state = after(...COMPUTED, { kind: "cells-edited" }, computed(2));
  expect(isCurrent(state)).toBe(false);
  expect(isCurrent(reduceLedger(state, computed(3)))).toBe(true);
});

it("computes after an edit only what is quick, and after a choice whatever it takes", () => {
  const slow = after(...COMPUTED, computed(2, 5), { kind: "cells-edited" });
  expect(isToCompute({ kind: "cells-edited" }, "ledger", slow)).toBe(false);
  expect(isToCompute({ kind: "tab-chosen" }, "help", slow)).toBe(false);
  expect(isToCompute({ kind: "unit-chosen" }, "ledger", slow)).toBe(true);
  const quick = after(...COMPUTED, { kind: "cells-edited" });
  expect(isToCompute({ kind: "tab-chosen" }, "help", quick)).toBe(true);
  expect(isToCompute({ kind: "tab-chosen" }, "help", after(...COMPUTED))).toBe(false);
  expect(isToCompute({ kind: "cells-edited" }, "ledger", FIRST)).toBe(false);
});

it("takes what a rule matches only for the draft that it was counted for", () => {
  const line = { row: 1, amount: 5, texts: new Map(), rule: undefined };
  const draft = { line, matchers: new Map(), category: "", share: "1", matches: undefined };
  const matches = { lines: 2, amount: "7" };
  const drafted: LedgerEvent = { kind: "rule-drafted", draft };
  expect(after(drafted, { kind: "rule-tried", of: draft, matches }).draft?.matches).toBe(matches);
  const other = { ...draft, share: "2" };
  expect(after(drafted, { kind: "rule-tried", of: other, matches }).draft).toBe(draft);
});

it("knows the tables that are found", () => {
  expect(after({ kind: "tables-found", tables: ["A", "B"] }).tables).toEqual(["A", "B"]);
  expect(after({ kind: "rule-table-found", rules: RULES }).ruleTable).toBe(RULES);
});
