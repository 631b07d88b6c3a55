import type { DataBlock } from "../../messages/workbook";
import type { NewSheet } from "../../xlsx/new-sheet";
import type { DefinedName } from "../../xlsx/workbook";
import type { FigureSet, SetFigure } from "./figure-set";
import { SheetTables, type TableContent, type Rows, type SheetStyles } from "./sheet-tables";

/** What the sheet says above its tables. */
export interface SheetTexts {
  readonly title: string;
  readonly note: string;
  readonly headings: Readonly<Record<DataBlock, string>>;
}

/** The user's own scope as columns of the sheet, by the names of the columns. */
export interface OwnScope {
  /** Share of each category. */
  readonly share: string;
  /** Millionths of the share, whole, and what is beyond them. */
  readonly whole: string;
  readonly rest: string;
  /** Above 0 if a share or category cannot be read. */
  readonly wrong: string;
}

/** First column of the figures; before it id, label, group and number of a category. */
const FIRST = 5;

/**
 * The sheet that holds what the formulas of a portable copy look up: every figure of a day in millions,
 * scopes, GDP, the user's own scopes category by category, and what several formulas need.
 */
export class DataSheet {
  readonly prefix: string;
  readonly title: string;
  readonly #set: FigureSet;
  readonly #tables: SheetTables;
  readonly #texts: SheetTexts;
  readonly #own = new Map<string, OwnScope>();
  readonly #workings = new Map<string, string>();

  constructor(
    place: { readonly title: string; readonly prefix: string },
    set: FigureSet,
    look: { readonly styles: SheetStyles; readonly texts: SheetTexts },
  ) {
    const { title, note } = look.texts;
    this.title = place.title;
    this.prefix = place.prefix;
    this.#set = set;
    this.#texts = look.texts;
    this.#tables = new SheetTables(place.title, look.styles, [title, note]);
    this.#figures(look.styles.number);
    this.#scopes();
    this.#lists();
  }

  /**
   * Columns for the user's own scope.
   *
   * @param range - Its two columns as a formula names them.
   * @param hasHeading - Whether its first row is a heading.
   */
  ownScope(range: string, hasHeading: boolean): OwnScope {
    const existing = this.#own.get(range);
    if (existing !== undefined) {
      return existing;
    }
    const own = this.#ownNames();
    const columns = { categories: `INDEX(${range},0,1)`, shares: `INDEX(${range},0,2)` };
    const wrong = wrongScope({ ...columns, own, prefix: this.prefix }, hasHeading);
    const rows = this.#ownRows(columns, wrong);
    const headings = [range, "share", "whole", "rest", "wrong"];
    const first = this.#tables.add(this.#texts.headings.own, headings, rows);
    Object.values(own).forEach((name, at) => {
      this.#tables.name(name, { ...first, column: at + 2 }, name === own.wrong ? 1 : rows.length);
    });
    this.#own.set(range, own);
    return own;
  }

  /** A formula that others need, in a cell of its own; the name of the cell. */
  working(formula: string): string {
    const existing = this.#workings.get(formula);
    if (existing !== undefined) {
      return existing;
    }
    const name = `${this.prefix}_w${this.#workings.size + 1}`;
    this.#workings.set(formula, name);
    return name;
  }

