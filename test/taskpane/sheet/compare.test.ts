import type { Action } from "../../../src/excel/action";
import { areaAt, fixedAddressOf } from "../../../src/excel/address";
import {
  chartAction,
  chartDataOf,
  compareActions,
  compareSize,
} from "../../../src/taskpane/sheet/compare";
import { AT_HOME } from "../../../src/taskpane/offered";
import { resultActions } from "../../../src/taskpane/sheet/results";
import { en } from "../../../src/taskpane/text/en";

// The formulas of results and comparison, and the cells that their chart shows.

const AT = { sheet: "S", row: 10, column: 0 };
const CHART_AT = { sheet: "S", row: 0, column: 8 };
const CASES = ["Mine", "=1+1"];

const of = <Kind extends Action["kind"]>(actions: readonly Action[], kind: Kind) =>
  actions.filter((action): action is Extract<Action, { kind: Kind }> => action.kind === kind);

const WRITING = { text: en.sheet, offered: AT_HOME };
const compared = compareActions(AT, CHART_AT, CASES, WRITING);
const [block] = of(compared, "write");
const cells = block?.cells ?? [];

const formulaIn = (cell: unknown): string =>
  typeof cell === "object" && cell !== null && "formula" in cell ? String(cell.formula) : "";

it("covers every cell of its area, so that nothing of a longer one is left", () => {
  const { rows, columns } = compareSize(CASES.length, AT_HOME);
  expect(cells).toHaveLength(rows);
  expect(cells.every((row) => row.length === columns)).toBe(true);
  expect(of(compared, "name")).toEqual([
    { kind: "name", name: "Scope.CaseTable", area: areaAt(AT, rows, columns) },
  ]);
});

it("has a row a case under its headings, the name as text", () => {
  const { case: name, target, ratio, gap } = en.sheet.compareHeadings;
  const groups = AT_HOME.groups.map(({ label }) => label.en);
  expect(cells[1]).toEqual([name, ...groups, target, ratio, gap]);
  expect(cells.slice(2, 4).map(([first]) => first)).toEqual(CASES);
});

it("computes the ratio of all categories, of each group, and the gap, from the case's own shares", () => {
  const row = cells[2] ?? [];
  const first = 10 + 2 + CASES.length + 1 + 1;
  const whole = fixedAddressOf(
    areaAt({ sheet: "S", row: first, column: 1 }, AT_HOME.countable.length, 2),
  );
  const [ratio, gap] = row.slice(-2).map(formulaIn);
  expect(ratio).toBe(
    `=SCOPE.DEFENCE_RATIO(Scope.Year,${whole},Scope.Basis,Scope.Stage,Scope.AsOf)`,
  );
  expect(gap).toContain(`SCOPE.TARGET_GAP(Scope.Target,Scope.Year,${whole},`);
});

it("counts each category in exactly one group", () => {
  const row = cells[2] ?? [];
  const groups = row.slice(1, -3).map((cell) => /\$B\$(\d+):\$C\$(\d+)/.exec(formulaIn(cell)));
  const spans = groups.map((match) => [Number(match?.[1]), Number(match?.[2])]);
  const counted = spans.reduce((sum, [from = 0, to = 0]) => sum + to - from + 1, 0);
  expect(counted).toBe(AT_HOME.countable.length);
  spans.slice(1).forEach(([from], index) => expect(from).toBe((spans[index]?.[1] ?? 0) + 1));
});

it("looks each category's share up in the case of its own block", () => {
  const start = 2 + CASES.length + 1;
  expect(cells[start]?.[0]).toBe("Mine");
  AT_HOME.countable.forEach(({ id }, index) => {
    const row = cells[start + 1 + index] ?? [];
    expect(row[1]).toBe(id);
    expect(formulaIn(row[2])).toContain(`LOWER($A$${10 + start + 1})`);
  });
});

it("shows groups and target in the chart, in a colour each, under a name that is free", () => {
  const data = chartDataOf(AT, CASES.length, AT_HOME);
  expect(data).toEqual(areaAt({ sheet: "S", row: 11, column: 0 }, 3, 5));
  const [drawn] = of(compared, "chart");
  expect(drawn?.chart).toMatchObject({ name: "ScopeChart", data, title: en.sheet.chartTitle });
  expect(new Set(drawn?.chart.colors).size).toBe(data.columns - 1);
  const second = chartAction(data, CHART_AT, WRITING, ["ScopeChart"]);
  expect(second).toMatchObject({ chart: { name: "ScopeChart_2" } });
});

it("writes the results one below the other, each by the defined names", () => {
  const [heading, rows] = of(resultActions(AT, WRITING), "write");
  expect(heading?.cells[0]?.slice(0, 2)).toEqual([en.sheet.result, en.sheet.value]);
  expect(rows?.at).toEqual({ ...AT, row: 11 });
  const formulas = (rows?.cells ?? []).map(([label, cell]) => [label, formulaIn(cell)]);
  expect(formulas).toHaveLength(10);
  expect(formulas[0]).toEqual([
    en.sheet.ratio,
    "=SCOPE.DEFENCE_RATIO(Scope.Year,Scope.Active,Scope.Basis,Scope.Stage,Scope.AsOf)",
  ]);
  expect(formulas.filter(([, formula]) => formula !== "")).toHaveLength(9);
});

it("shows a dash where no share closes the gap, by the category of the cell above", () => {
  const [, rows] = of(resultActions(AT, WRITING), "write");
  const breakeven = formulaIn(rows?.cells[7]?.[1]);
  expect(breakeven).toContain("$B$18");
  expect(breakeven).toMatch(/^=IF\(IFERROR\(ERROR\.TYPE\(.*\),0\)=6,"–",/);
});

it("names the first cell of the results and the cell of the ratio", () => {
  expect(of(resultActions(AT, WRITING), "name")).toEqual([
    { kind: "name", name: "Scope.Results", area: areaAt(AT, 1, 1) },
    {
      kind: "name",
      name: "Scope.Ratio",
      area: areaAt({ sheet: "S", row: 11, column: 1 }, 1, 1),
    },
  ]);
});
