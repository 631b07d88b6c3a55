import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cell, cells } from "./calling";

/** A fraction of integers as the nearest double: both are below 2^53 and so exact. */
const nearest = (numerator: number, denominator: number): number => numerator / denominator;

const BOTH = "initial+supplementary";

describe("the figures of FY2025, in units of 100 million yen", () => {
  it.each([
    // scope, basis, stage, as of               spending x 100   GDP x 100
    [[2025, "official", "official", "initial"], nearest(98948, 5600000)],
    [[2025], nearest(98948, 5600000)],
    [[2025, "official", "official", BOTH], nearest(98948 + 3451 + 793 + 1735 + 5021, 5600000)],
    [[2025, "official", "same_year", "initial", "2025-12-31"], nearest(98948, 6293000)],
    [[2025, "official", "same_year", "initial", 46022], nearest(98948, 6293000)],
    [[2025, "official", "FY2022"], nearest(98948, 5672281)],
    [[2025, "ministry"], nearest(84748 + 2257, 5600000)],
    [[2025, "build_up"], nearest(84748, 5600000)],
    [[2025, "expanded"], nearest(9894800 + 594421, 560000000)],
  ])("make of %j a ratio of %d", (given, ratio) => {
    expect(cell("DEFENCE_RATIO", given)).toBe(ratio);
  });

  it.each([
    // given                        per cent, four decimals, as the design states it
    [[2025], "1.7669"],
    [[2025, null, null, BOTH], "1.9634"],
    [[2025, null, "same_year", null, "2025-12-31"], "1.5724"],
    [[2025, "expanded"], "1.8731"],
  ])("print %j as %s %%", (given, percent) => {
    expect((Number(cell("DEFENCE_RATIO", given)) * 100).toFixed(4)).toBe(percent);
  });

  it("have bounds where the sources round: 1.7573 to 1.7766 %", () => {
    const bounds = [nearest(98495, 5605000), nearest(98948, 5600000), nearest(99400, 5595000)];
    expect(cells("RATIO_RANGE", [2025])).toEqual([bounds]);
    expect(bounds.map((share) => (100 * share).toFixed(4))).toEqual(["1.7573", "1.7669", "1.7766"]);
  });

  it("have an upper bound of the expanded scope that counts the whole energy agency", () => {
    const [[low, , high] = []] = cells("RATIO_RANGE", [2025, "expanded"]);
    expect(high).toBe(nearest(9940000 + 594421 + 502508, 559500000));
    expect(low).toBe(nearest(9849500 + 594421, 560500000));
  });

  it.each([
    // given                                     yen
    [["DEFENCE_SPENDING", [2025]], 9894800000000],
    [["DEFENCE_SPENDING", [2025, null, null, "JPY_1T"]], 9.8948],
    [["DEFENCE_SPENDING", [2025, null, BOTH, "JPY_100M"]], 109948],
    [["GDP", [2025]], 629300000000000],
    [["GDP", [2022, "JPY_100M"]], 5672281],
    [["REQUIRED_SPENDING", ["target_2", 2025, null, "JPY_100M"]], 112000],
    [["TARGET_GAP", ["target_2", 2025, null, null, null, "JPY_100M"]], 13052],
    [["TARGET_GAP", [0.02, 2025, null, null, BOTH, "JPY_100M"]], 2052],
  ] as const)("give for %j exactly %d", ([id, given], amount) => {
    expect(cell(id, given)).toBe(amount);
  });
});

describe("the published claims", () => {
  it("are all six reproduced", () => {
    const rows = cells("CLAIMS").slice(1);
    expect(rows.map((row) => [row[0], row[7], row[11]])).toEqual([
      ["C01", 1.8, "agrees"],
      ["C02", 2, "agrees"],
      ["C03", 1.6, "agrees"],
      ["C04", 1.6, "agrees"],
      ["C05", 1.19, "agrees"],
      ["C06", 1.7, "agrees"],
    ]);
  });

  it("are computed from the figures of that day", () => {
    const computed = cells("CLAIMS")
      .slice(1)
      .map((row) => row[8]);
    expect(computed).toEqual([
      nearest(9894800, 5600000),
      nearest(10994800, 5600000),
      nearest(9894800, 6293000),
      nearest(8929900, 5600000),
      nearest(6821900, 5719000),
      nearest(9894800, 5672281),
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
    [2024, "initial", 112571688422000],
    [2024, "supplementary", 13943285304000],
    [2025, "initial", 115197845248000],
    [2025, "supplementary", 18303374579000],
    [2026, "initial", 122309247035000],
    [2026, "supplementary", 3113504625000],
  ])("give the totals of FY%i %s to the yen, %d in all", (year, stage, total) => {
    const found = amounts(year, stage);
    const known = totals.filter((row) => row[0] === `${year}` && row[1] === stage);
    const categories = [...found.keys()].filter((id) => id !== "total" && id !== "outside");
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
