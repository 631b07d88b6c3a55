import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { metadata, metadataFile, pageFile } from "./metadata";
import { referencePage } from "./page/document";
import { SELF_TEST_FRAME, SITE_PAGES, sitePage, sitePageFile } from "./page/site-page";
import { STYLE, STYLE_FILE } from "./page/style";
import { HELP_TEXTS } from "./texts";

/**
 * Writes what Excel and the reader need to know: metadata of the functions, reference page, pages for
 * administrators, privacy and terms in each language.
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
  for (const text of Object.values(HELP_TEXTS)) {
    const json = JSON.stringify(metadata(text, baseUrl), null, 2);
    write(metadataFile(text.language), `${json}\n`);
    write(pageFile(text.language), referencePage(text));
    for (const page of SITE_PAGES) {
      write(`help/${sitePageFile(page, text.language)}`, sitePage(page, text.language));
    }
  }
}
