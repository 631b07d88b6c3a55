import { assess } from "../core/assessment";
import { officialBasis } from "../core/basis";
import { GDP_SERIES } from "../core/figures";
import { attempt, Problem } from "../core/problem";
import { countingIn, type Scope } from "../core/scope";
import { stageName, stageNames } from "../core/stage";
import { HOME } from "../dataset/bundled";
import type { Category, Group } from "../dataset/categories";
import type { Pack } from "../dataset/pack";
import type { PaneText } from "./text/en";

/** What the pane offers to choose from and starts with, by the data of a country. */
export interface Offered {
  readonly pack: Pack;
  /** The groups of the categories that can be added up, in their order. */
  readonly groups: readonly Group[];
  /** The categories that can count, group by group; neither totals nor details of a part. */
  readonly countable: readonly Category[];
  /** The fiscal years with any spending figure, newest first. */
  readonly years: readonly number[];
  /** The newest year for which the country's own scope, stage and basis have all figures. */
  readonly startYear: number;
  /** The stage that a new workbook starts with, as a cell names it. */
  readonly startStage: string;
  /** The stages, one by one and added up. */
  readonly stages: readonly string[];
  /** The bases by their names. */
  readonly bases: readonly string[];
  /** The basis that a new workbook starts with. */
  readonly startBasis: string;
  /** Shares of GDP that somebody announced as a target, lowest first, each once. */
  readonly targets: readonly number[];
  /** Share of GDP of the target that a new workbook starts with. */
  readonly startTarget: number;
  /** The scope that the country itself uses. */
  readonly ownScope: string;
  /** Another scope with an answer for the first year, the one with the most categories, to compare with. */
  readonly otherScope: string;
  /** A fiscal year as the country writes it. */
  readonly yearName: (year: number) => string;
  /** The id of a category or scope in a cell: that of another than the home country has its code before it. */
  readonly idInCell: (id: string) => string;
}

/** What figures and names are written with: the language, and the country of the workbook. */
export interface Writing {
  readonly text: PaneText;
  readonly offered: Offered;
}

const OFFERED = new WeakMap<Pack, Offered>();

/** What is offered for a country; the same object for the same pack. */
export function offeredBy(pack: Pack): Offered {
  const found = OFFERED.get(pack) ?? offeredIn(pack);
  OFFERED.set(pack, found);
  return found;
}

/** What is offered where nobody has chosen a country. */
export const AT_HOME: Offered = offeredBy(HOME);

function offeredIn(pack: Pack): Offered {
  const { country, categories, targets } = pack;
  const years = yearsWithSpending(pack);
  const groups = categories.groups.filter(({ kind }) => kind === "part");
  const startYear = years.find((year) => hasAnswer(pack, year, country.defaultScope));
  return {
    pack,
    groups,
    countable: groups.flatMap(({ id }) => categories.countable.filter(({ group }) => group === id)),
    years,
    startYear: startYear ?? Math.max(...years),
    startStage: stageName(country.startStages),
    stages: stageNames(country),
    bases: country.bases,
    startBasis: "official",
    targets: [...new Set([...targets.values()].map(({ share }) => share.toNumber()))].sort(
      (a, b) => a - b,
    ),
    startTarget: country.defaultTarget.toNumber(),
    ownScope: country.defaultScope,
    otherScope: widest(pack, startYear),
    yearName: (year) => country.calendar.name(year),
    idInCell: (id) => (pack === HOME ? id : `${country.code}.${id}`),
  };
}

function yearsWithSpending({ figures }: Pack): readonly number[] {
  const spending = figures.observations.filter(({ series }) => series !== GDP_SERIES);
  return [...new Set(spending.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);
}

/** Of the other scopes that have an answer in a year the one that then counts the most parts. */
function widest(pack: Pack, year: number | undefined): string {
  const { categories, country, scopes } = pack;
  if (year === undefined) {
    return country.defaultScope;
  }
  const parts = new Set(
    categories.groups.flatMap(({ id, kind }) => (kind === "part" ? categories.membersOf(id) : [])),
  );
  const sizeOf = (scope: Scope): number =>
    countingIn(scope, year).filter(({ category }) => parts.has(category)).length;
  const sizes = [...scopes.values()]
    .filter(({ name }) => name !== country.defaultScope && hasAnswer(pack, year, name))
    .map((scope) => ({ name: scope.name, size: sizeOf(scope) }))
    .sort((a, b) => b.size - a.size);
  const [first] = sizes;
  return first === undefined || first.size === 0 ? country.defaultScope : first.name;
}

/** Whether a scope has all its figures in a year, on the official basis and in the first stage. */
function hasAnswer({ country, figures, scopes }: Pack, year: number, name: string): boolean {
  const scope = scopes.get(name);
  if (scope === undefined) {
    return false;
  }
  const [basis, stages] = [officialBasis(country), country.startStages];
  const question = { country, figures, scope, year, basis, stages, asOf: undefined };
  return !(attempt(() => assess(question)) instanceof Problem);
}
