import { member, textOf } from "../json";
import type { UniverAccess } from "./univer-access";

const edits =
  /^sheet\.command\.(set-range-values|set-style|set-border|clear|insert|remove|delete|move|auto|add|paste|reorder|sort)/;

/** Keeps the user from changing sheets that are protected. */
export function lockSheets(
  access: UniverAccess,
  isProtected: (sheetId: string) => boolean,
  refused: () => void,
): void {
  const { api } = access.spreadsheet;
  const active = () => api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "";
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (!isProtected(event.worksheet.getSheetId())) return;
    event.cancel = true;
    refused();
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (access.isOwnChange || !edits.test(event.id)) return;
    const sheetId = textOf(member(event.params, "subUnitId"), active());
    if (!isProtected(sheetId)) return;
    event.cancel = true;
    refused();
  });
}
