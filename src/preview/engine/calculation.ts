import { ICommandService, type Injector, type ICommandInfo, type IUnitRange } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { isRecord, member } from "../json";
import type { CellId } from "../functions/call-cache";
import { WORKBOOK_ID } from "./univer-workbook";

/** The engine waits this long after a change before it calculates, in ms. */
const DEBOUNCE_MS = 100;

/** How long Univer may take to start a calculation that it is told to, in ms. */
const START_WAIT_MS = 1000;

/** Tells whether the engine calculates, and has it compute single cells again. */
export class UniverCalculation {
  private running = 0;
  private changedAt = -Infinity;
  private queued: IUnitRange[] = [];
  private readonly ended = new Set<(sheetIds: readonly string[]) => void>();
  private readonly calculated = new Set<string>();
  private readonly commands: ICommandService;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.notified(command);
      }
      if (command.id === SetFormulaCalculationResultMutation.id) {
        this.note(command);
      }
      if (options?.onlyLocal || !dirtying.get(command.id)) {
        return;
      }
      this.changedAt = performance.now();
    });
  }

  /** Whether a calculation runs, or a change waits to be calculated. */
  get busy(): boolean {
    const waits = performance.now() - this.changedAt < DEBOUNCE_MS + 60;
    return this.running > 0 || this.queued.length > 0 || waits;
  }

  /** Listens for the end of calculations, with the sheets that have new results. */
  onEnd(listener: (sheetIds: readonly string[]) => void): void {
    this.ended.add(listener);
  }

  recalculate(cells: readonly CellId[]): void {
    this.calculateRanges(
      cells.map(({ sheetId, row, column }) => ({
        unitId: WORKBOOK_ID,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    );
  }

  /** Computes what depends on these ranges, at once or when the running calculation ends. */
  calculateRanges(ranges: readonly IUnitRange[]): void {
    this.queued.push(...ranges);
    if (this.running === 0) {
      this.startQueued();
    }
  }

  /** Counts the engine as busy: it is about to calculate by itself. */
  expect(): void {
    this.changedAt = performance.now();
  }

  /** Computes every formula again. */
  recalculateAll(): void {
    this.start({ forceCalculation: true, dirtyRanges: [] });
  }

  private startQueued(): void {
    if (this.queued.length === 0) {
      return;
    }
    const dirtyRanges = this.queued;
    this.queued = [];
    this.start({ forceCalculation: false, dirtyRanges });
  }

  private start(dirty: object): void {
    const params = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      ...dirty,
    };
    // Until Univer says that it has started, nothing else tells that it is about to.
    this.changedAt = performance.now() + START_WAIT_MS;
    const id = SetFormulaCalculationStartMutation.id;
    void this.commands.executeCommand(id, params, { onlyLocal: true });
  }

  private notified(command: Readonly<ICommandInfo>): void {
    const stageInfo = member(command.params, "stageInfo");
    if (isRecord(stageInfo)) {
      if (stageInfo["stage"] === START_STAGE) {
        this.running += 1;
        this.changedAt = -Infinity;
      }
      return;
    }
    this.running = Math.max(0, this.running - 1);
    if (this.running > 0) {
      return;
    }
    setTimeout(() => this.finished(), 0);
  }

  private note(command: Readonly<ICommandInfo>): void {
    const sheets = member(member(command.params, "unitData"), WORKBOOK_ID);
    if (!isRecord(sheets)) {
      return;
    }
    for (const [sheetId, cells] of Object.entries(sheets)) {
      if (isRecord(cells) && Object.keys(cells).length > 0) {
        this.calculated.add(sheetId);
      }
    }
  }

  private finished(): void {
    if (this.running > 0) {
      return;
    }
    this.startQueued();
    if (this.running > 0) {
      return;
    }
    const sheetIds = [...this.calculated];
    this.calculated.clear();
    for (const listener of this.ended) {
      listener(sheetIds);
    }
  }
}

const START_STAGE = 1;
