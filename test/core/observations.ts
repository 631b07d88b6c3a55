import { exactly } from "../../src/core/bounded";
import { Decimal } from "../../src/core/decimal";
import { GDP_SERIES, spendingSeries, type Observation } from "../../src/core/figures";
import { anyYen, bounded } from "./anything";

import fc from "fast-check";

/** An invented observation: 100 yen of category `a`, FY2031 initial, published on New Year's Day. */
export const observation = (parts: Partial<Observation> = {}): Observation => ({
  series: spendingSeries("a"),
  fiscalYear: 2031,
  stage: "initial",
  figure: exactly(new Decimal(100)),
  vintage: "2031-01-01",
  until: undefined,
  base: undefined,
  accounting: undefined,
  document: "",
  status: "published",
  source: "X1",
  ...parts,
});

/** An invented observation of a category, in yen. */
export const spent = (
  category: string,
  yen: number,
  parts: Partial<Observation> = {},
): Observation =>
  observation({ series: spendingSeries(category), figure: exactly(new Decimal(yen)), ...parts });

/** An invented GDP of FY2031 as estimated, in yen. */
export const gdp = (yen: number, parts: Partial<Observation> = {}): Observation =>
  observation({
    series: GDP_SERIES,
    stage: "estimate",
    figure: exactly(new Decimal(yen)),
    ...parts,
  });

export const anyDay = fc.constantFrom("2030-12-31", "2031-01-01", "2031-06-30", "2032-01-01");

/** Observations that often share their key, and their vintage. */
export const anyObservations: fc.Arbitrary<readonly Observation[]> = fc.array(
  fc.record({
    series: fc.constantFrom(GDP_SERIES, spendingSeries("a"), spendingSeries("b")),
    fiscalYear: fc.constantFrom(2030, 2031),
    stage: fc.constantFrom("initial", "supplementary", "estimate", "published"),
    figure: bounded(anyYen),
    vintage: anyDay,
    until: fc.constantFrom(undefined, undefined, "2032-06-30"),
    base: fc.constant(undefined),
    accounting: fc.constantFrom(undefined, "gross" as const, "net" as const),
    document: fc.constant(""),
    status: fc.constant("published" as const),
    source: fc.string({ maxLength: 3 }),
  }),
  { maxLength: 12 },
);
