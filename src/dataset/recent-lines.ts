import type { Table } from "./tables";
import lines2025 from "./countries/JPN/budget_lines_2025.csv";
import lines2026 from "./countries/JPN/budget_lines_2026.csv";

/** The budget lines of the last two fiscal years, for the pane, which is loaded after the formulas. */
export const RECENT_LINES: Table = {
  fields: lines2025.fields,
  rows: [lines2025, lines2026].flatMap(({ rows }) => rows),
};
