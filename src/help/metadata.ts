import type { FunctionId } from "../functions/catalogue";
import type { Language } from "../messages/language";
import type { DescribedParameter, HelpText } from "./help-text";
import { IDS } from "./functions";
import { describedParameters } from "./help-text";

/**
 * The functions as Excel reads them: names and ids are equal in every language, texts are not.
 *
 * Only one of the two flags on data types is set: with both, Excel 2021 crashes. The one that is set
 * lets errors in arguments reach the functions as well.
 *
 * @param baseUrl - Address of the add-in, with a slash at its end.
 * @see https://github.com/OfficeDev/office-js/issues/4385
 */
export const metadata = (text: HelpText, baseUrl: string): object => ({
  allowCustomDataForDataTypeAny: true,
  functions: IDS.map((id) => functionEntry(id, text, baseUrl)),
});

/** File of the metadata in a language, below the add-in's address. */
export const metadataFile = (language: Language): string =>
  language === "en" ? "functions.json" : `functions-${language}.json`;

/** File of the reference page in a language, below the add-in's address. */
export const pageFile = (language: Language): string => `help/${language}.html`;

const functionEntry = (id: FunctionId, text: HelpText, baseUrl: string): object => ({
  id,
  name: id,
  description: text.describe(id).summary,
  helpUrl: `${baseUrl}${pageFile(text.language)}#${id}`,
  parameters: describedParameters(id, text).map(parameterEntry),
  result: { type: "any", dimensionality: "matrix" },
});

const parameterEntry = ({ name, shape, text, isOptional }: DescribedParameter): object => ({
  name,
  description: text,
  type: "any",
  dimensionality: shape,
  ...(isOptional && { optional: true }),
});
