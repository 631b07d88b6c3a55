import type { Language } from "../dataset/categories";
import type { FunctionId } from "../functions/catalogue";
import { formulaOf, NAMESPACE } from "./example";
import type { Parameter } from "./parameter";
import { IDS, SIGNATURES } from "./signatures";

/** One function as a list of functions shows it. */
export interface FunctionSummary {
  readonly id: FunctionId;
  /** Such as `SCOPE.GDP(year, [unit], [as_of], [data])`. */
  readonly signature: string;
  readonly summary: string;
  /** A formula to put in a cell. */
  readonly example: string;
}

/** Every function in a language, in the order of the reference. */
export const functionReference = (language: Language): readonly FunctionSummary[] =>
  IDS.map((id) => ({
    id,
    signature: signatureText(id),
    summary: SIGNATURES[id].summary[language],
    example: formulaOf(id, SIGNATURES[id].example),
  }));

/** Signature of a function, the same in every language; what may be left out is in brackets. */
export const signatureText = (id: FunctionId): string =>
  `${NAMESPACE}.${id}(${SIGNATURES[id].parameters.map(parameterText).join(", ")})`;

const parameterText = ({ name, isOptional }: Parameter): string =>
  isOptional ? `[${name}]` : name;
