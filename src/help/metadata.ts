import type { Language } from "../dataset/categories";
import type { FunctionId } from "../functions/catalogue";
import type { Parameter } from "./parameter";
import { IDS, SIGNATURES } from "./signatures";

/**
 * The functions as Excel reads them: names and ids are equal in every language, texts are not.
 *
 * Only one of the two flags on data types is set: with both, Excel 2021 crashes. The one that is set
 * lets errors in arguments reach the functions as well.
 *
 * @param baseUrl - Address of the add-in, with a slash at its end.
 * @see https://github.com/OfficeDev/office-js/issues/4385
 */
export const metadata = (language: Language, baseUrl: string): object => ({
  allowCustomDataForDataTypeAny: true,
  functions: IDS.map((id) => functionEntry(id, language, baseUrl)),
});

/** File of the reference page in a language, below the add-in's address. */
export const helpPage = (language: Language): string => `help/${language}.html`;

const functionEntry = (id: FunctionId, language: Language, baseUrl: string): object => ({
  id,
  name: id,
  description: SIGNATURES[id].summary[language],
  helpUrl: `${baseUrl}${helpPage(language)}#${id}`,
  parameters: SIGNATURES[id].parameters.map((parameter) => parameterEntry(parameter, language)),
  result: { type: "any", dimensionality: "matrix" },
});

const parameterEntry = (parameter: Parameter, language: Language): object => ({
  name: parameter.name,
  description: parameter.text[language],
  type: "any",
  dimensionality: parameter.shape,
  ...(parameter.isOptional && { optional: true }),
});
