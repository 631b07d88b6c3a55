import { assess, gdpIn, spendingIn } from "../core/assessment";
import { SAME_YEAR, basisName } from "../core/basis";
import { exactly, ratio, type Bounded } from "../core/bounded";
import { notesOnGdps } from "../core/notes";
import type { Observation } from "../core/figures";
import { Problem } from "../core/problem";
import { exactSum } from "../core/decimal";
import { rangeIn } from "./arguments/cells";
import { readChoices, readYear, type SharedChoices } from "./arguments/choices";
import { readPackOf } from "./arguments/country";
import { readAmounts } from "./arguments/values";
import {
  amountFigure,
  assessmentCard,
  gdpCard,
  gdpProvenance,
  noted,
  shareFigure,
  spendingCard,
  yearCard,
} from "./card";
import { customFunction } from "./custom-function";
import { asker, spread } from "./spread";

/** Share of GDP that the counted spending is. */
export const DEFENCE_RATIO = customFunction(
  ["year", "[scope]", "[basis]", "[stage]", "[as_of]", "[data]"],
  (args, context) => {
    const ask = asker(args, context);
    return spread(args, context.pack, (year, scope) => {
      const question = ask(year, scope);
      const assessment = assess(question);
      return shareFigure(assessment.ratio, assessmentCard(question, assessment));
    });
  },
);

/** Lowest, stated and highest share of GDP: a row for each year or scope of a column. */
export const RATIO_RANGE = customFunction(
  ["year", "[scope]", "[basis]", "[stage]", "[as_of]", "[data]"],
  (args, context) => {
    const ask = asker(args, context);
    const results = spread(args, context.pack, (year, scope) => {
      const question = ask(year, scope);
      const assessment = assess(question);
      return { ratio: assessment.ratio, card: assessmentCard(question, assessment) };
    });
    if (results.some((row) => row.length !== 1)) {
      throw new Problem({ kind: "not-a-column" });
    }
    return results.flat().map((result) => {
      if (result instanceof Problem) {
        return [result, result, result];
      }
      return ends(result.ratio).map((end) => shareFigure(end, result.card));
    });
  },
);

/** Counted spending of a fiscal year. */
export const DEFENCE_SPENDING = customFunction(
  ["year", "[scope]", "[stage]", "[unit]", "[as_of]", "[data]"],
  (args, context) => {
    const ask = asker(args, context);
    return spread(args, context.pack, (year, scope) => {
      const question = ask(year, scope);
      const spending = spendingIn(question);
      const card = spendingCard(question, question, spending);
      return amountFigure(spending.counted, question.unit, card);
    });
  },
);

/** Nominal GDP of a fiscal year. */
export const GDP = customFunction(
  ["year", "[unit]", "[as_of]", "[data]", "[country]"],
  (args, { pack: home, language }) => {
    const pack = readPackOf(args.country, home);
    const choices = readChoices(args, { pack, language });
    return spread(args, pack, (cell) => {
      const year = readYear(cell, pack);
      const gdp = gdpIn({ ...choices, year }, SAME_YEAR);
      return amountFigure(gdp.figure, choices.unit, {
        ...yearCard(choices, year),
        ...gdpCard(choices, gdp),
        ...gdpProvenance(choices, gdp),
        ...noted(notesOnGdps(neighbours(choices, year)), choices),
      });
    });
  },
);

/** Exact sum of the user's own amounts as a share of GDP. */
export const RATIO_OF = customFunction(
  ["amounts", "year", "[basis]", "[as_of]", "[data]", "[country]"],
  (args, { pack: home, language }) => {
    const pack = readPackOf(args.country, home);
    const amounts = readAmounts(rangeIn(args.amounts), pack.country.currency.names);
    const sum = exactly(exactSum(amounts));
    const choices = readChoices(args, { pack, language });
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

/** The GDPs of a year and of those beside it, as a series would show them. */
const neighbours = (
  { figures, asOf }: SharedChoices,
  year: number,
): readonly (Observation | undefined)[] =>
  [year - 1, year, year + 1].map((each) => figures.latestGdp(each, asOf));

/** Lowest, stated and highest value, each as the value between the same bounds. */
const ends = ({ low, value, high }: Bounded): readonly Bounded[] => [
  { low, value: low, high },
  { low, value, high },
  { low, value: high, high },
];
