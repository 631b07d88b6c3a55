import type {
  CellBorder,
  CellInput,
  CellFormat,
  Engine,
  EngineCell,
  EngineListener,
  EngineName,
  EngineSheet,
  EngineTable,
  SheetArea,
} from "../../src/preview/engine/engine";

const PLAIN: CellFormat = {
  numberFormat: "General",
  fillColor: "",
  fontColor: "#000000",
  fontSize: 11,
  fontName: "Arial",
  bold: false,
  italic: false,
  underline: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
};

const COLUMN_WIDTH = 88;
const ROW_HEIGHT = 24;

/** What a sheet keeps beside its cells. */
interface SheetView {
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColor: string;
}

const PLAIN_VIEW: SheetView = {
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  tabColor: "",
};

const key = (sheetId: string, row: number, column: number) => `${sheetId}!${row},${column}`;

/** A grid in memory: it keeps what is written and computes nothing. */
export class PlainEngine implements Engine {
  private readonly grid = new Map<string, EngineCell>();
  private readonly styles = new Map<string, CellFormat>();
  private readonly sizes = new Map<string, number>();
  private readonly views = new Map<string, SheetView>();
  private sheetList: readonly EngineSheet[] = [{ id: "s1", name: "Sheet1", visible: true }];
  private activeId = "s1";
  private selected: SheetArea = { sheetId: "s1", row: 0, column: 0, rows: 1, columns: 1 };
  private nameList: readonly EngineName[] = [];
  private tableList: readonly EngineTable[] = [];
  readonly listeners: EngineListener[] = [];
  readonly borders: CellBorder[] = [];
  readonly spills: SheetArea[] = [];
  /** Whether each calculation asked for was a full one. */
  readonly calculations: boolean[] = [];
  /** Areas whose columns or rows were fitted. */
  readonly autofitted: SheetArea[] = [];
  /** How often a step of Undo was ended, to begin another. */
  endedUndoGroups = 0;

  /** Puts a result where a formula would spill it. */
  spillAt(area: SheetArea): void {
    this.spills.push(area);
  }

  readonly sheets = {
    list: () => this.sheetList,
    active: () => this.activeId,
    activate: (id: string) => void (this.activeId = id),
    add: (name: string) => {
      const id = `s${this.sheetList.length + 1}`;
      this.sheetList = [...this.sheetList, { id, name, visible: true }];
      return id;
    },
    remove: (id: string) => void (this.sheetList = this.sheetList.filter((s) => s.id !== id)),
    rename: (id: string, name: string) => this.changeSheet(id, { name }),
    move: (id: string, position: number) => {
      const others = this.sheetList.filter((s) => s.id !== id);
      const moved = this.sheetList.filter((s) => s.id === id);
      this.sheetList = [...others.slice(0, position), ...moved, ...others.slice(position)];
    },
    show: (id: string, visible: boolean) => this.changeSheet(id, { visible }),
    freeze: (id: string, rows: number, columns: number) =>
      this.changeView(id, { frozen: { rows, columns } }),
    frozen: (id: string) => this.view(id).frozen,
    gridlines: (id: string) => this.view(id).gridlines,
    setGridlines: (id: string, gridlines: boolean) => this.changeView(id, { gridlines }),
    tabColor: (id: string) => this.view(id).tabColor,
    setTabColor: (id: string, tabColor: string) => this.changeView(id, { tabColor }),
    selection: () => this.selected,
    select: (area: SheetArea) => void (this.selected = area),
  };

  readonly cells = {
    read: (sheetId: string, row: number, column: number): EngineCell =>
      this.grid.get(key(sheetId, row, column)) ?? { value: undefined },
    text: (sheetId: string, row: number, column: number) =>
      String(this.cells.read(sheetId, row, column).value ?? ""),
    write: (area: SheetArea, inputs: readonly (readonly (CellInput | undefined)[])[]) =>
      inputs.forEach((line, r) =>
        line.forEach((input, c) => this.put(area.sheetId, area.row + r, area.column + c, input)),
      ),
    used: (sheetId: string, onlyValues: boolean) =>
      boundsOf(sheetId, [...this.grid.keys(), ...(onlyValues ? [] : this.styles.keys())]),
    spill: (sheetId: string, row: number, column: number) =>
      this.spills.find((s) => s.sheetId === sheetId && s.row === row && s.column === column),
    spillOver: (sheetId: string, row: number, column: number) =>
      this.spills.find((s) => s.sheetId === sheetId && holds(s, row, column)),
  };

