import { assess } from "../core/assessment";
import { officialBasis } from "../core/basis";
import { GDP_SERIES } from "../core/figures";
import { attempt, Problem } from "../core/problem";
import { stageName, stageNames } from "../core/stage";
import { HOME } from "../dataset/bundled";
import type { Category, Group } from "../dataset/categories";

// What the pane offers to choose from and starts with, by the data of the country.

const { country, categories, figures, scopes, targets } = HOME;

/** The groups of categories in their order. */
export const GROUPS: readonly Group[] = categories.groups;

/** The categories that can count, group by group. */
export const COUNTABLE: readonly Category[] = GROUPS.flatMap(({ id }) =>
  categories.countable.filter(({ group }) => group === id),
);

/** The fiscal years with any spending figure, newest first. */
export const YEARS: readonly number[] = [
  ...new Set(
    figures.observations
      .filter(({ series }) => series !== GDP_SERIES)
      .map(({ fiscalYear }) => fiscalYear),
  ),
].sort((a, b) => b - a);

/** The newest year for which the country's own scope, stage and basis have all figures. */
export const START_YEAR: number = YEARS.find(hasAnswer) ?? Math.max(...YEARS);

/** The stage that a new workbook starts with, as a cell names it. */
export const START_STAGE: string = stageName(country.defaultStages);

/** The stages, one by one and added up. */
export const STAGES: readonly string[] = stageNames(country);

/** The bases by their names. */
export const BASES: readonly string[] = country.bases;

/** The basis that a new workbook starts with. */
export const START_BASIS = "official";

/** Shares of GDP that somebody announced as a target, lowest first, each once. */
export const OFFERED_TARGETS: readonly number[] = [
  ...new Set([...targets.values()].map(({ share }) => share.toNumber())),
].sort((a, b) => a - b);

/** Share of GDP of the target that a new workbook starts with. */
export const START_TARGET: number = country.defaultTarget.toNumber();

/** The scope that the country itself uses. */
export const OWN_COUNTRY_SCOPE: string = country.defaultScope;

/** The scope with the most categories, the first of equal ones. */
export const WIDEST_SCOPE: string = [...scopes.values()].reduce(
  (widest, { name, shares }) =>
    shares.length > (scopes.get(widest)?.shares.length ?? 0) ? name : widest,
  OWN_COUNTRY_SCOPE,
);

/** A fiscal year as the country writes it. */
export const yearName = (year: number): string => country.calendar.name(year);

function hasAnswer(year: number): boolean {
  const scope = scopes.get(country.defaultScope);
  if (scope === undefined) {
    return false;
  }
  const [basis, stages] = [officialBasis(country), country.defaultStages];
  const question = { country, figures, scope, year, basis, stages, asOf: undefined };
  return !(attempt(() => assess(question)) instanceof Problem);
}
