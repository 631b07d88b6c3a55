import type { Bounded } from "./bounded";
import type { Day } from "./day";

/**
 * Observations, to be asked for what was known on a day.
 * Of one series, year and stage the newest vintage counts; of one vintage the one listed first. An amount
 * from which reductions are taken off counts only where there is no other, whatever their days.
 */
export class Figures {
  readonly observations: readonly Observation[];
  readonly #byKey = new Map<string, Observation[]>();
  readonly #gdpByYear = new Map<number, Observation[]>();

  constructor(observations: readonly Observation[]) {
    this.observations = observations;
    for (const observation of observations) {
      const { series, fiscalYear, stage } = observation;
      append(this.#byKey, keyOf(series, fiscalYear, stage), observation);
      if (series === GDP_SERIES) {
        append(this.#gdpByYear, fiscalYear, observation);
      }
    }
  }

  /**
   * These observations with others beside them: a newer vintage wins, an equal one does not.
   */
  with(overlay: readonly Observation[]): Figures {
    return overlay.length === 0 ? this : new Figures([...this.observations, ...overlay]);
  }

  /**
   * The newest observation of a series, year and stage that was known on a day.
   *
   * @param asOf - Day; without it the newest of all.
   */
  latest(series: string, year: number, stage: string, asOf?: Day): Observation | undefined {
    const known = (this.#byKey.get(keyOf(series, year, stage)) ?? []).filter(isKnownBy(asOf));
    return newest(known.filter(({ accounting }) => accounting !== "net")) ?? newest(known);
  }

  /** The newest measured GDP of a fiscal year, or the newest estimate where none was measured yet. */
  latestGdp(year: number, asOf?: Day): Observation | undefined {
    const known = (this.#gdpByYear.get(year) ?? []).filter(isKnownBy(asOf));
    return newest(known.filter(({ stage }) => stage === MEASURED)) ?? newest(known);
  }

  /** Whether any spending of a year was known in a stage. */
  hasSpending(year: number, stage: string, asOf?: Day): boolean {
    const isKnown = isKnownBy(asOf);
    return this.observations.some(
      (seen) =>
        seen.fiscalYear === year &&
        seen.stage === stage &&
        seen.series !== GDP_SERIES &&
        isKnown(seen),
    );
  }
}

function append<K>(lists: Map<K, Observation[]>, key: K, observation: Observation): void {
  const list = lists.get(key);
  if (list === undefined) {
    lists.set(key, [observation]);
  } else {
    list.push(observation);
  }
}

const keyOf = (series: string, year: number, stage: string): string => `${series} ${year} ${stage}`;

/** Published by a day, and on it not yet replaced by another document. */
const isKnownBy =
  (asOf: Day | undefined) =>
  ({ vintage, until }: Observation): boolean =>
    asOf === undefined
      ? until === undefined
      : vintage <= asOf && (until === undefined || asOf < until);

function newest(candidates: readonly Observation[]): Observation | undefined {
  let best: Observation | undefined;
  for (const candidate of candidates) {
    if (best === undefined || candidate.vintage > best.vintage) {
      best = candidate;
    }
  }
  return best;
}

/** How a figure came about. */
export type Status = "published" | "rounded" | "derived" | "outlook" | "not_published";

export const STATUSES: readonly Status[] = [
  "published",
  "rounded",
  "derived",
  "outlook",
  "not_published",
];

/** Whether reductions are left in an amount or taken off. */
export type Accounting = "gross" | "net";

export const ACCOUNTINGS: readonly Accounting[] = ["gross", "net"];

/** One figure of one series as it was published on one day. */
export interface Observation {
  /** `gdp.nominal` or `spending.<category>`. */
  readonly series: string;
  readonly fiscalYear: number;
  /** Budget stage; for GDP `estimate` or `published`. */
  readonly stage: string;
  /** Amount in the country's currency. */
  readonly figure: Bounded;
  /** Day its document was published. */
  readonly vintage: Day;
  /** Day on which another document took the place of its own; undefined if none did. */
  readonly until: Day | undefined;
  /** Base year of the accounts a GDP belongs to; undefined if it is not known, or no GDP. */
  readonly base: number | undefined;
  /** Undefined where the source does not say. */
  readonly accounting: Accounting | undefined;
  /** The paper it belongs to where a year and stage has several; "" for that of the year and stage. */
  readonly document: string;
  readonly status: Status;
  /** Id of `sources.csv`, or free words in an overlay. */
  readonly source: string;
}

export const GDP_SERIES = "gdp.nominal";

/** Stage of a GDP that was measured; every other one is an estimate. */
export const MEASURED = "published";

/** Series that holds the spending of a category. */
export const spendingSeries = (category: string): string => `spending.${category}`;
