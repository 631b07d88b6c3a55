import type { FunctionDescription } from "../../src/help/description";
import type { HelpText } from "../../src/help/help-text";
import { HELP_TEXTS } from "../../src/help/texts";

/** A text of the pseudo-language: in brackets that nothing else uses. */
export const bracketed = (text: string): string => `⟦${text}⟧`;

/** What is left of a text once everything in brackets is gone. */
export const unbracketed = (text: string): string => text.replace(/⟦[^⟦⟧]*⟧/g, "");

/** The help in a language of which every text is the English one in brackets. */
export const PSEUDO: HelpText = {
  language: "en",
  labels: allBracketed(HELP_TEXTS.en.labels),
  guide: allBracketed(HELP_TEXTS.en.guide),
  commonParameter: (id) => bracketed(HELP_TEXTS.en.commonParameter(id)),
  commonError: (id) => bracketed(HELP_TEXTS.en.commonError(id)),
  describe: (id) => describedInBrackets(HELP_TEXTS.en.describe(id)),
};

/** The same texts, each in brackets whenever it is read or made. */
function allBracketed<Texts extends object>(texts: Texts): Texts {
  return new Proxy(texts, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value === "string") {
        return bracketed(value);
      }
      if (typeof value === "function") {
        if (Array.isArray(target)) {
          return value;
        }
        return (...args: readonly unknown[]) =>
          bracketed(String(Reflect.apply(value, target, args)));
      }
      return typeof value === "object" && value !== null ? allBracketed(value) : value;
    },
  });
}

const describedInBrackets = (english: FunctionDescription): FunctionDescription => ({
  ...english,
  summary: bracketed(english.summary),
  meaning: english.meaning.map(bracketed),
  result: bracketed(english.result),
  ...(english.formula !== undefined && { formula: bracketed(english.formula) }),
  ...(english.parameters !== undefined && {
    parameters: Object.fromEntries(
      Object.entries(english.parameters).map(([name, own]) => [
        name,
        typeof own === "string" ? own : { ...own, text: bracketed(own.text) },
      ]),
    ),
  }),
  ...(english.columns !== undefined && {
    columns: Object.fromEntries(
      Object.entries(english.columns).map(([name, text]) => [name, bracketed(text)]),
    ),
  }),
  errors: english.errors.map((error) =>
    typeof error === "string" ? error : { ...error, when: bracketed(error.when) },
  ),
  examples: english.examples.map(({ title, args }) => ({ title: bracketed(title), args })),
});
