import type { Bounded } from "./bounded";
import type { Day } from "./day";

/** How a figure came about. */
export type Status = "published" | "rounded" | "derived" | "outlook" | "not_published";

export const STATUSES: readonly Status[] = [
  "published",
  "rounded",
  "derived",
  "outlook",
  "not_published",
];

/** One figure of one series as it was published on one day. */
export interface Observation {
  /** `gdp.nominal` or `spending.<category>`. */
  readonly series: string;
  readonly fiscalYear: number;
  /** Budget stage; for GDP `estimate` or `published`. */
  readonly stage: string;
  /** Amount in the country's currency. */
  readonly figure: Bounded;
  readonly vintage: Day;
  readonly status: Status;
  /** Id of `sources.csv`, or free words in an overlay. */
  readonly source: string;
}

export const GDP_SERIES = "gdp.nominal";

/** Series that holds the spending of a category. */
export const spendingSeries = (category: string): string => `spending.${category}`;
