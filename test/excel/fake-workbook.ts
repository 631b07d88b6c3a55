import { usedArea, type FakeSheet } from "./fake-sheet";
import { hostCell } from "../../src/excel/action";
import type { Action, ChartPlan, Content, Style } from "../../src/excel/action";
import { areaAt, type Area } from "../../src/excel/address";
import { Cancelled, HostRefusal } from "../../src/excel/port";
import type { HostCell, HostCells, Progress, Survey, WorkbookPort } from "../../src/excel/port";

interface FakeTable {
  readonly name: string;
  /** With the row of totals, where there is one. */
  area: Area;
  readonly hasTotals?: boolean;
}

/** A workbook in memory: it keeps what is written and computes nothing. */
export class FakeWorkbook implements WorkbookPort {
  readonly sheets: FakeSheet[] = [];
  tables: FakeTable[] = [];
  names: { name: string; area: Area | undefined }[] = [];
  charts: ChartPlan[] = [];
  styles: { area: Area; style: Style }[] = [];
  selected: Area = areaAt({ sheet: "Sheet1", row: 0, column: 0 }, 1, 1);
  isLocked = false;
  /** How often something was applied: each time is one step of Undo. */
  applied = 0;
  watchers = 0;
  file: WorkbookPort["file"] = () => Promise.reject(new HostRefusal("NoFile", ""));
  openNew: WorkbookPort["openNew"] = () => Promise.reject(new HostRefusal("NoNewWorkbook", ""));
  private changed: ((what: "edited" | "calculated") => void) | undefined;

  constructor(...sheets: readonly string[]) {
    for (const name of sheets) {
      this.addSheet(name);
    }
  }

  landmarks(): Promise<Survey> {
    return this.survey();
  }

  survey(): Promise<Survey> {
    return Promise.resolve({
      sheets: this.sheets.map((sheet) => ({
        name: sheet.name,
        isProtected: sheet.isProtected,
        isVisible: true,
        used: usedArea(sheet),
      })),
      tables: this.tables.map(({ name, area, hasTotals = false }) => ({
        name,
        area: hasTotals ? { ...area, rows: area.rows - 1 } : area,
      })),
      names: this.names.map((name) => ({ ...name })),
      charts: this.charts.map(({ name, over }) => ({ name, sheet: over.sheet })),
      isLocked: this.isLocked,
    });
  }

  read(areas: readonly Area[]): Promise<readonly HostCells[]> {
    return Promise.resolve(areas.map((area) => this.values(area)));
  }

  apply(actions: readonly Action[], progress?: Progress): Promise<void> {
    const before = this.sheets.length;
    try {
      for (const action of actions) {
        if (progress?.signal.aborted === true) {
          throw new Cancelled();
        }
        this.perform(action);
      }
    } catch (error) {
      this.sheets.length = before;
      return Promise.reject(error);
    }
    this.applied += 1;
    return Promise.resolve();
  }

  selection(): Promise<Area> {
    return Promise.resolve(this.selected);
  }

  regionAround(area: Area): Promise<Area> {
    return Promise.resolve(usedArea(this.sheet(area.sheet)) ?? area);
  }

