import type { Decimal } from "../core/decimal";
import type { Problem } from "../core/problem";

/** A figure that says where it comes from. */
export interface Figure {
  readonly kind: "figure";
  readonly value: Decimal;
  /** Excel number format that suits it. */
  readonly format: string;
  /** What a card shows: text and numbers by name. */
  readonly card: Readonly<Record<string, string | Decimal>>;
}

/** One cell of a result. */
export type Out = string | number | boolean | Decimal | Figure | Problem;

/** A figure with a number format and nothing to say beyond it. */
export const plainFigure = (value: Decimal, format: string): Figure => ({
  kind: "figure",
  value,
  format,
  card: {},
});
