import type { Action } from "./action";
import type { Area } from "./address";

/** A cell as the host gives it: an error is its text, such as "#N/A". */
export type HostCell = string | number | boolean | null;

/** The cells of an area, row by row. */
export type HostCells = readonly (readonly HostCell[])[];

/** A sheet of the workbook. */
export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isVisible: boolean;
  /** The rectangle around all content; undefined where there is none. */
  readonly used: Area | undefined;
}

/** A table of the workbook. */
export interface TableState {
  readonly name: string;
  /** Headings and lines; a totals row is no part of it. */
  readonly area: Area;
}

/** A defined name of the workbook. */
export interface NameState {
  readonly name: string;
  /** Undefined where it is no single area, as after its cells were deleted. */
  readonly area: Area | undefined;
}

/** Places of tables and names: what is read after every change. */
export interface Landmarks {
  readonly tables: readonly TableState[];
  readonly names: readonly NameState[];
}

/** Sheets, tables, names and charts of a workbook and their places, without the cells. */
export interface Survey extends Landmarks {
  readonly sheets: readonly SheetState[];
  readonly charts: readonly { readonly name: string; readonly sheet: string }[];
  /** Whether sheets can be neither added nor removed. */
  readonly isLocked: boolean;
}

/** A formula with its place and what it shows. */
export interface FormulaCell {
  readonly area: Area;
  readonly formula: string;
  readonly value: HostCell;
}

/** What can go on while a long action runs. */
export interface Progress {
  /** Called with the share that is done, from 0 to 1. */
  readonly report: (done: number) => void;
  /** Stops the action; what it added is taken back. */
  readonly signal: AbortSignal;
}

/** A workbook as a file. */
export interface WorkbookFile {
  /** Without folders; "" for a workbook that was never saved. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The host refused a write, as on a protected sheet or while a cell is being edited. */
export class HostRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "HostRefusal";
    this.code = code;
  }
}

/** The user stopped an action. */
export class Cancelled extends Error {}

/** The workbook as the pane knows it. */
export interface WorkbookPort {
  /** Where tables and names stand now. */
  landmarks(): Promise<Landmarks>;
  /** The whole survey as it is now. */
  survey(): Promise<Survey>;
  /** Values of areas, all read at one moment. */
  read(areas: readonly Area[]): Promise<readonly HostCells[]>;
  /**
   * Carries out actions in order, as one step of Undo where the host can.
   *
   * @throws {HostRefusal} if the host refuses; sheets added by these actions are removed again.
   * @throws {Cancelled} if the user stopped it; likewise.
   */
  apply(actions: readonly Action[], progress?: Progress): Promise<void>;
  /** The selected area, of one rectangle. */
  selection(): Promise<Area>;
  /** The used area around a cell, with content up to the next blank row and column. */
  regionAround(area: Area): Promise<Area>;
  /** Every formula that matches, on every sheet. */
  formulas(pattern: RegExp): Promise<readonly FormulaCell[]>;
  /**
   * The workbook as a file, as it is now.
   *
   * @param limit - Most bytes that are taken.
   * @throws {HostRefusal} `NoFile` if the host gives add-ins no file, `FileTooLarge` beyond the limit.
   * @throws {Cancelled} if the user stopped it.
   */
  file(limit: number, progress: Progress): Promise<WorkbookFile>;
  /**
   * Opens another workbook beside this one.
   *
   * @throws {HostRefusal} `NoNewWorkbook` if the host cannot; its own code if it refuses this one.
   */
  openNew(bytes: Uint8Array): Promise<void>;
  /**
   * Calls back after cells were changed, by anybody, or calculated anew.
   *
   * @returns Ends it.
   */
  watch(changed: (what: "edited" | "calculated") => void): Promise<() => Promise<void>>;
}
