import { Decimal } from "decimal.js";
import { rowsOf } from "./package";
import { isDate, type Row } from "./table-schema";

const observations = rowsOf("observations");

describe("the figures", () => {
  it("are of GDP or of a category of spending", () => {
    const categories = rowsOf("categories").map(({ category }) => `spending.${category}`);
    const known = new Set(["gdp.nominal", ...categories]);
    expect(observations.filter(({ series = "" }) => !known.has(series))).toEqual([]);
  });

  it("have a stage of their own kind", () => {
    const ofGdp = ["estimate", "published"];
    const isOfKind = ({ series = "", stage = "" }: Row) =>
      ofGdp.includes(stage) === series.startsWith("gdp.");
    expect(observations.filter((row) => !isOfKind(row))).toEqual([]);
  });

  it("lie between their bounds, which come in pairs", () => {
    const liesBetween = ({ low = "", value = "", high = "" }: Row) =>
      (low === "" && high === "") ||
      (new Decimal(low).lte(value) && new Decimal(high).gte(value) && !new Decimal(low).eq(high));
    expect(observations.filter((row) => !liesBetween(row))).toEqual([]);
  });

  it("have bounds where the source does not publish them", () => {
    const unpublished = observations.filter(({ status }) => status === "not_published");
    expect(unpublished.filter(({ high }) => high === "")).toEqual([]);
  });

  it("are dated at the end of the month or year where only that is known", () => {
    const lastDay = {
      day: isDate,
      month: isEndOfMonth,
      year: (day: string) => /-12-31$/.test(day),
    };
    const fits = ({ vintage = "", vintage_precision: precision = "" }: Row) =>
      Object.entries(lastDay).some(([name, holds]) => name === precision && holds(vintage));
    expect(observations.filter((row) => !fits(row))).toEqual([]);
  });

  it("tie in one known place, where a source prints two benchmarks on one day", () => {
    const keys = observations.map((row) => [row.series, row.fiscal_year, row.stage, row.vintage]);
    const texts = keys.map((key) => key.join(" "));
    expect(texts.filter((key, index) => texts.indexOf(key) !== index)).toEqual([
      "gdp.nominal 2015 published 2016-12-08",
    ]);
  });

  it("are rounded without bounds in three known places", () => {
    const rounded = observations.filter(({ status, low }) => status === "rounded" && low === "");
    expect(rounded.map((row) => `${row.series} ${row.fiscal_year} ${row.stage}`)).toEqual([
      "spending.related.cyber 2024 initial",
      "spending.related.research 2024 initial",
      "spending.related.research 2025 initial",
    ]);
  });
});

describe("the other tables", () => {
  it("date each source by a year, a month or a day of the calendar", () => {
    const day = (published: string) => published + "-01-01".slice(published.length - 4);
    const undated = rowsOf("sources").filter(({ published = "" }) => !isDate(day(published)));
    expect(undated).toEqual([]);
  });

  it("leave no source unused", () => {
    const citing = ["observations", "claims", "targets", "milestones", "budget-lines", "peers"];
    const cited = new Set(citing.flatMap((name) => rowsOf(name).map(({ source }) => source)));
    expect(rowsOf("sources").filter(({ source }) => !cited.has(source))).toEqual([]);
  });

  it("name each scope the same way and from the same year in all its rows", () => {
    const names = rowsOf("scopes").map((row) =>
      [row.scope, row.label_en, row.label_ja, row.description, row.from_fiscal_year].join(),
    );
    expect([...new Set(names)].map((name) => name.split(",")[0])).toEqual([
      "ministry",
      "build_up",
      "official",
      "expanded",
    ]);
  });

  it("group each category by the first part of its id", () => {
    const strays = rowsOf("categories").filter((row) => row.category?.split(".")[0] !== row.group);
    expect(strays).toEqual([]);
  });

  it("list the rules in the order of their ids, each with a matcher", () => {
    const rules = rowsOf("rules");
    const ids = rules.map(({ rule }) => rule);
    expect(ids).toEqual([...ids].sort());
    const matchers = ["ministry", "organization", "section", "item", "major_expense"];
    expect(rules.filter((rule) => matchers.every((name) => rule[name] === ""))).toEqual([]);
  });

  it("print each claim with the decimals it was published with", () => {
    const printed = rowsOf("claims").map((row) => row.published_percent?.split(".")[1]?.length);
    expect(printed).toEqual(rowsOf("claims").map(({ decimals }) => Number(decimals)));
  });

  it("count 31 countries of NATO in every year from 2014 to 2026", () => {
    const years = rowsOf("peers").map(({ year }) => Number(year));
    const each = Array.from({ length: 13 }, (_, index) => 2014 + index);
    expect([...new Set(years)].sort()).toEqual(each);
    expect(each.map((year) => years.filter((one) => one === year).length)).toEqual(
      Array(13).fill(31),
    );
  });

  it.each([
    // stage and year          general account, yen
    ["2024 initial", "112571688422000"],
    ["2024 supplementary", "13943285304000"],
    ["2025 initial", "115197845248000"],
    ["2025 supplementary", "18303374579000"],
    ["2026 initial", "122309247035000"],
    ["2026 supplementary", "3113504625000"],
  ])("add the budget lines of %s up to the whole budget, %s yen", (budget, total) => {
    const lines = rowsOf("budget-lines").filter(
      (line) => `${line.fiscal_year} ${line.stage}` === budget,
    );
    const sum = lines.reduce((yen, line) => yen + BigInt(line.amount_jpy ?? ""), 0n);
    expect(String(sum)).toBe(total);
  });
});

function isEndOfMonth(day: string): boolean {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000);
  return next.getUTCDate() === 1;
}
