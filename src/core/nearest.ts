import { fold } from "./text";

/**
 * The name that was most likely meant by a misspelt one: it ends with the text behind a dot, or
 * few letters have to be changed.
 *
 * @returns Undefined if none is near.
 */
export function nearest(text: string, names: Iterable<string>): string | undefined {
  const plain = key(text);
  if (plain === "") return undefined;
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
