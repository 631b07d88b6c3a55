import { categoryIn, gdpIn, type Choices } from "../../core/assessment";
import { readBasis } from "../../core/basis";
import type { Bounded } from "../../core/bounded";
import type { FiscalCalendar } from "../../core/fiscal-year";
import type { Observation } from "../../core/figures";
import { notesOnSum, type Note } from "../../core/notes";
import { attempt, Problem } from "../../core/problem";
import { countingIn } from "../../core/scope";
import { readStages, stageName, stageNames } from "../../core/stage";
import type { Target } from "../../dataset/targets";
import type { Pack } from "../../dataset/pack";
import { readChoices, type CallPlace } from "../../functions/arguments/choices";
import { noteText } from "../../functions/card";
import type { Language } from "../../messages/language";
import { CATALOGUES } from "../../messages/sentence";

/** A figure in millions of the currency, with its bounds. */
export interface SetFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly status: string;
  readonly citation: string;
  /** What must be said of it; "" for nothing. */
  readonly note: string;
}

/** All figures of a country that the functions can use for one day and one range of the user's own figures. */
export interface FigureSet {
  /** Day on which the figures were known; undefined for the newest. */
  readonly asOf: string | undefined;
  readonly categories: readonly {
    readonly id: string;
    readonly label: string;
    readonly group: string;
  }[];
  /** Year and stage of each column of figures, such as 2025|initial; those without any last. */
  readonly heads: readonly string[];
  /** By category and column; undefined where none is known. */
  readonly figures: readonly (readonly (SetFigure | undefined)[])[];
  /** Under each name that a basis can have. */
  readonly gdp: ReadonlyMap<string, SetFigure>;
  /** Shares by category under scope and year, such as official|2025. */
  readonly scopes: ReadonlyMap<string, readonly number[]>;
  /** Years under each name that a year can have. */
  readonly years: ReadonlyMap<string, number>;
  readonly targets: readonly {
    readonly id: string;
    readonly share: number;
    readonly basis: string;
  }[];
  /** How much of the currency each unit is, the currency itself first. */
  readonly units: ReadonlyMap<string, number>;
  readonly scopeNames: readonly string[];
  /** Words for a basis. */
  readonly bases: readonly string[];
  readonly defaultScope: string;
  readonly defaultStage: string;
  /** From which amount on a number is a GDP and no year. */
  readonly leastGdp: number;
}

/** What decides which figures are used: the arguments as_of and data of a call. */
export interface FigureSource {
  readonly asOf: unknown;
  readonly data: unknown;
}

const MILLION = 1e6;

/**
 * The figures of a day, found as the functions find them.
 *
 * @throws {Problem} if day or data cannot be read.
 */
export function figureSet(pack: Pack, source: FigureSource, language: Language): FigureSet {
  const place = { pack, language };
  const choices = readChoices({ as_of: source.asOf, data: source.data }, place);
  const { country, categories, targets } = pack;
  const years = yearsOf(choices);
  const named = years.flatMap((year) =>
    namesOf(year, country.calendar).map((name) => [name, year] as const),
  );
  return {
    asOf: choices.asOf,
    categories: categories.all.map(({ id, group, label }) => ({
      id,
      group,
      label: label[language],
    })),
    ...spendingFigures(place, choices, years),
    ...defaultsOf(pack),
    gdp: gdpFigures(place, choices, years),
    scopes: scopeShares(pack, years),
    years: new Map(named),
    targets: [...targets.values()].map(targetOf),
  };
}

const targetOf = ({ id, share, basis }: Target): FigureSet["targets"][number] => ({
  id,
  share: share.toNumber(),
  basis,
});

const defaultsOf = ({ country, scopes }: Pack) => ({
  units: new Map(country.units.map(({ id, scale }) => [id, scale.toNumber()])),
  scopeNames: [...scopes.keys()],
  bases: country.bases,
  defaultScope: country.defaultScope,
  defaultStage: stageName(country.defaultStages),
  leastGdp: country.smallestGdp,
});

