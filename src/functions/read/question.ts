import { readBasis, type Basis } from "../../core/basis";
import { readDay, type Day } from "../../core/day";
import type { Figures } from "../../core/figures";
import { readFiscalYear } from "../../core/fiscal-year";
import { readUnit, type Unit } from "../../core/money";
import { readStages, type Stages } from "../../core/stage";
import { isBlank, isBlankRow } from "../../core/table";
import { FIGURES } from "../../dataset/figures";
import { readObservations } from "../../dataset/observations";
import { asRange, optional, required, single } from "./cells";

/** The arguments that most functions share, as received. */
export interface Asked {
  readonly basis?: unknown;
  readonly stage?: unknown;
  readonly unit?: unknown;
  readonly asOf?: unknown;
  readonly data?: unknown;
}

/** The same, read. */
export interface Question {
  /** Undefined where it was left out: the caller has the default. */
  readonly basis: Basis | undefined;
  readonly stages: Stages;
  readonly unit: Unit;
  readonly asOf: Day | undefined;
  readonly figures: Figures;
}

/**
 * The shared arguments of a call.
 *
 * @throws {Problem} `wrong-argument` for the first that is wrong.
 */
export function readQuestion(asked: Asked): Question {
  return {
    basis: optional(single("basis", asked.basis), undefined, readBasis),
    stages: optional(single("stage", asked.stage), ["initial"] as const, readStages),
    unit: optional(single("unit", asked.unit), "JPY" as const, readUnit),
    asOf: optional(single("as_of", asked.asOf), undefined, readDay),
    figures: readFigures(asked.data),
  };
}

/** The day and nothing else, for exact optional properties. */
export const known = ({ asOf }: Question): { readonly asOf?: Day } =>
  asOf === undefined ? {} : { asOf };

/** A fiscal year that must be given. */
export const readYear = (cell: unknown): number => required("year", cell, readFiscalYear);

/** The bundled observations, with those of a range beside them. */
function readFigures(data: unknown): Figures {
  const range = asRange(data);
  if (range.every(isBlankRow) || isBlank(data)) return FIGURES;
  return FIGURES.with(readObservations(range));
}
