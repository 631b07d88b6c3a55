import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  type IDisposable,
  type IMutation,
  type IMutationInfo,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { RemoveSheetMutation } from "@univerjs/sheets";
import { member } from "../json";
import { keepFormulaIndexTrue, parseTablesAgain, undoInReverse } from "./univer-fixes";
import { type Spreadsheet, WORKBOOK_ID } from "./univer-workbook";

/** After this long without a change by the add-in, its changes are one step of Undo, in ms. */
const UNDO_PAUSE_MS = 600;

/** The parts of Univer that the engine works with, and the way it changes them. */
export class UniverAccess {
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly workbook: Workbook;
  private readonly undoRedo: IUndoRedoService;
  private depth = 0;
  private group: IDisposable | undefined;
  private groupTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly spreadsheet: Spreadsheet) {
    const { injector } = spreadsheet;
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.undoRedo = injector.get(IUndoRedoService);
    const instances = injector.get(IUniverInstanceService);
    const workbook = instances.getUnit<Workbook>(WORKBOOK_ID, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) {
      throw new Error("Univer has no workbook");
    }
    this.workbook = workbook;
    undoInReverse(injector);
    keepFormulaIndexTrue(injector);
    parseTablesAgain(injector);
  }

  /** Whether the engine itself is changing something, not the user. */
  get isOwnChange(): boolean {
    return this.depth > 0;
  }

  /** @throws {Error} If there is no such sheet. */
  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) {
      throw new Error(`no sheet ${id}`);
    }
    return sheet;
  }

  /** Runs a change as the add-in's, so that it is not taken for the user's. */
  own<Result>(change: () => Result): Result {
    this.depth += 1;
    try {
      return change();
    } finally {
      this.depth -= 1;
    }
  }

  /** Runs a command of Univer as the add-in's. */
  run(id: string, params: object): void {
    this.own(() => this.commands.syncExecuteCommand(id, params));
  }

  /** Executes a mutation and records the one that undoes it. */
  mutate(redo: IMutationInfo, undo: IMutationInfo): void {
    this.run(redo.id, redo.params ?? {});
    this.remember(redo, undo);
  }

  /** Records a change that has been made as a step of Undo. */
  remember(redo: IMutationInfo, undo: IMutationInfo): void {
    this.undoRedo.pushUndoRedo({
      unitID: WORKBOOK_ID,
      undoMutations: [undo],
      redoMutations: [redo],
    });
  }

  /**
   * Makes changes of a state that the page keeps beside Univer steps of Undo.
   *
   * @param name - Names the state among all that is recorded.
   * @param restore - Puts an earlier or later state in place.
   * @returns What to call after each change, with the state before and after it.
   */
  recordState<State>(
    name: string,
    restore: (state: State) => void,
  ): (before: State, after: State) => void {
    const id = `preview.mutation.set-${name}`;
    const mutation: IMutation<{ readonly state: State }> = {
      id,
      type: CommandType.MUTATION,
      handler: (_accessor, { state }) => {
        restore(state);
        return true;
      },
    };
    this.commands.registerCommand(mutation);
    return (before, after) =>
      this.remember({ id, params: { state: after } }, { id, params: { state: before } });
  }

  /** Groups what follows into one step of Undo, until there is a pause. */
  openGroup(): void {
    this.group ??= this.undoRedo.__tempBatchingUndoRedo(WORKBOOK_ID);
    clearTimeout(this.groupTimer);
    this.groupTimer = setTimeout(() => this.closeGroup(), UNDO_PAUSE_MS);
  }

  /** Forgets all steps of Undo: what the page did to open is not the user's to undo. */
  clearUndo(): void {
    this.closeGroup();
    this.undoRedo.clearUndoRedo(WORKBOOK_ID);
  }

  /** Activates another sheet if Undo is about to remove this one, which Univer would still draw. */
  leaveSheetToBeRemoved(): void {
    const removed = (this.undoRedo.pitchTopUndoElement()?.undoMutations ?? [])
      .filter(({ id }) => id === RemoveSheetMutation.id)
      .map(({ params }) => member(params, "subUnitId"));
    if (removed.length === 0) {
      return;
    }
    const other = this.workbook.getSheets().find((sheet) => !removed.includes(sheet.getSheetId()));
    const workbook = this.spreadsheet.api.getActiveWorkbook();
    if (other) {
      this.own(() => workbook?.setActiveSheet(other.getSheetId()));
    }
  }

  /** Ends the group: what follows is another step of Undo. */
  closeGroup(): void {
    clearTimeout(this.groupTimer);
    this.group?.dispose();
    this.group = undefined;
  }
}
