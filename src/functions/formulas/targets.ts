import { basisName, readBasis, type Basis } from "../../core/basis";
import { exactly } from "../../core/bounded";
import { without } from "../../core/scope";
import { categorySpending } from "../../core/spending";
import { breakevenShare, requiredSpending, targetGap } from "../../core/target";
import { readTarget } from "../../dataset/targets";
import { required, single } from "../read/cells";
import { known, readQuestion, readYear, type Asked, type Question } from "../read/question";
import { readCategory } from "../read/scope";
import { spread, spreadYears } from "../spread";
import {
  amountFigure,
  basisOf,
  gdpIn,
  provenance,
  shareFigure,
  spendingCard,
  spendingIn,
  stateCard,
  stateOf,
} from "../state";
import type { CustomFunction } from "./custom-function";

/** Amount that a target asks for. */
export const REQUIRED_SPENDING: CustomFunction = (target, year, basis, unit, asOf, data) => {
  const aim = readAim(target, { basis, unit, asOf, data });
  return spreadYears(year, (yearCell) => {
    const asked = readYear(yearCell);
    const { figure, observation } = gdpIn(aim.question, asked, aim.basis);
    return amountFigure(requiredSpending(aim.share, figure), aim.question.unit, {
      fiscal_year: `FY${asked}`,
      target: aim.share,
      basis: basisName(aim.basis),
      as_of: aim.question.asOf ?? "latest",
      ...provenance(observation === undefined ? [] : [observation]),
    });
  });
};

/** Amount still missing from a target; negative when it is passed. */
export const TARGET_GAP: CustomFunction = (target, year, scope, basis, ...others) => {
  const [stage, unit, asOf, data] = others;
  const aim = readAim(target, { basis, stage, unit, asOf, data });
  return spread(year, scope, (yearCell, readScope) => {
    const state = stateOf(aim.question, readYear(yearCell), readScope(), aim.basis);
    const gap = targetGap(aim.share, state.gdp.figure, state.spending.counted);
    const card = { target: aim.share, ...stateCard(aim.question, state) };
    return amountFigure(gap, aim.question.unit, card);
  });
};

/** Share of one category that would have to count for the ratio to be the target. */
export const BREAKEVEN_SHARE: CustomFunction = (target, year, category, scope, ...others) => {
  const [basis, stage, asOf, data] = others;
  const aim = readAim(target, { basis, stage, asOf, data });
  const id = required("category", single("category", category), readCategory);
  return spread(year, scope, (yearCell, readScope) => {
    const [asked, whole] = [readYear(yearCell), readScope()];
    const rest = spendingIn(aim.question, asked, without(whole, id));
    const moment = { year: asked, stages: aim.question.stages, ...known(aim.question) };
    const { figure } = categorySpending(aim.question.figures, id, moment);
    const { value } = gdpIn(aim.question, asked, aim.basis).figure;
    const share = breakevenShare(aim.share.times(value), rest.counted.value, figure.value);
    return shareFigure(exactly(share), {
      target: aim.share,
      category: id,
      ...spendingCard(aim.question, asked, whole, rest),
    });
  });
};

/** A target with the basis it is measured on: the one asked for, else its own, else the default. */
export interface Aim {
  readonly share: ReturnType<typeof readTarget>["share"];
  readonly basis: Basis;
  readonly question: Question;
}

/**
 * Target and shared arguments of a call.
 *
 * @throws {Problem} `wrong-argument`.
 */
export function readAim(target: unknown, asked: Asked): Aim {
  const { share, basis } = required("target", single("target", target), readTarget);
  const question = readQuestion(asked);
  if (question.basis !== undefined || basis === undefined) {
    return { share, basis: basisOf(question), question };
  }
  return { share, basis: readBasis(basis), question };
}
