import { fullAddressOf, isIn, tableReference, type Area } from "../../excel/address";
import type { TableState, WorkbookPort } from "../../excel/port";
import { yearName } from "../offered";
import { Refusal } from "../failure";
import { tableArea } from "../sheet/model";
import type { PaneText } from "../text/en";
import { bundledLedger, type BundledChoice, type PickedLedger } from "./ledger";

/** The bundled budget lines of a year and stage as a ledger. */
export function bundledAsLedger({ year, stage }: BundledChoice, text: PaneText): PickedLedger {
  const [headings = [], ...lines] = bundledLedger(year, stage);
  return {
    name: `${yearName(year)} ${text.scenario.stages[stage] ?? stage}`,
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
export async function selectedLedger(port: WorkbookPort): Promise<PickedLedger> {
  const selected = await port.selection();
  if (selected.rows > 1 || selected.columns > 1) {
    return rangeLedger(port, selected);
  }
  const { tables } = await port.landmarks();
  const table = tables.find(({ area }) => isIn(selected, area));
  if (table !== undefined) {
    return ledgerOfTable(port, table);
  }
  return rangeLedger(port, await port.regionAround(selected));
}

/**
 * A table of the workbook as a ledger.
 *
 * @throws {Refusal} if it is not there any more.
 */
export async function tableLedger(port: WorkbookPort, name: string): Promise<PickedLedger> {
  const area = tableArea(await port.survey(), name);
  if (area === undefined) {
    throw new Refusal({ kind: "missing", what: name });
  }
  return ledgerOfTable(port, { name, area });
}

/** The ledger of an area, with the headings that it has now. */
export async function ledgerAt(
  port: WorkbookPort,
  area: Area,
  reference: string,
): Promise<PickedLedger> {
  const [[headings = []] = []] = await port.read([{ ...area, rows: 1 }]);
  return { name: fullAddressOf(area), reference, area, headings, lines: area.rows - 1 };
}

async function rangeLedger(port: WorkbookPort, area: Area): Promise<PickedLedger> {
  if (area.rows < 2) {
    throw new Refusal({ kind: "no-ledger" });
  }
  return ledgerAt(port, area, fullAddressOf(area));
}

const ledgerOfTable = async (
  port: WorkbookPort,
  { name, area }: TableState,
): Promise<PickedLedger> => ({
  ...(await ledgerAt(port, area, tableReference(name))),
  name,
});
