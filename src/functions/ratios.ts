import { assess, gdpIn, spendingIn } from "../core/assessment";
import { SAME_YEAR, basisName } from "../core/basis";
import { exactly, ratio, type Bounded } from "../core/bounded";
import { Problem } from "../core/problem";
import { exactSum } from "../core/sum";
import { asRange } from "./arguments/cells";
import { readChoices, readYear } from "./arguments/choices";
import { readAmounts } from "./arguments/values";
import {
  amountFigure,
  assessmentCard,
  gdpProvenance,
  shareFigure,
  spendingCard,
  yearCard,
} from "./card";
import { customFunction } from "./custom-function";
import { spread } from "./spread";

/** Share of GDP that the counted spending is. */
export const DEFENCE_RATIO = customFunction(
  ["year", "[scope]", "[basis]", "[stage]", "[as_of]", "[data]"],
  (args, { pack }) => {
    const choices = readChoices(args, pack);
    return spread(args, pack, (year, scope) => {
      const assessment = assess({ ...choices, year: readYear(year, pack), scope: scope() });
      return shareFigure(assessment.ratio, assessmentCard(choices, assessment));
    });
  },
);

/** Lowest, stated and highest share of GDP: a row for each year or scope of a column. */
export const RATIO_RANGE = customFunction(
  ["year", "[scope]", "[basis]", "[stage]", "[as_of]", "[data]"],
  (args, { pack }) => {
    const choices = readChoices(args, pack);
    const assessments = spread(args, pack, (year, scope) =>
      assess({ ...choices, year: readYear(year, pack), scope: scope() }),
    );
    if (assessments.some((row) => row.length !== 1)) throw new Problem({ kind: "not-a-column" });
    return assessments.flat().map((assessment) => {
      if (assessment instanceof Problem) return [assessment, assessment, assessment];
      const card = assessmentCard(choices, assessment);
      return ends(assessment.ratio).map((end) => shareFigure(end, card));
    });
  },
);

/** Counted spending of a fiscal year. */
export const DEFENCE_SPENDING = customFunction(
  ["year", "[scope]", "[stage]", "[unit]", "[as_of]", "[data]"],
  (args, { pack }) => {
    const choices = readChoices(args, pack);
    return spread(args, pack, (year, scope) => {
      const question = { ...choices, year: readYear(year, pack), scope: scope() };
      const spending = spendingIn(question);
      const card = spendingCard(choices, question, spending);
      return amountFigure(spending.counted, choices.unit, card);
    });
  },
);

/** Nominal GDP of a fiscal year. */
export const GDP = customFunction(["year", "[unit]", "[as_of]", "[data]"], (args, { pack }) => {
  const choices = readChoices(args, pack);
  return spread(args, pack, (cell) => {
    const year = readYear(cell, pack);
    const gdp = gdpIn({ ...choices, year }, SAME_YEAR);
    return amountFigure(gdp.figure, choices.unit, {
      ...yearCard(choices, year),
      vintage: gdp.observation?.vintage ?? "",
      ...gdpProvenance(choices, gdp),
    });
  });
});

/** Exact sum of the user's own amounts as a share of GDP. */
export const RATIO_OF = customFunction(
  ["amounts", "year", "[basis]", "[as_of]", "[data]"],
  (args, { pack }) => {
    const amounts = readAmounts(asRange(args.amounts), pack.country.currency.names);
    const sum = exactly(exactSum(amounts));
    const choices = readChoices(args, pack);
    return spread(args, pack, (cell) => {
      const year = readYear(cell, pack);
      const gdp = gdpIn({ ...choices, year });
      return shareFigure(ratio(sum, gdp.figure), {
        ...yearCard(choices, year),
        basis: basisName(choices.basis),
        amount: sum.value,
        ...gdpProvenance(choices, gdp),
      });
    });
  },
);

/** Lowest, stated and highest value, each as the value between the same bounds. */
const ends = ({ low, value, high }: Bounded): readonly Bounded[] => [
  { low, value: low, high },
  { low, value, high },
  { low, value: high, high },
];
