import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { helpPage, metadata } from "./metadata";
import { referencePage, STYLE_FILE } from "./page/document";
import { STYLE } from "./page/style";
import { LANGUAGES } from "./words";

const METADATA_FILES = { en: "functions.json", ja: "functions-ja.json" } as const;

/**
 * Writes what Excel and the reader need to know of the functions: metadata and reference page in each
 * language.
 *
 * @param distFolder - Folder of the built add-in.
 * @param baseUrl - Address that the add-in is served from, with a slash at its end.
 */
export function emit(distFolder: string, baseUrl: string): void {
  const write = (name: string, text: string): void =>
    writeFileSync(path.join(distFolder, name), text);
  mkdirSync(path.join(distFolder, "help"), { recursive: true });
  write(`help/${STYLE_FILE}`, STYLE);
  for (const language of LANGUAGES) {
    write(METADATA_FILES[language], `${JSON.stringify(metadata(language, baseUrl), null, 2)}\n`);
    write(helpPage(language), referencePage(language));
  }
}
