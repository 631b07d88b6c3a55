import type { Action } from "./action";
import { readAddress, areaAt } from "./address";
import type { Area } from "./address";
import { failed, rangeOf } from "./office-format";
import { applyActions } from "./office-write";
import { CARDS_FLAG } from "./host";
import { HostRefusal } from "./port";
import type {
  HostCells,
  Progress,
  WorkbookPort,
  FormulaCell,
  Landmarks,
  NameState,
  Survey,
  TableState,
} from "./port";

/** Cells of one read; Excel on the web answers 5 MB at most. */
const READ_CELLS = 100_000;

/** The workbook that the add-in runs in: the only place that says Excel.run. */
export const officePort: WorkbookPort = {
  landmarks: () => run(readLandmarks),
  survey: () => run(readSurvey),
  read: (areas) => run((context) => readAreas(context, areas)),
  apply: (actions, progress) => write(actions, progress),
  selection: () => run(selectedArea),
  regionAround: (area) => run((context) => region(context, area)),
  formulas: (pattern) => run((context) => readFormulas(context, pattern)),
  file: async (limit, progress) => (await workbookFile()).readWorkbookFile(limit, progress),
  openNew,
  watch,
};

async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw failed(error);
  }
}

async function write(actions: readonly Action[], progress?: Progress): Promise<void> {
  try {
    const options = { delayForCellEdit: true, mergeUndoGroup: true };
    await Excel.run(options, (context) => applyActions(context, actions, progress));
  } catch (error) {
    throw failed(error);
  }
}

/** What handles files comes with the tab that asks for them. */
const workbookFile = () => import(/* webpackChunkName: "share" */ "./workbook-file");

async function openNew(bytes: Uint8Array): Promise<void> {
  const { openNewWorkbook } = await workbookFile();
  try {
    await openNewWorkbook(bytes);
  } catch (error) {
    throw failed(error);
  }
}

async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly HostCells[]> {
  const read: HostCells[] = [];
  for (const area of areas) {
    read.push(await readArea(context, area));
  }
  return read;
}

async function readArea(context: Excel.RequestContext, area: Area): Promise<HostCells> {
  const rowsAtOnce = Math.max(1, Math.floor(READ_CELLS / area.columns));
  const cells: HostCells[number][] = [];
  for (let done = 0; done < area.rows; done += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, area.rows - done);
    const block = rangeOf(context, { ...area, row: area.row + done, rows });
    block.load("values");
    // A block a request: all at once would pass the limit of a message.
    await context.sync();
    cells.push(...block.values);
  }
  return cells;
}

async function selectedArea(context: Excel.RequestContext): Promise<Area> {
  return addressed(context, context.workbook.getSelectedRange());
}

async function region(context: Excel.RequestContext, area: Area): Promise<Area> {
  return addressed(context, rangeOf(context, area).getSurroundingRegion());
}

async function addressed(context: Excel.RequestContext, range: Excel.Range): Promise<Area> {
  range.load("address");
  await context.sync();
  const area = readAddress(range.address);
  if (area === undefined) {
    throw new HostRefusal("SeveralAreas", range.address);
  }
  return area;
}

async function watch(
  changed: (what: "edited" | "calculated") => void,
): Promise<() => Promise<void>> {
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const edited = worksheets.onChanged.add(async () => changed("edited"));
    const calculated = worksheets.onCalculated.add(async () => changed("calculated"));
    await context.sync();
    return [edited, calculated] as const;
  });
  return async () => {
    const [edited, calculated] = handlers;
    // A handler is removed in the context that added it.
    await Excel.run(edited.context, async (context) => {
      edited.remove();
      calculated.remove();
      await context.sync();
    });
  };
}

/**
 * Tells the functions whether the host handles data types.
 * Found by doing: some hosts claim the requirement set and fail when a cell is read that way.
 */
export async function probeCards(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")) {
    return;
  }
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.load("valuesAsJson");
      await context.sync();
    });
    Reflect.set(globalThis, CARDS_FLAG, true);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return;
    }
    throw error;
  }
}

/** Where tables and names stand, in two requests. */
async function readLandmarks(context: Excel.RequestContext): Promise<Landmarks> {
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

/** Sheets, used ranges, tables, names and charts; two more round trips than the landmarks. */
async function readSurvey(context: Excel.RequestContext): Promise<Survey> {
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
  if (all === undefined) {
    return [];
  }
  return [{ name, area: showTotals ? { ...all, rows: all.rows - 1 } : all }];
}

/** The formulas of all sheets that match a pattern, with what they show. */
async function readFormulas(
  context: Excel.RequestContext,
  pattern: RegExp,
): Promise<readonly FormulaCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
  for (const range of used) {
    range.load("address,formulas,values");
  }
  await context.sync();
  return used.flatMap((range) => (range.isNullObject ? [] : matching(range, pattern)));
}

function matching(range: Excel.Range, pattern: RegExp): readonly FormulaCell[] {
  const origin = readAddress(range.address);
  if (origin === undefined) {
    return [];
  }
  return range.formulas.flatMap((row: readonly unknown[], down: number) =>
    row.flatMap((cell, across) => {
      if (typeof cell !== "string" || !cell.startsWith("=") || !pattern.test(cell)) {
        return [];
      }
      const place = { ...origin, row: origin.row + down, column: origin.column + across };
      return [
        { area: areaAt(place, 1, 1), formula: cell, value: range.values[down]?.[across] ?? null },
      ];
    }),
  );
}
