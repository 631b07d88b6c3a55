/** Longest name of a sheet. */
const LONGEST = 31;

/**
 * A name that no sheet has yet: the wanted one, or "wanted (2)" and so on.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted, taken, (count) => {
    const ending = ` (${count})`;
    return wanted.slice(0, LONGEST - ending.length) + ending;
  });
}

/** A table's name that nothing in the workbook has yet: the wanted one, or wanted_2 and so on. */
export const freeTableName = (wanted: string, taken: readonly string[]): string =>
  freeName(wanted, taken, (count) => `${wanted}_${count}`);

function freeName(
  wanted: string,
  taken: readonly string[],
  numbered: (count: number) => string,
): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; known.has(name.toLowerCase()); count += 1) name = numbered(count);
  return name;
}
