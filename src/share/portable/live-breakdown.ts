import { Unsupported } from "../formula/tree";
import { valueText } from "../formula/values";
import type { FormulaText, Shares } from "./expressions";
import type { LiveCall } from "./live-call";

/** A number that no category has: those out of scope sort behind the others. */
const LAST = "1E6";

/** What the cells of a breakdown are made of. */
interface Breakdown {
  readonly call: LiveCall;
  readonly shares: Shares;
  /** Figures of the year and stage, all categories. */
  readonly figures: FormulaText;
  readonly column: FormulaText;
  readonly gdp: FormulaText;
  readonly unit: FormulaText;
  /** How many categories are in scope. */
  readonly count: FormulaText;
}

/**
 * A cell of the breakdown by category. Categories move up as others leave the scope; where more come in than
 * there are rows, the heading says so by an error and the rows stay empty.
 */
export function liveBreakdown(call: LiveCall, row: number, column: number): FormulaText {
  const parts = breakdownOf(call);
  const { shares, count } = parts;
  const result = call.read.result();
  const missing = call.short(call.formulas.missing(shares, parts.column));
  const rows = call.read.site.rows - 2;
  // Where there is no result now, there are no headings either.
  if (result.length < 2) {
    throw new Unsupported("BREAKDOWN");
  }
  const wrong = shares.wrong === undefined ? "" : `+(${shares.wrong}>0)`;
  const isEmpty = call.short(`(${missing})+(${count}>${rows})${wrong}`, 0);
  if (row === 0) {
    const heading = valueText(result[0]?.[column]);
    if (column > 0) {
      return `IFERROR(IF(${isEmpty}>0,"",${heading}),"")`;
    }
    const checked = `IF(${count}>${rows},#REF!,${heading})`;
    return call.formulas.guarded(shares, missing, checked);
  }
  const label = valueText(result.at(-1)?.[1]);
  const category = categoryCells(parts, row)[column] ?? '""';
  const total = totalCells(parts, label)[column] ?? '""';
  const body = `IF(${row}>${count},${total},${category})`;
  return `IFERROR(IF(${isEmpty}+(${row}>${count}+1)>0,"",${body}),"")`;
}

function breakdownOf(call: LiveCall): Breakdown {
  const year = call.year();
  const [shares, column] = [call.scope(year), call.column(year)];
  return {
    call,
    shares,
    column,
    figures: call.formulas.figures(column, "value"),
    gdp: call.gdp(year),
    unit: call.unit(),
    count: call.short(`SUMPRODUCT((${shares.share}>0)*1)`, 0),
  };
}

/** The cells of the nth category in scope. */
function categoryCells(parts: Breakdown, nth: number): readonly FormulaText[] {
  const { call, shares, figures, column, gdp, unit } = parts;
  const { prefix, formulas } = call;
  const inScope = `(${shares.share}>0)*${prefix}_no+(${shares.share}<=0)*${LAST}`;
  const at = call.short(`SUMPRODUCT(SMALL(${inScope},${nth}))`);
  const [figure, share] = [`INDEX(${figures},${at})`, `INDEX(${shares.share},${at})`];
  const whole = `ROUND(${share}*1E6,0)*${figure}`;
  const counted =
    shares.rest === undefined ? whole : `(${whole}+INDEX(${shares.rest},${at})*${figure})`;
  return [
    `INDEX(${prefix}_category,${at})`,
    `INDEX(${prefix}_label,${at})`,
    formulas.inUnit(`${figure}*1E6`, unit),
    share,
    formulas.inUnit(counted, unit),
    formulas.ratio(counted, gdp),
    `INDEX(INDEX(${prefix}_status,0,${column}),${at})&""`,
    `INDEX(INDEX(${prefix}_note,0,${column}),${at})&""`,
  ];
}

function totalCells(parts: Breakdown, label: FormulaText): readonly FormulaText[] {
  const { call, shares, figures, gdp, unit } = parts;
  const spending = `SUMPRODUCT((${shares.share}>0)*1,${figures})*1E6`;
  const counted = call.formulas.counted(shares, figures);
  return [
    '"total"',
    label,
    call.formulas.inUnit(spending, unit),
    '""',
    call.formulas.inUnit(counted, unit),
    call.formulas.ratio(counted, gdp),
    '""',
    // Of the whole, as it was when the copy was made.
    valueText(call.read.result().at(-1)?.[7]),
  ];
}
