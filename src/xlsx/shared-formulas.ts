import { columnName, columnNumber, type CellAddress } from "./address";
import type { StoredCell } from "./cells";
import { isCall, tokensOf, type Token } from "./formula-tokens";
import { LIMITS } from "./limits";

/** Cells with each formula written out where it only says whose formula it shares. */
export function* withSharedFormulas(cells: Iterable<StoredCell>): Generator<StoredCell> {
  const masters = new Map<number, StoredCell>();
  for (const cell of cells) {
    const { formula } = cell;
    if (formula?.kind !== "shared" || formula.shared === undefined) {
      yield cell;
    } else if (formula.text !== "") {
      masters.set(formula.shared, cell);
      yield { ...cell, formula: { text: formula.text, kind: "normal" } };
    } else {
      const master = masters.get(formula.shared);
      const text = moved(master?.formula?.text ?? "", master ?? cell, cell);
      yield { ...cell, formula: { text, kind: "normal" } };
    }
  }
}

/**
 * A formula as it reads when it is filled from one cell to another: references without dollar sign move
 * along, those that would leave the sheet become #REF!.
 */
export function moved(formula: string, from: CellAddress, to: CellAddress): string {
  const by = { row: to.row - from.row, column: to.column - from.column };
  if (by.row === 0 && by.column === 0) {
    return formula;
  }
  const tokens = tokensOf(formula);
  return tokens.map((token, at) => movedToken(tokens, token, at, by)).join("");
}

function movedToken(
  tokens: readonly Token[],
  { kind, text }: Token,
  at: number,
  by: CellAddress,
): string {
  if (kind !== "name" && kind !== "number") {
    return text;
  }
  if (isCall(tokens, at) || tokens[at + 1]?.text === "!") {
    return text;
  }
  const cell = /^(\$?)([a-z]{1,3})(\$?)([1-9]\d{0,6})$/i.exec(text);
  if (cell !== null) {
    const column = movedColumn(cell[1], cell[2], by.column);
    const row = movedRow(cell[3], cell[4], by.row);
    return column === undefined || row === undefined ? "#REF!" : column + row;
  }
  const isRange = tokens[at - 1]?.text === ":" || tokens[at + 1]?.text === ":";
  return isRange ? movedLine(text, by) : text;
}

/** A whole column or row, moved. */
function movedLine(text: string, by: CellAddress): string {
  const line = /^(\$?)(?:([a-z]{1,3})|([1-9]\d{0,6}))$/i.exec(text);
  if (line === null) {
    return text;
  }
  if (line[2] !== undefined) {
    return movedColumn(line[1], line[2], by.column) ?? "#REF!";
  }
  return movedRow(line[1], line[3], by.row) ?? "#REF!";
}

function movedColumn(fixed = "", letters = "", by: number): string | undefined {
  const column = columnNumber(letters) + (fixed === "" ? by : 0);
  return column >= 1 && column <= LIMITS.columns ? fixed + columnName(column) : undefined;
}

function movedRow(fixed = "", digits = "", by: number): string | undefined {
  const row = Number(digits) + (fixed === "" ? by : 0);
  return row >= 1 && row <= LIMITS.rows ? `${fixed}${row}` : undefined;
}
