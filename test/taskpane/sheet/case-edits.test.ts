import type { Action } from "../../../src/excel/action";
import { HOME } from "../../../src/dataset/bundled";
import { areaAt } from "../../../src/excel/address";
import { Refusal } from "../../../src/taskpane/failure";
import {
  addCase,
  deleteCase,
  renameCase,
  type CaseEdit,
} from "../../../src/taskpane/sheet/case-edits";
import { compareSize } from "../../../src/taskpane/sheet/compare";
import { modelOf } from "../../../src/taskpane/sheet/model";
import { AT_HOME } from "../../../src/taskpane/offered";
import { en } from "../../../src/taskpane/text/en";

// What a new, renamed or deleted case changes: its column, the active case, the comparison.

const MODEL = modelOf(
  {
    area: areaAt({ sheet: "S", row: 0, column: 0 }, 2, 2),
    cells: [
      ["Setting", "Value"],
      ["case", "Mine"],
    ],
  },
  {
    area: areaAt({ sheet: "S", row: 10, column: 1 }, 3, 3),
    cells: [
      ["Category", "Mine", "Other"],
      ["a", 1, 0.5],
      ["b", "x", ""],
    ],
  },
  HOME,
);

const compareArea = (cases: number) => {
  const { rows, columns } = compareSize(cases, AT_HOME);
  return areaAt({ sheet: "S", row: 30, column: 0 }, rows, columns);
};

const edit = (change: Partial<CaseEdit> = {}): CaseEdit => ({
  model: MODEL,
  writing: { text: en.sheet, offered: AT_HOME },
  compare: undefined,
  isBlank: () => true,
  ...change,
});

const of = <Kind extends Action["kind"]>(actions: readonly Action[], kind: Kind) =>
  actions.filter((action): action is Extract<Action, { kind: Kind }> => action.kind === kind);

const ACTIVE = areaAt({ sheet: "S", row: 1, column: 1 }, 1, 1);

it("adds a case that counts nothing and makes it active", () => {
  const actions = addCase(edit(), " New ");
  expect(of(actions, "add-column")).toEqual([
    { kind: "add-column", table: "ScopeCases", cells: ["New", 0, 0] },
  ]);
  expect(of(actions, "write")).toEqual([{ kind: "write", at: ACTIVE, cells: [["New"]] }]);
});

it("adds a case with the shares of another, and 0 for what is no share", () => {
  const actions = addCase(edit(), "Twin", MODEL.cases[0]);
  expect(of(actions, "add-column")[0]?.cells).toEqual(["Twin", 1, 0]);
});

it("shows the shares of a new case as input, to the right of the others", () => {
  expect(of(addCase(edit(), "New"), "style").map(({ area }) => area)).toEqual([
    areaAt({ sheet: "S", row: 11, column: 4 }, 2, 1),
  ]);
});

it.each(["", "  "])("refuses the name %p", (name) => {
  expect(() => addCase(edit(), name)).toThrow(new Refusal({ kind: "case-unnamed" }));
});

it.each(["mine", " OTHER", "category"])("refuses the name %p, which is taken", (name) => {
  const refusal = new Refusal({ kind: "case-taken", name });
  expect(() => addCase(edit(), name)).toThrow(refusal);
  expect(() => renameCase(edit(), "Other", name)).toThrow(refusal);
});

it("renames a heading, and the setting with it where the case is active", () => {
  const heading = { kind: "write", at: areaAt({ sheet: "S", row: 10, column: 2 }, 3, 3) };
  expect(of(renameCase(edit(), "Mine", "Plan"), "write")).toEqual([
    { ...heading, cells: [["Plan"]] },
    { kind: "write", at: ACTIVE, cells: [["Plan"]] },
  ]);
  expect(of(renameCase(edit(), "Other", "Plan"), "write")).toHaveLength(1);
});

it("renames no case that is not there", () => {
  expect(() => renameCase(edit(), "Gone", "Plan")).toThrow(
    new Refusal({ kind: "missing", what: "Gone" }),
  );
});

it("deletes a case, and makes the next one active where it was", () => {
  const actions = deleteCase(edit(), "Mine");
  expect(of(actions, "remove-column")).toEqual([
    { kind: "remove-column", table: "ScopeCases", heading: "Mine" },
  ]);
  expect(of(actions, "write")).toEqual([{ kind: "write", at: ACTIVE, cells: [["Other"]] }]);
  expect(of(deleteCase(edit(), "Other"), "write")).toEqual([]);
});

it("keeps the last case", () => {
  const [mine] = MODEL.cases;
  const places = { ...MODEL.places, caseColumns: new Map([["Mine", 1]]) };
  const model = { ...MODEL, cases: mine === undefined ? [] : [mine], places };
  expect(() => deleteCase(edit({ model }), "Mine")).toThrow(new Refusal({ kind: "last-case" }));
});

it("writes the comparison of the cases there will be, with its name and chart", () => {
  const actions = addCase(edit({ compare: compareArea(2) }), "New");
  expect(of(actions, "clear-formats")).toEqual([{ kind: "clear-formats", area: compareArea(2) }]);
  expect(of(actions, "name").map(({ area }) => area)).toEqual([compareArea(3)]);
  expect(of(actions, "chart")[0]?.chart.data.rows).toBe(4);
});

it("empties the rows that a shorter comparison leaves", () => {
  const actions = deleteCase(edit({ compare: compareArea(2) }), "Other");
  const [emptied] = of(actions, "write").filter(({ cells }) =>
    cells.flat().every((cell) => cell === ""),
  );
  const [before, after] = [compareArea(2), compareArea(1)];
  expect(emptied?.at.row).toBe(after.row + after.rows);
  expect(emptied?.cells).toHaveLength(before.rows - after.rows);
});

it("leaves the comparison as it is where something of the user's is in its way", () => {
  const asked: unknown[] = [];
  const isBlank: CaseEdit["isBlank"] = (area) => {
    asked.push(area);
    return false;
  };
  const actions = addCase(edit({ compare: compareArea(2), isBlank }), "New");
  expect(of(actions, "name")).toEqual([]);
  const [before, after] = [compareArea(2), compareArea(3)];
  expect(asked).toEqual([
    areaAt({ ...before, row: before.row + before.rows }, after.rows - before.rows, before.columns),
  ]);
});

it("writes no comparison where there was none", () => {
  expect(of(addCase(edit(), "New"), "name")).toEqual([]);
});
