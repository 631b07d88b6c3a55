import { areaAt, readAddress, type Area } from "./address";
import type { FormulaCell, Landmarks, NameState, Survey, TableState } from "./port";

/** Where tables and names stand, in two requests. */
export async function readLandmarks(context: Excel.RequestContext): Promise<Landmarks> {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/showTotals");
  names.load("items/name,items/formula");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  await context.sync();
  return {
    tables: tables.items.flatMap((table, index) => tableState(table, ranges[index]?.address)),
    names: names.items.map(({ name, formula }): NameState => ({
      name,
      area: readAddress(String(formula)),
    })),
  };
}

/** What stands where in the workbook, in two requests more. */
export async function readSurvey(context: Excel.RequestContext): Promise<Survey> {
  const landmarks = await readLandmarks(context);
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  protection.load("protected");
  await context.sync();
  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("address"),
  );
  const charts = worksheets.items.map((sheet) => sheet.charts.load("items/name"));
  await context.sync();
  return {
    ...landmarks,
    sheets: worksheets.items.map((sheet, index) => ({
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isVisible: sheet.visibility === "Visible",
      used: usedArea(used[index]),
    })),
    charts: worksheets.items.flatMap((sheet, index) =>
      (charts[index]?.items ?? []).map(({ name }) => ({ name, sheet: sheet.name })),
    ),
    isLocked: protection.protected,
  };
}

const usedArea = (range: Excel.Range | undefined): Area | undefined =>
  range === undefined || range.isNullObject ? undefined : readAddress(range.address);

/**
 * A table as the pane knows it.
 *
 * @param address - Of the whole table; with its totals row, where it shows one.
 * @returns None if the address is no single area.
 */
export function tableState(
  { name, showTotals }: Pick<Excel.Table, "name" | "showTotals">,
  address: string | undefined,
): readonly TableState[] {
  const all = address === undefined ? undefined : readAddress(address);
  if (all === undefined) return [];
  return [{ name, area: showTotals ? { ...all, rows: all.rows - 1 } : all }];
}

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
