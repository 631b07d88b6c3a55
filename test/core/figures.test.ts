import { Figures, GDP_SERIES } from "../../src/core/figures";
import { anyDay, anyObservations, gdp, observation, spent } from "./observations";

import fc from "fast-check";

const known = new Figures([
  spent("a", 1, { vintage: "2031-01-01", source: "first" }),
  spent("a", 2, { vintage: "2031-03-01", source: "second" }),
  spent("a", 3, { vintage: "2031-03-01", source: "third" }),
  spent("a", 4, { vintage: "2031-02-01", source: "fourth" }),
  gdp(1000, { vintage: "2031-01-01", stage: "estimate", source: "estimate" }),
  gdp(1001, { vintage: "2031-03-01", stage: "published", source: "published" }),
  gdp(1002, { vintage: "2031-04-01", stage: "estimate", source: "again" }),
  gdp(1003, { fiscalYear: 2032, vintage: "2031-04-01", stage: "published", source: "late" }),
  gdp(1004, { fiscalYear: 2032, vintage: "2031-04-01", stage: "estimate", source: "tie" }),
]);

it.each([
  // as of        source
  [undefined, "second"],
  ["2031-03-01", "second"],
  ["2031-02-28", "fourth"],
  ["2031-01-31", "first"],
  ["2031-01-01", "first"],
  ["2030-12-31", undefined],
])("knows as of %s the newest spending, from the source %s", (asOf, source) => {
  expect(known.latest("spending.a", 2031, "initial", asOf)?.source).toBe(source);
});

it.each([
  // year  as of         source
  [2031, undefined, "published"],
  [2031, "2031-03-31", "published"],
  [2031, "2031-02-28", "estimate"],
  [2031, "2030-12-31", undefined],
  [2032, undefined, "late"],
  [2030, undefined, undefined],
])("knows the GDP of FY%i as of %s over both stages, from the source %s", (year, asOf, source) => {
  expect(known.latestGdp(year, asOf)?.source).toBe(source);
});

it.each([
  // series         year  stage
  ["spending.b", 2031, "initial"],
  ["spending.a", 2030, "initial"],
  ["spending.a", 2031, "draft"],
  ["spending.a 2031", 2031, "initial"],
])("knows nothing of %s, FY%i, %s", (series, year, stage) => {
  expect(known.latest(series, year, stage)).toBeUndefined();
});

it.each([
  // stage          year  as of          known
  ["initial", 2031, undefined, true],
  ["initial", 2031, "2031-01-01", true],
  ["initial", 2031, "2030-12-31", false],
  ["initial", 2030, undefined, false],
  ["supplementary", 2031, undefined, false],
  ["estimate", 2031, undefined, false],
])("has any %s spending of FY%i as of %s: %s", (stage, year, asOf, expected) => {
  expect(known.hasSpending(year, stage, asOf)).toBe(expected);
});

it.each([
  // overlay vintage  source
  ["2031-02-28", "second"],
  ["2031-03-01", "second"],
  ["2031-03-02", "overlay"],
])("lets an overlay of %s beside it win only if it is newer: %s", (vintage, source) => {
  const overlaid = known.with([spent("a", 9, { vintage, source: "overlay" })]);
  expect(overlaid.latest("spending.a", 2031, "initial")?.source).toBe(source);
});

it("stays the same with an overlay of no rows, and is not changed by one of some", () => {
  expect(known.with([])).toBe(known);
  known.with([observation({ vintage: "2099-01-01", source: "overlay" })]);
  expect(known.latest("spending.a", 2031, "initial")?.source).toBe("second");
});

const anyKey = fc.record({
  series: fc.constantFrom(GDP_SERIES, "spending.a", "spending.b"),
  year: fc.constantFrom(2030, 2031),
  stage: fc.constantFrom("initial", "supplementary", "estimate", "published"),
});

it("never shows a vintage later than the day asked for, and none newer is known by then", () => {
  fc.assert(
    fc.property(anyObservations, anyKey, anyDay, (observations, { series, year, stage }, asOf) => {
      const found = new Figures(observations).latest(series, year, stage, asOf);
      const candidates = observations.filter(
        (seen) =>
          seen.series === series &&
          seen.fiscalYear === year &&
          seen.stage === stage &&
          seen.vintage <= asOf &&
          (seen.until === undefined || asOf < seen.until),
      );
      expect(found === undefined).toBe(candidates.length === 0);
      const unreduced = candidates.filter(({ accounting }) => accounting !== "net");
      const preferred = unreduced.length > 0 ? unreduced : candidates;
      const vintages = preferred.map(({ vintage }) => vintage).sort();
      expect(found?.vintage).toBe(vintages.at(-1));
      expect(found).toBe(preferred.find(({ vintage }) => vintage === found?.vintage));
    }),
  );
});

it("knows the same of the past, whatever is published later", () => {
  fc.assert(
    fc.property(anyObservations, anyObservations, anyKey, (earlier, others, key) => {
      const later = others.map((seen) => ({ ...seen, vintage: "2033-01-01" }));
      const asked = [key.series, key.year, key.stage, "2032-12-31"] as const;
      const figures = new Figures(earlier);
      expect(figures.with(later).latest(...asked)).toBe(figures.latest(...asked));
      expect(figures.with(later).latestGdp(key.year, "2032-12-31")).toBe(
        figures.latestGdp(key.year, "2032-12-31"),
      );
    }),
  );
});

it("is not changed by an overlay of its own rows", () => {
  fc.assert(
    fc.property(anyObservations, anyKey, fc.option(anyDay), (observations, key, day) => {
      const asked = [key.series, key.year, key.stage, ...(day === null ? [] : [day])] as const;
      const figures = new Figures(observations);
      expect(figures.with(observations).latest(...asked)).toBe(figures.latest(...asked));
    }),
  );
});

it("takes no spending of the year for its GDP", () => {
  const spending = new Figures([spent("a", 5, { vintage: "2031-03-01" })]);
  expect(spending.latestGdp(2031)).toBeUndefined();
});
