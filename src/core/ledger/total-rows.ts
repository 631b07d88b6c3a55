import type { CellRow } from "../table";
import { fold } from "../text";
import { plainHeading } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";

/** Longer texts are no word for a total. */
const LONGEST = 24;

const CODE_UNITS = 0x10000;
const NEVER = 1;
const PERHAPS = 2;

/**
 * Whether a row holds a total of others: one of its texts is a word such as Total, or ends with
 * one in a script without blanks.
 *
 * @param positions - The indexes of the columns to look at.
 */
export function totalRowTest(
  { totals, words }: Vocabulary,
  positions: readonly number[],
): (row: CellRow) => boolean {
  const endings = words.totalEndings.map(plainHeading);
  const isTotal = (text: string): boolean => {
    const plain = plainHeading(text);
    return totals.has(plain) || endings.some((ending) => plain.endsWith(ending));
  };
  const mayBegin = letterTest([...totals].map((total) => total.charAt(0)));
  const mayEnd = letterTest(endings.map((ending) => ending.charAt(ending.length - 1)));
  return (row) => {
    for (let index = 0; index < positions.length; index += 1) {
      const cell = row[positions[index] ?? 0];
      if (typeof cell !== "string" || cell.length > LONGEST || cell === "") continue;
      const isLikely = mayBegin(cell.charCodeAt(0)) || mayEnd(cell.charCodeAt(cell.length - 1));
      if (isLikely && isTotal(cell)) return true;
    }
    return false;
  };
}

/** Whether a code unit folds to one of some letters, or to nothing; each is folded once. */
function letterTest(letters: readonly string[]): (unit: number) => boolean {
  const seen = new Uint8Array(CODE_UNITS);
  const isAmong = (unit: number): boolean => {
    const folded = fold(String.fromCharCode(unit));
    return folded === "" || letters.some((letter) => folded.startsWith(letter));
  };
  return (unit) => {
    if (seen[unit] === 0) seen[unit] = isAmong(unit) ? PERHAPS : NEVER;
    return seen[unit] === PERHAPS;
  };
}
