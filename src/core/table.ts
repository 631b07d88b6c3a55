import { Problem, wrongArgument, type Sentence } from "./problem";

/** The cells of a range, row by row, as a host hands them over. */
export type Range = readonly (readonly unknown[])[];

/**
 * Whether a cell is blank. A blank reaches a function as 0 on one platform, null or "" on another, so
 * the three are one.
 */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === "" || cell === 0;

/** Whether every cell of a row is blank. */
export const isBlankRow = (row: readonly unknown[]): boolean => row.every(isBlank);

/**
 * Positions of named columns, found by the headings in the first row.
 *
 * @param range - A table with its headings.
 * @param argument - Name of the argument, for the message.
 * @param needed - Headings that must be there.
 * @returns Position of each heading, by lower-case heading.
 * @throws {Problem} `wrong-argument` if a needed heading is missing or one stands twice.
 */
export function columnsOf(
  range: Range,
  argument: string,
  needed: readonly string[],
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [position, cell] of (range[0] ?? []).entries()) {
    const heading = typeof cell === "string" ? cell.normalize("NFKC").trim().toLowerCase() : "";
    if (heading === "") continue;
    if (columns.has(heading)) throw twice(argument, heading);
    columns.set(heading, position);
  }
  const missing = needed.filter((heading) => !columns.has(heading));
  if (missing.length > 0) throw missingHeadings(argument, missing, needed);
  return columns;
}

/** Where a cell stands: argument, row (1 is the heading row) and heading. */
export interface CellPlace {
  readonly argument: string;
  readonly row: number;
  readonly heading: string;
}

/** A refused cell of a table. */
export function wrongCell(where: CellPlace, given: unknown, allowed: Sentence): Problem {
  return wrongArgument(placeOf(where), given, allowed);
}

/** What messages call a cell of a table. */
export const placeOf = ({ argument, row, heading }: CellPlace): Sentence => ({
  en: `${argument}, row ${row}, ${heading}`,
  ja: `${argument} の ${row} 行目の ${heading}`,
});

const twice = (argument: string, heading: string): Problem =>
  new Problem("wrong-argument", {
    en: `${argument} has the heading "${heading}" twice; each heading may stand once.`,
    ja: `${argument} に見出し "${heading}" が 2 つあります。見出しは 1 つずつにしてください。`,
  });

const missingHeadings = (
  argument: string,
  missing: readonly string[],
  needed: readonly string[],
): Problem =>
  new Problem("wrong-argument", {
    en: `${argument} has no heading ${missing.join(", ")}; its first row must hold ${needed.join(", ")}.`,
    ja: `${argument} に見出し ${missing.join("、")} がありません。先頭行に ${needed.join("、")} が必要です。`,
  });
