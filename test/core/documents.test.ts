import { Decimal } from "../../src/core/decimal";
import { Figures } from "../../src/core/figures";
import { countingIn, type Scope, type ScopeShare } from "../../src/core/scope";
import { gdp, spent } from "./observations";

/** Figures of several documents: one that ends, an outcome beside estimates, gross beside net. */
const drafts = new Figures([
  spent("a", 53, { vintage: "2031-07-15", until: "2032-07-01", source: "first draft" }),
  spent("b", 14, { vintage: "2031-09-04", until: "2032-07-01", source: "first draft" }),
  spent("a", 62, { vintage: "2032-07-01", source: "second draft" }),
]);

it.each([
  // as of        a               b
  ["2031-08-01", "first draft", undefined],
  ["2032-06-30", "first draft", "first draft"],
  ["2032-07-01", "second draft", undefined],
  [undefined, "second draft", undefined],
])("ends a document on the day another takes its place: as of %s %s and %s", (asOf, a, b) => {
  const found = ["a", "b"].map((name) => drafts.latest(`spending.${name}`, 2031, "initial", asOf));
  expect(found.map((seen) => seen?.source)).toEqual([a, b]);
});

it("has no spending left on a day on which every document has ended", () => {
  const ended = new Figures([spent("a", 1, { until: "2031-06-01" })]);
  expect(ended.hasSpending(2031, "initial", "2031-05-31")).toBe(true);
  expect(ended.hasSpending(2031, "initial", "2031-06-01")).toBe(false);
  expect(ended.hasSpending(2031, "initial")).toBe(false);
});

it.each([
  // as of        source
  ["2031-01-01", "estimate"],
  ["2032-06-08", "measured"],
  ["2032-12-24", "measured"],
  [undefined, "measured"],
])("takes a measured GDP before an estimate, whatever their days: as of %s %s", (asOf, source) => {
  const figures = new Figures([
    gdp(1000, { source: "estimate" }),
    gdp(1001, { vintage: "2032-06-08", stage: "published", source: "measured" }),
    gdp(1002, { vintage: "2032-12-24", source: "later estimate" }),
  ]);
  expect(figures.latestGdp(2031, asOf)?.source).toBe(source);
});

it.each([
  // as of        source
  ["2031-01-31", "net"],
  ["2031-02-28", "gross"],
  [undefined, "gross"],
])("takes an amount before reductions before one after them: as of %s %s", (asOf, source) => {
  const figures = new Figures([
    spent("a", 9, { vintage: "2031-02-01", accounting: "gross", source: "gross" }),
    spent("a", 8, { vintage: "2031-01-01", accounting: "net", source: "net" }),
    spent("a", 7, { vintage: "2031-03-01", accounting: "net", source: "revised net" }),
  ]);
  expect(figures.latest("spending.a", 2031, "initial", asOf)?.source).toBe(source);
});

const share = (category: string, years: Omit<ScopeShare, "category" | "share">): ScopeShare => ({
  category,
  share: new Decimal(1),
  ...years,
});

const scope: Scope = {
  name: "changing",
  shares: [
    share("always", {}),
    share("until", { toYear: 2031 }),
    share("from", { fromYear: 2031 }),
    share("once", { fromYear: 2032, toYear: 2032 }),
    { category: "never", share: new Decimal(0) },
  ],
};

it.each([
  // year   categories
  [2030, ["always", "until"]],
  [2031, ["always", "until", "from"]],
  [2032, ["always", "from", "once"]],
  [2033, ["always", "from"]],
])("holds in %i the categories %j", (year, categories) => {
  expect(countingIn(scope, year).map(({ category }) => category)).toEqual(categories);
});
