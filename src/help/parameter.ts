import type { Words } from "./words";

/** What a parameter takes: one cell, or a range of them. */
export type Shape = "scalar" | "matrix";

/** A parameter of a custom function, as Excel and the reference show it. */
export interface Parameter {
  readonly name: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
  /** Plain sentences: meaning, unit, allowed values and, if it may be left out, the default. */
  readonly text: Words;
}

/** A parameter that must be given. */
export const needed = (name: string, shape: Shape, text: Words): Parameter => ({
  name,
  shape,
  isOptional: false,
  text,
});

/**
 * A parameter that may be left out.
 *
 * @param fallback - What counts then; it ends the text.
 */
export const optional = (name: string, shape: Shape, text: Words, fallback: Words): Parameter => ({
  name,
  shape,
  isOptional: true,
  text: {
    en: `${text.en} Default: ${fallback.en}.`,
    ja: `${text.ja}省略時は${fallback.ja}。`,
  },
});
