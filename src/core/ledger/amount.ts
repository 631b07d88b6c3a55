import { Exact } from "../decimal";
import type { Decimal } from "../decimal";
import { isBlank } from "../table";
import type { CellValue } from "../table";
import { fold } from "../text";
import type { LedgerUnit, Vocabulary } from "./vocabulary";

/** Reads the amount of a cell: 0 if it holds none, NaN if it cannot be read. */
export type AmountReader = (cell: CellValue) => number;

/**
 * The reader of amounts in a unit. Numbers are amounts in this unit; so are texts without a unit of
 * their own. Texts are read as people write them: 1,234 thousand, 5 million, △500, (500), ¥1,000, in
 * full width, too. A text that could be two amounts, such as 1.234, cannot be read.
 *
 * @param unit - Its scale is applied; a text that names another currency cannot be read.
 * @returns Amounts in whole units of the currency, as the nearest double.
 */
export function amountReader(unit: LedgerUnit, vocabulary: Vocabulary): AmountReader {
  const texts = new AmountTexts(vocabulary);
  const { scale } = unit;
  return (cell) => {
    if (typeof cell === "number") {
      return scale === 1 ? finite(cell) : scaled(cell, scale);
    }
    if (isBlank(cell)) {
      return 0;
    }
    return typeof cell === "string" ? texts.read(cell, unit) : Number.NaN;
  };
}

const finite = (amount: number): number => (Number.isFinite(amount) ? amount : Number.NaN);

function scaled(amount: number, scale: number): number {
  const product = amount * scale;
  if (Number.isInteger(amount) && Number.isSafeInteger(product)) {
    return product;
  }
  return Number.isFinite(amount) ? finite(new Exact(amount).times(scale).toNumber()) : Number.NaN;
}

/** A number of a text, and the unit that follows it. */
interface Term {
  readonly digits: string;
  readonly unit: LedgerUnit | undefined;
}

class AmountTexts {
  private readonly minus: ReadonlySet<string>;
  private readonly nil: ReadonlySet<string>;
  private readonly units: readonly (readonly [word: string, unit: LedgerUnit])[];

  constructor(vocabulary: Vocabulary) {
    this.minus = new Set(vocabulary.words.minus.map(fold));
    this.nil = new Set(vocabulary.words.nil.map(fold));
    this.units = [...vocabulary.units].sort(([a], [b]) => b.length - a.length);
  }

  read(text: string, unit: LedgerUnit): number {
    const plain = fold(text);
    if (plain === "" || this.nil.has(plain)) {
      return 0;
    }
    const { sign, rest, currency } = this.withoutSigns(plain);
    const terms = this.termsOf(rest);
    if (sign === 0 || terms === undefined) {
      return Number.NaN;
    }
    const currencies = [currency, ...terms.map((term) => term.unit?.currency ?? "")];
    if (areOther(currencies, unit.currency)) {
      return Number.NaN;
    }
    const hasOwnUnit = terms.some((term) => term.unit !== undefined);
    const sum = terms.reduce(
      (all, { digits, unit: own }) => all.plus(new Exact(digits).times(own?.scale ?? 1)),
      new Exact(0),
    );
    return finite(
      signed(sum, sign)
        .times(hasOwnUnit ? 1 : unit.scale)
        .toNumber(),
    );
  }

  /** The sign, 0 if there are two, and the text without signs, brackets and the currency before. */
  private withoutSigns(plain: string) {
    const bracketed = /^\((.*)\)$/.exec(plain);
    let rest = (bracketed?.[1] ?? plain).trim();
    let signs = bracketed === null ? 0 : 1;
    let currency = "";
    for (;;) {
      const [first = ""] = rest;
      const isSigned = this.minus.has(first);
      const [word, unit] = this.units.find(([name]) => rest.startsWith(name)) ?? [];
      if (isSigned) {
        signs += 1;
      } else if (unit?.scale === 1 && currency === "") {
        currency = unit.currency;
      } else {
        return { sign: [1, -1][signs] ?? 0, rest, currency };
      }
      rest = rest.slice(isSigned ? 1 : word?.length).trimStart();
    }
  }

  /** Numbers with their units, each unit smaller than the one before; undefined if it is anything else. */
  private termsOf(text: string): readonly Term[] | undefined {
    const terms: Term[] = [];
    let rest = text.replaceAll(" ", "");
    if (/\d \d/.test(text)) {
      return undefined;
    }
    while (rest !== "") {
      const number = NUMBER.exec(rest)?.[0];
      if (number === undefined) {
        return undefined;
      }
      const behind = rest.slice(number.length);
      const found = this.units.find(([word]) => behind.startsWith(word));
      rest = behind.slice(found?.[0].length ?? 0);
      const term = { digits: number.replaceAll(",", ""), unit: found?.[1] };
      const before = terms.at(-1)?.unit?.scale ?? Number.POSITIVE_INFINITY;
      if (before <= (term.unit?.scale ?? 1) || (number === text && AMBIGUOUS.test(number))) {
        return undefined;
      }
      terms.push(term);
    }
    return terms.length === 0 ? undefined : terms;
  }
}

/** Whether currencies are named that are not the ledger's, or, if it names none, not one. */
const areOther = (currencies: readonly string[], own: string): boolean =>
  new Set([...currencies, own].filter((name) => name !== "")).size > 1;

const signed = (amount: Decimal, sign: number): Decimal => (sign < 0 ? amount.neg() : amount);

/** Digits, in groups of three or in none, and decimals. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d,.])/;

/** Thousands in one language, decimals in another. */
const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}$/;
