import type { Day } from "../../core/day";
import { Figures } from "../../core/figures";
import type { Observation } from "../../core/figures";

/** Figures that note which of them were used. */
export class RecordingFigures extends Figures {
  readonly #used: Set<Observation>;

  /** @param used - Where each observation is noted that is found. */
  constructor(observations: readonly Observation[], used: Set<Observation>) {
    super(observations);
    this.#used = used;
  }

  override with(overlay: readonly Observation[]): Figures {
    return new RecordingFigures([...this.observations, ...overlay], this.#used);
  }

  override latest(
    series: string,
    year: number,
    stage: string,
    asOf?: Day,
  ): Observation | undefined {
    return this.#note(super.latest(series, year, stage, asOf));
  }

  override latestGdp(year: number, asOf?: Day): Observation | undefined {
    return this.#note(super.latestGdp(year, asOf));
  }

  #note(found: Observation | undefined): Observation | undefined {
    if (found !== undefined) {
      this.#used.add(found);
    }
    return found;
  }
}
