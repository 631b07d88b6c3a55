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

export const HEADING = [
  "ministry",
  "organization",
  "section",
  "item",
  "major_expense",
  "amount",
] as const;

export type LedgerRow = [string, string, string, string, string, number];

/**
 * An invented ledger, the same in every run, with headings: Japanese and English lines half and
 * half, every item text different, one line in twenty with half-width kana, marks or ㈱, one in
 * ten full-width or padded. Amounts have up to two decimals. It went through JSON, as a range
 * comes from Excel.
 */
export function makeLedger(lines: number): (string | number)[][] {
  const random = randomOf(lines);
  const rows = Array.from({ length: lines }, (_, index) => lineOf(index, random));
  return JSON.parse(JSON.stringify([HEADING, ...rows]));
}

function lineOf(index: number, random: () => number): LedgerRow {
  const ministry = pick(random, MINISTRIES);
  const isJapanese = ministry.endsWith("省");
  const texts = isJapanese ? japanese(index, random) : english(index, random);
  return [
    ministry,
    pick(random, organizationsOf(ministry)),
    texts.section,
    varied(texts.item, random),
    pick(random, EXPENSES),
    amountOf(random),
  ];
}

const japanese = (index: number, random: () => number) => ({
  section: pick(random, JA_SECTIONS),
  item: `${pick(random, JA_TERMS)}及び${pick(random, JA_TERMS)}に必要な経費（第${index}号）`,
});

const english = (index: number, random: () => number) => ({
  section: pick(random, EN_SECTIONS),
  item: `Costs of ${pick(random, EN_TERMS)} and ${pick(random, EN_TERMS)}, no. ${index}`,
});

/** An item text as it may be typed: one in twenty with half-width kana or marks, one in ten wide. */
export function varied(item: string, random: () => number): string {
  const draw = random();
  if (draw < 0.02) {
    return `${item} ｼｽﾃﾑ ﾊﾞｯｸｱｯﾌﾟ`;
  }
  if (draw < 0.04) {
    return `㈱${item}`;
  }
  if (draw < 0.05) {
    return item.normalize("NFD");
  }
  if (draw < 0.1) {
    return item.replace(/[a-z0-9]/g, fullWidth);
  }
  if (draw < 0.15) {
    return `　${item.toUpperCase()}  `;
  }
  return item;
}

const fullWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);

/** An amount of up to two decimals, one in twenty below zero. */
export function amountOf(random: () => number): number {
  const size = Math.floor(10 ** (3 + 8 * random()));
  const draw = random();
  if (draw < 0.7) {
    return size;
  }
  if (draw < 0.75) {
    return -size;
  }
  return Math.round(size * 100 * (1 + random())) / 100;
}
