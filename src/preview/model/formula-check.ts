import type { EngineTable } from "../engine/engine";
import { ApiNotFound, invalidArgument } from "../richapi/node";

/** Parts of Excel's formula language that the preview's engine would compute wrongly. */
const UNSUPPORTED = [
  { pattern: /\[\s*@/, name: "[@Column]" },
  { pattern: /\$?[A-Z]{1,3}\$?\d+#/i, name: "the spill operator #" },
  { pattern: /\[\s*#[^\]]*\]\s*,\s*\[\s*#/, name: "two parts of a table" },
  { pattern: /(^|[=(,+\-*/&<>^;{ ])@/, name: "the operator @" },
];

/** A table's name and headings. */
export interface TableHeadings extends Pick<EngineTable, "name"> {
  readonly columns: readonly string[];
}

/** What in a formula the preview cannot compute as Excel does, if anything. */
export function unsupportedPart(formula: string): string | undefined {
  const bare = withoutTexts(formula);
  return UNSUPPORTED.find(({ pattern }) => pattern.test(bare))?.name;
}

/**
 * Refuses a formula that would show another figure than Excel's.
 *
 * @param tables - The tables of the workbook, read only if the formula names one.
 * @throws {ApiNotFound} If the preview cannot compute a part of it.
 * @throws {ApiError} `InvalidArgument` if a table has no such column.
 */
export function checkFormula(formula: string, tables: () => readonly TableHeadings[]): void {
  const part = unsupportedPart(formula);
  if (part !== undefined) {
    throw new ApiNotFound(`formula with ${part}`);
  }
  const unknown = unknownColumn(withoutTexts(formula), tables);
  if (unknown !== undefined) {
    throw invalidArgument(`the table column ${unknown}`);
  }
}

/** Texts and quoted sheet names may hold anything. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "S!");
}

/** A column that its table does not have: the engine would read a neighbour instead. */
function unknownColumn(
  formula: string,
  tables: () => readonly TableHeadings[],
): string | undefined {
  for (const [, name = "", column = ""] of formula.matchAll(
    /([\p{L}_][\p{L}\p{N}_.]*)\[([^[\]#]+)\]/gu,
  )) {
    const table = tables().find((other) => other.name.toLowerCase() === name.toLowerCase());
    const wanted = column.trim().toLowerCase();
    const isThere = table?.columns.some((heading) => heading.toLowerCase() === wanted);
    if (!isThere) {
      return `${name}[${column}]`;
    }
  }
  return undefined;
}

/** Texts, which stay as they are, or "headings and data" of a table. */
const TEXT_OR_PARTS = /"(?:[^"]|"")*"|\[\[#Headers\],\s*\[#Data\]\]/gi;

/**
 * A formula as the engine can compute it, which knows one part of a table at a time. No table of
 * the preview has a totals row, so headings and data are all of it.
 */
export const engineFormula = (formula: string): string =>
  formula.replace(TEXT_OR_PARTS, (found) => (found.startsWith('"') ? found : "[#All]"));
