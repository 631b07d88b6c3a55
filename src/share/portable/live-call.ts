import { isOwnRange, hasHeadingRow } from "./own-scope";
import type { StoredValue } from "../../xlsx/values";
import { Unsupported } from "../formula/tree";
import type { Grid } from "../formula/values";
import type { CallReader } from "./call-reader";
import { valueText } from "../formula/values";
import type { DataSheet } from "./data-sheet";
import { Expressions, type Bound, type FormulaText, type Shares } from "./expressions";
import type { FigureSet } from "./figure-set";

/** Characters from which on a formula is long; look-ups of what is written out are shorter. */
const LONG = 48;

/** The figures that a call uses and the sheet that holds them. */
export interface PlacedFigures {
  readonly set: FigureSet;
  readonly sheet: DataSheet;
}

/** The arguments of a call as formulas over the data sheet. */
export class LiveCall {
  readonly read: CallReader;
  readonly set: FigureSet;
  readonly formulas: Expressions;
  readonly #sheet: DataSheet;

  constructor(read: CallReader, { set, sheet }: PlacedFigures) {
    this.read = read;
    this.set = set;
    this.#sheet = sheet;
    this.formulas = new Expressions(sheet.prefix, set);
  }

  get prefix(): string {
    return this.formulas.prefix;
  }

  year(name = "year", row = 0, column = 0): FormulaText {
    const literal = this.read.literal(name, row, column);
    if (literal === undefined) {
      return this.short(this.formulas.year(this.read.text(name, row, column)));
    }
    const written = String(literal).trim().toLowerCase();
    const [, year] = [...this.set.years].find(([key]) => key.toLowerCase() === written) ?? [];
    if (year === undefined) {
      throw new Unsupported("year");
    }
    return String(year);
  }

  stage(): FormulaText {
    const { defaultStage } = this.set;
    if (!this.read.has("stage")) {
      return valueText(defaultStage);
    }
    const literal = this.read.literal("stage");
    if (typeof literal === "string") {
      return valueText(literal.toLowerCase());
    }
    return this.#orDefault("stage", defaultStage);
  }

  /** Number of the column of figures. */
  column(year: FormulaText): FormulaText {
    return this.short(this.formulas.column(year, this.stage()));
  }

  /** GDP in millions; `instead` is the basis where the call names none. */
  gdp(year: FormulaText, bound: Bound = "value", instead: FormulaText = '"official"'): FormulaText {
    const literal = this.read.literal("basis");
    if (typeof literal === "number" && literal >= this.set.leastGdp) {
      return String(literal / 1e6);
    }
    return this.short(this.formulas.gdp(this.#basis(literal, instead), year, bound));
  }

  #basis(literal: StoredValue, instead: FormulaText): FormulaText {
    if (!this.read.has("basis")) {
      return instead;
    }
    if (typeof literal === "number") {
      return `"${literal}"`;
    }
    if (typeof literal === "string") {
      return valueText(literal.trim());
    }
    const text = this.read.text("basis");
    return instead === '"official"' ? text : `IF(${text}="",${instead},${text})`;
  }

  /** Divisor that turns units of the currency into the unit of the call. */
  unit(): FormulaText {
    if (!this.read.has("unit")) {
      return "1";
    }
    const literal = this.read.literal("unit");
    if (literal === undefined) {
      const key = this.#orDefault("unit", [...this.set.units.keys()][0] ?? "");
      return `INDEX(${this.prefix}_unit,MATCH(${key},${this.prefix}_unit_key,0))`;
    }
    const unit = this.set.units.get(String(literal).trim().toUpperCase());
    if (unit === undefined) {
      throw new Unsupported("unit");
    }
    return String(unit);
  }

  scope(year: FormulaText, name = "scope", row = 0, column = 0): Shares {
    const fallback = valueText(this.set.defaultScope);
    if (!this.read.has(name)) {
      return this.formulas.namedScope(fallback, year);
    }
    const grid = this.read.grid(name);
    if (isOwnRange(grid, this.set)) {
      return this.#ownScope(name);
    }
    this.#refuseUnknown(grid);
    const literal = this.read.literal(name, row, column);
    if (literal !== undefined) {
      return this.formulas.namedScope(valueText(String(literal).trim().toLowerCase()), year);
    }
    const text = this.read.text(name, row, column);
    const scope = `IF(${text}="",${fallback},${text})`;
    return this.formulas.namedScope(scope, year, (formula) => this.short(formula));
  }

  /** Another country's scopes are not in the sheet. */
  #refuseUnknown(grid: Grid): void {
    const isUnknown = (value: StoredValue): boolean =>
      typeof value === "string" &&
      value.trim() !== "" &&
      !this.set.scopeNames.includes(value.trim().toLowerCase());
    if (grid.flat().some(isUnknown)) {
      throw new Unsupported("scope");
    }
  }

  #ownScope(name: string): Shares {
    const grid = this.read.grid(name);
    if (this.read.area(name) !== undefined) {
      const own = this.#sheet.ownScope(this.read.range(name), hasHeadingRow(grid, this.set));
      return this.formulas.ownScope(own);
    }
    if (this.read.literal(name) === undefined) {
      throw new Unsupported("scope");
    }
    const shares = this.set.categories.map(({ id, group }) => {
      const rows = grid.filter(([first]) => first === id || first === group);
      return rows.reduce((sum, [, share]) => sum + Number(share ?? 0), 0);
    });
    return this.formulas.fixedScope(shares);
  }

  /** A long formula gets a cell of its own, so that those which use it can be read. */
  short(formula: FormulaText, longest = LONG): FormulaText {
    return formula.length > longest ? this.#sheet.working(formula) : formula;
  }

  #orDefault(name: string, instead: string): FormulaText {
    const text = this.read.text(name);
    return `IF(${text}="","${instead}",${text})`;
  }
}
