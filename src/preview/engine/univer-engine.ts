import { UndoCommandId } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine, EngineListener } from "./engine";
import type { UniverCalculation } from "./calculation";
import { UniverAccess } from "./univer-access";
import { UniverCells } from "./univer-cells";
import { watchUser } from "./univer-events";
import { UniverFormats } from "./univer-formats";
import { UniverNames } from "./univer-names";
import { UniverSheets } from "./univer-sheets";
import type { Spreadsheet } from "./univer-workbook";
import { UniverTables } from "./univer-tables";

const POLL_MS = 8;

/** The engine of the preview: Univer behind the interface of the object model. */
export class UniverEngine implements Engine {
  readonly access: UniverAccess;
  readonly sheets: UniverSheets;
  readonly cells: UniverCells;
  readonly formats: UniverFormats;
  readonly names: UniverNames;
  readonly tables: UniverTables;

  /**
   * @param functionsPending - Whether custom functions are being called.
   * @param forget - Drops results of custom functions, for a full calculation.
   */
  constructor(
    spreadsheet: Spreadsheet,
    private readonly calculation: UniverCalculation,
    private readonly functionsPending: () => boolean,
    private readonly forget: () => void,
  ) {
    const access = new UniverAccess(spreadsheet);
    const dirtying = spreadsheet.injector.get(IActiveDirtyManagerService);
    this.access = access;
    this.sheets = new UniverSheets(access);
    this.cells = new UniverCells(access, (params) => {
      const command = { id: SetRangeValuesMutation.id, params };
      const dirty = dirtying.get(command.id)?.getDirtyData(command);
      if (dirty?.dirtyRanges) {
        this.calculation.calculateRanges(dirty.dirtyRanges);
      }
    });
    this.formats = new UniverFormats(access, this.cells);
    this.names = new UniverNames(access, () => this.calculation.expect());
    this.tables = new UniverTables(access, this.cells, () => this.calculation.expect());
  }

  listen(listener: EngineListener): void {
    watchUser(this.access, listener);
    if (listener.calculated) {
      this.calculation.onEnd(listener.calculated);
    }
  }

  flush(): void {
    this.cells.flush();
  }

  calculate(full: boolean): void {
    this.cells.flush();
    if (full) {
      this.forget();
    }
    this.calculation.recalculateAll();
  }

  async settled(): Promise<void> {
    this.cells.flush();
    while (this.calculation.busy || this.functionsPending()) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  /** Undoes the last step: what the user did, or all that the add-in did at once. */
  async undo(): Promise<void> {
    this.cells.flush();
    this.access.closeGroup();
    this.calculation.expect();
    await this.access.commands.executeCommand(UndoCommandId);
    await this.settled();
  }

  groupUndo(): void {
    this.access.openGroup();
  }

  endUndoGroup(): void {
    this.cells.flush();
    this.access.closeGroup();
  }
}
