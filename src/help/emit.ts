import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { referencePage } from "./page/document";
import { SELF_TEST_FRAME, SITE_PAGES, sitePage, sitePageFile } from "./page/site-page";
import { STYLE, STYLE_FILE } from "./page/style";
import { HELP_TEXTS } from "./texts";
import type { FunctionId } from "../functions/catalogue";
import type { Language } from "../messages/language";
import { describedParameters } from "./help-text";
import type { DescribedParameter, HelpText } from "./help-text";
import { descriptionOf, IDS } from "./functions";
import { formulaOf } from "./result";

/**
 * Writes what Excel and the reader need to know: metadata of the functions, examples, reference page,
 * pages for administrators, privacy and terms in each language.
 *
 * @param distFolder - Folder of the built add-in.
 * @param baseUrl - Address that the add-in is served from, with a slash at its end.
 */
export function emit(distFolder: string, baseUrl: string): void {
  const write = (name: string, content: string): void =>
    writeFileSync(path.join(distFolder, name), content);
  mkdirSync(path.join(distFolder, "help"), { recursive: true });
  write(`help/${STYLE_FILE}`, STYLE);
  write("help/self-test-frame.html", SELF_TEST_FRAME);
  write(EXAMPLES_FILE, `${JSON.stringify(examples(), null, 2)}\n`);
  for (const text of Object.values(HELP_TEXTS)) {
    const json = JSON.stringify(metadata(text, baseUrl), null, 2);
    write(metadataFile(text.language), `${json}\n`);
    write(pageFile(text.language), referencePage(text));
    for (const page of SITE_PAGES) {
      write(`help/${sitePageFile(page, text.language)}`, sitePage(page, text.language));
    }
  }
}

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

/** The formula of each function that shows it at work, by its id; the same in every language. */
export const examples = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    IDS.map((id) => [id, formulaOf(id, descriptionOf(id).examples[0]?.args ?? {})]),
  );

/** File of the examples, below the add-in's address. */
const EXAMPLES_FILE = "help/examples.json";

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