  formulas(pattern: RegExp) {
    const found = this.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([key, cell]) => {
        if (typeof cell !== "string" || !cell.startsWith("=") || !pattern.test(cell)) {
          return [];
        }
        const [row = 0, column = 0] = key.split(",").map(Number);
        const area = areaAt({ sheet: sheet.name, row, column }, 1, 1);
        return [{ area, formula: cell, value: "#NAME?" }];
      }),
    );
    return Promise.resolve(found);
  }

  watch(changed: (what: "edited" | "calculated") => void): Promise<() => Promise<void>> {
    this.watchers += 1;
    this.changed = changed;
    return Promise.resolve(() => {
      this.watchers -= 1;
      this.changed = undefined;
      return Promise.resolve();
    });
  }

  /** A cell as the user types it. */
  type(area: Area, cell: Content): void {
    this.put(area.sheet, area.row, area.column, cell);
    this.changed?.("edited");
  }

  /** What the host was given for a cell: an apostrophe marks text. */
  raw(sheet: string, row: number, column: number): string | number | boolean {
    return this.sheet(sheet).cells.get(`${row},${column}`) ?? "";
  }

  protect(name: string): void {
    this.sheet(name).isProtected = true;
  }

  rename(from: string, to: string): void {
    this.sheet(from).name = to;
    const moved = (area: Area): Area => (area.sheet === from ? { ...area, sheet: to } : area);
    this.tables = this.tables.map((table) => ({ ...table, area: moved(table.area) }));
    this.names = this.names.map(({ name, area }) => ({ name, area: area && moved(area) }));
  }

  values(area: Area): HostCells {
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across): HostCell => {
        const cell = this.raw(area.sheet, area.row + down, area.column + across);
        return typeof cell === "string" ? cell.replace(/^'/, "") : cell;
      }),
    );
  }

  private perform(action: Action): void {
    switch (action.kind) {
      case "add-sheet":
        return this.addSheet(action.sheet);
      case "write":
        return action.cells.forEach((row, down) =>
          row.forEach((cell, across) =>
            this.put(action.at.sheet, action.at.row + down, action.at.column + across, cell),
          ),
        );
      case "style":
        return void this.styles.push(action);
      case "add-table":
        return void this.tables.push({ name: action.name, area: action.area });
      case "add-rows":
        return this.addRows(action.table, action.rows);
      case "add-column":
        return this.addColumn(action.table, action.cells);
      case "remove-column":
        return this.removeColumn(action.table, action.heading);
      case "name":
        this.names = this.names.filter(({ name }) => name !== action.name);
        return void this.names.push({ name: action.name, area: action.area });
      case "remove-name":
        return void (this.names = this.names.filter(({ name }) => name !== action.name));
      case "chart":
        this.charts = this.charts.filter(({ name }) => name !== action.chart.name);
        return void this.charts.push(action.chart);
      default:
        return undefined;
    }
  }

  private put(sheet: string, row: number, column: number, content: Content): void {
    const found = this.sheet(sheet);
    if (found.isProtected) {
      throw new HostRefusal("AccessDenied", sheet);
    }
    const cell = hostCell(content);
    if (cell === null) {
      return;
    }
    if (cell === "") {
      found.cells.delete(`${row},${column}`);
    } else {
      found.cells.set(`${row},${column}`, cell);
    }
  }

  private clear({ sheet, row, column, rows, columns }: Area): void {
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < columns; across += 1) {
        this.put(sheet, row + down, column + across, "");
      }
    }
  }

  private addRows(name: string, rows: readonly (readonly Content[])[]): void {
    const table = this.table(name);
    const { sheet, row, column, rows: height } = table.area;
    rows.forEach((cells, down) =>
      cells.forEach((cell, across) => this.put(sheet, row + height + down, column + across, cell)),
    );
    table.area = { ...table.area, rows: height + rows.length };
  }

  private addColumn(name: string, cells: readonly Content[]): void {
    const table = this.table(name);
    const { sheet, row, column, columns } = table.area;
    cells.forEach((cell, down) => this.put(sheet, row + down, column + columns, cell));
    table.area = { ...table.area, columns: columns + 1 };
  }

  private removeColumn(name: string, heading: string): void {
    const table = this.table(name);
    const values = this.values(table.area);
    const gone = values[0]?.indexOf(heading) ?? -1;
    this.clear(table.area);
    values.forEach((row, down) =>
      row
        .filter((_, index) => index !== gone)
        .forEach((cell, across) =>
          this.put(table.area.sheet, table.area.row + down, table.area.column + across, cell),
        ),
    );
    table.area = { ...table.area, columns: table.area.columns - 1 };
  }

  private addSheet(name: string): void {
    this.sheets.push({ name, isProtected: false, cells: new Map() });
  }

  private sheet(name: string): FakeSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) {
      throw new HostRefusal("ItemNotFound", name);
    }
    return found;
  }

  private table(name: string): { area: Area } {
    const found = this.tables.find((table) => table.name === name);
    if (found === undefined) {
      throw new HostRefusal("ItemNotFound", name);
    }
    return found;
  }
}
