import { Problem, wrongArgument, type Fault } from "../../src/core/problem";
import type { Catalogue } from "../../src/messages/catalogue";
import { LANGUAGES, languageOf } from "../../src/messages/language";
import { CATALOGUES, sentenceFrom, sentenceOf } from "../../src/messages/sentence";

/** Every sentence of a third language, each in brackets: what the catalogue holds and nothing else. */
const { en } = CATALOGUES;

/** A table of sentences with each of them in brackets. */
function bracketed<Table extends object>(table: Table): Table {
  return new Proxy(table, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === "string") {
        return `[${value}]`;
      }
      if (typeof value === "function") {
        return (...args: unknown[]) => `[${String(value(...args))}]`;
      }
      return typeof value === "object" && value !== null ? bracketed(value) : value;
    },
  });
}

const pseudo: Catalogue = bracketed(en);

const labels = { en: "pound", ja: "ポンド" };

const FAULTS: readonly Fault[] = [
  { kind: "shapes-differ" },
  { kind: "not-a-column" },
  { kind: "growth-of-fixed-gdp" },
  { kind: "gdp-not-positive" },
  { kind: "no-share-reaches-target" },
  { kind: "beyond-numbers" },
  { kind: "heading-twice", argument: "data", heading: "x" },
  { kind: "headings-missing", argument: "data", missing: ["x"], needed: ["x", "y"] },
  { kind: "column-twice", argument: "ledger", headings: ["a", "b"] },
  { kind: "ledger-without-amount", headings: ["a"] },
  { kind: "ledger-without-text", headings: ["a"] },
  { kind: "ledger-columns-unread", columns: ["item"], unknown: ["x"] },
  { kind: "ledger-columns-absent", columns: ["item"] },
  { kind: "too-many-rows", rows: 3, maximum: 2 },
  { kind: "no-gdp", year: "FY2031", asOf: "2031-01-01" },
  { kind: "scope-starts-later", scope: "s", from: "FY2031", year: "FY2030" },
  { kind: "no-spending", category: "c", stage: "draft", year: "FY2031", asOf: undefined },
  { kind: "not-loaded" },
  { kind: "no-ledger-lines", year: "FY2031" },
  { kind: "no-row", request: "x" },
  { kind: "no-peer", country: "XXA", year: 2031 },
  wrongArgument("amounts", 1, { kind: "amounts", currency: labels }).fault,
];

it("tries every problem that a catalogue can say", () => {
  const tried = FAULTS.map(({ kind }) => kind).filter((kind) => kind !== "wrong-argument");
  expect([...tried].sort()).toEqual(Object.keys(en.problems).sort());
});

it.each(FAULTS)("says $kind in a third language by its catalogue alone", (fault) => {
  const problem = new Problem(fault);
  expect(sentenceFrom(pseudo, problem)).toMatch(/^\[.*\]$/s);
  expect(sentenceFrom(en, problem)).not.toMatch(/undefined|\[object/);
});

it.each(LANGUAGES)("ends every sentence of %s as a sentence", (language) => {
  const open = FAULTS.map((fault) => sentenceOf(new Problem(fault), language)).filter(
    (sentence) => !/[.。]$/.test(sentence),
  );
  expect(open).toEqual([]);
});

it("names a currency in the language of the sentence", () => {
  const problem = wrongArgument("amounts", 1, { kind: "amounts", currency: labels });
  expect(sentenceOf(problem, "en")).toContain("pound");
  expect(sentenceOf(problem, "ja")).toContain("ポンド");
});

it.each([
  // locale    language
  ["ja-JP", "ja"],
  ["JA", "ja"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["", "en"],
])("speaks %j as %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
