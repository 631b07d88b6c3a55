import type { Basis } from "../../core/basis";
import { Decimal } from "../../core/decimal";
import { readFiscalYear } from "../../core/fiscal-year";
import { Problem, wrongArgument } from "../../core/problem";

/** An amount below a trillion yen is no GDP of Japan but one in another unit, such as 560 or 5600000. */
const LEAST_GDP = 1e12;

/**
 * Basis that a cell names.
 *
 * @param cell - `official`, `same_year`, a fiscal year ("FY2022", 2022, "令和4") or an amount in yen of at
 *   least a trillion.
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function readBasis(cell: unknown): Basis {
  const name = typeof cell === "string" ? cell.normalize("NFKC").trim().toLowerCase() : cell;
  if (name === "official" || name === "same_year") return { kind: name };
  const year = yearOrNone(cell);
  if (year !== undefined) return { kind: "year", year };
  if (typeof cell === "number" && Number.isFinite(cell) && cell >= LEAST_GDP) {
    return { kind: "amount", yen: new Decimal(cell) };
  }
  throw wrongArgument("basis", cell, {
    en: `give official, same_year, a fiscal year such as "FY2022", or an amount of GDP in yen, at least 1 trillion`,
    ja: `official、same_year、"FY2022" のような年度、または GDP の円単位の金額（1 兆円以上）を指定してください`,
  });
}

function yearOrNone(cell: unknown): number | undefined {
  try {
    return readFiscalYear(cell);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
