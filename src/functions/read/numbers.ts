import type { Decimal } from "../../core/decimal";
import { type Problem, wrongArgument } from "../../core/problem";
import { rateOf } from "../../core/rate";
import { isBlank, type Range } from "../../core/table";

/**
 * Growth of GDP a year.
 *
 * @throws {Problem} `wrong-argument` unless it is above -1 and at most 1.
 */
export function readGrowth(cell: unknown): Decimal {
  const growth = rateOf(cell);
  if (growth?.gt(-1) === true && growth.lte(1)) return growth;
  throw wrongArgument("gdp_growth", cell, {
    en: "give a rate above -1 and at most 1, such as 0.03 or 3%",
    ja: "0.03 や 3% のような -1 より大きく 1 以下の率を指定してください",
  });
}

/**
 * Amounts of a range; blanks are skipped.
 *
 * @returns Finite doubles in yen.
 * @throws {Problem} `wrong-argument` naming the first cell that is no number, or a range without one.
 */
export function readAmounts(range: Range): readonly number[] {
  const amounts: number[] = [];
  range.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (isBlank(cell)) return;
      if (typeof cell !== "number" || !Number.isFinite(cell)) {
        throw noAmount(cell, rowIndex + 1, column + 1);
      }
      amounts.push(cell);
    }),
  );
  if (amounts.length > 0) return amounts;
  throw wrongArgument("amounts", null, {
    en: "give at least one amount in yen",
    ja: "円単位の金額を 1 つ以上指定してください",
  });
}

const noAmount = (cell: unknown, row: number, column: number): Problem =>
  wrongArgument(
    { en: `amounts, row ${row}, column ${column}`, ja: `amounts の ${row} 行 ${column} 列` },
    cell,
    { en: "give numbers in yen", ja: "円単位の数値を指定してください" },
  );
