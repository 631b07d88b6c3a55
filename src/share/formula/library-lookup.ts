import { isError, type StoredValue } from "../../xlsx/values";
import { wildcards } from "./library-sums";
import { argument, firstOf, single, type Operand, type PlainFunction } from "./operand";
import { lifted } from "./operators";
import {
  compare,
  isSame,
  NO_CELL,
  NOT_AVAILABLE,
  toNumber,
  WRONG_VALUE,
  type Grid,
} from "./values";

/** Functions that find cells. */
export const LOOKUPS: Readonly<Record<string, PlainFunction>> = {
  INDEX: (args) => {
    const wrong = [firstOf(args[1]), firstOf(args[2])].find(isError);
    if (wrong !== undefined) {
      return single(wrong);
    }
    return index(argument(args, 0), numberOf(args[1]), numberOf(args[2]));
  },
  MATCH: (args) => {
    const kind = args[2] === undefined ? 1 : numberOf(args[2]);
    const list = argument(args, 1).grid.flat();
    return { grid: lifted([argument(args, 0).grid], (value) => position(value, list, kind ?? 0)) };
  },
  XMATCH: (args) => {
    const list = argument(args, 1).grid.flat();
    return { grid: lifted([argument(args, 0).grid], (value) => plainPosition(value, list)) };
  },
  XLOOKUP: (args) => {
    const at = plainPosition(firstOf(args[0]), argument(args, 1).grid.flat());
    if (typeof at !== "number") {
      return args[3] ?? single(at);
    }
    return single(argument(args, 2).grid.flat()[at - 1]);
  },
  VLOOKUP: (args) => {
    const table = argument(args, 1).grid;
    const kind = args[3] === undefined || firstOf(args[3]) === true ? 1 : 0;
    const at = position(
      firstOf(args[0]),
      table.map((row) => row[0]),
      kind,
    );
    return single(typeof at === "number" ? table[at - 1]?.[(numberOf(args[2]) ?? 1) - 1] : at);
  },
  CHOOSE: (args) => args[numberOf(args[0]) ?? 0] ?? single(WRONG_VALUE),
  ROWS: (args) => single(argument(args, 0).grid.length),
  COLUMNS: (args) => single(argument(args, 0).grid[0]?.length ?? 0),
  ROW: (args) => single(argument(args, 0).cells?.area.first.row ?? WRONG_VALUE),
  COLUMN: (args) => single(argument(args, 0).cells?.area.first.column ?? WRONG_VALUE),
};

/** A whole number; undefined for an argument that is left out or none. */
function numberOf(operand: Operand | undefined): number | undefined {
  if (operand === undefined) {
    return undefined;
  }
  const number = toNumber(firstOf(operand));
  return isError(number) ? undefined : Math.floor(number);
}

/** A cell of an array, or a whole row or column of it for 0. */
function index(of: Operand, first: number | undefined, second: number | undefined): Operand {
  const rows = of.grid.length;
  const columns = of.grid[0]?.length ?? 0;
  const isRow = rows === 1 && second === undefined;
  const [row, column] = isRow ? [1, first ?? 0] : [first, second ?? (columns === 1 ? 1 : 0)];
  if (row === undefined) {
    return single(WRONG_VALUE);
  }
  if (row < 0 || column < 0 || row > rows || column > columns) {
    return single(NO_CELL);
  }
  return part(of, row, column);
}

function part({ grid, cells }: Operand, row: number, column: number): Operand {
  const rows = row === 0 ? grid : grid.slice(row - 1, row);
  const picked: Grid =
    column === 0 ? rows : rows.map((cellsOf) => cellsOf.slice(column - 1, column));
  if (cells === undefined) {
    return { grid: picked };
  }
  const { first, last } = cells.area;
  const area = {
    first: {
      row: row === 0 ? first.row : first.row + row - 1,
      column: column === 0 ? first.column : first.column + column - 1,
    },
    last: {
      row: row === 0 ? last.row : first.row + row - 1,
      column: column === 0 ? last.column : first.column + column - 1,
    },
  };
  return { grid: picked, cells: { sheet: cells.sheet, area } };
}

/** Number of the value in a list: for 0 the same one, else the last that is not beyond it. */
function position(value: StoredValue, list: readonly StoredValue[], kind: number): StoredValue {
  if (isError(value)) {
    return value;
  }
  if (kind !== 0) {
    return sortedPosition(value, list, kind);
  }
  if (typeof value !== "string") {
    return plainPosition(value, list);
  }
  const pattern = wildcards(value);
  const at = list.findIndex((item) => typeof item === "string" && pattern.test(item));
  return at < 0 ? NOT_AVAILABLE : at + 1;
}

function plainPosition(value: StoredValue, list: readonly StoredValue[]): StoredValue {
  if (isError(value)) {
    return value;
  }
  const wanted = value ?? 0;
  const at = list.findIndex((item) => item !== undefined && !isError(item) && isSame(item, wanted));
  return at < 0 ? NOT_AVAILABLE : at + 1;
}

function sortedPosition(
  value: StoredValue,
  list: readonly StoredValue[],
  kind: number,
): StoredValue {
  let found = 0;
  list.forEach((item, at) => {
    if (typeof item !== typeof value) {
      return;
    }
    const order = compare(item, value);
    if (kind > 0 ? order <= 0 : order >= 0) {
      found = at + 1;
    }
  });
  return found === 0 ? NOT_AVAILABLE : found;
}
