import type { OwnScope } from "./data-sheet";
import type { FigureSet } from "./figure-set";

/** Text of a formula. */
export type FormulaText = string;

/** Which figures: the stated ones, or one of their bounds. */
export type Bound = "value" | "low" | "high";

/** Shares of a scope by category, in the order of the figures, as formulas. */
export interface Shares {
  readonly share: FormulaText;
  /** Millionths of a share, whole: with figures in whole millions, products and sums are exact. */
  readonly whole: FormulaText;
  /** What is beyond the millionths; none where there is nothing. */
  readonly rest?: FormulaText;
  /** Above 0 where the shares cannot be read. */
  readonly wrong?: FormulaText;
}

/** A call as formulas over the data sheet; plain Excel 2016, whole numbers up to the last division. */
export class Expressions {
  readonly prefix: string;

  /** From which amount on a number is a GDP and no year. */
  readonly leastGdp: number;

  readonly #bases: readonly string[];

  constructor(prefix: string, set: Pick<FigureSet, "leastGdp" | "bases">) {
    this.prefix = prefix;
    this.leastGdp = set.leastGdp;
    this.#bases = set.bases;
  }

  /** Fiscal year that a cell names. */
  year = (cell: FormulaText): FormulaText =>
    `INDEX(${this.prefix}_year,MATCH(${cell}&"",${this.prefix}_year_key,0))`;

  /** Number of the column of figures of a year and stage. */
  column = (year: FormulaText, stage: FormulaText): FormulaText =>
    `MATCH(${joined(year, stage)},${this.prefix}_head,0)`;

  /** The figures of a column, all categories. */
  figures = (column: FormulaText, bound: Bound): FormulaText =>
    `INDEX(${this.prefix}_${bound},0,${column})`;

  /**
   * Shares of a scope of the dataset in a year.
   *
   * @param shorten - Puts the look-up elsewhere if it is long.
   */
  namedScope(
    scope: FormulaText,
    year: FormulaText,
    shorten = (formula: FormulaText) => formula,
  ): Shares {
    const head = shorten(`MATCH(${joined(scope, year)},${this.prefix}_scope_head,0)`);
    const share = `INDEX(${this.prefix}_scope,0,${head})`;
    return { share, whole: `ROUND(${share}*1E6,0)` };
  }

  /** Shares of the user's own scope. */
  ownScope = ({ share, whole, rest, wrong }: OwnScope): Shares => ({ share, whole, rest, wrong });

  /** Shares that a formula writes out. */
  fixedScope(shares: readonly number[]): Shares {
    const list = (numbers: readonly number[]): FormulaText => `{${numbers.join(";")}}`;
    const whole = shares.map((share) => Math.round(share * 1e6));
    const rest = shares.map((share, at) => {
      const left = share * 1e6 - (whole[at] ?? 0);
      return Math.abs(left) > 1e-9 ? left : 0;
    });
    const plain = { share: list(shares), whole: list(whole) };
    return rest.some((left) => left !== 0) ? { ...plain, rest: list(rest) } : plain;
  }

  /** Counted spending, in units of the currency. */
  counted({ whole, rest }: Shares, figures: FormulaText): FormulaText {
    const sum = `SUMPRODUCT(${whole},${figures})`;
    return rest === undefined ? sum : `(${sum}+SUMPRODUCT(${rest},${figures}))`;
  }

  /** Whether a category in scope has no figure. */
  missing = ({ share }: Shares, column: FormulaText): FormulaText =>
    `SUMPRODUCT((${share}>0)*(${this.figures(column, "value")}=""))>0`;

  /** A result, an error where shares cannot be read, #N/A where a figure is missing. */
  guarded(shares: Shares, missing: FormulaText, result: FormulaText): FormulaText {
    const checked = `IF(${missing},#N/A,${result})`;
    return shares.wrong === undefined ? checked : `IF(${shares.wrong}>0,#VALUE!,${checked})`;
  }

  /** GDP of a basis in millions. */
  gdp(basis: FormulaText, year: FormulaText, bound: Bound = "value"): FormulaText {
    const list = bound === "value" ? `${this.prefix}_gdp` : `${this.prefix}_gdp_${bound}`;
    const find = (key: FormulaText): FormulaText =>
      `INDEX(${list},MATCH(${key},${this.prefix}_gdp_key,0))`;
    const fixed = /^"([^"]*)"$/.exec(basis)?.[1];
    const isFixed = /^\d+$/.test(year);
    const inYear = isFixed ? `"${year}"` : `${year}&""`;
    const before = isFixed ? `"${Number(year) - 1}"` : `(${year}-1)&""`;
    if (fixed === "same_year") {
      return find(inYear);
    }
    const hasBefore = this.#bases.includes("previous_year");
    if (fixed === "previous_year" && hasBefore) {
      return find(before);
    }
    if (fixed !== undefined) {
      return find(basis);
    }
    const word = `IF(${basis}="","official",${basis})`;
    const other = hasBefore ? `IF(${basis}="previous_year",${before},${word})` : word;
    const text = find(`IF(${basis}="same_year",${inYear},${other})`);
    const number = `IF(${basis}>=${this.leastGdp},${basis}/1E6,${find(`${basis}&""`)})`;
    return `IF(ISNUMBER(${basis}),${number},${text})`;
  }

  /** A share of GDP. */
  ratio = (counted: FormulaText, gdp: FormulaText): FormulaText => `${counted}/(${gdp}*1E6)`;

  /** What a target asks for, in units of the currency; exact for targets of up to six decimals. */
  required(target: FormulaText, gdp: FormulaText): FormulaText {
    const number = Number(target);
    if (!Number.isNaN(number)) {
      const whole = Math.round(number * 1e6);
      return Math.abs(number * 1e6 - whole) < 1e-9 ? `${whole}*${gdp}` : `${target}*${gdp}*1E6`;
    }
    const whole = `ROUND(${target}*1E6,0)`;
    return `IF(ABS(${target}*1E6-${whole})<1E-9,${whole}*${gdp},${target}*${gdp}*1E6)`;
  }

  /** An amount in a unit. */
  inUnit(amount: FormulaText, unit: FormulaText): FormulaText {
    if (unit === "1") {
      return amount;
    }
    return `(${amount})/${unit}`;
  }
}

/** Two texts with a line between; written out where both are known. */
function joined(first: FormulaText, second: FormulaText): FormulaText {
  const [a, b] = [plainText(first), plainText(second)];
  if (a !== undefined && b !== undefined) {
    return `"${a}|${b}"`;
  }
  if (a !== undefined) {
    return `"${a}|"&${second}`;
  }
  return b === undefined ? `${first}&"|"&${second}` : `${first}&"|${b}"`;
}

/** A number or text that is written out in a formula. */
const plainText = (formula: FormulaText): string | undefined =>
  /^\d+$/.test(formula) ? formula : /^"([^"]*)"$/.exec(formula)?.[1];
