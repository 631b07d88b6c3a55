import { LEDGER_VOCABULARY } from "../core/ledger/vocabulary";
import { readRules } from "../../src/core/ledger/rule";
import type { Rule } from "../../src/core/ledger/rule";
import { pick, randomOf } from "./random";
import {
  EN_SECTIONS,
  EN_TERMS,
  EXPENSES,
  JA_SECTIONS,
  JA_TERMS,
  MINISTRIES,
  organizationsOf,
} from "./words";

const HEADING = [
  "rule",
  "ministry",
  "organization",
  "section",
  "item",
  "major_expense",
  "category",
  "share",
];

/**
 * Invented rules, the same in every run, each with a category of its own. Four fifths name a
 * ministry, most search the item for one to three terms, some ask for an organization, a section
 * or a major expense. One rule in ten is a pair that splits its lines, 0.333 and 0.667, one in
 * twenty takes nothing; so the first matching rule decides a line, and a SQL CASE can say it.
 */
export function makeRules(count: number): readonly Rule[] {
  const random = randomOf(count);
  const rows: (string | number)[][] = [];
  while (rows.length < count) {
    const matchers = matchersOf(random);
    const draw = random();
    const shares = draw < 0.1 && rows.length < count - 1 ? [0.333, 0.667] : [draw < 0.15 ? 0 : 1];
    for (const share of shares) {
      const id = `R${rows.length + 1}`;
      rows.push([id, ...matchers, `category.${id}`, share]);
    }
  }
  return readRules([HEADING, ...rows], {
    categories: new Set(rows.map(([id]) => `category.${id}`)),
    vocabulary: LEDGER_VOCABULARY,
  });
}

function matchersOf(random: () => number): readonly string[] {
  const ministry = pick(random, MINISTRIES);
  const isJapanese = ministry.endsWith("省");
  const terms = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(random, isJapanese ? JA_TERMS : EN_TERMS),
  );
  const section = pick(random, isJapanese ? JA_SECTIONS : EN_SECTIONS);
  const hasItem = random() < 0.85;
  return [
    random() < 0.8 || !hasItem ? `=${ministry}` : "",
    random() < 0.2 ? `^${pick(random, organizationsOf(ministry))}` : "",
    random() < 0.2 || !hasItem ? `~${section}` : "",
    hasItem ? `~${terms.join("|")}` : "",
    random() < 0.1 ? `=${pick(random, EXPENSES)}` : "",
  ];
}
