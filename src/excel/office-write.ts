import { hostCell, type Action, type Contents } from "./action";
import { fullAddressOf, type Area } from "./address";
import {
  addChart,
  addColumn,
  addRows,
  addTable,
  paint,
  rangeOf,
  removeColumn,
  setWidths,
} from "./office-format";
import { Cancelled, type Progress } from "./port";

/** Cells of one write; about 2 MB of the 5 that Excel on the web takes. */
const WRITE_CELLS = 20_000;

/**
 * Carries out actions in order.
 * When one fails or the user stops, the sheets that were added are removed again.
 */
export async function applyActions(
  context: Excel.RequestContext,
  actions: readonly Action[],
  progress?: Progress,
): Promise<void> {
  const added: string[] = [];
  try {
    for (const [index, action] of actions.entries()) {
      await applyAction(context, action, progress);
      if (action.kind === "add-sheet") {
        added.push(action.sheet);
      }
      progress?.report((index + 1) / actions.length);
    }
    await context.sync();
  } catch (error) {
    await removeSheets(context, added);
    throw error;
  }
}

async function applyAction(
  context: Excel.RequestContext,
  action: Action,
  progress?: Progress,
): Promise<void> {
  switch (action.kind) {
    case "write":
      return writeBlocks(context, action, progress);
    case "clear-formats":
      return rangeOf(context, action.area).clear("Formats");
    case "style":
      return paint(context, action.area, action.style);
    case "choices":
      return offerChoices(rangeOf(context, action.area), action.choices);
    case "name":
      return setName(context, action.name, action.area);
    case "remove-name":
      return context.workbook.names.getItemOrNullObject(action.name).delete();
    case "chart":
      return addChart(context, action.chart);
    default:
      return applyToSheet(context, action);
  }
}

/** What is done to a whole sheet or table. */
type SheetAction = Extract<
  Action,
  {
    kind:
      | "add-sheet"
      | "widths"
      | "freeze"
      | "activate"
      | "add-table"
      | "add-column"
      | "add-rows"
      | "remove-column";
  }
>;

async function applyToSheet(context: Excel.RequestContext, action: SheetAction): Promise<void> {
  const { worksheets } = context.workbook;
  switch (action.kind) {
    case "add-sheet":
      worksheets.add(action.sheet);
      return context.sync();
    case "widths":
      return setWidths(worksheets.getItem(action.sheet), action.widths);
    case "freeze":
      return worksheets.getItem(action.sheet).freezePanes.freezeRows(action.rows);
    case "activate":
      return activate(context, action.place);
    case "add-table":
      return addTable(context, action.area, action.name);
    case "add-column":
      return addColumn(context, action.table, action.cells);
    case "add-rows":
      return addRows(context, action.table, action.rows);
    case "remove-column":
      return removeColumn(context, action.table, action.heading);
  }
}

async function writeBlocks(
  context: Excel.RequestContext,
  { at, cells }: Extract<Action, { kind: "write" }>,
  progress?: Progress,
): Promise<void> {
  const columns = cells[0]?.length ?? 0;
  const rowsAtOnce = Math.max(1, Math.floor(WRITE_CELLS / Math.max(1, columns)));
  for (let done = 0; done < cells.length; done += rowsAtOnce) {
    if (progress?.signal.aborted === true) {
      throw new Cancelled();
    }
    const rows = cells.slice(done, done + rowsAtOnce);
    writeBlock(context, { ...at, row: at.row + done, rows: rows.length, columns }, rows);
    if (cells.length <= rowsAtOnce) {
      return;
    }
    // A block a request: all at once would pass the limit of a message.
    await context.sync();
    progress?.report(done / cells.length);
  }
}

function writeBlock(context: Excel.RequestContext, area: Area, rows: Contents): void {
  rangeOf(context, area).formulas = rows.map((row) => row.map(hostCell));
}

async function setName(context: Excel.RequestContext, name: string, area: Area): Promise<void> {
  const existing = context.workbook.names.getItemOrNullObject(name);
  existing.load("name");
  await context.sync();
  if (existing.isNullObject) {
    context.workbook.names.add(name, rangeOf(context, area));
  } else {
    existing.formula = `=${fullAddressOf(area)}`;
  }
}

function offerChoices(range: Excel.Range, choices: readonly string[]): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  // A year or a target of the user's own is allowed: the list only offers.
  range.dataValidation.errorAlert = {
    showAlert: false,
    style: "Information",
    title: "",
    message: "",
  };
}

function activate(
  context: Excel.RequestContext,
  place: Extract<Action, { kind: "activate" }>["place"],
): void {
  context.workbook.worksheets.getItem(place.sheet).activate();
  rangeOf(context, { ...place, rows: 1, columns: 1 }).select();
}

async function removeSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<void> {
  if (sheets.length === 0) {
    return;
  }
  for (const sheet of sheets) {
    context.workbook.worksheets.getItemOrNullObject(sheet).delete();
  }
  await context.sync();
}
