import { Decimal } from "decimal.js";
import { rowsOf } from "./package";

// What is true of the tables of Japan and of NATO alone; countries.test.ts holds what is of every pack.

const observations = rowsOf("observations");

describe("the figures of Japan", () => {
  it("have bounds where the source does not publish them", () => {
    const unpublished = observations.filter(({ status }) => status === "not_published");
    expect(unpublished.filter(({ high }) => high === "")).toEqual([]);
  });

  it("are rounded without bounds in three known places", () => {
    const rounded = observations.filter(({ status, low }) => status === "rounded" && low === "");
    expect(rounded.map((row) => `${row.series} ${row.fiscal_year} ${row.stage}`)).toEqual([
      "spending.related.cyber 2024 initial",
      "spending.related.research 2024 initial",
      "spending.related.research 2025 initial",
    ]);
  });

  it("name the base year of every GDP and of nothing else", () => {
    const named = observations.filter(({ base }) => base !== "");
    expect(named).toEqual(observations.filter(({ series }) => series === "gdp.nominal"));
  });

  it("have an amount before reductions beside each after them", () => {
    const key = (row: (typeof observations)[number]) => `${row.series} ${row.fiscal_year}`;
    const of = (accounting: string) =>
      observations.filter(
        (row) => row.accounting === accounting && !row.series?.startsWith("spending.candidate"),
      );
    const gross = new Set(of("gross").map(key));
    expect(
      of("net").filter((row) => !gross.has(key(row)) && Number(row.fiscal_year) < 2023),
    ).toEqual([]);
    expect(of("net").some(({ value = "" }) => Number(value) < 0)).toBe(true);
  });

  it("are settled for FY2017 to FY2024, each with the report of its year", () => {
    const settled = observations.filter(({ stage }) => stage === "settled");
    const sources = [...new Set(settled.map(({ source }) => source))];
    expect(sources.sort()).toEqual(
      [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => `MOFC${year}`),
    );
    expect(settled.length).toBe(24);
  });
});

describe("the other tables of Japan", () => {
  it("name the scopes in their order", () => {
    expect([...new Set(rowsOf("scopes").map(({ scope }) => scope))]).toEqual([
      "ministry",
      "build_up",
      "official",
      "expanded",
    ]);
  });

  it("list the rules in the order of their ids, each with a matcher", () => {
    const rules = rowsOf("rules");
    const ids = rules.map(({ rule }) => rule);
    expect(ids).toEqual([...ids].sort());
    const matchers = ["ministry", "organization", "section", "item", "major_expense"];
    expect(rules.filter((rule) => matchers.every((name) => rule[name] === ""))).toEqual([]);
  });

  it.each([
    // year and stage          general account, yen
    ["2017 initial", "97454709410000"],
    ["2017 supplementary", "1654778142000"],
    ["2017 settled", "98115604721281"],
    ["2018 initial", "97712769411000"],
    ["2018 supplementary", "3645291856000"],
    ["2018 settled", "98974696544350"],
    ["2019 initial", "101457093570000"],
    ["2019 supplementary", "3194571498000"],
    ["2019 settled", "101366467228454"],
    ["2020 initial", "102657971326000"],
    ["2020 supplementary", "73029796029000"],
    ["2020 settled", "147597358991702"],
    ["2021 initial", "106609707875000"],
    ["2021 supplementary", "35989510824000"],
    ["2021 settled", "144649514060129"],
    ["2022 initial", "107596424558000"],
    ["2022 supplementary", "31623144539000"],
    ["2022 settled", "132385548932749"],
    ["2023 initial", "114381235569000"],
    ["2023 supplementary", "13199164262000"],
    ["2023 settled", "127578849479275"],
    ["2024 initial", "112571688422000"],
    ["2024 supplementary", "13943285304000"],
    ["2024 settled", "123023998629580"],
    ["2025 initial", "115197845248000"],
    ["2025 supplementary", "18303374579000"],
    ["2026 initial", "122309247035000"],
    ["2026 supplementary", "3113504625000"],
  ])("add the budget lines of %s up to the whole budget, %s yen", (budget, total) => {
    const [year = "", stage] = budget.split(" ");
    const lines = rowsOf(`budget-lines-${year}`).filter((line) => line.stage === stage);
    const sum = lines.reduce((yen, line) => yen + BigInt(line.amount_jpy ?? ""), 0n);
    expect(String(sum)).toBe(total);
  });

  it("lose nothing to the rules, to the yen", () => {
    const sums = new Map<string, Decimal>();
    for (const { fiscal_year: year, stage, amount_jpy: amount = "" } of rowsOf("rule-totals")) {
      const key = `${year} ${stage}`;
      sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(amount));
    }
    const lost = [...sums].filter(([budget, total]) => {
      const [year = "", stage] = budget.split(" ");
      const own = rowsOf(`budget-lines-${year}`).filter((line) => line.stage === stage);
      const whole = own.reduce((yen, line) => yen + BigInt(line.amount_jpy ?? ""), 0n);
      return total.toFixed() !== String(whole);
    });
    expect(sums.size).toBe(28);
    expect(lost).toEqual([]);
  });
});

it("counts 31 countries of NATO in every year from 2014 to 2026", () => {
  const years = rowsOf("peers").map(({ year }) => Number(year));
  const each = Array.from({ length: 13 }, (_, index) => 2014 + index);
  expect([...new Set(years)].sort()).toEqual(each);
  expect(each.map((year) => years.filter((one) => one === year).length)).toEqual(
    Array(13).fill(31),
  );
});
