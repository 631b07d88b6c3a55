import type { Bounded } from "./bounded";
import type { Day } from "./day";

/**
 * Observations, to be asked for what was known on a day.
 * Of one series, year and stage the newest vintage counts; of one vintage the one listed first.
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
      if (series === GDP_SERIES) append(this.#gdpByYear, fiscalYear, observation);
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
    return newest(this.#byKey.get(keyOf(series, year, stage)) ?? [], asOf);
  }

  /** The newest known GDP of a fiscal year, estimate or published. */
  latestGdp(year: number, asOf?: Day): Observation | undefined {
    return newest(this.#gdpByYear.get(year) ?? [], asOf);
  }

  /** Whether any spending of a year was known in a stage. */
  hasSpending(year: number, stage: string, asOf?: Day): boolean {
    return this.observations.some(
      (seen) =>
        seen.fiscalYear === year &&
        seen.stage === stage &&
        seen.series !== GDP_SERIES &&
        isKnown(seen, asOf),
    );
  }
}

function append<K>(lists: Map<K, Observation[]>, key: K, observation: Observation): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [observation]);
  else list.push(observation);
}

const keyOf = (series: string, year: number, stage: string): string => `${series} ${year} ${stage}`;

const isKnown = (observation: Observation, asOf: Day | undefined): boolean =>
  asOf === undefined || observation.vintage <= asOf;

function newest(candidates: readonly Observation[], asOf?: Day): Observation | undefined {
  let best: Observation | undefined;
  for (const candidate of candidates) {
    if (isKnown(candidate, asOf) && (best === undefined || candidate.vintage > best.vintage)) {
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
