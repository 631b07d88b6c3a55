import type {
  SheetArea,
  CellBorder,
  EngineCell,
  CellInput,
  CellStyle,
  Engine,
  EngineListener,
  EngineName,
  EngineSheet,
  EngineTable,
} from "../../src/preview/engine/engine";

const plain: CellStyle = {
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

const key = (sheetId: string, row: number, column: number) => `${sheetId}!${row},${column}`;

/** A grid in memory: it keeps what is written and computes nothing. */
export class PlainEngine implements Engine {
  private readonly grid = new Map<string, EngineCell>();
  private readonly styles = new Map<string, CellStyle>();
  private readonly widths = new Map<string, number>();
  private sheetList: EngineSheet[] = [{ id: "s1", name: "Sheet1", visible: true }];
  private activeId = "s1";
  private chosen: SheetArea = { sheetId: "s1", row: 0, column: 0, rows: 1, columns: 1 };
  private readonly looks = new Map<string, Record<string, unknown>>();
  private nameList: EngineName[] = [];
  private tableList: EngineTable[] = [];
  readonly listeners: EngineListener[] = [];
  readonly borders: CellBorder[] = [];
  readonly spills: SheetArea[] = [];

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
    move: () => undefined,
    show: (id: string, visible: boolean) => this.changeSheet(id, { visible }),
    freeze: (id: string, rows: number, columns: number) =>
      void this.looks.set(id, { ...this.looks.get(id), rows, columns }),
    frozen: (id: string) => ({
      rows: Number(this.looks.get(id)?.["rows"] ?? 0),
      columns: Number(this.looks.get(id)?.["columns"] ?? 0),
    }),
    gridlines: (id: string) => this.looks.get(id)?.["gridlines"] !== false,
    setGridlines: (id: string, gridlines: boolean) =>
      void this.looks.set(id, { ...this.looks.get(id), gridlines }),
    tabColor: (id: string) => String(this.looks.get(id)?.["tab"] ?? ""),
    setTabColor: (id: string, tab: string) =>
      void this.looks.set(id, { ...this.looks.get(id), tab }),
    selection: () => this.chosen,
    select: (area: SheetArea) => void (this.chosen = area),
  };

  readonly cells = {
    read: (sheetId: string, row: number, column: number): EngineCell =>
      this.grid.get(key(sheetId, row, column)) ?? { value: null, formula: null },
    text: (sheetId: string, row: number, column: number) =>
      String(this.cells.read(sheetId, row, column).value ?? ""),
    write: (area: SheetArea, inputs: readonly (readonly (CellInput | null | undefined)[])[]) =>
      inputs.forEach((line, r) =>
        line.forEach((input, c) => this.put(area.sheetId, area.row + r, area.column + c, input)),
      ),
    used: (sheetId: string) => this.used(sheetId),
    spill: (sheetId: string, row: number, column: number) =>
      this.spills.find((s) => s.sheetId === sheetId && s.row === row && s.column === column) ??
      null,
    spillOver: (sheetId: string, row: number, column: number) =>
      this.spills.find((s) => s.sheetId === sheetId && holds(s, row, column)) ?? null,
  };

  readonly formats = {
    style: (sheetId: string, row: number, column: number) =>
      this.styles.get(key(sheetId, row, column)) ?? plain,
    setStyle: (area: SheetArea, style: Partial<CellStyle>) =>
      each(area, (row, column) => this.setStyle(area.sheetId, row, column, style)),
    clearStyle: (area: SheetArea) =>
      each(area, (row, column) => void this.styles.delete(key(area.sheetId, row, column))),
    setNumberFormats: (area: SheetArea, formats: readonly (readonly (string | null)[])[]) =>
      each(area, (row, column) => {
        const numberFormat = formats[row - area.row]?.[column - area.column];
        if (numberFormat) {
          this.setStyle(area.sheetId, row, column, { numberFormat });
        }
      }),
    setBorder: (_area: SheetArea, border: CellBorder) => void this.borders.push({ ...border }),
    columnWidth: (sheetId: string, column: number) => this.widths.get(`${sheetId} ${column}`) ?? 88,
    rowHeight: () => 24,
    setColumnWidth: (area: SheetArea, pixels: number) =>
      each({ ...area, rows: 1 }, (_, c) => void this.widths.set(`${area.sheetId} ${c}`, pixels)),
    setRowHeight: () => undefined,
    autofitColumns: () => undefined,
    autofitRows: () => undefined,
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
  calculate(): void {}
  /** How often a step of Undo was ended, to begin another. */
  endedUndoGroups = 0;

  groupUndo(): void {}

  endUndoGroup(): void {
    this.endedUndoGroups += 1;
  }

  async settled(): Promise<void> {}

  private changeSheet(id: string, change: Partial<EngineSheet>): void {
    this.sheetList = this.sheetList.map((s) => (s.id === id ? { ...s, ...change } : s));
  }

  private put(sheetId: string, row: number, column: number, input: CellInput | null | undefined) {
    if (input === undefined) {
      return;
    }
    if (input === null) {
      return void this.grid.delete(key(sheetId, row, column));
    }
    const cell =
      "formula" in input
        ? { value: 0, formula: input.formula }
        : { value: input.value, formula: null };
    this.grid.set(key(sheetId, row, column), cell);
    if ("numberFormat" in input && input.numberFormat) {
      this.setStyle(sheetId, row, column, { numberFormat: input.numberFormat });
    }
  }

  private setStyle(sheetId: string, row: number, column: number, style: Partial<CellStyle>) {
    const at = key(sheetId, row, column);
    this.styles.set(at, { ...(this.styles.get(at) ?? plain), ...style });
  }

  private used(sheetId: string): SheetArea | null {
    const places = [...this.grid.keys()].flatMap((at) => {
      const [sheet, place = ""] = at.split("!");
      const [row = 0, column = 0] = place.split(",").map(Number);
      return sheet === sheetId ? [{ row, column }] : [];
    });
    if (places.length === 0) {
      return null;
    }
    const [rows, columns] = [places.map((p) => p.row), places.map((p) => p.column)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return {
      sheetId,
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
  }
}

function holds(area: SheetArea, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}

function each(area: SheetArea, act: (row: number, column: number) => void): void {
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      act(area.row + r, area.column + c);
    }
  }
}