const yearsOf = ({ figures }: Choices): readonly number[] =>
  [...new Set(figures.observations.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);

/** The figures of each category; columns that have none come last. */
function spendingFigures(
  place: CallPlace,
  choices: Choices,
  years: readonly number[],
): Pick<FigureSet, "heads" | "figures"> {
  const { pack } = place;
  const stages = stageNames(pack.country);
  const columns = years.flatMap((year) => stages.map((stage) => [year, stage] as const));
  const all = pack.categories.all.map(({ id }) =>
    columns.map(([year, stage]) =>
      categoryFigure(place, { ...choices, stages: readStages(stage, pack.country) }, [id, year]),
    ),
  );
  const isUsed = (at: number): boolean => all.some((row) => row[at] !== undefined);
  const places = columns.map((_, at) => at);
  // Where no category counts, a year and stage without figures has a sum, too: 0.
  const order = [...places.filter(isUsed), ...places.filter((at) => !isUsed(at))];
  return {
    heads: order.map((at) => columns[at]?.join("|") ?? ""),
    figures: all.map((row) => order.map((at) => row[at])),
  };
}

/** What a category has in a year; undefined if nothing. */
function categoryFigure(
  place: CallPlace,
  choices: Choices,
  [category, year]: readonly [string, number],
): SetFigure | undefined {
  const found = attempt(() => categoryIn(choices, year, category));
  if (found instanceof Problem) {
    return undefined;
  }
  const { figure, observations } = found;
  return setFigure(
    figure,
    observations,
    place,
    notesOnSum([{ category, spending: figure, observations }]),
  );
}

/** GDP under the name of the official basis and of every year. */
function gdpFigures(
  place: CallPlace,
  choices: Choices,
  years: readonly number[],
): ReadonlyMap<string, SetFigure> {
  const { pack } = place;
  const { calendar } = pack.country;
  const known = [...years, ...years.map((year) => year + 1)];
  const bases = [["official"], ...[...new Set(known)].map((year) => namesOf(year, calendar))];
  return new Map(
    bases.flatMap((names) => {
      const basis = readBasis(names[0], pack.country);
      const found = attempt(() => gdpIn({ ...choices, year: years.at(-1) ?? 0 }, basis));
      if (found instanceof Problem) {
        return [];
      }
      const { figure, observation } = found;
      const gdp = setFigure(figure, observation === undefined ? [] : [observation], place);
      return names.map((name) => [name, gdp] as const);
    }),
  );
}

function setFigure(
  { low, value, high }: Bounded,
  observations: readonly Observation[],
  place: CallPlace,
  notes: readonly Note[] = [],
): SetFigure {
  const words = CATALOGUES[place.language].labels;
  const distinct = (texts: readonly string[]): string =>
    [...new Set(texts)].filter((text) => text !== "").join("; ");
  return {
    value: value.div(MILLION).toNumber(),
    low: low.div(MILLION).toNumber(),
    high: high.div(MILLION).toNumber(),
    status: distinct(observations.map(({ status }) => status)),
    citation: distinct(
      observations.map(({ source }) => place.pack.sources.citation(source, words)),
    ),
    note: noteText(notes, place),
  };
}

/** The shares of every scope in every year in which it exists. */
function scopeShares(
  { scopes, categories }: Pack,
  years: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    [...scopes.values()].flatMap((scope) =>
      years
        .filter((year) => year >= (scope.fromYear ?? 0))
        .map((year) => {
          const counting = new Map(
            countingIn(scope, year).map(({ category, share }) => [category, share.toNumber()]),
          );
          const shares = categories.all.map(({ id }) => counting.get(id) ?? 0);
          return [`${scope.name}|${year}`, shares] as const;
        }),
    ),
  );
}

/** The ways in which a cell can name a year; the number first. */
export function namesOf(year: number, calendar: FiscalCalendar): readonly string[] {
  const { prefix, suffixes, eras, firstOfEra } = calendar.form;
  const eraYears = eras.flatMap(({ names, firstYear }) => {
    const number = year - firstYear + 1;
    return names.flatMap((name) => [
      `${name}${number}`,
      ...(number === 1 ? [name + firstOfEra] : []),
    ]);
  });
  const bare = [`${year}`, `${prefix}${year}`, ...eraYears];
  const all = bare.flatMap((name) => [name, ...suffixes.map((suffix) => name + suffix)]);
  return [...new Set(all)].filter((name) => calendar.yearOf(name) === year);
}
