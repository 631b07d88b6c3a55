import { FUNCTION_IDS } from "../../src/functions/catalogue";
import { metadata } from "../../src/help/emit";
import { referencePage } from "../../src/help/page/document";
import { HELP_TEXTS } from "../../src/help/texts";
import { LANGUAGES } from "../../src/messages/language";
import type { Language } from "../../src/messages/language";

const BASE = "https://addin.example/";

/** The longest text that still fits the tip of a function or an argument. */
const LONGEST = 250;

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
  }[];
  readonly result: object;
}

interface Metadata {
  readonly functions: readonly Entry[];
}

/** What Excel reads: the metadata after a way through JSON. */
const read = (language: Language): Metadata =>
  JSON.parse(JSON.stringify(metadata(HELP_TEXTS[language], BASE)));

const shape = ({ functions }: Metadata): unknown =>
  functions.map(({ id, name, parameters, result }) => ({
    id,
    name,
    result,
    parameters: parameters.map(({ description, ...others }) => ({
      ...others,
      isDescribed: description !== "",
    })),
  }));

describe("the functions' metadata", () => {
  it("differs between the languages in texts alone", () => {
    expect(shape(read("ja"))).toEqual(shape(read("en")));
  });

  it("holds every function and no other, by its own name", () => {
    const ids = read("en").functions.map(({ id }) => id);
    expect([...ids].sort()).toEqual([...FUNCTION_IDS].sort());
    expect(read("en").functions.map(({ name }) => name)).toEqual(ids);
    expect(ids.filter((id) => !/^[A-Z][A-Z_]{2,127}$/.test(id))).toEqual([]);
  });

  it("sets one flag on data types, because both together crash Excel 2021", () => {
    expect(Object.keys(read("en"))).toEqual(["allowCustomDataForDataTypeAny", "functions"]);
    expect(metadata(HELP_TEXTS.en, BASE)).toHaveProperty("allowCustomDataForDataTypeAny", true);
  });

  it("takes any value and gives a rectangle, so that a blank or an error never fails in the host", () => {
    const { functions } = read("en");
    const types = functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(["any"]));
    expect(functions.map(({ result }) => result)).toEqual(
      functions.map(() => ({ type: "any", dimensionality: "matrix" })),
    );
  });

  it("names an argument once in a function, and what may be left out last", () => {
    for (const { id, parameters } of read("en").functions) {
      const names = parameters.map(({ name }) => name);
      expect([id, new Set(names).size]).toEqual([id, names.length]);
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect([id, optional]).toEqual([id, [...optional].sort()]);
    }
  });

  describe.each(LANGUAGES)("in %s", (language) => {
    const { functions } = read(language);
    const parameters = functions.flatMap((entry) => entry.parameters);
    const texts = [...functions, ...parameters].map(({ description }) => description);

    it("describes everything in plain sentences that fit", () => {
      expect(texts.filter((text) => text.length > LONGEST)).toEqual([]);
      expect(texts.filter((text) => !/[.。]$/.test(text))).toEqual([]);
      expect(texts.filter((text) => /[`*<>\n]/.test(text))).toEqual([]);
    });

    it("names the default of what may be left out, and of nothing else", () => {
      const says = /Default: .+\.$|省略時は.+。$/;
      const wrong = parameters.filter(
        ({ optional = false, description }) => says.test(description) !== optional,
      );
      expect(wrong).toEqual([]);
    });

    it("has the same words for the same argument", () => {
      const unit = new Set(
        parameters.filter(({ name }) => name === "unit").map(({ description }) => description),
      );
      expect(unit.size).toBe(1);
    });

    it("leads to the place of each function in the reference page", () => {
      const page = referencePage(HELP_TEXTS[language]);
      for (const { id, helpUrl } of functions) {
        expect(helpUrl).toBe(`${BASE}help/${language}.html#${id}`);
        expect(page).toContain(` id="${id}"`);
      }
    });
  });
});
