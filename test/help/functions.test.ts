// What holds of the description of every function.
import { HOME } from "../../src/dataset/bundled";
import { rowsOf } from "../../src/dataset/tables";
import { FUNCTION_IDS, isFunctionId } from "../../src/functions/catalogue";
import * as comparisons from "../../src/functions/comparisons";
import * as figures from "../../src/functions/figures";
import * as ledgers from "../../src/functions/ledgers";
import * as ratios from "../../src/functions/ratios";
import * as tables from "../../src/functions/tables";
import * as targets from "../../src/functions/targets";
import { COMMON_ERRORS } from "../../src/help/description";
import { descriptionOf, DESCRIPTIONS, FAMILIES, IDS, parametersOf } from "../../src/help/functions";
import { describedParameters } from "../../src/help/help-text";
import type { ParameterId } from "../../src/help/parameters";
import { HELP_TEXTS } from "../../src/help/texts";
import { PARAMETER_IDS } from "./all-texts";

const { labels } = HELP_TEXTS.en;

/** The names that a text may mark in any function: those of the dataset and of all functions. */
const NAMES: ReadonlySet<string> = new Set([
  ...FUNCTION_IDS.flatMap((id) => [id, `${id}()`]),
  ...HOME.categories.all.map(({ id }) => id),
  ...HOME.categories.groups.map(({ id }) => id),
  ...HOME.scopes.keys(),
  ...Object.keys({ ...labels.basisNames, ...labels.stageNames, ...labels.unitNames }),
  ...rowsOf(HOME.tables.observations).flatMap((row) => ["series", "stage", "status"].map(row)),
]);

/** Names that results have in their cells, and the ways to write a matcher. */
const IN_RESULTS = new Set([
  ...["total", "own", "outside", "no_amount", "unreadable", "lines", "rows", "summary"],
  ...["agrees", "possible", "differs", "actual", "estimate", "spending.", "fiscal_year", "as_of"],
  ...["=a|b", "~a|b", "^a|b", "a|b", "equals a|b", "contains a|b", "starts a|b"],
  ...["total_row", "lacking_column", "filled_down", "unit"],
  ...["published", "differs", "circular", "control", "gross", "net", "nato", "cofog02"],
]);

/** The functions of each family where they are computed. */
const COMPUTED: Readonly<Record<string, object>> = {
  ...{ ratios, comparisons, targets, ledgers, figures, tables },
};

describe("the families", () => {
  it("hold every function of the catalogue once", () => {
    expect([...IDS].sort()).toEqual([...FUNCTION_IDS].sort());
    expect(Object.keys(DESCRIPTIONS).sort()).toEqual([...FUNCTION_IDS].sort());
  });

  it.each(FAMILIES)("have in $family the functions that are computed in that file", (each) => {
    const computed = Object.keys(COMPUTED[each.family] ?? {}).filter(isFunctionId);
    expect([...each.ids].sort()).toEqual(computed.sort());
  });

  it("have a title each, and each its own", () => {
    const titles = FAMILIES.map(({ family }) => labels.families[family]);
    expect(new Set(titles).size).toBe(FAMILIES.length);
    expect(Object.keys(labels.families)).toEqual(FAMILIES.map(({ family }) => family));
  });

  it("tell the id of a function from every other text", () => {
    expect(FUNCTION_IDS.every(isFunctionId)).toBe(true);
    expect(["", "gdp", "GDP()", "toString", "SCOPE.GDP"].filter(isFunctionId)).toEqual([]);
  });
});

describe.each(FUNCTION_IDS)("the description of %s", (id) => {
  const {
    summary,
    meaning,
    result,
    columns = {},
    errors,
    examples,
    parameters = {},
  } = descriptionOf(id);
  const own = errors.flatMap((error) => (typeof error === "string" ? [] : [error]));

  it("says what it is, what it gives and what an example of it is", () => {
    expect(summary.length).toBeGreaterThan(20);
    expect(meaning.length).toBeGreaterThan(0);
    expect(result.length).toBeGreaterThan(0);
    expect(examples.length).toBeGreaterThan(0);
  });

  it("names only parameters that the function has, and otherwise than by default", () => {
    const names = parametersOf(id).map(({ name }) => name);
    expect(Object.keys(parameters).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.entries(parameters).filter(([name, other]) => name === other)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("lists an error once, under a value that Excel has", () => {
    const names = errors.map((error) => (typeof error === "string" ? error : error.name));
    expect(new Set(names).size).toBe(names.length);
    expect(own.filter(({ name }) => name in COMMON_ERRORS)).toEqual([]);
  });

  it("asks something else in each example", () => {
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    expect(new Set(examples.map(({ args }) => JSON.stringify(args))).size).toBe(examples.length);
  });

  it("marks only names that there are", () => {
    const here = new Set([
      ...parametersOf(id).map(({ name }) => name),
      ...Object.keys(columns).flatMap((name) => name.split(/, | … /)),
    ]);
    const texts = [...meaning, result, ...Object.values(columns), ...own.map(({ when }) => when)];
    const marked = texts.flatMap((text) =>
      [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    );
    const strange = marked.filter(
      (name) => ![here, NAMES, IN_RESULTS].some((set) => set.has(name)),
    );
    expect(strange).toEqual([]);
  });

  it("speaks in its common errors of arguments that the function has", () => {
    const names = new Set(parametersOf(id).map(({ name }) => name));
    const common = errors.flatMap((error) =>
      typeof error === "string" ? [COMMON_ERRORS[error]] : [],
    );
    const marked = common.flatMap(({ when }) =>
      [...when.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    );
    expect(marked.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("the descriptions of parameters", () => {
  const used = FUNCTION_IDS.flatMap((id) => describedParameters(id, HELP_TEXTS.en));

  it("are shared by several functions where they are common, and used by one where they are not", () => {
    const uses = (shared: ParameterId): number =>
      FUNCTION_IDS.filter((id) =>
        parametersOf(id).some(
          ({ name }) => (descriptionOf(id).parameters?.[name] ?? name) === shared,
        ),
      ).length;
    expect(PARAMETER_IDS.filter((id) => uses(id) < 2)).toEqual([]);
  });

  it("say of an optional parameter what holds without it, and of no other", () => {
    const wrong = used.filter(
      ({ text, isOptional }) => / Default: .+\.$/.test(text) !== isOptional,
    );
    expect(wrong).toEqual([]);
  });

  it("take ranges where an example has one", () => {
    const scalars = FUNCTION_IDS.flatMap((id) =>
      descriptionOf(id).examples.flatMap(({ args }) =>
        describedParameters(id, HELP_TEXTS.en).filter(
          ({ name, shape }) => shape === "scalar" && typeof args[name] === "object",
        ),
      ),
    );
    expect(scalars).toEqual([]);
  });

  it("are there for every parameter", () => {
    const text = { ...HELP_TEXTS.en, describe: () => descriptionOf("RULES") };
    expect(() => describedParameters("RATIO_OF", text)).toThrow(
      "amounts of RATIO_OF is not described",
    );
    expect(used.length).toBeGreaterThan(80);
  });
});
