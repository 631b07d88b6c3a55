import { cachedReader, cellText } from "../table";
import type { CellRow } from "../table";
import { fold } from "../text";
import { plainHeading } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";

/** Longer texts are no word for a total. */
const LONGEST = 24;

const CODE_UNITS = 0x10000;

/** What is known of a code unit: 0 if it was not looked at. */
const NO = 1;
const YES = 2;

/**
 * Tests whether a row holds a total of others: one of its texts is a word such as Total, or ends
 * with one in a script without blanks.
 *
 * @param positions - The indexes of the columns to look at.
 */
export function totalRowTest(
  vocabulary: Vocabulary,
  positions: readonly number[],
): (row: CellRow) => boolean {
  const isTotal = totalTest(vocabulary);
  return (row) => {
    for (let index = 0; index < positions.length; index += 1) {
      const cell = row[positions[index] ?? 0];
      if (typeof cell === "string" && cell.length <= LONGEST && isTotal(cell)) {
        return true;
      }
    }
    return false;
  };
}

/** Tests whether a text names a total; the letters at its ends rule nearly every text out. */
function totalTest({ totals, words }: Vocabulary): (text: string) => boolean {
  const endings = words.totalEndings.map(plainHeading);
  const read = cachedReader((text) => {
    const plain = plainHeading(cellText(text));
    return totals.has(plain) || endings.some((ending) => plain.endsWith(ending));
  });
  const beginsWord = letterTest([...totals].map((word) => word.charAt(0)));
  const endsWord = letterTest([...totals, ...endings].map((word) => word.charAt(word.length - 1)));
  const endsOthers = letterTest(endings.map((word) => word.charAt(word.length - 1)));
  return (text) => {
    if (text.length === 0) {
      return false;
    }
    const last = text.charCodeAt(text.length - 1);
    const isLikely = endsWord(last) && (endsOthers(last) || beginsWord(text.charCodeAt(0)));
    return isLikely && read(text);
  };
}

/** Tests whether a code unit folds to one of some letters, or to nothing; each is folded once. */
function letterTest(letters: readonly string[]): (unit: number) => boolean {
  const seen = new Uint8Array(CODE_UNITS);
  const isAmong = (unit: number): boolean => {
    const folded = fold(String.fromCharCode(unit));
    return folded === "" || letters.some((letter) => folded.includes(letter));
  };
  return (unit) => {
    if (seen[unit] === 0) {
      seen[unit] = isAmong(unit) ? YES : NO;
    }
    return seen[unit] === YES;
  };
}
