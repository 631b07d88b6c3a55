/** Name of the global that tells the functions that cells take a number with format and card. */
const CARDS_FLAG = "defenceScopeTakesCards";

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
