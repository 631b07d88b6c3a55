import type { Area, Place } from "./address";

/** How cells look; what is left out stays as it is. Sizes are points, colours #rrggbb. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly format?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wraps?: boolean;
}

/** A stacked column chart with one series as a line. */
export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  /** Headings in the first row, names in the first column; the last column is the line. */
  readonly data: Area;
  /** The cells it covers. */
  readonly over: Area;
  /** Colour of each series in order, the line's last. */
  readonly colors: readonly string[];
}

/** One step of writing into a workbook. */
export type Action =
  | { readonly kind: "add-sheet"; readonly sheet: string }
  | { readonly kind: "write"; readonly at: Place; readonly cells: Contents }
  | { readonly kind: "clear-formats"; readonly area: Area }
  | { readonly kind: "style"; readonly area: Area; readonly style: Style }
  | {
      readonly kind: "widths";
      readonly sheet: string;
      /** Width of each column from the first on, in characters. */
      readonly widths: readonly number[];
    }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number }
  | { readonly kind: "add-table"; readonly area: Area; readonly name: string }
  | {
      readonly kind: "add-column";
      readonly table: string;
      /** Heading, then the cells below. */
      readonly cells: readonly Contents[number][number][];
    }
  | { readonly kind: "add-rows"; readonly table: string; readonly rows: Contents }
  | { readonly kind: "remove-column"; readonly table: string; readonly heading: string }
  | { readonly kind: "name"; readonly name: string; readonly area: Area }
  | { readonly kind: "remove-name"; readonly name: string }
  | { readonly kind: "choices"; readonly area: Area; readonly choices: readonly string[] }
  | { readonly kind: "chart"; readonly chart: ChartPlan }
  | { readonly kind: "activate"; readonly place: Place };

/** A formula that the add-in builds. Text from data must be quoted before it goes into one. */
export interface Formula {
  readonly formula: string;
}

/** What is put into a cell: text stays text, null leaves the cell as it is, "" empties it. */
export type Content = string | number | boolean | null | Formula;

/** A rectangle of contents. */
export type Contents = readonly (readonly Content[])[];

/** A formula from its text, which begins with an equals sign. */
export const formula = (text: string): Formula => ({ formula: text });

/**
 * A cell as the host takes it.
 * Text that the host would read as a formula, a number, a date or a truth value is marked as text by
 * an apostrophe, which the host does not keep as part of the value.
 */
export function hostCell(content: Content): string | number | boolean | null {
  if (typeof content === "object" && content !== null) {
    return content.formula;
  }
  return typeof content === "string" && content !== "" && !isPlain(content)
    ? `'${content}`
    : content;
}

/** Words without digits that begin with a letter, and are no truth value, are never converted. */
const isPlain = (text: string): boolean =>
  /^\p{L}[^\d\t\r]*$/u.test(text) && !/^(true|false)$/i.test(text.trim());

/** A text as a formula writes it, in quotes. */
export const textInFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`;
