import { basisName } from "../../core/basis";
import { exactly, ratio, type Bounded } from "../../core/bounded";
import { Problem } from "../../core/problem";
import { exactSum } from "../../core/sum";
import { asRange } from "../read/cells";
import { readAmounts } from "../read/numbers";
import { readQuestion, readYear } from "../read/question";
import type { Out } from "../result";
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

/** Share of GDP that the counted spending is. */
export const DEFENCE_RATIO: CustomFunction = (year, scope, basis, stage, asOf, data) => {
  const question = readQuestion({ basis, stage, asOf, data });
  return spread(year, scope, (yearCell, readScope) => {
    const state = stateOf(question, readYear(yearCell), readScope());
    return shareFigure(state.ratio, stateCard(question, state));
  });
};

/** Lowest, stated and highest share of GDP: a row for each year or scope of a column. */
export const RATIO_RANGE: CustomFunction = (year, scope, basis, stage, asOf, data) => {
  const question = readQuestion({ basis, stage, asOf, data });
  const states = spread(year, scope, (yearCell, readScope) =>
    stateOf(question, readYear(yearCell), readScope()),
  );
  if (states.some((row) => row.length !== 1)) throw notAColumn();
  return states.flat().map((state) => {
    if (state instanceof Problem) return [state, state, state];
    return bounds(state.ratio).map((end) => shareFigure(end, stateCard(question, state)));
  });
};

/** Counted spending of a fiscal year. */
export const DEFENCE_SPENDING: CustomFunction = (year, scope, stage, unit, asOf, data) => {
  const question = readQuestion({ stage, unit, asOf, data });
  return spread(year, scope, (yearCell, readScope) => {
    const [asked, within] = [readYear(yearCell), readScope()];
    const spending = spendingIn(question, asked, within);
    const card = spendingCard(question, asked, within, spending);
    return amountFigure(spending.counted, question.unit, card);
  });
};

/** Nominal GDP of a fiscal year. */
export const GDP: CustomFunction = (year, unit, asOf, data) => {
  const question = readQuestion({ unit, asOf, data });
  return spreadYears(year, (yearCell): Out => {
    const asked = readYear(yearCell);
    const { figure, observation } = gdpIn(question, asked, { kind: "same_year" });
    const known = observation === undefined ? [] : [observation];
    return amountFigure(figure, question.unit, {
      fiscal_year: `FY${asked}`,
      as_of: question.asOf ?? "latest",
      vintage: observation?.vintage ?? "",
      ...provenance(known),
    });
  });
};

/** Exact sum of the user's own amounts as a share of GDP. */
export const RATIO_OF: CustomFunction = (amounts, year, basis, asOf, data) => {
  const sum = exactly(exactSum(readAmounts(asRange(amounts))));
  const question = readQuestion({ basis, asOf, data });
  return spreadYears(year, (yearCell) => {
    const asked = readYear(yearCell);
    const gdp = gdpIn(question, asked);
    return shareFigure(ratio(sum, gdp.figure), {
      fiscal_year: `FY${asked}`,
      basis: basisName(basisOf(question)),
      as_of: question.asOf ?? "latest",
      amount: sum.value,
      ...provenance(gdp.observation === undefined ? [] : [gdp.observation]),
    });
  });
};

const bounds = ({ low, value, high }: Bounded): readonly Bounded[] => [
  { low, value: low, high },
  { low, value, high },
  { low, value: high, high },
];

const notAColumn = (): Problem =>
  new Problem("wrong-argument", {
    en: "year and scope make several columns; RATIO_RANGE takes one value or a column of them.",
    ja: "year と scope が複数の列になっています。RATIO_RANGE には 1 つの値か 1 列を指定してください。",
  });
