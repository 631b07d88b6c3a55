import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Decimal } from "decimal.js";
import { dataset } from "./package";
import { isDate, type Row } from "./table-schema";

const { folder, rowsOf, descriptor } = dataset;
const codes = readdirSync(join(folder, "countries"));
const tablesOf = (code: string): readonly string[] =>
  descriptor.resources.map(({ name }) => name).filter((name) => name.startsWith(code));
const documentOf = (code: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(folder, "countries", code, "country.json"), "utf8"));

const packs = codes.map((code) => [code, code.toLowerCase()] as const);
const places = [...packs, ["the world", "world"] as const];

/** Days a year and month stand for when the month and day are not known. */
const fullDay = (published: string): string => published + "-01-01".slice(published.length - 4);

describe("every record", () => {
  it.each(places)("of %s leads to publisher, title, date, address and licence", (_, code) => {
    const sources = new Map(rowsOf(`${code}-sources`).map((row) => [row["source"], row]));
    const citing = tablesOf(code).filter(
      (name) => !name.endsWith("-sources") && rowsOf(name)[0]?.["source"] !== undefined,
    );
    expect(citing.length).toBeGreaterThan(0);
    const cited = citing.flatMap((name) => rowsOf(name).filter(({ kind }) => kind !== "control"));
    const untold = cited.filter(({ source = "" }) => {
      const found = sources.get(source);
      const told = [found?.["publisher"], found?.["title"], found?.["licence"]];
      return told.some((text) => !text) || !isDate(fullDay(found?.["published"] ?? ""));
    });
    expect(untold).toEqual([]);
    const withoutAddress = [...sources.values()].filter(({ url = "" }) => !url);
    expect(withoutAddress.map(({ source }) => source)).toEqual(code === "jpn" ? ["SEED"] : []);
  });

  it.each(places)("of the sources of %s is cited somewhere", (_, code) => {
    const citing = tablesOf(code).filter((name) => !name.endsWith("-sources"));
    const cited = new Set(citing.flatMap((name) => rowsOf(name).map(({ source }) => source)));
    // NATO's amounts stand with NATO's terms; a pack names their source for its claims.
    const unused = rowsOf(`${code}-sources`).filter(({ source }) => !cited.has(source));
    expect(unused).toEqual([]);
  });

  it.each(places)("of the sources of %s says by whom, unless the document was read", (_, code) => {
    const silent = rowsOf(`${code}-sources`).filter(
      ({ kind, via }) => (kind === "official") !== (via === ""),
    );
    expect(silent).toEqual([]);
  });
});

describe("the figures", () => {
  it.each(packs)("of %s are of GDP or of a category, in a stage of the country", (name, code) => {
    const { stages, gdpStages } = documentOf(name);
    const categories = rowsOf(`${code}-categories`).map(({ category }) => `spending.${category}`);
    const series = new Set(["gdp.nominal", ...categories]);
    const stray = rowsOf(`${code}-observations`).filter(
      (row) =>
        !series.has(row["series"] ?? "") ||
        !includes(row["series"] === "gdp.nominal" ? gdpStages : stages, row["stage"]),
    );
    expect(stray).toEqual([]);
  });

  it.each(packs)("of %s lie between their bounds, which come in pairs", (_, code) => {
    const liesBetween = ({ low = "", value = "", high = "" }: Row): boolean =>
      (low === "" && high === "") ||
      (new Decimal(low).lte(value) && new Decimal(high).gte(value) && !new Decimal(low).eq(high));
    expect(rowsOf(`${code}-observations`).filter((row) => !liesBetween(row))).toEqual([]);
  });

  it.each(packs)("of %s end after they began, and never tie", (_, code) => {
    const rows = rowsOf(`${code}-observations`);
    const ended = rows.filter(({ until = "" }) => until !== "");
    expect(ended.filter(({ vintage = "", until = "" }) => until <= vintage)).toEqual([]);
    const keys = rows.map((row) =>
      [row["series"], row["fiscal_year"], row["stage"], row["vintage"], row["accounting"]].join(),
    );
    const known = "gdp.nominal,2015,published,2016-12-08,";
    expect(keys.filter((key, at) => keys.indexOf(key) !== at && key !== known)).toEqual([]);
  });

  it.each(packs)("of %s are dated at the end of the month or year otherwise", (_, code) => {
    const isLast = { day: isDate, month: isEndOfMonth, year: (day: string) => /-12-31$/.test(day) };
    const fits = ({ vintage = "", vintage_precision: precision = "" }: Row): boolean =>
      Object.entries(isLast).some(([name, holds]) => name === precision && holds(vintage));
    expect(rowsOf(`${code}-observations`).filter((row) => !fits(row))).toEqual([]);
  });
});

describe("the other tables", () => {
  it.each(packs)("of %s name each scope one way, and its years in order", (_, code) => {
    const rows = rowsOf(`${code}-scopes`);
    const same = ["label_en", "label_ja", "description", "from_fiscal_year"];
    const first = (name = ""): Row => rows.find(({ scope }) => scope === name) ?? {};
    expect(rows.filter((row) => same.some((key) => row[key] !== first(row["scope"])[key]))).toEqual(
      [],
    );
    const backward = rows.filter(({ from_year: from = "", to_year: to = "9999" }) => to < from);
    expect(backward.filter(({ to_year: to }) => to !== "")).toEqual([]);
  });

  it.each(packs)("of %s keep a total alone in its scope", (_, code) => {
    const rows = rowsOf(`${code}-scopes`);
    const totals = rows.filter(({ category = "" }) => /^(nato|core)\./.test(category));
    const mixed = totals.filter(
      ({ scope }) => rows.filter((row) => row["scope"] === scope).length > 1,
    );
    expect(mixed).toEqual([]);
  });

  it.each(packs)("of %s group each category by the first part of its id", (_, code) => {
    const rows = rowsOf(`${code}-categories`);
    expect(rows.filter((row) => row["category"]?.split(".")[0] !== row["group"])).toEqual([]);
    expect(rows.at(-1)?.["category"]).toBe("outside");
  });

  it.each(packs)("of %s print each claim with the decimals it was published with", (_, code) => {
    const rows = rowsOf(`${code}-claims`);
    const printed = rows.map((row) => row["published_percent"]?.split(".")[1]?.length ?? 0);
    expect(printed).toEqual(rows.map(({ decimals }) => Number(decimals)));
    const unexplained = rows.filter(({ kind, note }) => kind !== "published" && !note);
    expect(unexplained).toEqual([]);
  });

  it.each(packs)("of %s are described in country.json", (name, code) => {
    const { defaultScope, defaultStage, stages, units, dataUnit } = documentOf(name);
    expect(rowsOf(`${code}-scopes`).some(({ scope }) => scope === defaultScope)).toBe(true);
    expect(includes(stages, defaultStage)).toBe(true);
    expect(JSON.stringify(units)).toContain(`"id":"${String(dataUnit)}"`);
    expect(existsSync(join(folder, "LICENCE.md"))).toBe(true);
  });
});

const includes = (list: unknown, value: unknown): boolean =>
  Array.isArray(list) && list.includes(value);

function isEndOfMonth(day: string): boolean {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000);
  return next.getUTCDate() === 1;
}
