import { assess, categoryIn, gdpIn, spendingIn } from "../core/assessment";
import { basisName, type Basis } from "../core/basis";
import { exactly } from "../core/bounded";
import { ZERO, type Decimal } from "../core/decimal";
import { pathToTarget, breakevenShare, requiredSpending, targetGap } from "../core/target";
import { Problem, wrongArgument } from "../core/problem";
import { without } from "../core/scope";
import type { Pack } from "../dataset/pack";
import { optional, required } from "./arguments/cells";
import {
  inEachCountry,
  readTargetChoices,
  readYear,
  type CallPlace,
  type SharedArguments,
} from "./arguments/choices";
import { readPackOf } from "./arguments/country";
import { readOneScope } from "./arguments/scope";
import { readCategory, readGrowth } from "./arguments/values";
import {
  amountFigure,
  assessmentCard,
  gdpProvenance,
  plainFigure,
  shareFigure,
  spendingCard,
  yearCard,
  type Out,
} from "./card";
import { customFunction } from "./custom-function";
import { scopePacks, spread, type ScopeReader, type SharedQuestion } from "./spread";

/** Amount that a target asks for. */
export const REQUIRED_SPENDING = customFunction(
  ["target", "year", "[basis]", "[unit]", "[as_of]", "[data]", "[country]"],
  (args, { pack: home, language }) => {
    const pack = readPackOf(args.country, home);
    const { share, choices } = readTargetChoices(args, { pack, language });
    return spread(args, pack, (cell) => {
      const year = readYear(cell, pack);
      const gdp = gdpIn({ ...choices, year });
      return amountFigure(requiredSpending(share, gdp.figure), choices.unit, {
        ...yearCard(choices, year),
        target: share,
        basis: basisName(choices.basis),
        ...gdpProvenance(choices, gdp),
      });
    });
  },
);

/** Amount still missing from a target; negative when it is passed. */
export const TARGET_GAP = customFunction(
  ["target", "year", "[scope]", "[basis]", "[stage]", "[unit]", "[as_of]", "[data]"],
  (args, context) => {
    const ask = targetAsker(args, context);
    return spread(args, context.pack, (year, scope) => {
      const { share, question } = ask(year, scope);
      const assessment = assess(question);
      const gap = targetGap(share, assessment.gdp.figure, assessment.spending.counted);
      const card = { target: share, ...assessmentCard(question, assessment) };
      return amountFigure(gap, question.unit, card);
    });
  },
);

/** Share of one category that would have to count for the ratio to be the target. */
export const BREAKEVEN_SHARE = customFunction(
  ["target", "year", "category", "[scope]", "[basis]", "[stage]", "[as_of]", "[data]"],
  (args, context) => {
    const home = context.pack;
    const ask = targetAsker(args, context);
    const categoryOf = inEachCountry(
      (pack) => required("category", args.category, (cell) => readCategory(cell, pack, home)),
      scopePacks(args.scope, home),
    );
    return spread(args, home, (year, scope) => {
      const { share: target, question } = ask(year, scope);
      const category = categoryOf(question.pack);
      const others = { ...question, scope: without(question.scope, category) };
      const rest = spendingIn(others);
      const { figure } = categoryIn(question, question.year, category);
      const needed = target.times(gdpIn(question).figure.value);
      const share = breakevenShare(needed, rest.counted.value, figure.value);
      return shareFigure(exactly(share), {
        target,
        category,
        ...spendingCard(question, question, rest),
      });
    });
  },
);

const PATH_HEADINGS = ["year", "gdp", "ratio", "spending", "change"] as const;
const LONGEST_PATH = 100;

/** Rows from the present ratio to a target, in even steps of the ratio. */
export const TARGET_PATH = customFunction(
  [
    ...(["from_year", "to_year", "target", "[scope]", "[basis]", "[gdp_growth]"] as const),
    ...(["[stage]", "[as_of]", "[data]"] as const),
  ],
  (args, { pack: home, language }) => {
    const [pack = home] = scopePacks(args.scope, home);
    const [year, end] = readPathYears(args.from_year, args.to_year, pack);
    const { share: target, choices } = readTargetChoices(args, { pack, language });
    const growth = optional("gdp_growth", args.gdp_growth, ZERO, readGrowth);
    refuseGrowthOfFixedGdp(choices.basis, growth);
    const { scope } = readOneScope(args.scope, home);
    const { gdp, spending } = assess({ ...choices, year, scope });
    const path = pathToTarget(
      { year, gdp: gdp.figure.value, spending: spending.counted.value },
      { year: end, target, growth },
    );
    const rows = path.map((row): readonly Out[] => [
      row.year,
      plainFigure(row.gdp, "#,##0"),
      plainFigure(row.ratio, "0.00%"),
      plainFigure(row.spending, "#,##0"),
      row.change === undefined ? "" : plainFigure(row.change, "#,##0"),
    ]);
    return [PATH_HEADINGS, ...rows];
  },
);

interface TargetQuestion {
  readonly share: Decimal;
  readonly question: SharedQuestion;
}

/** How a call asks about a target under one year and scope after another. */
function targetAsker(
  args: SharedArguments & { readonly target: unknown; readonly scope: unknown },
  { pack: home, language }: CallPlace,
): (year: unknown, scope: ScopeReader) => TargetQuestion {
  const targetIn = inEachCountry(
    (pack) => readTargetChoices(args, { pack, language }),
    scopePacks(args.scope, home),
  );
  return (cell, readScope) => {
    const { pack, scope } = readScope();
    const { share, choices } = targetIn(pack);
    return { share, question: { ...choices, year: readYear(cell, pack), scope } };
  };
}

function readPathYears(from: unknown, to: unknown, { country }: Pack): readonly [number, number] {
  const first = required("from_year", from, (cell) => country.calendar.read(cell, "from_year"));
  const last = required("to_year", to, (cell) => country.calendar.read(cell, "to_year"));
  if (last > first && last - first <= LONGEST_PATH) {
    return [first, last];
  }
  throw wrongArgument("to_year", last, { kind: "later-year", longest: LONGEST_PATH });
}

function refuseGrowthOfFixedGdp({ kind }: Basis, growth: Decimal): void {
  if (growth.isZero() || kind === "same_year" || kind === "amount") {
    return;
  }
  throw new Problem({ kind: "growth-of-fixed-gdp" });
}
