// A language is its texts alone: in a pseudo-language whose texts are in brackets, every page and all
// metadata are in brackets, too.
import { FUNCTION_IDS } from "../../src/functions/catalogue";
import { metadata } from "../../src/help/emit";
import { referencePage } from "../../src/help/page/document";
import { languageName } from "../../src/help/page/lists";
import { HELP_TEXTS } from "../../src/help/texts";
import { LANGUAGES } from "../../src/messages/language";
import { attributesOf, textOf, withoutElements } from "./markup";
import { PSEUDO, unbracketed } from "./pseudo";

const PAGE = referencePage(PSEUDO);

/** The page without what no language of the help words: code, results, names out of the dataset. */
const PROSE = withoutElements(
  PAGE,
  ({ name, attributes }) =>
    ["code", "pre", "output", "time"].includes(name) ||
    ["sheet", "message"].includes(attributes.get("class") ?? "") ||
    (name !== "html" && attributes.has("lang")),
);

/** The names that are the same in every language or that the runtime itself translates. */
const NAMES: ReadonlySet<string> = new Set([
  ...FUNCTION_IDS,
  ...LANGUAGES.map((language) => languageName(language, PSEUDO.language)),
]);

/** The words of a text outside of brackets. */
const strayWords = (text: string): readonly string[] =>
  (unbracketed(text).match(/[\p{L}_]+/gu) ?? []).filter((word) => !NAMES.has(word));

describe("a page in the pseudo-language", () => {
  it("has no word outside of brackets", () => {
    expect(strayWords(textOf(PROSE.replaceAll("</", " </")))).toEqual([]);
  });

  it.each(["aria-label", "content", "title", "alt"])("has no %s outside of brackets", (name) => {
    const technical = /^(width=|light dark)/;
    const values = attributesOf(PAGE, name).filter((value) => !technical.test(value));
    expect(values.flatMap((value) => strayWords(textOf(value)))).toEqual([]);
  });

  it("has every text that the English page has", () => {
    const words = (page: string): string => textOf(page).replace(/[⟦⟧]/g, "");
    expect(words(PAGE)).toBe(words(referencePage(HELP_TEXTS.en)));
  });

  it("would show a word that a page held by itself", () => {
    expect(strayWords("⟦Name⟧ Default ⟦x⟧")).toEqual(["Default"]);
  });
});

describe("metadata in the pseudo-language", () => {
  it("has every description in brackets", () => {
    const json = JSON.stringify(metadata(PSEUDO, "https://addin.example/"));
    const descriptions = [...json.matchAll(/"description":"((?:[^"\\]|\\.)*)"/g)];
    expect(descriptions.length).toBeGreaterThan(FUNCTION_IDS.length);
    expect(descriptions.filter(([, text = ""]) => !/^⟦[^⟦⟧]+⟧$/.test(text))).toEqual([]);
  });
});
