import { GDP_SERIES } from "../core/observation";
import { FIGURES } from "../dataset/figures";

/** The fiscal years with any spending figure, newest first. */
export const YEARS: readonly number[] = [
  ...new Set(
    FIGURES.observations
      .filter(({ series }) => series !== GDP_SERIES)
      .map(({ fiscalYear }) => fiscalYear),
  ),
].sort((a, b) => b - a);
