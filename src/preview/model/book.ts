import type { SheetArea, Engine, EngineTable } from "../engine/engine";
import { accessDenied, invalidArgument, itemNotFound, type ApiNode } from "../richapi/node";
import type { CellResult } from "../functions/result";
import type { ChartBook } from "./chart-book";
import { cellsAddress, quotedSheetName, readReference } from "./address";
import type { TableHeadings } from "./formula-check";
import { ApiEvents, EVENT_TYPES, TABLE_EVENT_TYPES, WORKBOOK_TARGET } from "./events";
import type { Nodes } from "./nodes";
import { UndoSteps } from "./undo-steps";

/** What all objects of the model share: the engine, events, and what the engine does not keep. */
export class Book {
  readonly protectedSheets = new Set<string>();
  structureProtected = false;
  /** What a custom function gave for a cell, beside the value that the engine keeps. */
  richAt: (area: SheetArea) => CellResult | null = () => null;
  readonly settings = new Map<string, unknown>();
  readonly tableFlags = new Map<string, Record<string, unknown>>();
  readonly validations = new Map<string, Record<string, unknown>>();
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

  keep(make: (reference: string) => ApiNode): ApiNode {
    const reference = `R|${++this.lastReference}`;
    const node = make(reference);
    this.references.set(reference, node);
    return node;
  }

  kept(reference: string): ApiNode | null {
    return this.references.get(reference) ?? null;
  }

  release(reference: string): void {
    this.references.delete(reference);
  }

  releaseAll(): void {
    this.references.clear();
  }

  sheetName(sheetId: string): string {
    const sheet = this.engine.sheets.list().find(({ id }) => id === sheetId);
    if (!sheet) {
      throw itemNotFound("worksheet");
    }
    return sheet.name;
  }

  sheetId(nameOrId: string): string | null {
    const wanted = nameOrId.toLowerCase();
    const sheets = this.engine.sheets.list();
    const found = sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
    return found?.id ?? null;
  }

  address(area: SheetArea): string {
    return `${quotedSheetName(this.sheetName(area.sheetId))}!${cellsAddress(area)}`;
  }

  /** The area that an address, a defined name or a table's name means, or null. */
  area(text: string, sheetId: string): SheetArea | null {
    const reference = readReference(text.replace(/^=/, ""));
    if (!reference) {
      return this.namedArea(text.replace(/^=/, ""));
    }
    const sheet = reference.sheet === null ? sheetId : this.sheetId(reference.sheet);
    if (sheet === null) {
      throw invalidArgument(`address ${text}`);
    }
    const { row, column, rows, columns } = reference;
    return { sheetId: sheet, row, column, rows, columns };
  }

  /** Refuses a change of a protected sheet, as Excel does. */
  guard(sheetId: string): void {
    if (this.protectedSheets.has(sheetId)) {
      throw accessDenied(`the sheet ${this.sheetName(sheetId)} is protected`);
    }
    this.unsettled = true;
    this.undoSteps.write();
  }

  /** Refuses a change of the workbook's sheets while its structure is protected. */
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
      columns: Array.from({ length: area.columns }, (_, c) =>
        String(this.engine.cells.read(area.sheetId, area.row, area.column + c).value ?? ""),
      ),
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
      if (overlaps(table, area)) {
        const targets = [table.id, WORKBOOK_TARGET, `tables ${table.area.sheetId}`];
        const ofTable = { ...payload, tableId: table.id };
        this.events.raise(TABLE_EVENT_TYPES.DataChangedEvent, targets, ofTable);
      }
    }
  }

  private namedArea(name: string): SheetArea | null {
    const wanted = name.toLowerCase();
    const defined = this.engine.names.list().find((n) => n.name.toLowerCase() === wanted);
    if (defined) {
      return this.area(defined.formula, this.engine.sheets.active());
    }
    const table = this.engine.tables.list().find((t) => t.name.toLowerCase() === wanted);
    if (!table) {
      return null;
    }
    return { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  }
}

function overlaps(table: EngineTable, area: SheetArea): boolean {
  const t = table.area;
  return (
    t.sheetId === area.sheetId &&
    area.row < t.row + t.rows &&
    t.row < area.row + area.rows &&
    area.column < t.column + t.columns &&
    t.column < area.column + area.columns
  );
}
