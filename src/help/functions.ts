import type { FunctionId } from "../functions/catalogue";
import type { FamilyDescription, FunctionDescription } from "./description";
import { COMPARISONS } from "./functions/comparisons";
import { FIGURES } from "./functions/figures";
import { LEDGERS } from "./functions/ledgers";
import { RATIOS } from "./functions/ratios";
import { TABLES } from "./functions/tables";
import { TARGETS } from "./functions/targets";
import { PARAMETERS, type ParameterDescription, type ParameterId } from "./parameters";

/** The description of every function. */
export const DESCRIPTIONS = {
  ...RATIOS,
  ...COMPARISONS,
  ...TARGETS,
  ...LEDGERS,
  ...FIGURES,
  ...TABLES,
} as const satisfies Readonly<Record<FunctionId, FunctionDescription>>;

/** The description of a function in English. */
export const descriptionOf = (id: FunctionId): FunctionDescription => DESCRIPTIONS[id];

/** The families of functions in the order of the page, each with its functions. */
export const FAMILIES = [
  { family: "ratios", ids: idsOf(RATIOS) },
  { family: "comparisons", ids: idsOf(COMPARISONS) },
  { family: "targets", ids: idsOf(TARGETS) },
  { family: "ledgers", ids: idsOf(LEDGERS) },
  { family: "figures", ids: idsOf(FIGURES) },
  { family: "tables", ids: idsOf(TABLES) },
] as const;

/** Every function in the order of the page. */
export const IDS: readonly FunctionId[] = FAMILIES.flatMap(({ ids }) => ids);

/** Whether a text is the id of a function. */
export function isFunctionId(text: string): text is FunctionId {
  return Object.hasOwn(DESCRIPTIONS, text);
}

/** A parameter of a function. */
export interface FunctionParameter {
  readonly name: string;
  readonly isOptional: boolean;
  readonly shape: ParameterDescription["shape"];
  /** Under which the texts of every language have it. */
  readonly description: ParameterId;
}

/** The parameters of a function in their order. */
export const parametersOf = (id: FunctionId): readonly FunctionParameter[] =>
  descriptionOf(id).order.map((entry) => {
    const isOptional = entry.startsWith("[");
    const name = isOptional ? entry.slice(1, -1) : entry;
    const description = descriptionOf(id).parameters?.[name] ?? name;
    if (!isParameterId(description)) throw new Error(`${name} of ${id} is not described.`);
    return { name, isOptional, description, shape: PARAMETERS[description].shape };
  });

const isParameterId = (name: string): name is ParameterId => Object.hasOwn(PARAMETERS, name);

function idsOf(family: FamilyDescription): readonly FunctionId[] {
  return Object.keys(family).filter(isFunctionId);
}
