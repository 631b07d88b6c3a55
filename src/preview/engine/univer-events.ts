import { type ICommandInfo, ObjectMatrix, UndoCommandId, RedoCommandId } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetBorderCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Scalar } from "../functions/result";
import { isRecord, member, asText } from "../json";
import type { SheetArea, EngineListener } from "./engine";
import type { UniverAccess } from "./univer-access";

const STYLE_COMMANDS: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id];

/** Tells a listener what the user does in the grid. */
export function watchUser(access: UniverAccess, listener: EngineListener): void {
  let active = access.workbook.getActiveSheet()?.getSheetId() ?? "";
  let before: Scalar = null;
  access.commands.beforeCommandExecuted((command, options) => {
    if (command.id === UndoCommandId || command.id === RedoCommandId) {
      access.closeGroup();
    }
    if (command.id === UndoCommandId) {
      access.leaveSheetThatGoes();
    }
    const area = options?.fromFormula ? null : editedArea(access, command);
    if (area) {
      before = valueAt(access, area);
    }
  });
  access.commands.onCommandExecuted((command, options) => {
    if (command.id === SetWorksheetActiveOperation.id) {
      const sheetId = asText(member(command.params, "subUnitId"));
      if (sheetId !== active) {
        listener.activated?.(sheetId, active);
      }
      active = sheetId;
    }
    if (command.id === SetSelectionsOperation.id) {
      selected(access, listener);
    }
    if (options?.fromFormula || options?.onlyLocal) {
      return;
    }
    const area = editedArea(access, command);
    if (!area) {
      return;
    }
    access.closeGroup();
    listener.edited?.({ area, before, after: valueAt(access, area) });
  });
}

/** The cells whose content a command of the user changes, or null. */
function editedArea(access: UniverAccess, command: Readonly<ICommandInfo>): SheetArea | null {
  if (command.id !== SetRangeValuesMutation.id || access.isOwnChange) {
    return null;
  }
  const cells = member(command.params, "cellValue");
  if (!isRecord(cells) || STYLE_COMMANDS.includes(member(command.params, "trigger"))) {
    return null;
  }
  const changes = new ObjectMatrix<object>();
  for (const [row, line] of Object.entries(cells)) {
    if (isRecord(line)) {
      for (const [column, cell] of Object.entries(line)) {
        if (cell === null || (isRecord(cell) && changesContent(cell))) {
          changes.setValue(Number(row), Number(column), {});
        }
      }
    }
  }
  if (changes.getSizeOf() === 0) {
    return null;
  }
  const { startRow: row, startColumn: column, endRow, endColumn } = changes.getStartEndScope();
  const sheetId = asText(member(command.params, "subUnitId"));
  return { sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

function changesContent(cell: Readonly<Record<string, unknown>>): boolean {
  return ["v", "f", "p", "si"].some((key) => key in cell);
}

function valueAt(access: UniverAccess, area: SheetArea): Scalar {
  const cell = access.workbook
    .getSheetBySheetId(area.sheetId)
    ?.getCellMatrix()
    .getValue(area.row, area.column);
  return cell?.v ?? null;
}

function selected(access: UniverAccess, listener: EngineListener): void {
  const range = access.spreadsheet.api.getActiveWorkbook()?.getActiveRange();
  if (!range) {
    return;
  }
  listener.selected?.({
    sheetId: range.getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  });
}

const EDIT_COMMANDS =
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
    if (!isProtected(event.worksheet.getSheetId())) {
      return;
    }
    event.cancel = true;
    refused();
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (access.isOwnChange || !EDIT_COMMANDS.test(event.id)) {
      return;
    }
    const sheetId = asText(member(event.params, "subUnitId"), active());
    if (!isProtected(sheetId)) {
      return;
    }
    event.cancel = true;
    refused();
  });
}
