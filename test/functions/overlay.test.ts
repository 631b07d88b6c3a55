import { HOME } from "../../src/dataset/bundled";
import { cellsOf } from "../../src/dataset/tables";
import { cell, cells, messageOf } from "./calling";

const HEADINGS = ["series", "fiscal_year", "stage", "value", "vintage"] as const;

/** An overlay of one invented figure of `defence.core` in FY2025, in units of 100 million yen. */
const core = (value: unknown, vintage: unknown, year: unknown = 2025) => [
  HEADINGS,
  ["spending.defence.core", year, "initial", value, vintage],
];

const spending = (data: unknown, year: unknown = 2025, asOf: unknown = null): unknown =>
  cell("DEFENCE_SPENDING", [year, "build_up", null, "JPY_100M", asOf, data]);

describe("an overlay of one figure", () => {
  it.each([
    // vintage; the bundled figure, 84,748, is of 2024-12-27         100 million yen
    ["newer", core(90000, "2024-12-28"), 90000],
    ["newer, with slashes", core(90000, "2024/12/28"), 90000],
    ["newer, as a date serial", core(90000, 45654), 90000],
    ["of the same day", core(90000, "2024-12-27"), 84748],
    ["older", core(90000, "2024-12-26"), 84748],
    ["of another year", core(90000, "2026-01-01", 2024), 84748],
    ["of the year in Japanese", core(90000, "2026-01-01", "令和７年度"), 90000],
  ])("counts if its vintage is newer: %s", (_, data, expected) => {
    expect(spending(data)).toBe(expected);
  });

  it("counts only as of a day on which it was known", () => {
    expect(spending(core(90000, "2026-01-02"), 2025, "2026-01-01")).toBe(84748);
    expect(spending(core(90000, "2026-01-02"), 2025, "2026-01-02")).toBe(90000);
  });

  it("brings in a year that the dataset does not have", () => {
    expect(messageOf(spending(null, 2030))).toBe(
      "No initial figure of defence.core in FY2030 is known.",
    );
    expect(spending(core(123.45, "2029-12-31", 2030), 2030)).toBe(123.45);
  });

  it.each([
    // unit        value            100 million yen
    [null, 90000, 90000],
    ["", 90000, 90000],
    ["JPY_100M", 90000, 90000],
    ["JPY", 9000000000000, 90000],
    ["JPY_1T", 9, 90000],
    ["JPY_1T", 9.0000001, 90000.001],
    ["JPY", "9000000000050", 90000.0000005],
  ])("may be in another unit: %s %d is %d", (unit, value, expected) => {
    const [headings = [], row = []] = core(value, "2025-01-01");
    expect(
      spending([
        [...headings, "unit"],
        [...row, unit],
      ]),
    ).toBe(expected);
  });

  it("may have its columns in any order, with others beside them", () => {
    const data = [
      ["note", " VALUE ", "Stage", "vintage", "FISCAL_YEAR", null, "ｓｅｒｉｅｓ"],
      ["x", 90000, "initial", "2025-01-01", 2025, "y", "spending.defence.core"],
    ];
    expect(spending(data)).toBe(90000);
  });

  it.each([
    // low   high     low and high that count
    [null, null, 90000, 90000],
    ["", 0, 90000, 90000],
    [0, "", 90000, 90000],
    [0, 95000, 0, 95000],
    ["", 95000, 0, 95000],
    [null, 95000, 0, 95000],
    [80000, null, 80000, 90000],
    [0, 90000, 90000, 90000],
  ])("reads the bounds %j and %j alike however a blank arrives", (low, high, lowest, highest) => {
    const [headings = [], row = []] = core(90000, "2025-01-01");
    const data = [
      [...headings, "low", "high"],
      [...row, low, high],
    ];
    expect(cells("RATIO_RANGE", [2025, "build_up", 56e13, null, null, data])).toEqual([
      [lowest / 5600000, 90000 / 5600000, highest / 5600000],
    ]);
  });

  it("may have a high without a column for low", () => {
    const [headings = [], row = []] = core(90000, "2025-01-01");
    const data = [
      [...headings, "high"],
      [...row, 95000],
    ];
    expect(cells("RATIO_RANGE", [2025, "build_up", 56e13, null, null, data])).toEqual([
      [90000 / 5600000, 90000 / 5600000, 95000 / 5600000],
    ]);
  });

  it("may have bounds, which come out beside the ratio", () => {
    const [headings = [], row = []] = core(90000, "2025-01-01");
    const data = [
      [...headings, "low", "high"],
      [...row, 80000, 95000],
    ];
    expect(cells("RATIO_RANGE", [2025, "build_up", 56e13, null, null, data])).toEqual([
      [80000 / 5600000, 90000 / 5600000, 95000 / 5600000],
    ]);
  });
});

