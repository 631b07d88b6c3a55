import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { UniverAccess } from "./univer-access";
import { workbookId } from "./univer-start";

const spareRows = 200;
const spareColumns = 5;

/** Lets a sheet grow: Univer's sheets are as large as they are made, Excel's are all one size. */
export function ensureSize(
  access: UniverAccess,
  subUnitId: string,
  rows: number,
  columns: number,
): void {
  const sheet = access.sheet(subUnitId);
  if (rows > sheet.getRowCount())
    access.run(SetWorksheetRowCountMutation.id, {
      unitId: workbookId,
      subUnitId,
      rowCount: rows + spareRows,
    });
  if (columns > sheet.getColumnCount())
    access.run(SetWorksheetColumnCountMutation.id, {
      unitId: workbookId,
      subUnitId,
      columnCount: columns + spareColumns,
    });
}
