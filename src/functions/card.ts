import {
  observationsBehind,
  observationsOf,
  type Assessment,
  type Choices,
  type Question,
} from "../core/assessment";
import { basisName, type Gdp } from "../core/basis";
import type { Bounded } from "../core/bounded";
import type { Decimal } from "../core/decimal";
import type { Observation } from "../core/figures";
import { inUnit, type Unit } from "../core/money";
import { distinctNotes, notesOnSum, type Note } from "../core/notes";
import type { Problem } from "../core/problem";
import type { Spending } from "../core/spending";
import { stageName } from "../core/stage";
import { CATALOGUES, notesIn } from "../messages/sentence";
import type { CallPlace, SharedChoices } from "./arguments/choices";

/** A share of GDP with its card. */
export const shareFigure = (figure: Bounded, card: Figure["card"]): Figure =>
  boundedFigure(figure, "0.00%", card);

/** An amount of the currency, written in a unit, with its card. */
export function amountFigure(amount: Bounded, unit: Unit, card: Figure["card"]): Figure {
  const figure = {
    low: inUnit(amount.low, unit),
    value: inUnit(amount.value, unit),
    high: inUnit(amount.high, unit),
  };
  return boundedFigure(figure, unit.format, { unit: unit.id, ...card });
}

/** What a card says of a year and the day by which figures had to be published. */
export const yearCard = (
  { country, asOf }: Choices,
  year: number,
): { readonly fiscal_year: string; readonly as_of: string } => ({
  fiscal_year: country.calendar.name(year),
  as_of: asOf ?? "latest",
});

/** What a card says of spending of a year in a scope. */
export const spendingCard = (
  choices: SharedChoices,
  question: Question,
  spending: Spending,
): Figure["card"] => ({
  ...questionCard(question),
  ...provenance(observationsOf(spending), choices),
  ...noted(notesOnSum(spending.categories), choices),
});

/** What a card says of a ratio: the question, the basis and where spending and GDP come from. */
export const assessmentCard = (
  choices: SharedChoices,
  { question, spending, gdp, observations }: Assessment,
): Figure["card"] => ({
  ...questionCard(question),
  basis: basisName(question.basis),
  ...gdpCard(choices, gdp),
  ...provenance(observations, choices),
  ...noted(notesOnSum(spending.categories), choices),
});

/** Day and base year of the GDP that a share is of. */
export function gdpCard({ country }: Choices, { observation }: Gdp): Figure["card"] {
  if (observation === undefined) {
    return {};
  }
  const { fiscalYear, stage, vintage, base } = observation;
  return {
    gdp: `${country.calendar.name(fiscalYear)} ${stage}, ${vintage}`,
    ...(base === undefined ? {} : { gdp_base: String(base) }),
  };
}

/** What must be said of a result, as an entry of its card; none where there is nothing to say. */
export function noted(notes: readonly Note[], choices: SharedChoices): Figure["card"] {
  const note = noteText(notes, choices);
  return note === "" ? {} : { note };
}

/** What must be said of a result, in the language of the user. */
export const noteText = (notes: readonly Note[], { pack, language }: CallPlace): string =>
  notesIn(language, distinctNotes(notes), {
    labelOf: (category) => pack.categories.labelOf(category, language),
    currency: pack.country.currency.names,
  });

/** What a card says of a GDP: the observation it is, if it is one. */
export const gdpProvenance = (choices: SharedChoices, gdp: Gdp): Figure["card"] =>
  provenance(observationsBehind(gdp), choices);

/** Statuses and publishers behind observations, each once. */
export function provenance(
  observations: readonly Observation[],
  { pack: { sources }, language }: CallPlace,
): { readonly status: string; readonly source: string } {
  const words = CATALOGUES[language].labels;
  return {
    status: distinct(observations.map(({ status }) => status)),
    source: distinct(observations.map(({ source }) => sources.publisherOf(source, words))),
  };
}

const questionCard = (question: Question): Figure["card"] => {
  const { fiscal_year, as_of } = yearCard(question, question.year);
  const { scope, stages } = question;
  return { fiscal_year, scope: scope.name, stage: stageName(stages), as_of };
};

const distinct = (texts: readonly string[]): string =>
  [...new Set(texts)].filter((text) => text !== "").join("; ");

const boundedFigure = (
  { low, value, high }: { readonly low: Decimal; readonly value: Decimal; readonly high: Decimal },
  format: string,
  card: Figure["card"],
): Figure => ({ kind: "figure", value, format, card: { ...card, low, high } });

/** A figure that says where it comes from. */
export interface Figure {
  readonly kind: "figure";
  readonly value: Decimal;
  /** Excel number format that suits it. */
  readonly format: string;
  /** What a card shows: text and numbers by name. */
  readonly card: Readonly<Record<string, string | Decimal>>;
}

/** One cell of a result. */
export type Out = string | number | boolean | Decimal | Figure | Problem;

/** A figure with a number format and nothing to say beyond it. */
export const plainFigure = (value: Decimal, format: string): Figure => ({
  kind: "figure",
  value,
  format,
  card: {},
});
