import type { Bounded } from "../core/bounded";
import type { Country } from "../core/country";
import { readDay } from "../core/day";
import { Decimal, ZERO } from "../core/decimal";
import {
  ACCOUNTINGS,
  GDP_SERIES,
  STATUSES,
  spendingSeries,
  type Observation,
} from "../core/figures";
import { inCurrency, readUnit, type Unit } from "../core/money";
import { wrongArgument, type CellPlace, type Problem } from "../core/problem";
import { columnsOf, isBlank, isBlankRow, type Range } from "../core/table";
import { readChoice } from "../core/text";
import type { Categories } from "./categories";

/** Whose figures are read. */
export interface ObservedCountry {
  readonly country: Country;
  readonly categories: Categories;
}

/** Every series that an observation of a country can belong to. */
export const seriesOf = (categories: Categories): readonly string[] => [
  GDP_SERIES,
  ...categories.all.map(({ id }) => spendingSeries(id)),
];

const NEEDED = ["series", "fiscal_year", "stage", "value", "vintage"] as const;

/** The cells of a row by heading. */
interface ObservationCells {
  /** The cell as it is, 0 being a figure here; undefined where there is no such column. */
  readonly cell: (heading: string) => unknown;
  readonly place: (heading: string) => CellPlace;
}

/**
 * Observations that a range holds, under the headings of `observations.csv` in any order.
 *
 * @param range - Headings and rows; blank rows are skipped. Needed are series, fiscal_year, stage, value
 *   and vintage; unit is the country's unit of data and status `published` unless stated. A blank high is
 *   the value, and so is a blank low unless there is another high: then it is 0, because a blank cell can
 *   arrive as 0. For the same reason a value of 0 needs a status.
 * @param of - The country whose figures they are.
 * @param argument - Name of the argument, for the message.
 * @returns One observation a row, amounts in the country's currency, exact.
 * @throws {Problem} `wrong-argument` naming row and heading of the first cell that is wrong.
 */
export function readObservations(
  range: Range,
  of: ObservedCountry,
  argument = "data",
): readonly Observation[] {
  const columns = columnsOf(range, argument, NEEDED);
  const series = seriesOf(of.categories);
  return range.flatMap((cells, index) => {
    if (index === 0 || isBlankRow(cells)) {
      return [];
    }
    const cell = (heading: string): unknown => cells[columns.get(heading) ?? -1];
    const place = (heading: string): CellPlace => ({ argument, row: index, heading });
    return [observationOf({ cell, place }, series, of.country)];
  });
}

function observationOf(
  { cell, place }: ObservationCells,
  allSeries: readonly string[],
  { calendar, stages, gdpStages, units, dataUnit }: Country,
): Observation {
  const choice = <Name extends string>(heading: string, allowed: readonly Name[]): Name =>
    readChoice(place(heading), cell(heading), allowed);
  const unlessBlank = <T>(heading: string, read: () => T): T | undefined =>
    isBlank(cell(heading)) ? undefined : read();
  const series = choice("series", allSeries);
  const unit = unlessBlank("unit", () => readUnit(place("unit"), cell("unit"), units)) ?? dataUnit;
  return {
    series,
    fiscalYear: calendar.read(cell("fiscal_year"), place("fiscal_year")),
    stage: choice("stage", series === GDP_SERIES ? gdpStages : stages),
    figure: figureOf({ cell, place }, unit),
    vintage: readDay(cell("vintage"), place("vintage")),
    until: unlessBlank("until", () => readDay(cell("until"), place("until"))),
    base: unlessBlank("base", () => calendar.read(cell("base"), place("base"))),
    accounting: unlessBlank("accounting", () => choice("accounting", ACCOUNTINGS)),
    document: readText(place("document"), cell("document")),
    status: unlessBlank("status", () => choice("status", STATUSES)) ?? "published",
    source: readText(place("source"), cell("source")),
  };
}

function figureOf({ cell, place }: ObservationCells, unit: Unit): Bounded {
  const amount = (heading: string): Decimal => {
    const figure = decimalOf(cell(heading));
    if (figure !== undefined) {
      return inCurrency(figure, unit);
    }
    throw wrongArgument(place(heading), cell(heading), { kind: "number" });
  };
  const isStated = !isBlank(cell("status"));
  if (!isStated && isBlank(cell("value"))) {
    throw zeroWithoutStatus(place("value"));
  }
  const value = amount("value");
  if (!isStated && value.isZero()) {
    throw zeroWithoutStatus(place("value"));
  }
  const high = isBlank(cell("high")) ? value : amount("high");
  const figure = { low: lowOf(cell("low"), { value, high }, () => amount("low")), value, high };
  if (figure.low.lte(value) && value.lte(figure.high)) {
    return figure;
  }
  throw wrongArgument(place("value"), cell("value"), { kind: "between-low-and-high" });
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

function lowOf(low: unknown, above: Pick<Bounded, "value" | "high">, read: () => Decimal): Decimal {
  if (!isLowStated(low, above)) {
    return above.value;
  }
  return isBlank(low) ? ZERO : read();
}

/**
 * Text of a cell; a blank one, which can arrive as 0, has none.
 *
 * @throws {Problem} `wrong-argument` for an error or a value of another kind.
 */
export function readText(place: CellPlace, cell: unknown): string {
  if (isBlank(cell)) {
    return "";
  }
  if (typeof cell !== "object") {
    return String(cell);
  }
  throw wrongArgument(place, cell, { kind: "text" });
}

/** A blank reaches a function as 0, and a missing figure is not zero. */
const zeroWithoutStatus = (place: CellPlace): Problem =>
  wrongArgument(place, undefined, { kind: "zero-with-status" });

function decimalOf(cell: unknown): Decimal | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) {
    return new Decimal(cell);
  }
  if (typeof cell === "string" && /^-?\d+(\.\d+)?$/.test(cell)) {
    return new Decimal(cell);
  }
  return undefined;
}
