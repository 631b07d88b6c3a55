import type { Action } from "./action";
import { readAddress, type Area } from "./address";
import { failed, rangeOf } from "./office-format";
import { readFormulas, readLandmarks, readSurvey } from "./office-read";
import { applyActions } from "./office-write";
import { CARDS_FLAG } from "./host";
import { HostRefusal, type HostCells, type Progress, type WorkbookPort } from "./port";

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

async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly HostCells[]> {
  const read: HostCells[] = [];
  for (const area of areas) read.push(await readArea(context, area));
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
  if (area === undefined) throw new HostRefusal("SeveralAreas", range.address);
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
  if (!Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4")) return;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.load("valuesAsJson");
      await context.sync();
    });
    Reflect.set(globalThis, CARDS_FLAG, true);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return;
    throw error;
  }
}
