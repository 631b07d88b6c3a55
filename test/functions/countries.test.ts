import { COUNTRY_CODES, HOME } from "../../src/dataset/bundled";
import { cell, cells, messageOf, receiver } from "./calling";

// What the functions answer for other countries, against what their publishers print.

const percent = (value: unknown, places: number): string => (Number(value) * 100).toFixed(places);

it.each([
  // year, scope, basis, stage, as of                                          as printed
  [[2025, "DEU.national", "previous_year", "draft", "2025-07-31"], "2.01"],
  [[2026, "TWN.nato_style", "same_year", "draft"], "3.32"],
  [[2024, "ministry", "same_year", "settled"], "1.33"],
  [[2025, "DEU.nato", "same_year", "estimate"], "2.22"],
  [[2024, "GBR.nato_government", "same_year", "initial", "2024-06-30"], "2.30"],
])("gives for %j %s %%", (given, printed) => {
  expect(percent(cell("DEFENCE_RATIO", given), 2)).toBe(printed);
});

it("ends the figures of a draft on the day of the next one", () => {
  const spending = (day: string): unknown =>
    cell("DEFENCE_SPENDING", [2025, "DEU.nato_national", "draft", "EUR_M", day]);
  expect(spending("2024-09-30")).toBe(89420);
  expect(messageOf(spending("2025-07-31"))).toBe(
    "No draft figure of related.nato_other in 2025 is known as of 2025-07-31.",
  );
});

it("compares scopes of four countries, each with its own GDP", () => {
  const scopes = ["official", "DEU.national", "GBR.ministry", "TWN.core", "TWN.nato_style"];
  const [heading, first] = cells("COMPARE", [[[2025], [2026]], [scopes], "same_year"]);
  expect(heading).toEqual(["year", ...scopes, "note"]);
  const shares = first?.slice(1, 6).map((share) => percent(share, 2));
  expect(shares).toEqual(["1.47", "1.93", "2.01", "2.33", "2.82"]);
});

it.each([
  // function            arguments                                       result
  ["GDP", [2025, "EUR_BN", null, null, "DEU"], 4469.9],
  ["GDP", [2026, "TWD_BN", null, null, "twn"], 28591],
  ["REQUIRED_SPENDING", ["hague_core", 2025, null, "EUR_BN", null, null, "DEU"], 156.4465],
  ["RATIO_OF", [4469900000, 2025, "same_year", null, null, "DEU"], 0.001],
  ["CITE", ["gdp.nominal", 2025, null, null, null, "DEU"], expect.stringContaining("Destatis")],
] as const)("answers %s%j for the country named last", (id, given, expected) => {
  expect(cell(id, given)).toEqual(expected);
});

it("has an own scope of another country's categories", () => {
  const own = [
    ["DEU.defence.core", 1],
    ["DEU.defence.special_fund", 0.5],
  ];
  expect(cell("DEFENCE_SPENDING", [2025, own, null, "EUR_M"])).toBe(62310 + 24060 / 2);
});

it.each([
  // scope                                                   what is wrong
  [
    [
      ["DEU.defence.core", 1],
      ["related.coast_guard", 1],
    ],
    "row 2: category",
  ],
  [
    [
      ["DEU.defence.core", 1],
      ["TWN.related.coast_guard", 1],
    ],
    "row 2: category",
  ],
  ["DEU.official", "DEU.ministry, DEU.national"],
])("refuses the scope %j", (scope, message) => {
  expect(messageOf(cell("DEFENCE_RATIO", [2025, scope]))).toContain(message);
});

it("lists the tables of a country", () => {
  for (const country of COUNTRY_CODES) {
    expect(cells("SCOPES", [country]).length).toBeGreaterThan(3);
    expect(cells("CLAIMS", [null, country]).length).toBeGreaterThan(5);
  }
  expect(cells("BUDGET_LINES", [2024, null, "defence.core", "DEU"]).length).toBe(13);
  expect(messageOf(cell("BUDGET_LINES", [2024, null, null, "GBR"]))).toContain("no row");
});

it("lists the countries, each under the code and scope that its functions take", () => {
  const [heading = [], ...rows] = cells("COUNTRIES");
  const of = (name: string) => (row: readonly unknown[]) => row[heading.indexOf(name)];
  expect(rows.map(of("country"))).toEqual(COUNTRY_CODES);
  expect(rows.map(of("official_gdp"))).toEqual([
    "FY2022 estimate",
    "previous_year",
    "same_year",
    "same_year",
  ]);
  for (const row of rows) {
    const [code, scope] = [of("country")(row), of("scope")(row)];
    const shares = cells("SCOPES", [code]).map(([name]) => name);
    expect(shares).toContain(scope);
  }
});

describe("what must be said", () => {
  const noteOf = (year: number, day: string): unknown => {
    const [[card] = []] = cells("GDP", [year, null, day], receiver("en", true));
    return Reflect.get(Object(Reflect.get(Object(card), "properties")), "note");
  };

  it("is said of each GDP that stands on another base than its neighbours", () => {
    const day = "2026-02-28";
    const bases = new Map(
      Array.from({ length: 15 }, (_, index) => 2012 + index).map((year) => [
        year,
        HOME.figures.latestGdp(year, day)?.base,
      ]),
    );
    const beside = [...bases.keys()].filter((year) =>
      [year - 1, year + 1].some((each) => bases.has(each) && bases.get(each) !== bases.get(year)),
    );
    expect(beside).toEqual([2025, 2026]);
    for (const year of beside) {
      expect(noteOf(year, day)).toMatchObject({
        basicValue: expect.stringContaining("different base years: 2015, 2020"),
      });
    }
    expect(noteOf(2020, day)).toBeUndefined();
  });

  it("stands in the last column of a comparison", () => {
    const noteOn = (years: readonly number[], day: string): unknown =>
      cells("COMPARE", [[years], "build_up", "same_year", null, day])[1]?.at(-1);
    expect(noteOn([2020, 2024], "2026-07-31")).toBe(
      "GDP on accounts of different base years: 2015, 2020",
    );
    expect(noteOn([2024, 2025], "2026-02-28")).toBe("an estimated GDP beside a measured one");
    expect(cells("COMPARE", [[[2024], [2025]], "build_up"])[1]?.at(-1)).toBe("");
  });

  it("names what counts as 0 though nobody published it", () => {
    const rows = cells("BREAKDOWN", [2025, [["candidate.energy", 1]]]);
    expect(rows[1]?.at(-1)).toBe("Energy facilities counted as 0, up to 503 billion yen");
    expect(rows[2]?.at(-1)).toBe(rows[1]?.at(-1));
  });

  it("names the papers of a sum that nobody published", () => {
    const data = [
      ["series", "fiscal_year", "stage", "value", "vintage", "document"],
      ["spending.related.nato_other", 2025, "draft", 14000, "2025-08-01", "a letter"],
    ];
    const rows = cells("COMPARE", [2025, "DEU.nato_national", null, "draft", null, data]);
    expect(rows[1]?.at(-1)).toBe(
      "parts of several papers, a sum nobody published: Regierungsentwurf 2025 (Juni 2025); a letter",
    );
  });

  it("marks amounts before reductions beside amounts after them", () => {
    const scope = [
      ["defence.core", 1],
      ["candidate.space", 1],
    ];
    const [, row] = cells("COMPARE", [2024, scope, null, "supplementary"]);
    expect(row?.at(-1)).toBe("amounts before reductions beside amounts after them");
  });
});
