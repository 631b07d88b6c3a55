import { readLedger } from "../../core/ledger/ledger";
import { attempt, Problem } from "../../core/problem";
import { ledgerReadingOf } from "../../dataset/ledger-reading";
import type { Pack } from "../../dataset/pack";
import { cellName } from "../../xlsx/address";
import type { StoredValue } from "../../xlsx/values";
import type { ScopeCall } from "../formula/calculation";
import { single, type Operand, type BookArea } from "../formula/operand";
import { Unsupported } from "../formula/tree";
import { valueText, type Grid } from "../formula/values";
import type { CallReader } from "./call-reader";
import type { FormulaText } from "./expressions";
import type { LiveLedgerColumns, LedgerRow, LedgerSide, LinePart } from "./ledger-columns";

/** A cell that holds the amount of a line. */
export interface AmountCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Kinds of rows of a summary that no category has, which a change of amounts leaves as they are. */
const STATIC = ["lacking_column", "unit", "total_row"];

/** Where the columns of a table of lines stand: ledger row, category, share, amount, rule. */
const [ROW, CATEGORY, SHARE, AMOUNT] = [0, 1, 2, 3] as const;

/**
 * Summaries of ledgers as formulas. The rules have done their work: each line's categories stand beside the
 * ledger; what stays live is the amounts.
 */
export class LiveLedgers {
  /** Cells of amounts that formulas of the copy read. */
  readonly amounts: AmountCell[] = [];
  readonly #columns: LiveLedgerColumns;
  readonly #call: ScopeCall;
  readonly #pack: Pack;

  constructor(columns: LiveLedgerColumns, { call, pack }: { call: ScopeCall; pack: Pack }) {
    this.#columns = columns;
    this.#call = call;
    this.#pack = pack;
  }

  /**
   * A cell of a summary, by row and column.
   *
   * @throws {Unsupported} for any other output, or if something in the ledger cannot be read.
   */
  summary(read: CallReader): (row: number, column: number) => FormulaText {
    const result = read.result();
    const output = read.literal("output");
    const isSummary = typeof output === "string" && output.trim().toLowerCase() === "summary";
    const area = read.area("ledger");
    const isReadApart = read.has("headings") || read.has("reading");
    if (!isSummary || isReadApart || area === undefined) {
      throw new Unsupported("RECLASSIFY");
    }
    if (result.length < 2 || result.some(([kind]) => kind === "unreadable")) {
      throw new Unsupported("RECLASSIFY");
    }
    const side = this.#side(read, area);
    return (row, column) => {
      const cells = result[row];
      if (cells === undefined || row === 0 || column < 2) {
        return valueText(cells?.[column]);
      }
      return summaryCell(side, cells, column);
    };
  }

  /** The columns beside the ledger of a call. */
  #side(read: CallReader, area: BookArea): LedgerSide {
    const [ledger, rules, unit] = ["ledger", "rules", "ledger_unit"].map((name) => read.grid(name));
    if (ledger === undefined) {
      throw new Unsupported("ledger");
    }
    const args = [ledger, rules, [["lines"]], unit].map((grid): Operand => {
      return grid === undefined ? single(undefined) : { grid };
    });
    const lines = this.#call("RECLASSIFY", args).slice(1);
    const rows = this.#rows(lines, ledger, area);
    const key = JSON.stringify([area, rules, unit]);
    return this.#columns.beside(key, area, rows);
  }

  #rows(lines: Grid, ledger: Grid, area: BookArea): readonly LedgerRow[] {
    const column = this.#amountColumn(ledger);
    const found = new Map<number, LinePart[]>();
    const sums = new Map<number, number>();
    for (const line of lines) {
      const [row, category] = [Number(line[ROW]), String(line[CATEGORY] ?? "")];
      addPart(found, row, { category, share: Number(line[SHARE] ?? 0) });
      sums.set(row, (sums.get(row) ?? 0) + Number(line[AMOUNT] ?? 0));
    }
    const last = Math.max(1, ...found.keys());
    return Array.from({ length: last }, (_, index) => {
      const parts = found.get(index + 1) ?? [];
      if (parts.length === 0 || parts[0]?.category === "total_row") {
        return { parts, amount: undefined };
      }
      const at = { row: area.area.first.row + index + 1, column: area.area.first.column + column };
      const value = ledger[index + 1]?.[column];
      const sum = sums.get(index + 1) ?? 0;
      return { parts, amount: this.#amount({ sheet: area.sheet, ...at }, value, sum) };
    });
  }

  /** The amount of a row: of a number by formula; of a text the number that it is now. */
  #amount(at: AmountCell, value: StoredValue, sum: number): LedgerRow["amount"] {
    if (typeof value !== "number" && value !== undefined) {
      return sum;
    }
    if (typeof value === "number" && value !== 0) {
      this.amounts.push(at);
    }
    const scale =
      typeof value === "number" && value !== 0 ? Math.round((sum / value) * 1e6) / 1e6 : 1;
    const cell = `N(${cellName(at)})`;
    return { formula: scale === 1 ? cell : `${cell}*${scale}` };
  }

  #amountColumn(ledger: Grid): number {
    const range = ledger.map((row) => row.map((value) => value ?? null));
    const read = attempt(() => readLedger(range, ledgerReadingOf(this.#pack).vocabulary));
    if (read instanceof Problem) {
      throw new Unsupported("ledger");
    }
    return read.columns.amount;
  }
}

/** Adds what a rule took of a line; a category is listed once. */
function addPart(found: Map<number, LinePart[]>, row: number, { category, share }: LinePart): void {
  const parts = found.get(row) ?? [];
  const same = parts.findIndex((part) => part.category === category);
  const before = parts[same];
  if (before === undefined) {
    parts.push({ category, share });
  } else {
    parts[same] = { category, share: before.share + share };
  }
  found.set(row, parts);
}

/** Number of lines, or amount, of a row of a summary. */
function summaryCell(side: LedgerSide, cells: Grid[number], column: number): FormulaText {
  const kind = String(cells[0]);
  const isCount = column === 2;
  const [first] = side.parts;
  if (STATIC.includes(kind) || first === undefined) {
    return valueText(cells[column]);
  }
  if (kind === "no_amount") {
    return isCount ? `COUNTIFS(${first.category},"?*",${side.amount},0)` : "0";
  }
  if (kind !== "total") {
    return side.parts
      .map(({ category, counted }) =>
        isCount
          ? `COUNTIFS(${category},"${kind}",${side.amount},"<>0")`
          : `SUMIFS(${counted},${category},"${kind}")`,
      )
      .join("+");
  }
  if (isCount) {
    return `COUNTIF(${first.category},"?*")`;
  }
  const isNew = `COUNTIFS(${first.category},"no_amount",${side.amount},"<>0")>0`;
  return `IF(${isNew},#N/A,SUM(${side.amount}))`;
}
