/** Texts, which stay as they are, or the headings and the data of a table. */
const textOrParts = /"(?:[^"]|"")*"|\[\[#Headers\],\s*\[#Data\]\]/gi;

/**
 * A formula as the engine can compute it, which knows one part of a table at a time. No table of
 * the preview has a totals row, so headings and data are all of it.
 */
export const engineFormula = (formula: string): string =>
  formula.replace(textOrParts, (found) => (found.startsWith('"') ? found : "[#All]"));
