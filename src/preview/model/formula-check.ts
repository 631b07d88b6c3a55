import type { EngineTable } from "../engine/engine";
import { ApiNotFound, invalidArgument } from "../richapi/node";

/** Parts of Excel's formula language that the preview's engine would compute wrongly. */
const UNSUPPORTED = [
  { pattern: /\[\s*@/, name: "[@Column]" },
  { pattern: /\$?[A-Z]{1,3}\$?\d+#/i, name: "the spill operator #" },
  { pattern: /\[\s*#[^\]]*\]\s*,\s*\[\s*#/, name: "two parts of a table" },
  { pattern: /(^|[=(,+\-*/&<>^;{ ])@/, name: "the operator @" },
];

export interface TableHeadings extends Pick<EngineTable, "name"> {
  readonly columns: readonly string[];
}

/** What in a formula the preview cannot compute as Excel does, or null. */
export function unsupportedPart(formula: string): string | null {
  const bare = withoutTexts(formula);
  return UNSUPPORTED.find(({ pattern }) => pattern.test(bare))?.name ?? null;
}

/** Refuses a formula that would show a wrong figure instead of Excel's. */
export function checkFormula(formula: string, tables: () => readonly TableHeadings[]): void {
  const part = unsupportedPart(formula);
  if (part !== null) {
    throw new ApiNotFound(`formula with ${part}`);
  }
  const unknown = unknownColumn(withoutTexts(formula), tables);
  if (unknown !== null) {
    throw invalidArgument(`the table column ${unknown}`);
  }
}

/** Texts and quoted sheet names may hold anything. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "S!");
}

/** The engine takes a neighbour for a column that a table does not have. */
function unknownColumn(formula: string, tables: () => readonly TableHeadings[]): string | null {
  for (const [, name = "", column = ""] of formula.matchAll(
    /([\p{L}_][\p{L}\p{N}_.]*)\[([^[\]#]+)\]/gu,
  )) {
    const table = tables().find((known) => known.name.toLowerCase() === name.toLowerCase());
    const wanted = column.trim().toLowerCase();
    const isKnown = table?.columns.some((heading) => heading.toLowerCase() === wanted);
    if (!isKnown) {
      return `${name}[${column}]`;
    }
  }
  return null;
}

/** Texts, which stay as they are, or the headings and the data of a table. */
const TEXT_OR_PARTS = /"(?:[^"]|"")*"|\[\[#Headers\],\s*\[#Data\]\]/gi;

/**
 * A formula as the engine can compute it, which knows one part of a table at a time. No table of
 * the preview has a totals row, so headings and data are all of it.
 */
export const engineFormula = (formula: string): string =>
  formula.replace(TEXT_OR_PARTS, (found) => (found.startsWith('"') ? found : "[#All]"));
