import type { Action, ChartPlan, Content, Style } from "../../excel/action";
import {
  addressOf,
  fixedAddressOf,
  fullAddressOf,
  type Area,
  type Place,
} from "../../excel/address";
import type { Survey } from "../../excel/port";
import { readCellArea, type CellArea } from "../../xlsx/address";
import { inOrder, type NewCell } from "../../xlsx/cell-write";
import type { NewChart } from "../../xlsx/new-chart";
import type { ChoiceList, NewSheet } from "../../xlsx/new-sheet";
import type { NewTable } from "../../xlsx/new-table";
import { storedFormula } from "../../xlsx/scope-formula";
import type { DefinedName } from "../../xlsx/workbook";
import type { CellStyle } from "../../xlsx/styles";

/** A sheet while it is written. */
interface Draft {
  readonly contents: Map<string, Content>;
  readonly styles: Map<string, Style>;
  readonly tables: { readonly name: string; readonly area: Area }[];
  readonly lists: ChoiceList[];
  readonly charts: NewChart[];
  widths: readonly number[];
  frozenRows: number;
}

/** Carries out the pane's actions on sheets that are still to be written. */
export class SheetBuilder {
  readonly #sheets = new Map<string, Draft>();
  readonly #names = new Map<string, Area>();

  /** What stands where so far, as the pane asks a workbook. */
  get survey(): Survey {
    return {
      sheets: [...this.#sheets.keys()].map((name) => ({
        ...{ name, isProtected: false, isVisible: true, used: undefined },
      })),
      tables: [...this.#sheets.values()].flatMap(({ tables }) => tables),
      names: [...this.#names].map(([name, area]) => ({ name, area })),
      charts: [],
      isLocked: false,
    };
  }

  get names(): readonly DefinedName[] {
    return [...this.#names].map(([name, area]) => {
      return { name, formula: fullAddressOf(area), isHidden: false };
    });
  }

  apply(actions: readonly Action[]): void {
    for (const action of actions) {
      this.#apply(action);
    }
  }

  /**
   * The sheets.
   *
   * @param styleOf - The number of a style.
   * @param metadata - Number of the cell metadata of dynamic arrays.
   */
  sheets(styleOf: (style: CellStyle) => number, metadata: number): readonly NewSheet[] {
    return [...this.#sheets].map(([title, draft]) => {
      const places = new Set([...draft.contents.keys(), ...draft.styles.keys()]);
      const cells = [...places].map((key) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        const style = draft.styles.get(key);
        const cell: NewCell = {
          ...newCell(draft.contents.get(key) ?? "", metadata),
          ...(style !== undefined && { style: styleOf(cellStyle(style)) }),
        };
        return [{ row: row + 1, column: column + 1 }, cell] as const;
      });
      const { widths, frozenRows, lists, charts } = draft;
      const tables = draft.tables.map((table) => tableOf(table, draft));
      return { title, cells: inOrder(cells), widths, frozenRows, lists, charts, tables };
    });
  }

  #apply(action: Action): void {
    switch (action.kind) {
      case "add-sheet":
        this.#sheets.set(action.sheet, emptyDraft());
        return;
      case "write":
        return this.#write(action.at, action.cells);
      case "style":
        return this.#style(action.area, action.style);
      case "name":
        this.#names.set(action.name, action.area);
        return;
      case "widths":
      case "freeze":
        Object.assign(this.#draft(action.sheet), viewOf(action));
        return;
      case "activate":
        return;
      default:
        this.#place(action);
    }
  }

  /** Puts what lies over cells where it is to be: a table, a list of choices, a chart. */
  #place(action: Action): void {
    if (action.kind === "add-table") {
      this.#draft(action.area.sheet).tables.push(action);
    } else if (action.kind === "choices") {
      this.#draft(action.area.sheet).lists.push(listOf(action.area, action.choices));
    } else if (action.kind === "chart") {
      this.#draft(action.chart.over.sheet).charts.push(chartOf(action.chart));
    } else {
      throw new Error(`a new workbook needs no ${action.kind}`);
    }
  }

  #draft(sheet: string): Draft {
    const found = this.#sheets.get(sheet);
    if (found === undefined) {
      throw new Error(`no sheet ${sheet}`);
    }
    return found;
  }

  #write({ sheet, row, column }: Place, cells: readonly (readonly Content[])[]): void {
    const { contents } = this.#draft(sheet);
    cells.forEach((line, r) => {
      line.forEach((content, c) => {
        const key = `${row + r},${column + c}`;
        if (content !== null) {
          contents.set(key, content);
        }
      });
    });
  }

  #style({ sheet, row, column, rows, columns }: Area, style: Style): void {
    const { styles } = this.#draft(sheet);
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        styles.set(`${r},${c}`, { ...styles.get(`${r},${c}`), ...style });
      }
    }
  }
}

