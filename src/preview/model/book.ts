import type { SheetArea, Engine } from "../engine/engine";
import { accessDenied, invalidArgument, itemNotFound, type ApiNode } from "../richapi/node";
import type { CellResult } from "../functions/result";
import type { ChartBook } from "./chart-book";
import { cellsAddress, intersection, quotedSheetName, readReference } from "./address";
import type { TableHeadings } from "./input";
import type { ApiEvents } from "./events";
import { EVENT_TYPES, TABLE_EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import { UndoSteps } from "./undo-steps";

/**
 * Makes the objects of the API that lead to each other: a range knows its sheet, a sheet gives
 * ranges, tables and charts. Each kind of object asks here for the others instead of importing
 * them, so that no file imports itself by way of another; `objectModel` fills it.
 */
export interface Nodes {
  /** A range, kept under a reference of its own. */
  range(area: SheetArea): ApiNode;
  /** A sheet, by its id. */
  worksheet(sheetId: string): ApiNode;
  /** The tables of the workbook, of one sheet, or only those that share cells with an area. */
  tables(sheetId?: string, within?: SheetArea): ApiNode;
  /** The charts of a sheet. */
  charts(sheetId: string): ApiNode;
}

/** What all objects of the API share: the engine, events, and what the engine does not keep. */
export class Book {
  readonly protectedSheets = new Set<string>();
  structureProtected = false;
  /** What a custom function gave for a cell, beside the value that the engine keeps. */
  richAt: (area: SheetArea) => CellResult | undefined = () => undefined;
  /** The workbook as a file. */
  saveFile: () => Promise<Uint8Array> = () => Promise.reject(new Error("no file"));
  /** Opens a file as another workbook. */
  openFile: (bytes: Uint8Array) => void = () => undefined;
  /** Settings that add-ins keep in the workbook, by their keys. */
  readonly settings = new Map<string, unknown>();
  /** Switches of tables, by the ids of the tables. */
  readonly tableFlags = new Map<string, Readonly<Record<string, unknown>>>();
  /** Data validations, by the addresses of the ranges. */
  readonly validations = new Map<string, Readonly<Record<string, unknown>>>();
  private readonly references = new Map<string, ApiNode>();
  private lastReference = 0;
  /** Whether the add-in has written something that is not calculated yet. */
  unsettled = false;
  readonly undoSteps: UndoSteps;
  readonly nodes: Nodes;

  constructor(
    readonly engine: Engine,
    readonly charts: ChartBook,
    readonly events: ApiEvents,
    makeNodes: (book: Book) => Nodes,
  ) {
    this.undoSteps = new UndoSteps(engine);
    this.nodes = makeNodes(this);
  }

  /** Keeps an object under a new reference, by which later requests find it. */
  keep(make: (reference: string) => ApiNode): ApiNode {
    const reference = `R|${++this.lastReference}`;
    const node = make(reference);
    this.references.set(reference, node);
    return node;
  }

  /** The object kept under a reference, until it is released. */
  kept(reference: string): ApiNode | undefined {
    return this.references.get(reference);
  }

  release(reference: string): void {
    this.references.delete(reference);
  }

  releaseAll(): void {
    this.references.clear();
  }

  /** @throws {ApiError} `ItemNotFound` if there is no such sheet. */
  sheetName(sheetId: string): string {
    const sheet = this.engine.sheets.list().find(({ id }) => id === sheetId);
    if (!sheet) {
      throw itemNotFound("worksheet");
    }
    return sheet.name;
  }

  /** The id of a sheet with that name (in any case) or id. */
  sheetId(nameOrId: string): string | undefined {
    const wanted = nameOrId.toLowerCase();
    const sheets = this.engine.sheets.list();
    const found = sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
    return found?.id;
  }

  /** The address of an area with its sheet. */
  address(area: SheetArea): string {
    return `${quotedSheetName(this.sheetName(area.sheetId))}!${cellsAddress(area)}`;
  }

  /**
   * The area that an address, a defined name or a table's name means.
   *
   * @param sheetId - The sheet of an address that names none.
   * @returns Undefined if the text means no area.
   * @throws {ApiError} `InvalidArgument` if the address names a sheet that is not there.
   */
  area(text: string, sheetId: string): SheetArea | undefined {
    const reference = readReference(text.replace(/^=/, ""));
    if (!reference) {
      return this.namedArea(text.replace(/^=/, ""));
    }
    const sheet = reference.sheet === undefined ? sheetId : this.sheetId(reference.sheet);
    if (sheet === undefined) {
      throw invalidArgument(`address ${text}`);
    }
    const { row, column, rows, columns } = reference;
    return { sheetId: sheet, row, column, rows, columns };
  }

  /**
   * Must precede each change of a sheet.
   *
   * @throws {ApiError} `AccessDenied` if the sheet is protected.
   */
  guard(sheetId: string): void {
    if (this.protectedSheets.has(sheetId)) {
      throw accessDenied(`the sheet ${this.sheetName(sheetId)} is protected`);
    }
    this.unsettled = true;
    this.undoSteps.write();
  }

  /**
   * Must precede each change of the list of sheets.
   *
   * @throws {ApiError} `AccessDenied` if the structure of the workbook is protected.
   */
  guardStructure(): void {
    if (this.structureProtected) {
      throw accessDenied("the structure of the workbook is protected");
    }
    this.undoSteps.write();
  }

  /** The tables with their headings. */
  tablesWithColumns(): TableHeadings[] {
    return this.engine.tables.list().map(({ name, area }) => ({
      name,
      columns: Array.from({ length: area.columns }, (_, c) => this.headingAt(area, c)),
    }));
  }

  /** Tells the add-in about a change of cells. */
  changed(
    area: SheetArea,
    triggerSource: "ThisLocalAddin" | "Unknown",
    details: object = {},
  ): void {
    const payload = {
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: area.sheetId,
      address: cellsAddress(area),
      triggerSource,
      shiftDirection: "None",
      ...details,
    };
    const { DataChangedEvent } = EVENT_TYPES;
    this.events.raise(DataChangedEvent, [WORKBOOK_TARGET, area.sheetId], payload);
    for (const table of this.engine.tables.list()) {
      if (intersection(table.area, area)) {
        const targets = [table.id, WORKBOOK_TARGET, `tables ${table.area.sheetId}`];
        const ofTable = { ...payload, tableId: table.id };
        this.events.raise(TABLE_EVENT_TYPES.DataChangedEvent, targets, ofTable);
      }
    }
  }

  /** The heading of a column of a table, counted from 0; empty if its cell is blank. */
  headingAt({ sheetId, row, column }: SheetArea, index: number): string {
    return String(this.engine.cells.read(sheetId, row, column + index).value ?? "");
  }

  private namedArea(name: string): SheetArea | undefined {
    const wanted = name.toLowerCase();
    const defined = this.engine.names.list().find((n) => n.name.toLowerCase() === wanted);
    if (defined) {
      return this.area(defined.formula, this.engine.sheets.active());
    }
    const table = this.engine.tables.list().find((t) => t.name.toLowerCase() === wanted);
    return table && { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  }
}
