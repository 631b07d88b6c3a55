import type { Observation } from "../../core/figures";
import datapackage from "../../dataset/datapackage.json";
import { DATASET, HOME } from "../../dataset/bundled";
import type { Pack } from "../../dataset/pack";
import type { Language } from "../../messages/language";
import { areaFrom, areaName } from "../../xlsx/address";
import { scopeFunctionOf, shownFormula } from "../../xlsx/scope-formula";
import type { StoredValue } from "../../xlsx/values";
import { ADD_IN } from "../add-in";
import type { BookCell, CellBook } from "../formula/book";
import { Calculation } from "../formula/calculation";
import { nodesOf, Unsupported, type CallNode } from "../formula/tree";
import { valueText, type Grid } from "../formula/values";
import { shownValues } from "../portable/plan";
import { scopeCells, type ScopeCell } from "../scope-cells";
import { parameterNames, scopeCall } from "../scope-functions";
import { RecordingFigures } from "./recording-figures";

/** Of the bundled figures. */
const CHECKSUM =
  datapackage.resources.find(
    ({ path }) => path === `countries/${HOME.country.code}/observations.csv`,
  )?.hash ?? "";

/** How a cell's formula is stored. */
export type ReceiptKind = "dynamic" | "array" | "normal";

/** A formula of the add-in with what it rests on. */
export interface ReceiptCell {
  readonly sheet: string;
  /** The cells that its result fills, such as B4:D6. */
  readonly cells: string;
  /** As a user reads it, without the equals sign. */
  readonly formula: string;
  readonly kind: ReceiptKind;
  /** The arguments of its calls by name, as they were: year 2025; scope official. */
  readonly args: string;
  /** What the cells show, row by row. */
  readonly values: Grid;
  /** Numbers of the figures that it uses, from 1. */
  readonly figures: readonly number[];
}

/** A figure as it was published. */
export interface ReceiptFigure {
  readonly series: string;
  readonly fiscalYear: string;
  readonly stage: string;
  /** Amounts in the currency. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly vintage: string;
  readonly status: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
  readonly url: string;
}

/** What the formulas of a workbook rest on. */
export interface Receipt {
  readonly cells: readonly ReceiptCell[];
  readonly figures: readonly ReceiptFigure[];
  readonly currency: string;
  readonly dataset: { readonly version: string; readonly day: string; readonly checksum: string };
  readonly addIn: string;
  /** Day on which it was made, such as 2026-11-24. */
  readonly day: string;
}

export interface ReceiptOptions {
  readonly language: Language;
  readonly day: string;
}

/** The receipt of a workbook: every formula of the add-in, its arguments, its values, its figures. */
export function receiptOf(book: CellBook, { language, day }: ReceiptOptions): Receipt {
  const numbers = new Map<Observation, number>();
  const cells = scopeCells(book).map((at) => receiptCell(at, book, { language, numbers }));
  return {
    cells,
    figures: [...numbers.keys()].map((observation) => figureEntry(observation, HOME)),
    currency: HOME.country.currency.code,
    dataset: { ...DATASET, checksum: CHECKSUM },
    addIn: ADD_IN.version,
    day,
  };
}

/** The entry of a cell; the figures that it uses get numbers. */
function receiptCell(
  at: ScopeCell,
  book: CellBook,
  { language, numbers }: { language: Language; numbers: Map<Observation, number> },
): ReceiptCell {
  const used = new Set<Observation>();
  const figures = new RecordingFigures(HOME.figures.observations, used);
  const calculation = new Calculation(book, scopeCall(language, { ...HOME, figures }));
  compute(at, calculation);
  for (const observation of used) {
    if (!numbers.has(observation)) {
      numbers.set(observation, numbers.size + 1);
    }
  }
  return {
    ...cellEntry(at),
    args: argumentsOf(at, calculation),
    values: shownValues(at, calculation),
    figures: [...used].map((observation) => numbers.get(observation) ?? 0),
  };
}

function cellEntry({ sheet, cell }: ScopeCell): Omit<ReceiptCell, "args" | "values" | "figures"> {
  return {
    sheet,
    cells: areaName(areaFrom(cell, cell.rows, cell.columns)),
    formula: shownFormula(cell.formula ?? ""),
    kind: kindOf(cell),
  };
}

const kindOf = ({ isArray, isDynamic }: BookCell): ReceiptKind => {
  if (!isArray) {
    return "normal";
  }
  return isDynamic ? "dynamic" : "array";
};

/** The arguments of each call of a formula, by name and value. */
export function argumentsOf({ sheet, cell }: ScopeCell, calculation: Calculation): string {
  try {
    const place = { sheet, row: cell.row, column: cell.column };
    const node = calculation.book.parse(cell.formula ?? "");
    const calls = [...nodesOf(node)].filter(
      (part): part is CallNode => part.kind === "call" && scopeFunctionOf(part.name) !== undefined,
    );
    return calls
      .map(({ name, args }) => {
        const names = parameterNames(scopeFunctionOf(name) ?? "");
        const texts = args.flatMap((arg, at) =>
          arg.kind === "missing"
            ? []
            : [`${names[at] ?? at + 1} ${gridText(calculation.operand(arg, place).grid)}`],
        );
        return texts.join("; ");
      })
      .join(" | ");
  } catch (error) {
    if (error instanceof Unsupported) {
      return "";
    }
    throw error;
  }
}

/** Longest text of an argument: a ledger is named by its size. */
const LONGEST = 200;

function gridText(grid: Grid): string {
  const text = grid.map((row) => row.map(valueText).join(", ")).join("; ");
  if (grid.length === 1 && grid[0]?.length === 1) {
    return text;
  }
  return text.length > LONGEST ? `{${grid.length} x ${grid[0]?.length ?? 0}}` : `{${text}}`;
}

function compute({ sheet, cell }: ScopeCell, calculation: Calculation): void {
  try {
    calculation.result(cell, sheet);
  } catch (error) {
    if (!(error instanceof Unsupported)) {
      throw error;
    }
  }
}

function figureEntry(observation: Observation, { country, sources }: Pack): ReceiptFigure {
  const { series, fiscalYear, stage, figure, vintage, status, source } = observation;
  const found = sources.get(source);
  return {
    series,
    fiscalYear: country.calendar.name(fiscalYear),
    stage,
    value: figure.value.toNumber(),
    low: figure.low.toNumber(),
    high: figure.high.toNumber(),
    vintage,
    status,
    publisher: found?.publisher ?? source,
    title: found?.title ?? "",
    published: found?.published ?? "",
    url: found?.url ?? "",
  };
}

/** The values of a cell's area as one text, to see whether anything in it was changed. */
export const valuesText = (values: readonly (readonly StoredValue[])[]): string =>
  JSON.stringify(values.map((row) => row.map((value) => value ?? null)));
