import { choiceIn, readChoice } from "../../core/choice";
import { GDP_SERIES, spendingSeries } from "../../core/observation";
import { attempt, Problem, wrongArgument } from "../../core/problem";
import { readStages, stageNames, type Stages } from "../../core/stage";
import { seriesOf } from "../../dataset/observations";
import type { Pack } from "../../dataset/pack";

/**
 * Category that a cell names.
 *
 * @throws {Problem} `wrong-argument` if it is no category.
 */
export const readCategory = (cell: unknown, { categories }: Pack): string =>
  readChoice("category", cell, [...categories.ids]);

/**
 * Series that a cell names, in full or by its category.
 *
 * @throws {Problem} `wrong-argument` if it is none.
 */
export function readSeries(cell: unknown, { categories }: Pack): string {
  const category = choiceIn(cell, [...categories.ids]);
  if (category !== undefined) return spendingSeries(category);
  const series = choiceIn(cell, seriesOf(categories));
  if (series !== undefined) return series;
  throw wrongArgument("series", cell, {
    kind: "series",
    gdp: GDP_SERIES,
    example: categories.all[0]?.id ?? "",
  });
}

/**
 * Stage of a GDP that a cell names.
 *
 * @throws {Problem} `wrong-argument` if it is none.
 */
export function readGdpStage(cell: unknown, { country }: Pack): string {
  const stage = choiceIn(cell, country.gdpStages);
  if (stage !== undefined) return stage;
  throw wrongArgument("stage", cell, { kind: "gdp-stage", values: country.gdpStages });
}

/**
 * Stages of a budget or of a GDP that a cell names.
 *
 * @throws {Problem} `wrong-argument` if it is none.
 */
export function readAnyStage(cell: unknown, { country }: Pack): Stages {
  const gdpStage = choiceIn(cell, country.gdpStages);
  if (gdpStage !== undefined) return [gdpStage];
  const stages = attempt(() => readStages(cell, country));
  if (!(stages instanceof Problem)) return stages;
  const values = [...stageNames(country), ...country.gdpStages];
  throw wrongArgument("stage", cell, { kind: "one-of", values });
}
