// How a translation is laid over the English descriptions, and what the compiler requires of it.
import { FUNCTION_IDS } from "../../src/functions/catalogue";
import type { FunctionDescription } from "../../src/help/description";
import { descriptionOf } from "../../src/help/functions";
import type { Translated, TranslationsOf } from "../../src/help/help-text";
import { merged } from "../../src/help/help-text";
import { HELP_TEXTS } from "../../src/help/texts";

/** An invented function with everything that a description can have. */
const INVENTED = {
  FIRST: {
    summary: "Adds.",
    meaning: ["One.", "Two."],
    formula: "sum = a + b",
    parameters: { year: "one_year", limit: { shape: "scalar", text: "The most." } },
    result: "A table.",
    columns: { id: "Its id.", "from, to": "Its span." },
    errors: ["wrong_argument", { name: "too_late", code: "#N/A", when: "It is too late." }],
    examples: [
      { title: "The first.", args: { year: 2025, limit: 1 } },
      { title: "The second.", args: { year: 2026, limit: 2, unit: "JPY" } },
    ],
  },
  SECOND: {
    summary: "Counts.",
    meaning: [],
    result: "A cell.",
    errors: [],
    examples: [],
  },
} as const satisfies Readonly<Record<string, FunctionDescription>>;

const COMPLETE: TranslationsOf<typeof INVENTED> = {
  FIRST: {
    summary: "Addiert.",
    meaning: ["Eins.", "Zwei."],
    formula: "Summe = a + b",
    parameters: { limit: "Das Meiste." },
    result: "Eine Tabelle.",
    columns: { "from, to": "Die Spanne.", id: "Die Kennung." },
    errors: { too_late: "Es ist zu spät." },
    examples: ["Das erste.", "Das zweite."],
  },
  SECOND: { summary: "Zählt.", meaning: [], result: "Eine Zelle.", examples: [] },
};

describe("a translated description", () => {
  const german = merged(INVENTED.FIRST, COMPLETE.FIRST);

  it("has the translation's texts", () => {
    expect(german).toMatchObject({
      summary: "Addiert.",
      meaning: ["Eins.", "Zwei."],
      formula: "Summe = a + b",
      result: "Eine Tabelle.",
    });
    expect(german.examples.map(({ title }) => title)).toEqual(["Das erste.", "Das zweite."]);
  });

  it("keeps everything that is no text", () => {
    expect(german.examples.map(({ args }) => args)).toEqual(
      INVENTED.FIRST.examples.map(({ args }) => args),
    );
  });

  it("keeps the order of the columns, whatever order the translation has", () => {
    expect(Object.entries(german.columns ?? {})).toEqual([
      ["id", "Die Kennung."],
      ["from, to", "Die Spanne."],
    ]);
  });

  it("translates a function's own errors and refers to the common ones", () => {
    expect(german.errors).toEqual([
      "wrong_argument",
      { name: "too_late", code: "#N/A", when: "Es ist zu spät." },
    ]);
  });

  it("translates a parameter of its own and refers to the shared ones", () => {
    expect(german.parameters).toEqual({
      year: "one_year",
      limit: { shape: "scalar", text: "Das Meiste." },
    });
  });

  it("has no formula and no columns where the English has none", () => {
    const second = merged(INVENTED.SECOND, COMPLETE.SECOND);
    expect(Object.keys(second).sort()).toEqual(Object.keys(INVENTED.SECOND).sort());
  });
});

describe("the compiler", () => {
  type First = TranslationsOf<typeof INVENTED>["FIRST"];

  it("refuses a translation that lacks a text", () => {
    const { FIRST } = COMPLETE;
    // @ts-expect-error a paragraph is missing
    const paragraphs: First = { ...FIRST, meaning: ["Eins."] };
    // @ts-expect-error an example is missing
    const examples: First = { ...FIRST, examples: ["Das erste."] };
    // @ts-expect-error a column is missing
    const columns: First = { ...FIRST, columns: { id: "Die Kennung." } };
    // @ts-expect-error an error of its own is missing
    const errors: First = { ...FIRST, errors: {} };
    // @ts-expect-error a parameter of its own is missing
    const parameters: First = { ...FIRST, parameters: {} };
    expect([paragraphs, examples, columns, errors, parameters]).toHaveLength(5);
  });

  it("refuses a translation of what is not there", () => {
    const { SECOND } = COMPLETE;
    // @ts-expect-error the function has no columns
    const columns: TranslationsOf<typeof INVENTED>["SECOND"] = { ...SECOND, columns: { id: "?" } };
    // @ts-expect-error there is no third function
    const third: TranslationsOf<typeof INVENTED> = { ...COMPLETE, THIRD: SECOND };
    expect([columns, third]).toHaveLength(2);
  });

  it("takes a text that is made from a number for one that is made from a number", () => {
    const made: Translated<{ readonly rows: (count: number) => string; readonly id: "Id" }> = {
      rows: (count) => `${count} Zeilen`,
      id: "Kennung",
    };
    expect(made.rows(2)).toBe("2 Zeilen");
  });
});

describe("the description of a function in another language", () => {
  it.each(FUNCTION_IDS)("differs for %s in its texts alone", (id) => {
    const { parameters = {}, errors, examples } = HELP_TEXTS.ja.describe(id);
    const english = descriptionOf(id);
    const shapes = (all: typeof parameters) =>
      Object.entries(all).map(([name, own]) => [name, typeof own === "string" ? own : own.shape]);
    expect(shapes(parameters)).toEqual(shapes(english.parameters ?? {}));
    expect(examples.map(({ args }) => args)).toEqual(english.examples.map(({ args }) => args));
    const codes = (list: typeof errors) =>
      list.map((error) => (typeof error === "string" ? error : [error.name, error.code]));
    expect(codes(errors)).toEqual(codes(english.errors));
  });
});
