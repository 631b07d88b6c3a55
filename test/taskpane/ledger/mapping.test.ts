import type { LedgerColumn } from "../../../src/core/ledger/vocabulary";
import {
  headingsRead,
  mapped,
  mappedColumns,
  unitInHeading,
} from "../../../src/taskpane/ledger/mapping";

// What each column of a ledger is read as: by its heading, or as the pane maps it.

const HEADINGS = ["府省庁", "事業名", "概算", "金額（千円）", ""];

const NONE = new Map<number, LedgerColumn | undefined>();

const fields = (headings: readonly unknown[], mapping = NONE) =>
  mappedColumns(headings, mapping).map(({ index, field }) => [index, field]);

it("reads columns by their headings, and leaves those without one out", () => {
  expect(fields(HEADINGS)).toEqual([
    [0, "ministry"],
    [1, "item"],
    [2, undefined],
    [3, "amount"],
  ]);
  expect(headingsRead(HEADINGS, NONE)).toBe(HEADINGS);
});

it("shows what headings mean alone where they cannot be read together", () => {
  expect(fields(["金額", "金額", "事業名"])).toEqual([
    [0, "amount"],
    [1, "amount"],
    [2, "item"],
  ]);
  expect(fields(["x", "y"])).toEqual([
    [0, undefined],
    [1, undefined],
  ]);
});

it("reads a column as it is mapped, and no other as the same", () => {
  const mapping = mapped(NONE, [2, "amount"]);
  expect(headingsRead(HEADINGS, mapping)).toEqual(["ministry", "item", "amount", "", ""]);
  const again = mapped(mapping, [0, undefined]);
  expect(headingsRead(HEADINGS, again)).toEqual(["", "item", "amount", "", ""]);
  expect(headingsRead(HEADINGS, mapped(again, [3, "amount"]))).toEqual([
    ...["", "item", "", "amount", ""],
  ]);
});

it("lets a column keep its meaning while another is only passed through it", () => {
  const through = mapped(mapped(NONE, [0, "section"]), [1, "section"]);
  expect(headingsRead(HEADINGS, through)).toEqual(["", "section", "", "amount", ""]);
  const arrived = mapped(through, [1, "organization"]);
  expect(headingsRead(HEADINGS, arrived).slice(0, 2)).toEqual(["section", "organization"]);
});

it("finds the unit in the heading of whatever column holds the amounts", () => {
  expect(unitInHeading(HEADINGS, NONE)?.scale).toBe(1000);
  expect(unitInHeading(HEADINGS, mapped(NONE, [2, "amount"]))).toBeUndefined();
});
