import { OFFICIAL, readBasis } from "../core/basis";
import { readDay } from "../core/day";
import { Decimal, ZERO } from "../core/decimal";
import { readFiscalYear } from "../core/fiscal-year";
import { wrongArgument } from "../core/problem";
import { OWN_SCOPE, type Scope } from "../core/scope";
import { readStages } from "../core/stage";
import { isBlank } from "../core/table";
import { readTarget } from "../dataset/targets";
import type { Question } from "./scenario";
import { COUNTABLE } from "./workbook/layout";
import type { Case, Model } from "./workbook/model";

/**
 * The choices that the settings' cells make.
 *
 * @throws {Problem} `wrong-argument` naming the first that is wrong.
 */
export function readQuestion(settings: Model["settings"]): Question {
  const { year, stage, basis, as_of: asOf, target } = settings;
  return {
    year: readFiscalYear(year),
    basis: isBlank(basis) ? OFFICIAL : readBasis(basis),
    stages: isBlank(stage) ? ["initial"] : readStages(stage),
    ...(isBlank(asOf) ? {} : { asOf: readDay(asOf) }),
    target: readTarget(isBlank(target) ? null : target).share,
  };
}

/**
 * The scope that a case is.
 *
 * @throws {Problem} `wrong-argument` naming the category whose share is none.
 */
export const readShares = ({ shares }: Case): Scope => ({
  name: OWN_SCOPE,
  shares: COUNTABLE.map(({ id }) => ({ category: id, share: shareOf(id, shares.get(id)) })),
});

function shareOf(category: string, cell: unknown): Decimal {
  if (isBlank(cell)) return ZERO;
  if (typeof cell === "number" && cell > 0 && cell <= 1) return new Decimal(cell);
  throw wrongArgument(category, cell, {
    en: "give a share from 0 to 100 %",
    ja: "0～100% の割合を指定してください",
  });
}
