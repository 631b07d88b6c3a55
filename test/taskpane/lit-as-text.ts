/** Stands in for lit where a test reads what an element of the pane says. */
export const nothing = "";

/** A template as text with its tags; what it listens with is left out. */
export const html = (parts: TemplateStringsArray, ...values: readonly unknown[]): string =>
  String.raw({ raw: parts }, ...values.map(shown)).replace(/\s+/g, " ");

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(shown).join("");
  return typeof value === "function" ? "" : String(value);
};
