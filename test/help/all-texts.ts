import { FUNCTION_IDS } from "../../src/functions/catalogue";
import type { CommonErrorId, FunctionDescription } from "../../src/help/description";
import { COMMON_ERRORS } from "../../src/help/description";
import type { HelpText } from "../../src/help/help-text";
import type { ParameterId } from "../../src/help/parameters";
import { PARAMETERS } from "../../src/help/parameters";

const isParameterId = (id: string): id is ParameterId => id in PARAMETERS;
const isCommonErrorId = (id: string): id is CommonErrorId => id in COMMON_ERRORS;

export const PARAMETER_IDS: readonly ParameterId[] = Object.keys(PARAMETERS).filter(isParameterId);
export const COMMON_ERROR_IDS: readonly CommonErrorId[] =
  Object.keys(COMMON_ERRORS).filter(isCommonErrorId);

/** What the texts made from an argument are made from, so that they can be compared. */
const SAMPLE_ARGUMENT = 7;

/** Every text of the help in a language by its place, such as `functions.GDP.summary`. */
export function allTexts(text: HelpText): ReadonlyMap<string, string> {
  return new Map([
    ...leaves("labels", text.labels),
    ...leaves("guide", text.guide),
    ...PARAMETER_IDS.map((id): Leaf => [`parameters.${id}`, text.commonParameter(id)]),
    ...COMMON_ERROR_IDS.map((id): Leaf => [`errors.${id}`, text.commonError(id)]),
    ...FUNCTION_IDS.flatMap((id) => describedTexts(id, text)),
  ]);
}

type Leaf = readonly [place: string, text: string];

function leaves(place: string, value: unknown): readonly Leaf[] {
  if (typeof value === "string") {
    return [[place, value]];
  }
  if (typeof value === "function") {
    return [[place, String(Reflect.apply(value, undefined, [SAMPLE_ARGUMENT]))]];
  }
  if (typeof value !== "object" || value === null) {
    throw new Error(`${place} is no text.`);
  }
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${place}.${key}`, inner));
}

function describedTexts(id: (typeof FUNCTION_IDS)[number], text: HelpText): readonly Leaf[] {
  const { summary, meaning, formula = "", result, errors, examples, ...others } = text.describe(id);
  const own = errors.flatMap((error) =>
    typeof error === "string" ? [] : [[error.name, error.when] as const],
  );
  return leaves(`functions.${id}`, {
    ...{ summary, meaning, result },
    ...(formula !== "" && { formula }),
    parameters: Object.fromEntries(ownParameters(others.parameters ?? {})),
    columns: others.columns ?? {},
    errors: Object.fromEntries(own),
    examples: examples.map(({ title }) => title),
  });
}

const ownParameters = (parameters: NonNullable<FunctionDescription["parameters"]>) =>
  Object.entries(parameters).flatMap(([name, own]) =>
    typeof own === "string" ? [] : [[name, own.text] as const],
  );
