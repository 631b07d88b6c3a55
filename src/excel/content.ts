/** A formula of ours. Nothing that comes from data may go into one unquoted. */
export interface Formula {
  readonly formula: string;
}

/** What is put into a cell: text stays text, null leaves the cell as it is, "" empties it. */
export type Content = string | number | boolean | null | Formula;

/** A rectangle of contents. */
export type Contents = readonly (readonly Content[])[];

export const formula = (text: string): Formula => ({ formula: text });

/**
 * A cell as the host takes it.
 * Text that the host would read as a formula, a number, a date or a truth value is marked as text by
 * an apostrophe, which the host does not keep as part of the value.
 */
export function hostCell(content: Content): string | number | boolean | null {
  if (typeof content === "object" && content !== null) return content.formula;
  return typeof content === "string" && content !== "" && !isPlain(content)
    ? `'${content}`
    : content;
}

/** Words without digits that begin with a letter, and are no truth value, are never converted. */
const isPlain = (text: string): boolean =>
  /^\p{L}[^\d\t\r]*$/u.test(text) && !/^(true|false)$/i.test(text.trim());

/** A text as it stands in a formula. */
export const textInFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`;
