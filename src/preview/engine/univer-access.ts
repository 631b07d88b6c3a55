import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  type IDisposable,
  type IMutationInfo,
  type IUndoRedoItem,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { RemoveSheetMutation } from "@univerjs/sheets";
import { member } from "../json";
import { keepFormulaIndexTrue, readTablesAnew } from "./univer-fixes";
import { type Spreadsheet, workbookId } from "./univer-start";

/** After this long without a change by the add-in, its changes are one step of Undo, in ms. */
const undoPause = 600;

/** The parts of Univer that the engine works with, and the way it changes them. */
export class UniverAccess {
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly workbook: Workbook;
  private readonly undoRedo: IUndoRedoService;
  private depth = 0;
  private group: IDisposable | null = null;
  private groupTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly spreadsheet: Spreadsheet) {
    const { injector } = spreadsheet;
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.undoRedo = injector.get(IUndoRedoService);
    const instances = injector.get(IUniverInstanceService);
    const workbook = instances.getUnit<Workbook>(workbookId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("Univer has no workbook");
    this.workbook = workbook;
    undoInReverse(this.undoRedo);
    keepFormulaIndexTrue(injector);
    readTablesAnew(this);
  }

  /** Whether the engine itself is changing something, not the user. */
  get isOwnChange(): boolean {
    return this.depth > 0;
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
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

  run(id: string, params: object): void {
    this.own(() => this.commands.syncExecuteCommand(id, params));
  }

  /** Executes a mutation and records how Undo takes it back. */
  mutate(redo: IMutationInfo, undo: IMutationInfo): void {
    this.run(redo.id, redo.params ?? {});
    this.remember(redo, undo);
  }

  remember(redo: IMutationInfo, undo: IMutationInfo): void {
    this.undoRedo.pushUndoRedo({
      unitID: workbookId,
      undoMutations: [undo],
      redoMutations: [redo],
    });
  }

  /** Gathers what follows into one step of Undo, until there is a pause. */
  openGroup(): void {
    this.group ??= this.undoRedo.__tempBatchingUndoRedo(workbookId);
    clearTimeout(this.groupTimer);
    this.groupTimer = setTimeout(() => this.closeGroup(), undoPause);
  }

  /** Forgets all steps of Undo: what the page did to open is none of the user's. */
  clearUndo(): void {
    this.closeGroup();
    this.undoRedo.clearUndoRedo(workbookId);
  }

  /** Goes to another sheet before Undo takes the active one away: Univer still draws the old one. */
  leaveSheetThatGoes(): void {
    const going = (this.undoRedo.pitchTopUndoElement()?.undoMutations ?? [])
      .filter(({ id }) => id === RemoveSheetMutation.id)
      .map(({ params }) => member(params, "subUnitId"));
    if (going.length === 0) return;
    const other = this.workbook.getSheets().find((sheet) => !going.includes(sheet.getSheetId()));
    const workbook = this.spreadsheet.api.getActiveWorkbook();
    if (other) this.own(() => workbook?.setActiveSheet(other.getSheetId()));
  }

  closeGroup(): void {
    clearTimeout(this.groupTimer);
    this.group?.dispose();
    this.group = null;
  }
}

/** Univer gathers the ways back of a group in the order of the changes; the last must go first. */
function undoInReverse(undoRedo: IUndoRedoService): void {
  Reflect.set(undoRedo, "_tryBatchingElements", (item: IUndoRedoItem, next: IUndoRedoItem) => {
    item.redoMutations.push(...next.redoMutations);
    item.undoMutations.unshift(...next.undoMutations);
  });
}
