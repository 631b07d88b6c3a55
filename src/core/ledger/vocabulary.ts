import type { FiscalCalendar } from "../fiscal-year";
import { fold } from "../text";

/** The columns of a ledger that rules can match. */
export const TEXT_COLUMNS = [
  "ministry",
  "organization",
  "section",
  "item",
  "major_expense",
] as const;

/** A column with text, which rules can match. */
export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** A column that a ledger can have. */
export type LedgerColumn = "amount" | "fiscal_year" | TextColumn;

/** Every column that a ledger can have. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = ["amount", "fiscal_year", ...TEXT_COLUMNS];

/** The unit of a ledger's amounts: the currency, "" where none is named, and what one is worth. */
export interface LedgerUnit {
  readonly name: string;
  readonly currency: string;
  /** A power of ten. */
  readonly scale: number;
}

/** What ledgers and rules call things, in any language. */
export interface LedgerWords {
  /** By column the headings in tiers: where two columns could be meant, the earlier tier counts. */
  readonly headings: Readonly<Record<LedgerColumn, readonly (readonly string[])[]>>;
  /** What a heading ends with that names a column of names, or of codes, beside another. */
  readonly nameEndings: readonly string[];
  readonly codeEndings: readonly string[];
  /** Headings of columns that no rule can match. */
  readonly remarks: readonly string[];
  /** What may precede a unit in the brackets of a heading. */
  readonly unitMarks: readonly string[];
  /** The words of units by currency and scale. */
  readonly units: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly minus: readonly string[];
  /** What is written in place of an amount where there is none. */
  readonly nil: readonly string[];
  /** The texts of rows that hold a total, and what such texts end with. */
  readonly totals: readonly string[];
  readonly totalEndings: readonly string[];
  readonly ruleHeadings: Readonly<Record<"rule" | "category" | "share", readonly string[]>>;
  /** The words for each mark of a matcher. */
  readonly matchers: Readonly<Record<"=" | "~" | "^", readonly string[]>>;
}

/** A column that a heading can mean, and its tier. */
export interface HeadingMeaning {
  readonly column: LedgerColumn;
  readonly tier: number;
}

/** The words of ledgers, made ready to be looked up, with what a country says of its ledgers. */
export interface Vocabulary {
  readonly words: LedgerWords;
  readonly calendar: FiscalCalendar;
  /** The code of the currency of amounts that name none. */
  readonly currency: string;
  readonly headings: ReadonlyMap<string, HeadingMeaning>;
  readonly remarks: ReadonlySet<string>;
  /** By folded word without blanks. */
  readonly units: ReadonlyMap<string, LedgerUnit>;
  /** The units that name a currency, each with what a heading ends with that names it. */
  readonly unitEndings: readonly (readonly [ending: string, unit: LedgerUnit])[];
  readonly totals: ReadonlySet<string>;
}

/** The vocabulary of a country: its own words and those of every country, folded. */
export function vocabularyOf(
  words: LedgerWords,
  calendar: FiscalCalendar,
  currency: string,
): Vocabulary {
  const units = new Map(unitsOf(words).map((unit) => [unitKey(unit.name), unit]));
  return {
    words,
    calendar,
    currency,
    headings: new Map(
      LEDGER_COLUMNS.flatMap((column) =>
        words.headings[column].flatMap((tier, index) =>
          tier.map((heading) => [plainHeading(heading), { column, tier: index }] as const),
        ),
      ),
    ),
    remarks: new Set(words.remarks.map(plainHeading)),
    units,
    unitEndings: [...units.values()]
      .filter((unit) => unit.currency !== "")
      .map((unit) => [plainHeading(unit.name), unit] as const),
    totals: new Set(words.totals.map(plainHeading)),
  };
}

/**
 * A heading as headings are compared: folded, words that are joined by capitals, hyphens or
 * underscores apart, no blanks in a script that has none.
 */
export function plainHeading(text: string): string {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const plain = fold(fold(apart).replace(/[_-]+/g, " "));
  return WITHOUT_BLANKS.test(plain) ? plain.replaceAll(" ", "") : plain;
}

const WITHOUT_BLANKS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** The word of a unit as units are compared. */
export const unitKey = (word: string): string => fold(word).replaceAll(" ", "");

const unitsOf = ({ units }: LedgerWords): readonly LedgerUnit[] =>
  Object.entries(units).flatMap(([currency, scales]) =>
    Object.entries(scales).flatMap(([scale, names]) =>
      names.map((name) => ({ name, currency, scale: Number(scale) })),
    ),
  );
