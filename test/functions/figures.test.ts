import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cell, cells } from "./calling";

/** A fraction of integers as the nearest double: both are below 2^53 and so exact. */
const nearest = (numerator: number, denominator: number): number => numerator / denominator;

const BOTH = "initial+supplementary";

describe("the figures of FY2025, in units of 100 million yen", () => {
  it.each([
    // scope, basis, stage, as of               spending x 100   GDP x 100
    [[2025, "official", "official", "initial"], nearest(98948, 5602000)],
    [[2025], nearest(98948, 5602000)],
    [[2025, "official", "official", BOTH], nearest(98948 + 3451 + 793 + 1735 + 5021, 5602000)],
    [[2025, "official", "same_year", "initial", "2025-12-31"], nearest(98948, 6293000)],
    [[2025, "official", "same_year", "initial", 46022], nearest(98948, 6293000)],
    [[2025, "official", "FY2022"], nearest(98948, 5915938)],
    [[2025, "ministry"], nearest(84748 + 2257, 5602000)],
    [[2025, "build_up"], nearest(84748, 5602000)],
    [[2025, "expanded"], nearest(9894800 + 594421, 560200000)],
  ])("make of %j a ratio of %d", (given, ratio) => {
    expect(cell("DEFENCE_RATIO", given)).toBe(ratio);
  });

  it.each([
    // given                        per cent, four decimals, as the design states it
    [[2025], "1.7663"],
    [[2025, null, null, BOTH], "1.9627"],
    [[2025, null, "same_year", null, "2025-12-31"], "1.5724"],
    [[2025, "expanded"], "1.8724"],
  ])("print %j as %s %%", (given, percent) => {
    expect((Number(cell("DEFENCE_RATIO", given)) * 100).toFixed(4)).toBe(percent);
  });

  it("have bounds where the sources round: 1.7581 to 1.7745 %", () => {
    const bounds = [nearest(98495, 5602500), nearest(98948, 5602000), nearest(99400, 5601500)];
    expect(cells("RATIO_RANGE", [2025])).toEqual([bounds]);
    expect(bounds.map((share) => (100 * share).toFixed(4))).toEqual(["1.7581", "1.7663", "1.7745"]);
  });

  it("have an upper bound of the expanded scope that counts the whole energy agency", () => {
    const [[low, , high] = []] = cells("RATIO_RANGE", [2025, "expanded"]);
    expect(high).toBe(nearest(9940000 + 594421 + 502508, 560150000));
    expect(low).toBe(nearest(9849500 + 594421, 560250000));
  });

  it.each([
    // given                                     yen
    [["DEFENCE_SPENDING", [2025]], 9894800000000],
    [["DEFENCE_SPENDING", [2025, null, null, "JPY_1T"]], 9.8948],
    [["DEFENCE_SPENDING", [2025, null, BOTH, "JPY_100M"]], 109948],
    [["GDP", [2025]], 672669500000000],
    [["GDP", [2025, null, "2026-02-28"]], 629300000000000],
    [["GDP", [2022, "JPY_100M"]], 5915938],
    [["REQUIRED_SPENDING", ["target_2", 2025, null, "JPY_100M"]], 112040],
    [["TARGET_GAP", ["target_2", 2025, null, null, null, "JPY_100M"]], 13092],
    [["TARGET_GAP", [0.02, 2025, null, null, BOTH, "JPY_100M"]], 2092],
  ] as const)("give for %j exactly %d", ([id, given], amount) => {
    expect(cell(id, given)).toBe(amount);
  });
});

describe("the published claims", () => {
  it("are all reproduced, and the controls beside them", () => {
    const rows = cells("CLAIMS").slice(1);
    expect(rows.map((row) => [row[0], row[1], row[8], row[12]])).toEqual([
      ["C01", "published", 1.8, "agrees"],
      ["C02", "published", 2, "agrees"],
      ["C03", "published", 1.6, "agrees"],
      ["C04", "published", 1.6, "agrees"],
      ["C05", "published", 1.19, "agrees"],
      ["C06", "control", 1.7, "agrees"],
      ["J09", "control", 1.7, "agrees"],
      ["J10", "control", 1.6, "agrees"],
      ["J11", "control", 1.33, "agrees"],
    ]);
  });

  it("are computed from the figures of that day", () => {
    const computed = cells("CLAIMS")
      .slice(1)
      .map((row) => row[9]);
    expect(computed).toEqual([
      nearest(9894800, 5602000),
      nearest(10994800, 5602000),
      nearest(9894800, 6293000),
      nearest(8929900, 5602000),
      nearest(6821900, 5719000),
      nearest(9894800, 5671308),
      nearest(9894800, 5915938),
      nearest(10994800, 6726695),
      nearest(8566004, 6451387),
    ]);
  });
});

describe("the default rules on the bundled lines", () => {
  const totals = readFileSync(
    join(__dirname, "../../src/dataset/countries/JPN/rule_totals.csv"),
    "utf8",
  )
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

  const amounts = (year: number, stage: string): ReadonlyMap<unknown, unknown> => {
    const summary = cells("RECLASSIFY", [cells("BUDGET_LINES", [year, stage]), null, "summary"]);
    return new Map(summary.slice(1).map((row) => [row[0], row[3]]));
  };

  it.each([
    // year  stage            general account, yen
    [2017, "initial", 97454709410000],
    [2017, "supplementary", 1654778142000],
    [2017, "settled", 98115604721281],
    [2018, "initial", 97712769411000],
    [2018, "supplementary", 3645291856000],
    [2018, "settled", 98974696544350],
    [2019, "initial", 101457093570000],
    [2019, "supplementary", 3194571498000],
    [2019, "settled", 101366467228454],
    [2020, "initial", 102657971326000],
    [2020, "supplementary", 73029796029000],
    [2020, "settled", 147597358991702],
    [2021, "initial", 106609707875000],
    [2021, "supplementary", 35989510824000],
    [2021, "settled", 144649514060129],
    [2022, "initial", 107596424558000],
    [2022, "supplementary", 31623144539000],
    [2022, "settled", 132385548932749],
    [2023, "initial", 114381235569000],
    [2023, "supplementary", 13199164262000],
    [2023, "settled", 127578849479275],
    [2024, "initial", 112571688422000],
    [2024, "supplementary", 13943285304000],
    [2024, "settled", 123023998629580],
    [2025, "initial", 115197845248000],
    [2025, "supplementary", 18303374579000],
    [2026, "initial", 122309247035000],
    [2026, "supplementary", 3113504625000],
  ])("give the totals of FY%i %s to the yen, %d in all", (year, stage, total) => {
    const found = amounts(year, stage);
    const known = totals.filter((row) => row[0] === `${year}` && row[1] === stage);
    const categories = [...found.keys()].filter((id) => id !== "total");
    expect(categories.sort()).toEqual(known.map((row) => row[2]).sort());
    expect(known.map((row) => found.get(row[2]))).toEqual(known.map((row) => Number(row[3])));
    expect(found.get("total")).toBe(total);
  });

  it.each([
    // category             yen            in 100 million   printed
    ["defence.us_forces", 225669911000, "2256.7", 2257],
    ["related.coast_guard", 277501311000, "2775.0", 2791],
  ])("give of %s %d yen, that is %s where %d is printed", (category, yen, short, printed) => {
    const found = amounts(2025, "initial").get(category);
    expect(found).toBe(yen);
    expect((yen / 1e8).toFixed(1)).toBe(short);
    expect(cell("DEFENCE_SPENDING", [2025, [[category, 1]], null, "JPY_100M"])).toBe(printed);
  });
});
