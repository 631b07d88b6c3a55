import { Decimal, ZERO } from "./decimal";
import { wrongArgument, type ArgumentPlace } from "./problem";
import { isBlank } from "./table";

/** White space other than single blanks between other letters, and the letters with two forms. */
const UNEVEN = /[ςß\t-\r\x85\u1680\u2028\u2029\uFEFF]|^ | $| {2}/;
const WHITE_SPACE = /[\p{White_Space}\uFEFF]+/gu;

/**
 * Text as matchers and headings compare it: NFKC, lower case with one small sigma and ss for ß,
 * runs of white space as one blank, no blank at the ends.
 */
export function fold(text: string): string {
  const small = text.normalize("NFKC").toLowerCase();
  return UNEVEN.test(small) ? even(small) : small;
}

const even = (text: string): string =>
  text.replace(/ς/g, "σ").replace(/ß/g, "ss").replace(WHITE_SPACE, " ").replace(/^ | $/g, "");

/** A name as it is compared: full-width letters, case and blanks around it do not matter. */
export const plainName = (cell: unknown): string =>
  typeof cell === "string" ? cell.normalize("NFKC").trim().toLowerCase() : "";

/** The one of a list of names that a cell holds; undefined if it holds none. */
export function choiceIn<Name extends string>(
  cell: unknown,
  allowed: readonly Name[],
): Name | undefined {
  const name = plainName(cell);
  return name === "" ? undefined : allowed.find((choice) => choice.toLowerCase() === name);
}

/**
 * The one of a list of names that a cell holds.
 *
 * @param place - Where the cell is, for the message.
 * @throws {Problem} `wrong-argument` that lists what is allowed.
 */
export function readChoice<Name extends string>(
  place: ArgumentPlace,
  cell: unknown,
  allowed: readonly Name[],
): Name {
  const choice = choiceIn(cell, allowed);
  if (choice !== undefined) {
    return choice;
  }
  throw wrongArgument(place, cell, { kind: "one-of", values: allowed });
}

/**
 * A share from 0 to 1, exact; a blank cell is 0.
 *
 * @param cell - A number, its decimal text as the dataset has it, or text in per cent.
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function readShare(place: ArgumentPlace, cell: unknown): Decimal {
  if (isBlank(cell)) {
    return ZERO;
  }
  const share = decimalOf(cell);
  if (share?.gte(0) === true && share.lte(1)) {
    return share;
  }
  throw wrongArgument(place, cell, { kind: "share" });
}

const decimalOf = (cell: unknown): Decimal | undefined => {
  const text = plainName(cell);
  return /^\d(\.\d{1,30})?$/.test(text) ? new Decimal(text) : rateOf(cell);
};

/** A rate as a number or as text in per cent, such as "2%"; undefined for anything else. */
export function rateOf(cell: unknown): Decimal | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) {
    return new Decimal(cell);
  }
  const percent = /^(-?\d+(?:\.\d+)?) ?%$/.exec(plainName(cell))?.[1];
  return percent === undefined ? undefined : new Decimal(percent).div(100);
}

/**
 * The name that was most likely meant by a misspelt one: it ends with the text behind a dot, or
 * few letters have to be changed.
 *
 * @returns Undefined if none is near.
 */
export function nearest(text: string, names: Iterable<string>): string | undefined {
  const plain = key(text);
  if (plain === "") {
    return undefined;
  }
  const rated = [...names].map((name) => ({ name, changes: changesTo(plain, name) }));
  const [first] = rated.sort((a, b) => a.changes - b.changes);
  return first !== undefined && first.changes <= mostChanges(plain) ? first.name : undefined;
}

const mostChanges = (text: string): number => Math.floor(text.length / 4);

const key = (text: string): string => fold(text).replace(/[ _-]/g, "");

/** Letters to change to come from a text to a name, or to what stands behind its last dot. */
function changesTo(text: string, name: string): number {
  const whole = key(name);
  const last = whole.slice(whole.lastIndexOf(".") + 1);
  return Math.min(distance(text, whole), distance(text, last));
}

/** Levenshtein distance. */
function distance(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 1; at <= from.length; at += 1) {
    const row = [at];
    for (let index = 1; index <= to.length; index += 1) {
      const isSame = from[at - 1] === to[index - 1];
      const changed = (before[index - 1] ?? 0) + (isSame ? 0 : 1);
      row.push(Math.min(changed, (before[index] ?? 0) + 1, (row[index - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[to.length] ?? 0;
}