  readonly formats = {
    style: (sheetId: string, row: number, column: number) =>
      this.styles.get(key(sheetId, row, column)) ?? PLAIN,
    setStyle: (area: SheetArea, style: Partial<CellFormat>) =>
      each(area, (row, column) => this.setStyle(area.sheetId, row, column, style)),
    clearStyle: (area: SheetArea) =>
      each(area, (row, column) => void this.styles.delete(key(area.sheetId, row, column))),
    setNumberFormats: (
      area: SheetArea,
      formats: readonly (readonly (string | undefined)[])[],
    ): void =>
      each(area, (row, column) => {
        const numberFormat = formats[row - area.row]?.[column - area.column];
        if (numberFormat) {
          this.setStyle(area.sheetId, row, column, { numberFormat });
        }
      }),
    setBorder: (_area: SheetArea, border: CellBorder) => void this.borders.push({ ...border }),
    columnWidth: (sheetId: string, column: number) =>
      this.sizes.get(`${sheetId} column ${column}`) ?? COLUMN_WIDTH,
    rowHeight: (sheetId: string, row: number) =>
      this.sizes.get(`${sheetId} row ${row}`) ?? ROW_HEIGHT,
    setColumnWidth: (area: SheetArea, pixels: number) =>
      each({ ...area, rows: 1 }, (_, column) =>
        this.sizes.set(`${area.sheetId} column ${column}`, pixels),
      ),
    setRowHeight: (area: SheetArea, pixels: number) =>
      each({ ...area, columns: 1 }, (row) => this.sizes.set(`${area.sheetId} row ${row}`, pixels)),
    autofitColumns: (area: SheetArea) => void this.autofitted.push(area),
    autofitRows: (area: SheetArea) => void this.autofitted.push(area),
  };

  readonly names = {
    list: () => this.nameList,
    set: (name: string, formula: string) =>
      void (this.nameList = [...this.nameList.filter((n) => n.name !== name), { name, formula }]),
    remove: (name: string) => void (this.nameList = this.nameList.filter((n) => n.name !== name)),
  };

  readonly tables = {
    list: () => this.tableList,
    add: (table: EngineTable) => void (this.tableList = [...this.tableList, table]),
    change: (id: string, change: Partial<Omit<EngineTable, "id">>) =>
      void (this.tableList = this.tableList.map((t) => (t.id === id ? { ...t, ...change } : t))),
    remove: (id: string) => void (this.tableList = this.tableList.filter((t) => t.id !== id)),
  };

  listen(listener: EngineListener): void {
    this.listeners.push(listener);
  }

  flush(): void {}

  calculate(full: boolean): void {
    this.calculations.push(full);
  }

  groupUndo(): void {}

  endUndoGroup(): void {
    this.endedUndoGroups += 1;
  }

  async settled(): Promise<void> {}

  private changeSheet(id: string, change: Partial<EngineSheet>): void {
    this.sheetList = this.sheetList.map((s) => (s.id === id ? { ...s, ...change } : s));
  }

  private view(id: string): SheetView {
    return this.views.get(id) ?? PLAIN_VIEW;
  }

  private changeView(id: string, change: Partial<SheetView>): void {
    this.views.set(id, { ...this.view(id), ...change });
  }

  private put(sheetId: string, row: number, column: number, input: CellInput | undefined): void {
    const at = key(sheetId, row, column);
    if (input === undefined) {
      return;
    }
    if ("formula" in input) {
      this.grid.set(at, { value: 0, formula: input.formula });
      return;
    }
    if (input.value === undefined) {
      this.grid.delete(at);
      return;
    }
    this.grid.set(at, { value: input.value });
    if (input.numberFormat) {
      this.setStyle(sheetId, row, column, { numberFormat: input.numberFormat });
    }
  }

  private setStyle(sheetId: string, row: number, column: number, style: Partial<CellFormat>): void {
    const at = key(sheetId, row, column);
    this.styles.set(at, { ...(this.styles.get(at) ?? PLAIN), ...style });
  }
}

function boundsOf(sheetId: string, keys: readonly string[]): SheetArea | undefined {
  const places = keys
    .filter((at) => at.startsWith(`${sheetId}!`))
    .map((at) =>
      at
        .slice(sheetId.length + 1)
        .split(",")
        .map(Number),
    );
  if (places.length === 0) {
    return undefined;
  }
  const [rows, columns] = [places.map(([r = 0]) => r), places.map(([, c = 0]) => c)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const size = { rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return { sheetId, row, column, ...size };
}

function holds(area: SheetArea, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}

function each(area: SheetArea, act: (row: number, column: number) => unknown): void {
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      act(area.row + r, area.column + c);
    }
  }
}
