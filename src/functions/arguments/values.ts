import type { Decimal } from "../../core/decimal";
import { GDP_SERIES, spendingSeries } from "../../core/figures";
import { Problem, attempt, wrongArgument, type Labels } from "../../core/problem";
import { readStages, stageNames, type Stages } from "../../core/stage";
import { isBlank, type Range } from "../../core/table";
import { choiceIn, rateOf, readChoice } from "../../core/text";
import { seriesOf } from "../../dataset/observations";
import type { Pack } from "../../dataset/pack";
import { packName } from "./country";

/**
 * Category of a country that a cell names, with or without the country before it.
 *
 * @throws {Problem} `wrong-argument` if it is no category.
 */
export function readCategory(cell: unknown, pack: Pack, home = pack): string {
  const found = packName(cell, home);
  const id = choiceIn(found.pack === pack ? found.name : cell, [...pack.categories.ids]);
  return id ?? readChoice("category", cell, [...pack.categories.ids]);
}

/**
 * Series that a cell names, in full or by its category.
 *
 * @throws {Problem} `wrong-argument` if it is none.
 */
export function readSeries(cell: unknown, { categories }: Pack): string {
  const category = choiceIn(cell, [...categories.ids]);
  if (category !== undefined) {
    return spendingSeries(category);
  }
  const series = choiceIn(cell, seriesOf(categories));
  if (series !== undefined) {
    return series;
  }
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
  if (stage !== undefined) {
    return stage;
  }
  throw wrongArgument("stage", cell, { kind: "gdp-stage", values: country.gdpStages });
}

/**
 * Stages of a budget or of a GDP that a cell names.
 *
 * @throws {Problem} `wrong-argument` if it is none.
 */
export function readAnyStage(cell: unknown, { country }: Pack): Stages {
  const gdpStage = choiceIn(cell, country.gdpStages);
  if (gdpStage !== undefined) {
    return [gdpStage];
  }
  const stages = attempt(() => readStages(cell, country));
  if (!(stages instanceof Problem)) {
    return stages;
  }
  const values = [...stageNames(country), ...country.gdpStages];
  throw wrongArgument("stage", cell, { kind: "one-of", values });
}

/**
 * Growth of GDP a year.
 *
 * @throws {Problem} `wrong-argument` unless it is above -1 and at most 1.
 */
export function readGrowth(cell: unknown): Decimal {
  const growth = rateOf(cell);
  if (growth?.gt(-1) === true && growth.lte(1)) {
    return growth;
  }
  throw wrongArgument("gdp_growth", cell, { kind: "growth" });
}

/**
 * Amounts of a range; blanks are skipped.
 *
 * @param currency - Names of the currency, for the message.
 * @returns Finite doubles in the currency.
 * @throws {Problem} `wrong-argument` naming the first cell that is no number, or a range without one.
 */
export function readAmounts(range: Range, currency: Labels): readonly number[] {
  const amounts: number[] = [];
  for (const [down, row] of range.entries()) {
    for (const [across, cell] of row.entries()) {
      if (isBlank(cell)) {
        continue;
      }
      if (typeof cell !== "number" || !Number.isFinite(cell)) {
        const place = { argument: "amounts", row: down + 1, heading: across + 1 };
        throw wrongArgument(place, cell, { kind: "amount-numbers", currency });
      }
      amounts.push(cell);
    }
  }
  if (amounts.length > 0) {
    return amounts;
  }
  throw wrongArgument("amounts", undefined, { kind: "amounts", currency });
}

/** The dataset has no row of some choices; those left out are undefined. */
export const noRow = (choices: readonly (string | number | undefined)[]): Problem =>
  new Problem({ kind: "no-row", request: choices.filter(Boolean).join(" ") });
