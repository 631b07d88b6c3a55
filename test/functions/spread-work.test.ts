// How much work a range of years takes: counted, since time says nothing in a test.
import { HOME } from "../../src/dataset/bundled";
import { SHEET_ROWS } from "../../src/excel/host";
import { spread } from "../../src/functions/spread";
import { cells, HostError } from "./calling";

const column = (length: number, year: (index: number) => unknown) =>
  Array.from({ length }, (_, index) => [year(index)]);

/** How often results are computed for a range of years and of scopes. */
function computations(year: unknown, scope: unknown = null): number {
  let count = 0;
  spread({ year, scope }, HOME, () => (count += 1));
  return count;
}

it.each([
  // years                                        scopes                       computed
  [column(100_000, (index) => 2012 + (index % 15)), null, 15],
  [column(1000, () => ""), null, 1],
  [column(1000, () => "no year"), null, 1],
  [column(1000, () => 2025), [["official", "ministry", "official"]], 2],
  [[[2024, 2025]], column(1000, (index) => (index % 2 === 0 ? "official" : "ministry")), 4],
])("computes each answer once: case %#", (years, scopes, times) => {
  expect(computations(years, scopes)).toBe(times);
});

/** How often rows of years are read, counted by rows that count. */
function reads(rows: number): number {
  let count = 0;
  const year = column(rows, (index) => 2012 + (index % 15)).map(
    (row) =>
      new Proxy(row, {
        get: (cells, member) => {
          count += 1;
          return Reflect.get(cells, member);
        },
      }),
  );
  cells("DEFENCE_RATIO", [year]);
  return count;
}

it("reads twice as many years with twice the work", () => {
  expect(reads(2000)).toBeLessThanOrEqual(2 * reads(1000));
});

it("computes and writes a blank million as one row, and answers a whole column as far as it is used", () => {
  const blanks = cells("DEFENCE_RATIO", [column(1_000_000, () => null)]);
  expect(blanks).toHaveLength(1_000_000);
  expect(new Set(blanks).size).toBe(1);
  const whole = cells("DEFENCE_RATIO", [column(SHEET_ROWS, (row) => (row < 2 ? 2025 : ""))]);
  expect(whole.map(([cell]) => cell instanceof HostError)).toEqual([false, false]);
});

it("shares a row with the one above only where they are equal", () => {
  const years = [[2025], [2025], [2024], [2025], [""], [""]];
  const column = spread({ year: years }, HOME, (year) => year);
  expect(column.map(([year]) => year)).toEqual([2025, 2025, 2024, 2025, "", ""]);
  expect(column.map((row, index) => row === column[index - 1])).toEqual([
    ...[false, true, false, false, false, true],
  ]);
});
