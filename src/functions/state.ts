import { basisName, gdpOf, OFFICIAL, type Basis, type Gdp } from "../core/basis";
import { ratio, type Bounded } from "../core/bounded";
import type { Decimal } from "../core/decimal";
import { fromYen, type Unit } from "../core/money";
import type { Observation } from "../core/observation";
import type { Scope } from "../core/scope";
import { spendingOf, type Spending } from "../core/spending";
import { stageName } from "../core/stage";
import { sourceOf } from "../dataset/sources";
import { known, type Question } from "./read/question";
import type { Figure } from "./result";

const FORMATS: Readonly<Record<Unit, string>> = {
  JPY: "#,##0",
  JPY_100M: "#,##0.00",
  JPY_1T: "#,##0.0000",
};

/** The state of one year and scope: spending, GDP and the share the one is of the other. */
export interface State {
  readonly year: number;
  readonly scope: Scope;
  readonly basis: Basis;
  readonly spending: Spending;
  readonly gdp: Gdp;
  readonly ratio: Bounded;
}

/** The basis asked for, or the default. */
export const basisOf = ({ basis }: Question): Basis => basis ?? OFFICIAL;

/** Spending of a year in a scope. */
export const spendingIn = (question: Question, year: number, scope: Scope): Spending =>
  spendingOf(question.figures, scope, { year, stages: question.stages, ...known(question) });

/** GDP that the basis of a question stands for. */
export const gdpIn = (question: Question, year: number, basis = basisOf(question)): Gdp =>
  gdpOf(question.figures, basis, year, question.asOf);

/** Spending, GDP and ratio of a year in a scope. */
export function stateOf(
  question: Question,
  year: number,
  scope: Scope,
  basis = basisOf(question),
): State {
  const spending = spendingIn(question, year, scope);
  const gdp = gdpIn(question, year, basis);
  return { year, scope, basis, spending, gdp, ratio: ratio(spending.counted, gdp.figure) };
}

/** A share of GDP with its card. */
export const shareFigure = (figure: Bounded, card: Figure["card"]): Figure =>
  boundedFigure(figure, "0.00%", card);

/** An amount in yen, given out in a unit, with its card. */
export function amountFigure(yen: Bounded, unit: Unit, card: Figure["card"]): Figure {
  const inUnit = (amount: Decimal): Decimal => fromYen(amount, unit);
  const figure = { low: inUnit(yen.low), value: inUnit(yen.value), high: inUnit(yen.high) };
  return boundedFigure(figure, FORMATS[unit], { unit, ...card });
}

/** What a card says of a year in a scope. */
export const spendingCard = (
  question: Question,
  year: number,
  scope: Scope,
  spending: Spending,
): Figure["card"] => ({
  fiscal_year: `FY${year}`,
  scope: scope.name,
  stage: stageName(question.stages),
  as_of: question.asOf ?? "latest",
  ...provenance(spending.categories.flatMap((category) => category.observations)),
});

/** What a card says of a ratio: the spending, the basis and where both come from. */
export const stateCard = (question: Question, state: State): Figure["card"] => ({
  ...spendingCard(question, state.year, state.scope, state.spending),
  basis: basisName(state.basis),
  ...provenance([
    ...state.spending.categories.flatMap((category) => category.observations),
    ...(state.gdp.observation === undefined ? [] : [state.gdp.observation]),
  ]),
});

/** Statuses and publishers behind observations, each once. */
export function provenance(observations: readonly Observation[]): Figure["card"] {
  const publisher = ({ source }: Observation): string => sourceOf(source)?.publisher ?? source;
  return {
    status: distinct(observations.map(({ status }) => status)),
    source: distinct(observations.map(publisher)),
  };
}

const distinct = (words: readonly string[]): string =>
  [...new Set(words)].filter((word) => word !== "").join("; ");

const boundedFigure = (figure: Bounded, format: string, card: Figure["card"]): Figure => ({
  kind: "figure",
  value: figure.value,
  format,
  card: { ...card, low: figure.low, high: figure.high },
});
