import type { FunctionId } from "../../src/functions/catalogue";
import { cell, cells, HostError } from "./calling";
import { argumentsOf } from "./right-arguments";

const ratio = (year: unknown, scope: unknown = null): unknown =>
  cell("DEFENCE_RATIO", [year, scope]);

const ratios = (year: unknown, scope: unknown = null) => cells("DEFENCE_RATIO", [year, scope]);

const OWN = [
  ["category", "share"],
  ["defence", 1],
];

describe("years and scopes as ranges", () => {
  it.each([
    // years, scopes, and each pair of them
    ["a column of years", [[2023], [2024], [2025]], "ministry", [["23 m"], ["24 m"], ["25 m"]]],
    ["a row of years", [[2023, 2024]], "ministry", [["23 m", "24 m"]]],
    [
      "a grid of years",
      [
        [2023, 2024],
        [2025, 2026],
      ],
      "build_up",
      [
        ["23 b", "24 b"],
        ["25 b", "26 b"],
      ],
    ],
    ["a row of scopes", 2025, [["official", "ministry"]], [["25 o", "25 m"]]],
    ["a column of scopes", 2025, [["official"], ["ministry"]], [["25 o"], ["25 m"]]],
    [
      "a column by a row",
      [[2024], [2025]],
      [["official", "ministry"]],
      [
        ["24 o", "24 m"],
        ["25 o", "25 m"],
      ],
    ],
    [
      "a row by a column",
      [[2024, 2025]],
      [["official"], ["ministry"]],
      [
        ["24 o", "25 o"],
        ["24 m", "25 m"],
      ],
    ],
    ["columns pair-wise", [[2024], [2025]], [["official"], ["ministry"]], [["24 o"], ["25 m"]]],
    ["rows pair-wise", [[2024, 2025]], [["official", "ministry"]], [["24 o", "25 m"]]],
    ["a cell each", [[2025]], [["ministry"]], [["25 m"]]],
    [
      "years in many notations",
      [["R7"], ["令和６年度"], ["FY2023"]],
      "ministry",
      [["25 m"], ["24 m"], ["23 m"]],
    ],
  ])("spill %s", (_, years, scopes, pairs) => {
    const names: Readonly<Record<string, string>> = { m: "ministry", b: "build_up", o: "official" };
    const expected = pairs.map((row) =>
      row.map((pair) => ratio(2000 + Number(pair.slice(0, 2)), names[pair.slice(3)])),
    );
    expect(ratios(years, scopes)).toEqual(expected);
  });

  it("spill the user's own scope as one", () => {
    expect(ratios([[2024], [2025]], OWN)).toEqual([[ratio(2024, OWN)], [ratio(2025, OWN)]]);
  });

  it("show a bad cell's error in its own place and spoil no other", () => {
    const [[good] = [], [bad] = [], [blank] = [], [none] = []] = ratios([
      [2025],
      ["x"],
      [null],
      [1950],
    ]);
    expect(good).toBe(ratio(2025));
    expect(bad).toBeInstanceOf(HostError);
    expect([bad, blank, none]).toMatchObject([
      { error: "invalidValue", message: expect.stringMatching(/^year is "x"; /) },
      { error: "invalidValue", message: "year is blank; it is needed." },
      { error: "notAvailable" },
    ]);
  });

  it("show a bad scope's error in its own column", () => {
    expect(ratios([[2024], [2025]], [["official", "officious"]])).toMatchObject([
      [ratio(2024), { error: "invalidValue" }],
      [ratio(2025), { error: "invalidValue" }],
    ]);
  });

  it("give RATIO_RANGE a row for each year, wrong ones too", () => {
    const rows = cells("RATIO_RANGE", [[[2025], ["x"]]]);
    expect(rows.map((row) => row.length)).toEqual([3, 3]);
    expect(rows[0]).toEqual(cells("RATIO_RANGE", [2025])[0]);
    expect(rows[1]).toMatchObject(Array(3).fill({ error: "invalidValue" }));
  });

  it.each<FunctionId>([
    "DEFENCE_SPENDING",
    "GDP",
    "RATIO_OF",
    "REQUIRED_SPENDING",
    "TARGET_GAP",
    "BREAKEVEN_SHARE",
    "RECLASSIFIED_RATIO",
    "CITE",
  ])("spill %s", (id) => {
    const one = (year: unknown): unknown => cell(id, argumentsOf(id, { year }));
    const column = cells(id, argumentsOf(id, { year: [[2024], ["R7"], ["x"]] }));
    expect(column).toEqual([[one(2024)], [one(2025)], [one("x")]]);
  });
});

describe("COMPARE", () => {
  it("is a table of years by scopes with headings", () => {
    expect(cells("COMPARE", [[[2024], [null], ["令和7"]], [["official", "ministry"]]])).toEqual([
      ["year", "official", "ministry", "note"],
      [2024, ratio(2024, "official"), ratio(2024, "ministry"), ""],
      [2025, ratio(2025, "official"), ratio(2025, "ministry"), ""],
    ]);
  });

  it("takes the user's own scope", () => {
    expect(cells("COMPARE", [2025, OWN])).toEqual([
      ["year", "own", "note"],
      [2025, ratio(2025, OWN), ""],
    ]);
  });

  it("keeps a wrong year or scope to its row or column", () => {
    expect(
      cells("COMPARE", [
        [["x"], [2025]],
        [["official"], ["officious"]],
      ]),
    ).toMatchObject([
      ["year", "official", { error: "invalidValue" }, "note"],
      [{ error: "invalidValue" }, { error: "invalidValue" }, { error: "invalidValue" }, ""],
      [2025, ratio(2025), { error: "invalidValue" }, ""],
    ]);
  });
});

describe("RATIO_GRID", () => {
  it("is a table of scopes by bases, with #N/A where a cell has no figure", () => {
    const na = { error: "notAvailable" };
    const grid = cells("RATIO_GRID", [2023]);
    expect(grid[0]).toEqual(["scope", "official", "same_year", "FY2022"]);
    expect(grid.map((row) => row[0])).toEqual([
      "scope",
      "ministry",
      "build_up",
      "official",
      "expanded",
    ]);
    expect(grid[3]).toMatchObject(["official", na, na, na]);
    expect(grid[1]?.[1]).toBe(ratio(2023, "ministry"));
  });
});
