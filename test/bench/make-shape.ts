import { LEDGER_VOCABULARY } from "../core/ledger/vocabulary";
import { readRules } from "../../src/core/ledger/rule";
import type { Rule } from "../../src/core/ledger/rule";
import { TEXT_COLUMNS } from "../../src/core/ledger/vocabulary";
import { amountOf, HEADING, varied } from "./make-ledger";
import { pick, randomOf } from "./random";
import type { Shape } from "./shapes";
import {
  EN_SECTIONS,
  EN_TERMS,
  EXPENSES,
  JA_SECTIONS,
  JA_TERMS,
  MINISTRIES,
  organizationsOf,
} from "./words";

/** The ledger of a shape, with headings; it went through JSON, as a range comes from Excel. */
export function ledgerOfShape(shape: Shape): (string | number)[][] {
  const random = randomOf(shape.seed + 1);
  const count = Math.max(10, Math.round(shape.lines * shape.distinct));
  const items = Array.from({ length: count }, (_, index) => itemOf(shape, index, random));
  const rows = Array.from({ length: shape.lines }, (_, index) => {
    const item = items[index % count] ?? { isJapanese: true, text: "" };
    const ministry = pick(random, ministriesOf(item.isJapanese));
    return [
      ministry,
      pick(random, organizationsOf(ministry)),
      pick(random, item.isJapanese ? JA_SECTIONS : EN_SECTIONS),
      item.text,
      pick(random, EXPENSES),
      amountOf(random),
    ];
  });
  return JSON.parse(JSON.stringify([HEADING, ...rows]));
}

/**
 * The rules of a shape, each with a category of its own: all search the item, and half of them any
 * other column that is matched.
 */
export function rulesOfShape(shape: Shape): readonly Rule[] {
  const random = randomOf(shape.seed + 2);
  const rows = Array.from({ length: shape.rules }, (_, index) => {
    const isJapanese = isJapaneseOf(shape, random);
    const texts = TEXT_COLUMNS.map((column) =>
      shape.columns.includes(column) ? matcherOf({ shape, column, isJapanese, random }) : "",
    );
    return [`R${index + 1}`, ...texts, `category.${index + 1}`, shareOf(shape, random)];
  });
  const categories = new Set(rows.map((row) => String(row[6])));
  return readRules([["rule", ...TEXT_COLUMNS, "category", "share"], ...rows], {
    categories,
    vocabulary: LEDGER_VOCABULARY,
  });
}

interface MatcherParts {
  readonly shape: Shape;
  readonly column: (typeof TEXT_COLUMNS)[number];
  readonly isJapanese: boolean;
  readonly random: () => number;
}

function matcherOf({ shape, column, isJapanese, random }: MatcherParts): string {
  const named = namedTerms(shape, isJapanese);
  const several = (texts: readonly string[]): string =>
    Array.from({ length: shape.alternatives }, () => pick(random, texts)).join("|");
  if (column === "item") {
    return `~${several(named)}`;
  }
  if (random() < 0.5) {
    return "";
  }
  const ministry = pick(random, ministriesOf(isJapanese));
  if (column === "ministry") {
    return `=${ministry}`;
  }
  if (column === "organization") {
    return `^${pick(random, organizationsOf(ministry))}`;
  }
  if (column === "major_expense") {
    return `=${several(EXPENSES)}`;
  }
  return `~${several(isJapanese ? JA_SECTIONS : EN_SECTIONS)}`;
}

function shareOf({ partial }: Shape, random: () => number): number {
  if (random() < partial) {
    return Math.round(random() * 1000) / 1000;
  }
  return random() < 0.05 ? 0 : 1;
}

/** The first terms of a language are named by rules, the more rules and the less overlap the more. */
function namedTerms({ rules, alternatives, overlap }: Shape, isJapanese: boolean) {
  const terms = isJapanese ? JA_TERMS : EN_TERMS;
  const count = Math.ceil((rules * alternatives) / overlap);
  return terms.filter((_, index) => index % 2 === 0).slice(0, Math.max(3, count));
}

function itemOf(shape: Shape, index: number, random: () => number) {
  const isJapanese = isJapaneseOf(shape, random);
  const others = (isJapanese ? JA_TERMS : EN_TERMS).filter((_, at) => at % 2 === 1);
  const terms = Array.from({ length: shape.terms }, () => pick(random, others));
  if (random() < shape.hits) {
    terms[Math.floor(random() * terms.length)] = pick(random, namedTerms(shape, isJapanese));
  }
  const text =
    terms.join(isJapanese ? "及び" : " and ") + (isJapanese ? `第${index}号` : ` ${index}`);
  return { isJapanese, text: varied(text, random) };
}

const isJapaneseOf = ({ script }: Shape, random: () => number): boolean =>
  script === "mixed" ? random() < 0.5 : script === "ja";

const ministriesOf = (isJapanese: boolean): readonly string[] =>
  MINISTRIES.filter((name) => name.endsWith("省") === isJapanese);
