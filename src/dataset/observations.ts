import type { Bounded } from "../core/bounded";
import { readDay } from "../core/day";
import { Decimal, ZERO } from "../core/decimal";
import { readFiscalYear } from "../core/fiscal-year";
import { toYen, UNITS, type Unit } from "../core/money";
import {
  GDP_SERIES,
  GDP_STAGES,
  spendingSeries,
  STATUSES,
  type Observation,
} from "../core/observation";
import type { Problem, Sentence } from "../core/problem";
import { STAGES } from "../core/stage";
import { columnsOf, isBlank, isBlankRow, placeOf, wrongCell, type Range } from "../core/table";
import { CATEGORIES } from "./categories";

/** Every series that an observation can belong to. */
export const SERIES: readonly string[] = [
  GDP_SERIES,
  ...CATEGORIES.map(({ id }) => spendingSeries(id)),
];

/** Unit of a value whose row names none. */
export const DEFAULT_UNIT: Unit = "JPY_100M";

/** What to give where a cell holds words. */
export const GIVE_TEXT: Sentence = {
  en: "give text or leave it blank",
  ja: "文字にするか、空白にしてください",
};

const NEEDED = ["series", "fiscal_year", "stage", "value", "vintage"] as const;

/** One cell of a row, asked by heading; undefined where the column is absent or the cell blank. */
interface Cells {
  readonly row: number;
  /** The cell as it is: 0 is a figure here. */
  readonly raw: (heading: string) => unknown;
}

/**
 * Observations that a range holds, under the headings of `observations.csv` in any order.
 *
 * @param range - Headings and rows; blank rows are skipped. Needed are series, fiscal_year, stage, value
 *   and vintage; unit is `JPY_100M` and status `published` unless given. A blank high is the value, and so
 *   is a blank low unless there is another high: then it is 0, because a blank cell can arrive as 0. For
 *   the same reason a value of 0 needs a status.
 * @param argument - Name of the argument, for the message.
 * @returns One observation a row, figures in yen, exact.
 * @throws {Problem} `wrong-argument` naming row and heading of the first cell that is wrong.
 */
export function readObservations(range: Range, argument = "data"): readonly Observation[] {
  const columns = columnsOf(range, argument, NEEDED);
  return range.flatMap((cells, index) => {
    if (index === 0 || isBlankRow(cells)) return [];
    const raw = (heading: string): unknown => cells[columns.get(heading) ?? -1];
    return [observationOf({ row: index, raw }, argument)];
  });
}

function observationOf(cells: Cells, argument: string): Observation {
  const choice = <T extends string>(heading: string, allowed: readonly T[], fallback?: T): T => {
    const given = cells.raw(heading);
    if (fallback !== undefined && isBlank(given)) return fallback;
    const found = allowed.find((one) => one === given);
    if (found !== undefined) return found;
    throw wrongCell({ argument, row: cells.row, heading }, given, {
      en: `give one of ${allowed.join(", ")}`,
      ja: `${allowed.join("、")} のいずれかを指定してください`,
    });
  };
  const series = choice("series", SERIES);
  const place = (heading: string): Sentence => placeOf({ argument, row: cells.row, heading });
  return {
    series,
    fiscalYear: readFiscalYear(cells.raw("fiscal_year"), place("fiscal_year")),
    stage: choice("stage", series === GDP_SERIES ? GDP_STAGES : STAGES),
    figure: figureOf(cells, argument, choice("unit", UNITS, DEFAULT_UNIT)),
    vintage: readDay(cells.raw("vintage"), place("vintage")),
    status: choice("status", STATUSES, "published"),
    source: wordsOf(cells, argument, "source"),
  };
}

function figureOf(cells: Cells, argument: string, unit: Unit): Bounded {
  const amount = (heading: string): Decimal => {
    const given = cells.raw(heading);
    const figure = decimalOf(given);
    if (figure !== undefined) return toYen(figure, unit);
    throw wrongCell({ argument, row: cells.row, heading }, given, {
      en: "give a number",
      ja: "数値を指定してください",
    });
  };
  const isStated = !isBlank(cells.raw("status"));
  if (!isStated && isBlank(cells.raw("value"))) throw zeroWithoutStatus(cells, argument);
  const value = amount("value");
  if (!isStated && value.isZero()) throw zeroWithoutStatus(cells, argument);
  const high = isBlank(cells.raw("high")) ? value : amount("high");
  const figure = { low: lowOf(cells, value, high, amount), value, high };
  if (figure.low.lte(value) && value.lte(figure.high)) return figure;
  throw wrongCell({ argument, row: cells.row, heading: "value" }, cells.raw("value"), {
    en: "give a value from low to high",
    ja: "low 以上 high 以下の値を指定してください",
  });
}

/**
 * Whether a low counts beside its value. A blank can arrive as 0: without a high it is none, beside one
 * it is 0 on every machine.
 *
 * @param low - As received; undefined where there is no such column.
 */
export const isLowStated = (
  low: unknown,
  { value, high }: Pick<Bounded, "value" | "high">,
): boolean => !isBlank(low) || (low !== undefined && !high.eq(value));

function lowOf(
  cells: Cells,
  value: Decimal,
  high: Decimal,
  amount: (heading: string) => Decimal,
): Decimal {
  const given = cells.raw("low");
  if (!isLowStated(given, { value, high })) return value;
  return isBlank(given) ? ZERO : amount("low");
}

function wordsOf(cells: Cells, argument: string, heading: string): string {
  const given = cells.raw(heading);
  if (isBlank(given)) return "";
  if (typeof given !== "object") return String(given);
  throw wrongCell({ argument, row: cells.row, heading }, given, GIVE_TEXT);
}

/** A blank reaches a function as 0, and a missing figure is not zero. */
const zeroWithoutStatus = (cells: Cells, argument: string): Problem =>
  wrongCell({ argument, row: cells.row, heading: "value" }, null, {
    en: "give a number; a figure of 0 needs a status, such as published",
    ja: "数値を指定してください。0 の場合は status（published など）も必要です",
  });

function decimalOf(cell: unknown): Decimal | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) return new Decimal(cell);
  if (typeof cell === "string" && /^-?\d+(\.\d+)?$/.test(cell)) return new Decimal(cell);
  return undefined;
}
