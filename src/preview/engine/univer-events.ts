import { type ICommandInfo, ObjectMatrix, UndoCommandId, RedoCommandId } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetBorderCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { SheetValue } from "../cell-value";
import { isRecord, member, asText } from "../json";
import type { SheetArea, EngineListener } from "./engine";
import type { UniverAccess } from "./univer-access";

const STYLE_COMMANDS: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id];

/** Tells a listener what the user does in the grid. */
export function watchUser(access: UniverAccess, listener: EngineListener): void {
  watchSheets(access, listener);
  let before: SheetValue;
  access.commands.beforeCommandExecuted((command, options) => {
    endUndoGroup(access, command.id);
    const area = options?.fromFormula ? undefined : editedArea(access, command);
    if (area) {
      before = valueAt(access, area);
    }
  });
  access.commands.onCommandExecuted((command, options) => {
    const isOwn = options?.fromFormula || options?.onlyLocal;
    const area = isOwn ? undefined : editedArea(access, command);
    if (area) {
      access.closeGroup();
      listener.edited?.({ area, before, after: valueAt(access, area) });
    }
  });
}

/** Tells a listener which sheet and which cells the user goes to. */
function watchSheets(access: UniverAccess, listener: EngineListener): void {
  let active = access.workbook.getActiveSheet()?.getSheetId() ?? "";
  access.commands.onCommandExecuted((command) => {
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
  });
}

/** What the add-in has changed so far is a step of its own before Undo and Redo. */
function endUndoGroup(access: UniverAccess, commandId: string): void {
  if (commandId === UndoCommandId || commandId === RedoCommandId) {
    access.closeGroup();
  }
  if (commandId === UndoCommandId) {
    access.leaveSheetToBeRemoved();
  }
}

/** The cells whose content a command of the user changes, if it changes any. */
function editedArea(access: UniverAccess, command: Readonly<ICommandInfo>): SheetArea | undefined {
  if (command.id !== SetRangeValuesMutation.id || access.isOwnChange) {
    return undefined;
  }
  const cells = member(command.params, "cellValue");
  if (!isRecord(cells) || STYLE_COMMANDS.includes(member(command.params, "trigger"))) {
    return undefined;
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
    return undefined;
  }
  const { startRow: row, startColumn: column, endRow, endColumn } = changes.getStartEndScope();
  const sheetId = asText(member(command.params, "subUnitId"));
  return { sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

function changesContent(cell: Readonly<Record<string, unknown>>): boolean {
  return ["v", "f", "p", "si"].some((key) => key in cell);
}

function valueAt(access: UniverAccess, area: SheetArea): SheetValue {
  const cell = access.workbook
    .getSheetBySheetId(area.sheetId)
    ?.getCellMatrix()
    .getValue(area.row, area.column);
  return cell?.v ?? undefined;
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
  const refuse = (event: { cancel?: boolean }) => {
    event.cancel = true;
    refused();
  };
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (isProtected(event.worksheet.getSheetId())) {
      refuse(event);
    }
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (access.isOwnChange || !EDIT_COMMANDS.test(event.id)) {
      return;
    }
    const active = api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "";
    if (isProtected(asText(member(event.params, "subUnitId"), active))) {
      refuse(event);
    }
  });
}
