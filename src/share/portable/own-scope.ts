import type { StoredValue } from "../../xlsx/values";
import type { Grid } from "../formula/values";
import type { FigureSet } from "./figure-set";

/** Whether values are the user's own scope: two columns of which the first names categories. */
export const isOwnRange = (grid: Grid, set: FigureSet): boolean =>
  grid.every((row) => row.length === 2) && grid.some(([name]) => isCategory(name, set));

/** Whether the first row of the user's own scope is a heading: two words, of which the first is no category. */
export function hasHeadingRow(grid: Grid, set: FigureSet): boolean {
  const [first, second] = grid[0] ?? [];
  const isText = typeof first === "string" && typeof second === "string" && second !== "";
  return isText && !isCategory(first, set);
}

const isCategory = (name: StoredValue, { categories }: FigureSet): boolean =>
  typeof name === "string" &&
  categories.some(({ id, group }) => [id, group].includes(name.trim().toLowerCase()));