it("takes the newest of two rows, and the first of two equally new ones", () => {
  const [headings = [], first = []] = core(90000, "2026-01-01");
  const [, second = []] = core(91000, "2026-01-01");
  const [, third = []] = core(92000, "2026-01-02");
  expect(spending([headings, first, second])).toBe(90000);
  expect(spending([headings, second, first])).toBe(91000);
  expect(spending([headings, third, first, second])).toBe(92000);
});

it("takes an overlay of headings alone for none", () => {
  expect(spending([HEADINGS])).toBe(84748);
});

it("changes nothing when it holds the bundled rows themselves", () => {
  const data = [HOME.tables.observations.fields, ...cellsOf(HOME.tables.observations)];
  const without = cells("COMPARE", [[[2022], [2023], [2024], [2025]], [["official", "expanded"]]]);
  expect(
    cells("COMPARE", [
      [[2022], [2023], [2024], [2025]],
      [["official", "expanded"]],
      null,
      null,
      null,
      data,
    ]),
  ).toEqual(without);
  expect(cells("CLAIMS", [data])).toEqual(cells("CLAIMS"));
});

describe("OBSERVATIONS", () => {
  const observations = (...given: readonly unknown[]) => cells("OBSERVATIONS", given);

  it("lists an overlay's rows below the bundled ones, as they are understood", () => {
    const data = [
      [...HEADINGS, "unit", "low", "high", "source", "note"],
      ["spending.defence.core", "R12", "initial", "5.5", 47849, null, 0, 0, 7, "=1+1"],
    ];
    const [heading, ...rows] = observations("defence.core", 2030, null, null, data);
    expect(heading).toEqual(HOME.tables.observations.fields);
    expect(rows).toEqual([
      [
        ...["spending.defence.core", 2030, "initial", 5.5, "", "", "JPY_100M", "", "2031-01-01"],
        ...["", "", "", "", "published", "7", "=1+1"],
      ],
    ]);
  });

  it("shows an error in a note in its own cell", () => {
    const error = { type: "Error", basicValue: "#N/A", basicType: "Error" };
    const data = [
      [...HEADINGS, "note"],
      ["spending.defence.core", 2030, "initial", 1, "2030-01-01", error],
    ];
    expect(observations("defence.core", 2030, null, null, data)[1]?.at(-1)).toMatchObject({
      error: "invalidValue",
      message:
        "data, row 1 below the headings: note is an error or a value of another kind; give text or leave it blank.",
    });
  });

  it("refuses an error as a source", () => {
    const data = [
      [...HEADINGS, "source"],
      ["spending.defence.core", 2030, "initial", 1, "2030-01-01", {}],
    ];
    expect(messageOf(spending(data))).toBe(
      "data, row 1 below the headings: source is an error or a value of another kind; give text or leave it blank.",
    );
  });

  it("never shows a vintage later than the day asked for", () => {
    const vintages = observations(null, null, null, "2024-12-27")
      .slice(1)
      .map((row) => row[7]);
    expect(vintages.length).toBeGreaterThan(50);
    expect(vintages.filter((vintage) => String(vintage) > "2024-12-27")).toEqual([]);
  });
});

it("is what CITE cites, in its own words", () => {
  const [headings = [], row = []] = core(90000, "2026-01-01");
  const data = [
    [...headings, "source"],
    [...row, "our own estimate"],
  ];
  expect(cell("CITE", ["defence.core", 2025, null, null, data])).toBe("our own estimate");
  expect(cell("CITE", ["defence.core", 2025, null, "2025-12-31", data])).toMatch(
    /^Ministry of Defense .*, 2024-12-27, https:.*, reported by Defense Daily/,
  );
});
