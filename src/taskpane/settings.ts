import type { Basis } from "../core/basis";
import { Decimal } from "../core/decimal";
import { readFiscalYear } from "../core/fiscal-year";
import { wrongArgument } from "../core/problem";

/**
 * Basis that a cell names: `official`, `same_year`, a fiscal year or an amount in yen.
 *
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function basisOf(cell: unknown): Basis {
  const name = typeof cell === "string" ? cell.normalize("NFKC").trim().toLowerCase() : cell;
  if (name === "" || name === null) return { kind: "official" };
  if (name === "official" || name === "same_year") return { kind: name };
  if (typeof name === "number" && name > 10_000) return { kind: "amount", yen: new Decimal(name) };
  if (typeof name === "number" || typeof name === "string") {
    return { kind: "year", year: readFiscalYear(cell, "basis") };
  }
  throw wrongArgument("basis", cell, {
    en: `give official, same_year, a fiscal year such as "FY2022", or an amount of GDP in yen`,
    ja: `official、same_year、"FY2022" のような年度、または GDP の円単位の金額を指定してください`,
  });
}