  /** The sheet and the names for its areas. */
  build(): { readonly sheet: NewSheet; readonly names: readonly DefinedName[] } {
    this.#addWorkings();
    const { title, cells, names } = this.#tables;
    const widths = [24, 24, 14, 10, ...this.#set.heads.map(() => 14)];
    return { sheet: { title, widths, cells, isProtected: true, frozenRows: 2 }, names };
  }

  #ownRows(columns: { categories: string; shares: string }, wrong: string): Rows {
    const row = this.#tables.nextRow;
    const sum = (text: string): string =>
      `SUMIF(${columns.categories},"${text}",${columns.shares})`;
    return this.#set.categories.map(({ id, group }, at) => {
      const [share, whole] = [`B${row + at}`, `C${row + at}`];
      return [
        id,
        { formula: id === group ? sum(id) : `${sum(id)}+${sum(group)}` },
        { formula: `ROUND(${share}*1E6,0)` },
        { formula: `IF(ABS(${share}*1E6-${whole})>1E-9,${share}*1E6-${whole},0)` },
        at === 0 ? { formula: wrong } : undefined,
      ];
    });
  }

  #ownNames(): OwnScope {
    const name = `${this.prefix}_own${this.#own.size + 1}`;
    return {
      share: `${name}_share`,
      whole: `${name}_whole`,
      rest: `${name}_rest`,
      wrong: `${name}_wrong`,
    };
  }

  #addWorkings(): void {
    if (this.#workings.size === 0) {
      return;
    }
    const rows = [...this.#workings].map(([formula, name]) => [name, { formula }]);
    const first = this.#tables.add(this.#texts.headings.working, ["", ""], rows);
    [...this.#workings.values()].forEach((name, at) => {
      this.#tables.name(name, { row: first.row + at, column: 2 }, 1);
    });
    this.#workings.clear();
  }

  #figures(style: number): void {
    const { categories, heads, figures } = this.#set;
    const blocks = [
      ["value", ({ value }: SetFigure): TableContent => value],
      ["low", ({ low }: SetFigure): TableContent => low],
      ["high", ({ high }: SetFigure): TableContent => high],
      ["status", ({ status }: SetFigure): TableContent => status],
      ["note", ({ note }: SetFigure): TableContent => note],
      ["cite", ({ citation }: SetFigure): TableContent => citation],
    ] as const;
    for (const [block, read] of blocks) {
      const rows = categories.map(({ id, label, group }, at): readonly TableContent[] => [
        id,
        label,
        group,
        at + 1,
        ...(figures[at] ?? []).map((figure) => figure && read(figure)),
      ]);
      this.#byCategory(block, heads, rows, style);
    }
  }

  #scopes(): void {
    const heads = [...this.#set.scopes.keys()];
    const shares = [...this.#set.scopes.values()];
    const rows = this.#set.categories.map(({ id, label, group }, at): readonly TableContent[] => [
      id,
      label,
      group,
      at + 1,
      ...shares.map((column) => column[at]),
    ]);
    this.#byCategory("scope", heads, rows);
  }

  /** A table with a row for each category, and names for its parts. */
  #byCategory(block: DataBlock, heads: readonly string[], rows: Rows, style?: number): void {
    const headings = ["category", "label", "group", "no", ...heads];
    const first = this.#tables.add(this.#texts.headings[block], headings, rows, style);
    const start = { ...first, column: FIRST };
    this.#tables.name(`${this.prefix}_${block}`, start, rows.length, heads.length);
    if (block === "scope" || block === "value") {
      const head = block === "scope" ? "scope_head" : "head";
      const above = { row: first.row - 1, column: FIRST };
      this.#tables.name(`${this.prefix}_${head}`, above, 1, heads.length);
    }
    if (block !== "value") {
      return;
    }
    headings.slice(0, FIRST - 1).forEach((name, at) => {
      this.#tables.name(`${this.prefix}_${name}`, { ...first, column: at + 1 }, rows.length);
    });
  }

  #lists(): void {
    const { gdp, years, targets, units } = this.#set;
    const rows = [...gdp].map(([key, { value, low, high, citation }]) => [
      key,
      value,
      low,
      high,
      citation,
    ]);
    this.#list("gdp", ["key", "", "low", "high", "source"], rows);
    this.#list("year", ["key", ""], [...years]);
    const aims = targets.map(({ id, share, basis }) => [id, share, basis]);
    this.#list("target", ["key", "", "basis"], aims);
    this.#list("unit", ["key", ""], [...units]);
  }

  /** A table with a name for each column: the second has that of the table. */
  #list(block: DataBlock, columns: readonly string[], rows: Rows): void {
    const first = this.#tables.add(this.#texts.headings[block], columns, rows);
    columns.forEach((column, at) => {
      const name = [this.prefix, block, column].filter((part) => part !== "").join("_");
      this.#tables.name(name, { ...first, column: at + 1 }, rows.length);
    });
  }
}

/** Above 0 if a scope names what is no category or nothing, or holds a text or a share beyond 0 to 1. */
function wrongScope(
  scope: { categories: string; shares: string; own: OwnScope; prefix: string },
  hasHeading: boolean,
): string {
  const { categories, shares, own, prefix } = scope;
  const named = `COUNTIF(${prefix}_category,${categories})+COUNTIF(${prefix}_group,${categories})`;
  const heading = hasHeading ? 1 : 0;
  return [
    `(SUMPRODUCT(${named})=0)`,
    `(SUMPRODUCT((${categories}<>"")*(${named}=0))<>${heading})`,
    `(SUMPRODUCT(ISTEXT(${shares})*(${shares}<>""))<>${heading})`,
    `SUMPRODUCT((${own.share}<0)+(${own.share}>1))`,
  ].join("+");
}
