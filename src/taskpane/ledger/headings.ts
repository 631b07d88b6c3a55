import type { CellRow } from "../../core/table";
import type { LedgerColumn } from "../../core/ledger/vocabulary";
import type { Action } from "../../excel/action";
import type { Place } from "../../excel/address";
import { columnsNaming } from "./ledger";
import { offset, writeCells } from "../sheet/cells";

/**
 * The corrected headings, so that the functions find one column for each field. Every other
 * heading that names a corrected field is set aside: two of them make a ledger unreadable.
 *
 * @param at - Where the first heading stands.
 */
export function headingActions(
  at: Place,
  headings: CellRow,
  corrections: ReadonlyMap<LedgerColumn, number>,
): readonly Action[] {
  const chosen = [...corrections].filter(([, column]) => column >= 0);
  const taken = new Set(chosen.map(([, column]) => column));
  const aside = [...corrections.keys()]
    .flatMap((field) => columnsNaming(headings, field))
    .filter((column) => !taken.has(column));
  return [
    ...setAside(at, headings, aside),
    ...chosen.map(([field, column]) => writeCells(offset(at, 0, column), [[field]])),
  ];
}

/** A table wants each heading once, so the names given are all different. */
function setAside(at: Place, headings: CellRow, columns: readonly number[]): readonly Action[] {
  const known = new Set(headings.map(String));
  return columns.map((column) => {
    const heading = unusedName(String(headings[column]).trim(), known);
    known.add(heading);
    return writeCells(offset(at, 0, column), [[heading]]);
  });
}

function unusedName(heading: string, known: ReadonlySet<string>, number = 1): string {
  const name = number === 1 ? `${heading} (unused)` : `${heading} (unused ${number})`;
  return known.has(name) ? unusedName(heading, known, number + 1) : name;
}
