// What holds of the help's texts in every language, and of a translation beside the English.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { HELP_TEXTS } from "../../src/help/texts";
import { LANGUAGES } from "../../src/messages/language";
import { allTexts, PARAMETER_IDS } from "./all-texts";

const SOURCE = path.resolve(__dirname, "../../src/help");

const english = allTexts(HELP_TEXTS.en);
const translations = LANGUAGES.filter((language) => language !== "en");

/** The names that a text marks, each once. */
const marked = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name))].sort();

/** The places whose texts a test objects to. */
const places = (
  texts: ReadonlyMap<string, string>,
  isWrong: (text: string, place: string) => boolean,
): readonly string[] =>
  [...texts].flatMap(([place, text]) => (isWrong(text, place) ? [`${place}: ${text}`] : []));

describe.each(LANGUAGES)("the texts in %s", (language) => {
  const texts = allTexts(HELP_TEXTS[language]);

  it("are all there, none twice under one function", () => {
    expect(HELP_TEXTS[language].language).toBe(language);
    expect([...texts.keys()]).toEqual([...english.keys()]);
    expect(places(texts, (text) => text.trim() === "" || text !== text.trim())).toEqual([]);
  });

  it("close every mark that they open", () => {
    expect(places(texts, (text) => text.split("`").length % 2 === 0)).toEqual([]);
    expect(places(texts, (text) => /``|` `|undefined|\$\{/.test(text))).toEqual([]);
  });

  it("have marks only where the page reads them", () => {
    const plain = /^labels\.|(^|\.)parameters\.|\.(summary|formula|title|term)$/;
    expect(places(texts, (text, place) => plain.test(place) && text.includes("`"))).toEqual([]);
  });

  it("are sentences where a reader reads sentences", () => {
    const sentences =
      /^(parameters|errors)\.|^guide\..*\.(text|paragraphs\.\d+)$|^functions\..*\.(summary|result|(meaning|examples)\.\d+|(parameters|columns|errors)\..*)$/;
    const ends = /[.。?？か)]$/;
    expect(places(texts, (text, place) => sentences.test(place) && !ends.test(text))).toEqual([]);
  });

  it("describe each parameter in its own words", () => {
    const descriptions = PARAMETER_IDS.map(HELP_TEXTS[language].commonParameter);
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });
});

describe.each(translations)("the translation into %s", (language) => {
  const texts = allTexts(HELP_TEXTS[language]);

  it("marks the same names in the same place", () => {
    const differing = [...texts].filter(
      ([place, text]) => `${marked(text)}` !== `${marked(english.get(place) ?? "")}`,
    );
    expect(
      differing.map(([place, text]) => [place, marked(text), marked(english.get(place) ?? "")]),
    ).toEqual([]);
  });

  it("repeats no English sentence", () => {
    const same = [...texts].filter(([place, text]) => text === english.get(place));
    expect(same.filter(([, text]) => /[a-z]+ [a-z]+/.test(text))).toEqual([]);
  });

  it("quotes the same examples of a parameter", () => {
    const quoted = (text: string): string =>
      [...text.matchAll(/"[^"]*"/g)].map(String).sort().join();
    const differing = places(
      texts,
      (text, place) =>
        /(^|\.)parameters\./.test(place) && quoted(text) !== quoted(english.get(place) ?? ""),
    );
    expect(differing).toEqual([]);
  });

  it("names the same years, shares and percentages", () => {
    const numbers = (text: string): string =>
      [...new Set(text.match(/\d{4}(?!\d)|\d+(?:\.\d+)?%/g) ?? [])].sort().join();
    const differing = [...texts].filter(
      ([place, text]) => numbers(text) !== numbers(english.get(place) ?? ""),
    );
    expect(
      differing.map(([place, text]) => `${place}: ${text} / ${english.get(place) ?? ""}`),
    ).toEqual([]);
  });
});

/** Japanese letters need their own fonts, in the samples of the English page as well. */
const WITH_FONTS = ["page/style.ts"];

describe("the code of the help", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => !file.startsWith("text"));

  it("names no language but English outside of the translations", () => {
    const naming = files.filter((file) =>
      /["'.]ja\b|\bja:/.test(readFileSync(path.join(SOURCE, file), "utf8")),
    );
    expect(naming).toEqual(WITH_FONTS);
  });
});
