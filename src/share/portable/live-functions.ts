import { Unsupported } from "../formula/tree";
import { liveCompare, liveRatioGrid, ratioOf } from "./live-grids";
import { liveBreakdown } from "./live-breakdown";
import { valueText } from "../formula/values";
import type { FormulaText } from "./expressions";
import type { LiveCall } from "./live-call";

/** One value of a call's result as a plain formula. */
export type LiveFunction = (call: LiveCall, row: number, column: number) => FormulaText;

const RATIO: LiveFunction = (call, row, column) => {
  const year = call.year("year", row, column);
  return ratioOf(call, year, call.scope(year, "scope", row, column));
};

const RANGE: LiveFunction = (call, row, column) => {
  const year = call.year("year", row, 0);
  const bounds = [
    ["low", "high"],
    ["value", "value"],
    ["high", "low"],
  ] as const;
  const [bound, ofGdp] = bounds[column] ?? bounds[1];
  const [shares, at] = [call.scope(year, "scope", row, 0), call.column(year)];
  const counted = call.formulas.counted(shares, call.formulas.figures(at, bound));
  const ratio = call.formulas.ratio(counted, call.gdp(year, ofGdp));
  return call.formulas.guarded(shares, call.formulas.missing(shares, at), ratio);
};

const SPENDING: LiveFunction = (call, row, column) => {
  const year = call.year("year", row, column);
  const [shares, at] = [call.scope(year, "scope", row, column), call.column(year)];
  const counted = call.formulas.counted(shares, call.formulas.figures(at, "value"));
  const amount = call.formulas.inUnit(`${counted}`, call.unit());
  return call.formulas.guarded(shares, call.formulas.missing(shares, at), amount);
};

const GDP: LiveFunction = (call, row, column) => {
  const gdp = call.formulas.gdp('"same_year"', call.year("year", row, column));
  return call.formulas.inUnit(`${gdp}*1E6`, call.unit());
};

const OF_AMOUNTS: LiveFunction = (call, row, column) => {
  const year = call.year("year", row, column);
  const amounts = call.read.range("amounts");
  const none = `SUMPRODUCT(ISNUMBER(${amounts})*(${amounts}<>0))=0`;
  const texts = `SUMPRODUCT(ISTEXT(${amounts})*(${amounts}<>""))>0`;
  const ratio = call.formulas.ratio(`SUM(${amounts})`, call.gdp(year));
  return `IF((${none})+(${texts})>0,#VALUE!,${ratio})`;
};

const REQUIRED: LiveFunction = (call, row, column) => {
  const year = call.year("year", row, column);
  const { share, basis } = target(call);
  return call.formulas.inUnit(
    call.formulas.required(share, call.gdp(year, "value", basis)),
    call.unit(),
  );
};

const GAP: LiveFunction = (call, row, column) => {
  const year = call.year("year", row, column);
  const { share, basis } = target(call);
  const [shares, at] = [call.scope(year, "scope", row, column), call.column(year)];
  const counted = call.formulas.counted(shares, call.formulas.figures(at, "value"));
  const required = call.formulas.required(share, call.gdp(year, "value", basis));
  const gap = call.formulas.inUnit(`(${required})-${counted}`, call.unit());
  return call.formulas.guarded(shares, call.formulas.missing(shares, at), gap);
};

const BREAKEVEN: LiveFunction = (call, row, column) => {
  const year = call.year("year", row, column);
  const { share, basis } = target(call);
  const [scope, at] = [call.scope(year, "scope", row, column), call.column(year)];
  const category = categoryOf(call);
  const others = `*(${call.prefix}_category<>${category})`;
  const rest = {
    ...scope,
    share: `(${scope.share})${others}`,
    whole: `${scope.whole}${others}`,
    ...(scope.rest !== undefined && { rest: `${scope.rest}${others}` }),
  };
  const figures = call.formulas.figures(at, "value");
  const own = `INDEX(${figures},MATCH(${category},${call.prefix}_category,0))`;
  const required = call.formulas.required(share, call.gdp(year, "value", basis));
  const needed = `((${call.short(required)})-${call.formulas.counted(rest, figures)})/(${own}*1E6)`;
  const checked = `IF(${own}=0,#NUM!,IF(ABS(${needed}-0.5)>0.5,#NUM!,${needed}))`;
  const missing = `(${call.formulas.missing(rest, at)})+(${own}="")>0`;
  return call.formulas.guarded(scope, missing, checked);
};

const CITATION: LiveFunction = (call, row, column) => {
  const year = call.year("year", row, column);
  const figures = `INDEX(${call.prefix}_cite,0,${call.column(year)})`;
  const cell = `INDEX(${figures},MATCH(${categoryOf(call, "series")},${call.prefix}_category,0))`;
  return `IF(${cell}="",#N/A,${cell})`;
};

/** The functions that stay live in a portable copy. */
export const LIVE: Readonly<Record<string, LiveFunction>> = {
  DEFENCE_RATIO: RATIO,
  RATIO_RANGE: RANGE,
  DEFENCE_SPENDING: SPENDING,
  GDP,
  RATIO_OF: OF_AMOUNTS,
  REQUIRED_SPENDING: REQUIRED,
  TARGET_GAP: GAP,
  BREAKEVEN_SHARE: BREAKEVEN,
  CITE: CITATION,
  COMPARE: liveCompare,
  RATIO_GRID: liveRatioGrid,
  BREAKDOWN: liveBreakdown,
};

/** A target's share, and the basis that it is measured on where the call names none. */
function target(call: LiveCall): { readonly share: FormulaText; readonly basis: FormulaText } {
  const literal = call.read.literal("target");
  if (typeof literal === "number") {
    return { share: String(literal), basis: '"official"' };
  }
  if (typeof literal === "string") {
    const found = call.set.targets.find(({ id }) => id === literal.trim().toLowerCase());
    if (found === undefined) {
      throw new Unsupported("target");
    }
    return { share: String(found.share), basis: valueText(found.basis || "official") };
  }
  const text = call.read.text("target");
  const find = (list: string): FormulaText =>
    `INDEX(${call.prefix}_${list},MATCH(${text},${call.prefix}_target_key,0))`;
  return {
    share: call.short(
      `IF(ISNUMBER(${text}),IF(ABS(${text}-0.5)>0.5,#VALUE!,${text}),${find("target")})`,
    ),
    basis: call.short(`IF(ISNUMBER(${text}),"official",${find("target_basis")})`),
  };
}

function categoryOf(call: LiveCall, name = "category"): FormulaText {
  const literal = call.read.literal(name);
  if (literal === undefined) {
    return call.read.text(name);
  }
  const id = String(literal)
    .trim()
    .toLowerCase()
    .replace(/^spending\./, "");
  if (!call.set.categories.some((category) => category.id === id)) {
    throw new Unsupported(name);
  }
  return valueText(id);
}
