import { cellsOf, type Area } from "./address";
import { Cancelled, HostRefusal } from "./port";

/** The range of an area. */
export const rangeOf = (context: Excel.RequestContext, area: Area): Excel.Range =>
  context.workbook.worksheets.getItem(area.sheet).getRange(cellsOf(area));

/** What a failed request means: the host's own refusals by their code, anything else as it is. */
export function failed(error: unknown): unknown {
  if (error instanceof HostRefusal || error instanceof Cancelled) return error;
  if (!(error instanceof Error) || !("code" in error)) return error;
  return new HostRefusal(String(error.code), error.message);
}
