import { wrongArgument, type Name, type Sentence } from "./problem";

/** First Western year of each era less one, so that era year 1 is the first. */
const ERAS: readonly (readonly [pattern: RegExp, offset: number])[] = [
  [/^(?:令和|r|reiwa)(元|\d{1,2})$/, 2018],
  [/^(?:平成|h|heisei)(元|\d{1,2})$/, 1988],
  [/^(?:昭和|s|showa)(元|\d{1,2})$/, 1925],
];

const FIRST = 1900;
const LAST = 2100;

/** What to give for a fiscal year. */
export const ANY_YEAR: Sentence = {
  en: `give a fiscal year from ${FIRST} to ${LAST}, such as 2025, "FY2025", "令和7" or "R7"`,
  ja: `${FIRST}～${LAST} の会計年度を 2025、"FY2025"、"令和7"、"R7" のように指定してください`,
};

/**
 * Fiscal year that a cell names; 2025 runs from April 2025 to March 2026.
 *
 * @param given - 2025, "2025", "FY2025", "令和7", "令和7年度", "R7", "Reiwa 7" or "H31"; digits may be
 *   full-width.
 * @param argument - Name of the argument, for the message.
 * @returns Western year from 1900 to 2100.
 * @throws {Problem} `wrong-argument` if it is blank, no whole number or names no year.
 */
export function readFiscalYear(given: unknown, argument: Name = "year"): number {
  const year = yearOrNone(given);
  if (year !== undefined) return year;
  throw wrongArgument(argument, given === 0 ? null : given, ANY_YEAR);
}

/** Fiscal year that a cell names, as `readFiscalYear` reads it; undefined if it names none. */
export function yearOrNone(given: unknown): number | undefined {
  const year = typeof given === "string" ? yearOfText(given) : given;
  const isYear = typeof year === "number" && Number.isInteger(year);
  return isYear && year >= FIRST && year <= LAST ? year : undefined;
}

function yearOfText(text: string): number | undefined {
  const plain = text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
  const western = /^(?:fy)?(\d{4})(?:年度?)?$/.exec(plain)?.[1];
  if (western !== undefined) return Number(western);
  const japanese = plain.replace(/年度?$/, "");
  for (const [pattern, offset] of ERAS) {
    const year = pattern.exec(japanese)?.[1];
    if (year !== undefined && !/^0+$/.test(year))
      return offset + (year === "元" ? 1 : Number(year));
  }
  return undefined;
}
