import { dataset } from "./package";
import type { Row } from "./table-schema";

/** What the German lines hold, in euro, against what the budgets and the Bundestag print. */
const lines = dataset.rowsOf("deu-budget-lines");
const totals = dataset.rowsOf("deu-rule-totals");
const figures = dataset.rowsOf("deu-observations");

const sum = (rows: readonly Row[]): bigint =>
  rows.reduce((euro, { amount_eur: amount = "" }) => euro + BigInt(amount), 0n);
const of = (rows: readonly Row[], year: string): readonly Row[] =>
  rows.filter(({ fiscal_year: own }) => own === year);

describe("the budget lines of Germany", () => {
  it.each([
    // year    enacted, million euro
    ["2014", 296_500],
    ["2016", 316_900],
    ["2019", 356_400],
    ["2020", 362_000],
    ["2021", 498_620],
    ["2022", 495_791.475],
    ["2023", 476_290.763],
    ["2024", 476_807.656],
  ])("of %s add up to the budget enacted, %d million euro", (year, millions) => {
    expect(sum(of(lines, year))).toBe(BigInt(Math.round(millions * 1000)) * 1000n);
  });

  it.each([
    // year    Einzelplan 14 as printed, billion euro
    ["2021", "46.93"],
    ["2022", "50.4"],
    ["2023", "50.12"],
    ["2024", "51.95"],
  ])("of %s reach the printed Einzelplan 14 of %s bn", (year, printed) => {
    const defence = of(totals, year).filter(({ category }) => category === "defence.core");
    const places = printed.split(".")[1]?.length ?? 0;
    expect((Number(sum(defence)) / 1e9).toFixed(places)).toBe(printed);
  });

  it("lose nothing to the rules", () => {
    const years = [...new Set(lines.map(({ fiscal_year: year = "" }) => year))];
    expect(years.length).toBe(11);
    const lost = years.filter((year) => sum(of(lines, year)) !== sum(of(totals, year)));
    expect(lost).toEqual([]);
  });

  it("are what the figures of the same budgets say, to the euro", () => {
    const derived = figures.filter(
      ({ source, series }) => source === "DE01" && series !== "spending.defence.special_fund",
    );
    const differing = derived.filter((row) => {
      const found = of(totals, row["fiscal_year"] ?? "").filter(
        ({ category }) => category === categoryOf(row),
      );
      const [whole = "", places = ""] = (row["value"] ?? "").split(".");
      return sum(found) !== BigInt(whole + places.padEnd(6, "0"));
    });
    expect(derived.length).toBe(53);
    expect(differing).toEqual([]);
  });

  it("hold help for attacked states in no year before 2022", () => {
    const helped = figures.filter(({ series }) => series === "spending.related.ukraine");
    expect(helped.map(({ fiscal_year: year = "" }) => Number(year)).sort()[0]).toBe(2022);
  });
});

/** The rules cannot see years: title 687 03 keeps its name, which before 2022 is what it was for. */
function categoryOf({ series = "" }: Row): string {
  const category = series.slice("spending.".length);
  return category === "related.ukraine" ? "related.partner_capacity" : category;
}
