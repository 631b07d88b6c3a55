import { FIGURES } from "../../dataset/figures";
import { resultOf } from "../result";

const YEARS: readonly number[] = [
  ...new Set(FIGURES.observations.map(({ fiscalYear }) => fiscalYear)),
].sort((a, b) => a - b);

/** The fiscal years that have a figure of spending in a stage. */
export const yearsInStage = (stage: string): string =>
  spans(YEARS.filter((year) => FIGURES.hasSpending(year, stage)));

/** The fiscal years whose initial budget the dataset knows in full under a scope. */
export const yearsInScope = (scope: string): string =>
  spans(
    YEARS.filter((year) =>
      resultOf("DEFENCE_SPENDING", [year, scope], "en")
        .flat()
        .every(({ kind }) => kind === "number"),
    ),
  );

/** Years as spans, such as FY2012–2016, FY2024. */
function spans(years: readonly number[]): string {
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  const span = (start: number, end = start): string =>
    start === end ? `FY${start}` : `FY${start}–${end}`;
  return starts.length === 0
    ? "—"
    : starts.map((start, index) => span(start, ends[index])).join(", ");
}
