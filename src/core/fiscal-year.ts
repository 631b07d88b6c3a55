import { wrongArgument, type Expected, type ArgumentPlace } from "./problem";

/** A series of years with names of their own, such as the reign of an emperor. */
export interface Era {
  /** The names that stand before the number, in any letter case. */
  readonly names: readonly string[];
  /** Western year in which its year 1 begins. */
  readonly firstYear: number;
}

/** How a country counts and writes its fiscal years. */
export interface FiscalYearForm {
  /** Month in which a fiscal year begins, 1 for January. */
  readonly startMonth: number;
  /** Letters before the year, such as FY. */
  readonly prefix: string;
  /** Words that may follow the year. */
  readonly suffixes: readonly string[];
  readonly eras: readonly Era[];
  /** The word for the number 1 of an era. */
  readonly firstOfEra: string;
  /** Ways to write a year, for messages. */
  readonly examples: readonly string[];
}

const FIRST = 1900;
const LAST = 2100;

/** Reads and writes the fiscal years of a country. */
export class FiscalCalendar {
  /** What to give for a fiscal year. */
  readonly expected: Expected<"year">;
  readonly #western: RegExp;
  readonly #suffix: RegExp;
  readonly #eras: readonly (readonly [pattern: RegExp, offset: number])[];

  constructor(readonly form: FiscalYearForm) {
    const suffixes = alternatives(form.suffixes);
    const number = `(${alternatives([form.firstOfEra])}|\\d{1,3})`;
    this.expected = { kind: "year", first: FIRST, last: LAST, examples: form.examples };
    this.#western = new RegExp(`^(?:${alternatives([form.prefix])})?(\\d{4})(?:${suffixes})?$`);
    this.#suffix = new RegExp(`(?:${suffixes})$`);
    this.#eras = form.eras.map(({ names, firstYear }) => [
      new RegExp(`^(?:${alternatives(names)})${number}$`),
      firstYear - 1,
    ]);
  }

  /** A fiscal year as the country writes it, such as FY2024. */
  name(year: number): string {
    return `${this.form.prefix}${year}`;
  }

  /**
   * Fiscal year that a cell names, by the Western year in which it begins.
   *
   * @param cell - A whole number, or text: the number, with prefix or suffix, or a year of an era; digits
   *   may be full-width.
   * @param place - Name of the argument or cell, for the message.
   * @returns Western year from 1900 to 2100.
   * @throws {Problem} `wrong-argument` if it is blank, no whole number or names no year.
   */
  read(cell: unknown, place: ArgumentPlace = "year"): number {
    const year = this.yearOf(cell);
    if (year !== undefined) {
      return year;
    }
    throw wrongArgument(place, cell === 0 ? undefined : cell, this.expected);
  }

  /** Fiscal year that a cell names, as `read` reads it; undefined if it names none. */
  yearOf(cell: unknown): number | undefined {
    const year = typeof cell === "string" ? this.#yearOfText(cell) : cell;
    const isYear = typeof year === "number" && Number.isInteger(year);
    return isYear && year >= FIRST && year <= LAST ? year : undefined;
  }

  #yearOfText(text: string): number | undefined {
    const plain = text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
    const western = this.#western.exec(plain)?.[1];
    if (western !== undefined) {
      return Number(western);
    }
    const bare = plain.replace(this.#suffix, "");
    for (const [pattern, offset] of this.#eras) {
      const year = pattern.exec(bare)?.[1];
      if (year !== undefined && !/^0+$/.test(year)) {
        return offset + (/^\d/.test(year) ? Number(year) : 1);
      }
    }
    return undefined;
  }
}

/** A pattern that matches any of some words; nothing matches an empty list. */
function alternatives(words: readonly string[]): string {
  const stated = words.filter((word) => word !== "");
  if (stated.length === 0) {
    return "(?!)";
  }
  return stated
    .map((word) =>
      word
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("|");
}
