import { areaAt, readAddress } from "./address";
import type { FormulaCell } from "./port";

/** The formulas of all sheets that match a pattern, with what they show. */
export async function readFormulas(
  context: Excel.RequestContext,
  pattern: RegExp,
): Promise<readonly FormulaCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
  for (const range of used) range.load("address,formulas,values");
  await context.sync();
  return used.flatMap((range) => (range.isNullObject ? [] : matching(range, pattern)));
}

function matching(range: Excel.Range, pattern: RegExp): readonly FormulaCell[] {
  const origin = readAddress(range.address);
  if (origin === undefined) return [];
  return range.formulas.flatMap((row: readonly unknown[], down: number) =>
    row.flatMap((cell, across) => {
      if (typeof cell !== "string" || !cell.startsWith("=") || !pattern.test(cell)) return [];
      const place = { ...origin, row: origin.row + down, column: origin.column + across };
      return [
        { area: areaAt(place, 1, 1), formula: cell, value: range.values[down]?.[across] ?? null },
      ];
    }),
  );
}
