import { isOwnRange } from "./own-scope";
import { valueText } from "../formula/values";
import type { FormulaText, Shares } from "./expressions";
import type { LiveCall } from "./live-call";

/** A ratio of counted spending to GDP; `basis` where the call names none. */
export function ratioOf(
  call: LiveCall,
  year: FormulaText,
  shares: Shares,
  basis?: FormulaText,
): FormulaText {
  const column = call.column(year);
  const counted = call.formulas.counted(shares, call.formulas.figures(column, "value"));
  const ratio = call.formulas.ratio(counted, call.gdp(year, "value", basis));
  return call.formulas.guarded(shares, call.formulas.missing(shares, column), ratio);
}

/** A cell of the comparison of years and scopes. What must be said of a row is what it was. */
export function liveCompare(call: LiveCall, row: number, column: number): FormulaText {
  const result = call.read.result();
  if (column === (result[0]?.length ?? 0) - 1) {
    return valueText(result[row]?.[column]);
  }
  if (row === 0) {
    return compareHeading(call, column);
  }
  const year = call.year("years", ...placeOf(call, "years", row - 1));
  if (column === 0) {
    return year;
  }
  return ratioOf(call, year, call.scope(year, "scopes", ...placeOf(call, "scopes", column - 1)));
}

/** A cell of the grid of scopes and bases. */
export function liveRatioGrid(call: LiveCall, row: number, column: number): FormulaText {
  const result = call.read.result();
  if (row === 0 || column === 0) {
    return valueText(result[row]?.[column]);
  }
  const year = call.year();
  const [scope, basis] = [valueText(result[row]?.[0]), valueText(result[0]?.[column])];
  return ratioOf(call, year, call.formulas.namedScope(scope, year), basis);
}

function compareHeading(call: LiveCall, column: number): FormulaText {
  const isOwn = isOwnRange(call.read.grid("scopes"), call.set);
  if (column === 0 || isOwn) {
    return valueText(call.read.result()[0]?.[column]);
  }
  const place = placeOf(call, "scopes", column - 1);
  const literal = call.read.literal("scopes", ...place);
  return literal === undefined ? call.read.text("scopes", ...place) : valueText(literal);
}

/** Where the nth value of an argument stands, blank ones passed over. */
function placeOf(
  call: LiveCall,
  name: string,
  nth: number,
): readonly [row: number, column: number] {
  const places = call.read
    .grid(name)
    .flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        value === undefined || value === "" ? [] : [[row, column] as const],
      ),
    );
  return places[nth] ?? [0, 0];
}
