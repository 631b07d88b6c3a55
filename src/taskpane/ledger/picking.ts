import { fullAddressOf, isIn, tableReference, type Area } from "../../excel/address";
import type { TableState, WorkbookPort } from "../../excel/port";
import { AT_HOME } from "../offered";
import { Refusal } from "../failure";
import { tableArea } from "../sheet/model";
import type { PaneText } from "../text/en";
import { bundledLedger, type BundledChoice, type PickedLedger, type PickedRules } from "./ledger";

/** The bundled budget lines of a year and stage as a ledger. */
export function bundledAsLedger({ year, stage }: BundledChoice, text: PaneText): PickedLedger {
  const [headings = [], ...lines] = bundledLedger(year, stage);
  return {
    name: `${AT_HOME.yearName(year)} ${text.scenario.stages[stage] ?? stage}`,
    reference: `SCOPE.BUDGET_LINES(${year},"${stage}")`,
    area: undefined,
    headings,
    lines: lines.length,
  };
}

/**
 * The selected cells as a ledger. One cell stands for the table that it is in, or else for the
 * filled cells around it.
 *
 * @throws {Refusal} if there is no line below the headings.
 */
export const selectedLedger = async (port: WorkbookPort): Promise<PickedLedger> =>
  ledgerOf(port, await selectedRange(port, "no-ledger"));

/**
 * The selected cells as rules, found as a ledger is.
 *
 * @throws {Refusal} if there is no rule below the headings.
 */
export const selectedRules = (port: WorkbookPort): Promise<PickedRules> =>
  selectedRange(port, "no-rules");

/**
 * A table of the workbook as a ledger.
 *
 * @throws {Refusal} if it is not there any more.
 */
export async function tableLedger(port: WorkbookPort, name: string): Promise<PickedLedger> {
  const area = tableArea(await port.landmarks(), name);
  if (area === undefined) {
    throw new Refusal({ kind: "missing", what: name });
  }
  return ledgerOf(port, rangeOfTable({ name, area }));
}

/** A picked range with the area that it has now: a table may have grown or moved. */
export async function located<
  Range extends { readonly table?: string; readonly area?: Area | undefined },
>(port: WorkbookPort, range: Range): Promise<Range> {
  if (range.table === undefined) {
    return range;
  }
  const area = tableArea(await port.landmarks(), range.table);
  if (area === undefined) {
    throw new Refusal({ kind: "missing", what: range.table });
  }
  return { ...range, area };
}

/** A table as a range of rules or lines. */
export const rangeOfTable = ({ name, area }: TableState): PickedRules => ({
  name,
  reference: tableReference(name),
  table: name,
  area,
});

async function selectedRange(
  port: WorkbookPort,
  refusal: "no-ledger" | "no-rules",
): Promise<PickedRules> {
  const selected = await port.selection();
  const { tables } = await port.landmarks();
  const isOne = selected.rows === 1 && selected.columns === 1;
  const table = isOne ? tables.find(({ area }) => isIn(selected, area)) : undefined;
  if (table !== undefined) {
    return rangeOfTable(table);
  }
  const area = isOne ? await port.regionAround(selected) : selected;
  if (area.rows < 2) {
    throw new Refusal({ kind: refusal });
  }
  return { name: fullAddressOf(area), reference: fullAddressOf(area), area };
}

/** A ledger over a range, with the headings that it has now. */
export async function ledgerOf(port: WorkbookPort, range: PickedRules): Promise<PickedLedger> {
  const { area } = range;
  const [[headings = []] = []] = await port.read([{ ...area, rows: 1 }]);
  return { ...range, headings, lines: area.rows - 1 };
}