const viewOf = (action: Extract<Action, { kind: "widths" | "freeze" }>): Partial<Draft> =>
  action.kind === "widths" ? { widths: action.widths } : { frozenRows: action.rows };

const emptyDraft = (): Draft => ({
  ...{ contents: new Map(), styles: new Map(), tables: [], lists: [], charts: [] },
  ...{ widths: [], frozenRows: 0 },
});

/** A cell's content as a file holds it; a formula that calls a function spills, as in Excel of today. */
function newCell(content: Content, metadata: number): NewCell {
  if (content === "" || content === null) {
    return {};
  }
  if (typeof content !== "object") {
    return { value: content };
  }
  const text = storedFormula(content.formula.slice(1));
  return text.includes("(")
    ? { formula: { text, array: { rows: 1, columns: 1 }, metadata } }
    : { formula: { text } };
}

const cellStyle = ({
  bold,
  italic,
  size,
  color,
  fill,
  format,
  align,
  wraps,
}: Style): CellStyle => ({
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italic }),
  ...(size !== undefined && { size }),
  ...(color !== undefined && { color: `FF${color.slice(1).toUpperCase()}` }),
  ...(fill !== undefined && { fill: `FF${fill.slice(1).toUpperCase()}` }),
  ...(format !== undefined && { format }),
  ...(wraps !== undefined && { wrap: wraps }),
  ...(align !== undefined && { align: ALIGN[align] }),
});

const ALIGN = { Left: "left", Center: "center", Right: "right" } as const;

const cellArea = (area: Area): CellArea => {
  const read = readCellArea(addressOf(area));
  if (read === undefined) {
    throw new Error(addressOf(area));
  }
  return read;
};

function tableOf({ name, area }: Draft["tables"][number], { contents }: Draft): NewTable {
  const columns = Array.from({ length: area.columns }, (_, at) =>
    String(contents.get(`${area.row},${area.column + at}`) ?? ""),
  );
  return { name, area: cellArea(area), columns };
}

const listOf = (area: Area, choices: readonly string[]): ChoiceList => ({
  area: cellArea(area),
  source: `"${choices.join(",")}"`,
  isStrict: false,
});

function chartOf({ name, title, data, over, colors }: ChartPlan): NewChart {
  const column = (at: number, from: number, rows: number): string => {
    const area = { ...data, row: data.row + from, column: data.column + at, rows, columns: 1 };
    return `'${data.sheet.replaceAll("'", "''")}'!${fixedAddressOf(area)}`;
  };
  const series = Array.from({ length: data.columns - 1 }, (_, at) => ({
    name: { cells: column(at + 1, 0, 1) },
    categories: column(0, 1, data.rows - 1),
    values: column(at + 1, 1, data.rows - 1),
    ...(colors[at] !== undefined && { color: colors[at].slice(1) }),
    isLine: at === data.columns - 2,
  }));
  const over1 = cellArea(over);
  return {
    name,
    title,
    over: over1,
    direction: "col",
    grouping: "stacked",
    series,
    format: "0.0%",
  };
}
