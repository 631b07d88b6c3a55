import type { Action } from "../../excel/action";
import { formula } from "../../excel/content";
import { CLAIMS } from "../../dataset/claims";
import type { SheetText } from "../text/sheet-text";
import { from, HEADING, NOTE, paint, TITLE, write } from "./paint";

const COLUMNS = 13;
const PERCENT_COLUMN = 7;
const PERCENT_COLUMNS = 4;
const WIDTHS = [8, 88, 12, 22, 11, 12, 12, 22, 22, 10, 10, 10, 100];

/** A sheet with the published percentages beside the computed ones. */
export function claimsSheet(sheet: string, text: SheetText): readonly Action[] {
  const origin = { sheet, row: 0, column: 0 };
  const table = from(origin, 3);
  return [
    { kind: "add-sheet", sheet },
    { kind: "widths", sheet, widths: WIDTHS },
    write(origin, [[text.claimsTitle], [text.claimsNote]]),
    paint(origin, 1, 1, TITLE),
    paint(from(origin, 1), 1, 1, NOTE),
    write(table, [[formula("=SCOPE.CLAIMS()")]]),
    paint(table, 1, COLUMNS, HEADING),
    paint(from(table, 0, PERCENT_COLUMN), 1, PERCENT_COLUMNS, { align: "Right" }),
    paint(from(table, 1, PERCENT_COLUMN), CLAIMS.length, PERCENT_COLUMNS, { format: "0.00" }),
    { kind: "freeze", sheet, rows: 4 },
  ];
}
