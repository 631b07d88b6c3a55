import type { Basis } from "../../core/basis";
import { ZERO, type Decimal } from "../../core/decimal";
import { readFiscalYear } from "../../core/fiscal-year";
import { pathToTarget } from "../../core/path";
import { Problem, wrongArgument } from "../../core/problem";
import { optional, required, single } from "../read/cells";
import { readGrowth } from "../read/numbers";
import { readOneScope } from "../read/scope";
import { plainFigure, type Out } from "../result";
import { stateOf } from "../state";
import type { CustomFunction } from "./custom-function";
import { readAim } from "./targets";

const HEADINGS = ["year", "gdp", "ratio", "spending", "change"] as const;
const LONGEST = 100;

/** Rows from the known ratio to a target, in even steps of the ratio. */
export const TARGET_PATH: CustomFunction = (from, to, target, scope, ...others) => {
  const [basis, growth, stage, asOf, data] = others;
  const first = required("from_year", single("from_year", from), (cell) =>
    readFiscalYear(cell, "from_year"),
  );
  const last = required("to_year", single("to_year", to), (cell) =>
    readFiscalYear(cell, "to_year"),
  );
  if (last <= first || last - first > LONGEST) throw wrongEnd(last);
  const aim = readAim(target, { basis, stage, asOf, data });
  const rate = optional(single("gdp_growth", growth), ZERO, readGrowth);
  refuseGrowthOfFixedYear(aim.basis, rate);
  const { gdp, spending } = stateOf(aim.question, first, readOneScope(scope), aim.basis);
  const path = pathToTarget(
    { year: first, gdp: gdp.figure.value, spending: spending.counted.value },
    { year: last, target: aim.share, growth: rate },
  );
  const rows = path.map((row): readonly Out[] => [
    row.year,
    plainFigure(row.gdp, "#,##0"),
    plainFigure(row.ratio, "0.00%"),
    plainFigure(row.spending, "#,##0"),
    row.change === undefined ? "" : plainFigure(row.change, "#,##0"),
  ]);
  return [HEADINGS, ...rows];
};

function refuseGrowthOfFixedYear(basis: Basis, growth: Decimal): void {
  if (growth.isZero() || basis.kind === "same_year" || basis.kind === "amount") return;
  throw new Problem("wrong-argument", {
    en: "gdp_growth needs the basis same_year or an amount; the GDP of a fixed year does not grow.",
    ja: "gdp_growth は basis が same_year または金額のときに使えます。固定した年度の GDP は変わりません。",
  });
}

const wrongEnd = (year: number): Problem =>
  wrongArgument("to_year", year, {
    en: `give a year after from_year, at most ${LONGEST} years later`,
    ja: `from_year より後で ${LONGEST} 年以内の年度を指定してください`,
  });
