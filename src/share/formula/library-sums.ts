import { isError, type StoredValue, type ErrorValue } from "../../xlsx/values";
import { argument, firstOf, single, type Operand, type PlainFunction } from "./operand";
import { elementAt, lifted } from "./operators";
import { compare, NO_NUMBER, toNumber, WRONG_VALUE, type Grid } from "./values";

/** Sums and counts of cells, also of those that meet conditions. */
export const SUMS: Readonly<Record<string, PlainFunction>> = {
  SUM: ofNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: ofNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  COUNT: (args) => single(valuesOf(args).filter((value) => typeof value === "number").length),
  COUNTA: (args) => single(valuesOf(args).filter((value) => value !== undefined).length),
  SUMPRODUCT: (args) => single(sumOfProducts(args.map(({ grid }) => grid))),
  SMALL: (args) => single(smallest(valuesOf([argument(args, 0)]), firstOf(args[1]))),
  SUMIF: (args) => {
    const [range, criteria] = [argument(args, 0).grid, argument(args, 1).grid];
    const sums = args[2]?.grid ?? range;
    return { grid: lifted([criteria], (criterion) => sumWhere(sums, [[range, criterion]])) };
  },
  COUNTIF: (args) => {
    const range = argument(args, 0).grid;
    const count = (criterion: StoredValue): StoredValue => placesWhere([[range, criterion]]).length;
    return { grid: lifted([argument(args, 1).grid], count) };
  },
  SUMIFS: (args) => single(sumWhere(argument(args, 0).grid, conditionsOf(args.slice(1)))),
  COUNTIFS: (args) => single(placesWhere(conditionsOf(args)).length),
};

/** A range, and what its cells must be. */
type Condition = readonly [range: Grid, criterion: StoredValue];

const valuesOf = (args: readonly Operand[]): readonly StoredValue[] =>
  args.flatMap(({ grid }) => grid.flat());

/** The numbers of arguments: of cells those that are numbers, of others what can be read as one. */
function ofNumbers(apply: (numbers: readonly number[]) => number): PlainFunction {
  return (args) => {
    const numbers: number[] = [];
    for (const { grid, cells } of args) {
      for (const value of grid.flat()) {
        if (isError(value)) {
          return single(value);
        }
        const isLoose = cells === undefined && grid.length === 1 && grid[0]?.length === 1;
        const number = isLoose ? toNumber(value) : value;
        if (isError(number)) {
          return single(number);
        }
        if (typeof number === "number") {
          numbers.push(number);
        }
      }
    }
    return single(apply(numbers));
  };
}

/** Texts, truth values and blanks count as zero; an error is the result. */
function sumOfProducts(grids: readonly Grid[]): StoredValue {
  const [first] = grids;
  let sum = 0;
  for (let row = 0; row < (first?.length ?? 0); row += 1) {
    for (let column = 0; column < (first?.[row]?.length ?? 0); column += 1) {
      let product = 1;
      for (const grid of grids) {
        if (grid.length !== first?.length) {
          return WRONG_VALUE;
        }
        const value = elementAt(grid, row, column);
        if (isError(value)) {
          return value;
        }
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
}

function smallest(values: readonly StoredValue[], which: StoredValue): StoredValue {
  const wrong = values.find(isError);
  if (wrong !== undefined) {
    return wrong;
  }
  const numbers = values.filter((value): value is number => typeof value === "number");
  return numbers.sort((a, b) => a - b)[Number(which) - 1] ?? NO_NUMBER;
}

function sumWhere(sums: Grid, conditions: readonly Condition[]): StoredValue {
  let sum = 0;
  for (const [row, column] of placesWhere(conditions)) {
    const value = sums[row]?.[column];
    if (isError(value)) {
      return value;
    }
    if (typeof value === "number") {
      sum += value;
    }
  }
  return sum;
}

function conditionsOf(args: readonly Operand[]): readonly Condition[] {
  const pairs = Array.from({ length: Math.floor(args.length / 2) }, (_, at) => at * 2);
  return pairs.map((at) => [argument(args, at).grid, firstOf(args[at + 1])]);
}

/** Rows and columns of the cells that meet all conditions. */
function placesWhere(conditions: readonly Condition[]): readonly (readonly [number, number])[] {
  const tests = conditions.map(([range, criterion]) => [range, testOf(criterion)] as const);
  const [first] = conditions;
  return (first?.[0] ?? []).flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      const isMet = tests.every(([range, test]) => test(range[row]?.[column]));
      return isMet ? [[row, column] as const] : [];
    }),
  );
}

/** What a criterion asks of a value, such as 5, ">=5", "plan" or "c*". */
function testOf(criterion: StoredValue | ErrorValue): (value: StoredValue) => boolean {
  if (typeof criterion !== "string") {
    return (value) => value !== undefined && compare(asNumber(value), criterion ?? 0) === 0;
  }
  const [, operator = "", text = ""] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  const number = text.trim() === "" ? NaN : Number(text);
  if (operator === "" || operator === "=") {
    if (!Number.isNaN(number)) {
      return (value) => asNumber(value) === number;
    }
    const pattern = wildcards(text);
    return (value) => (text === "" ? (value ?? "") === "" : isLike(value, pattern));
  }
  if (operator === "<>") {
    const isEqual = testOf(text);
    return (value) => !isEqual(value);
  }
  const limit = Number.isNaN(number) ? text : number;
  return (value) => typeof value === typeof limit && isOrdered(operator, compare(value, limit));
}

const isLike = (value: StoredValue, pattern: RegExp): boolean =>
  typeof value === "string" && pattern.test(value);

const isOrdered = (operator: string, order: number): boolean =>
  operator.startsWith("<")
    ? order < 0 || (operator === "<=" && order === 0)
    : order > 0 || (operator === ">=" && order === 0);

const asNumber = (value: StoredValue): StoredValue => {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : NaN;
  return Number.isNaN(number) ? value : number;
};

/** A text with * and ? as a pattern; ~ takes their meaning. */
export function wildcards(text: string): RegExp {
  const pattern = text.replace(
    /~([*?~])|[*?]|[.+^${}()|[\]\\]/g,
    (sign, plain: string | undefined) => {
      if (plain !== undefined) {
        return `\\${plain}`;
      }
      if (sign === "*") {
        return "[^]*";
      }
      return sign === "?" ? "[^]" : `\\${sign}`;
    },
  );
  return new RegExp(`^${pattern}$`, "i");
}
