import { OFFICIAL, readBasis } from "../../core/basis";
import { readDay } from "../../core/day";
import { Decimal, ZERO } from "../../core/decimal";
import { readFiscalYear } from "../../core/fiscal-year";
import { GDP_SERIES } from "../../core/observation";
import { Problem, wrongArgument } from "../../core/problem";
import { OWN_SCOPE, type Scope } from "../../core/scope";
import { readStages } from "../../core/stage";
import { isBlank } from "../../core/table";
import { FIGURES } from "../../dataset/figures";
import { readTarget } from "../../dataset/targets";
import type { HostCell } from "../../excel/port";
import { COUNTABLE } from "../sheet/layout";
import type { Case, Model } from "../sheet/model";
import type { Question } from "./outcome";

/**
 * The choices that the settings' cells make.
 *
 * @throws {Problem} `wrong-argument` naming the first that is wrong.
 */
export function readQuestion(settings: Model["settings"]): Question {
  const { year, stage, as_of: asOf } = settings;
  const basis = isBlank(settings.basis) ? undefined : readBasis(settings.basis);
  const target = readTarget(isBlank(settings.target) ? null : settings.target);
  return {
    year: readFiscalYear(year),
    basis: basis ?? OFFICIAL,
    stages: isBlank(stage) ? ["initial"] : readStages(stage),
    ...(isBlank(asOf) ? {} : { asOf: readDay(asOf) }),
    target: target.share,
    targetBasis: basis ?? readBasis(target.basis ?? OFFICIAL.kind),
  };
}

/**
 * The scope that a case is.
 *
 * @throws {Problem} `wrong-argument` naming the category whose share is none.
 */
export const readShares = ({ shares }: Case): Scope => ({
  name: OWN_SCOPE,
  shares: COUNTABLE.map(({ id }) => ({ category: id, share: shareOf(id, shares.get(id)) })),
});

/** The share that a number in per cent is, exactly; undefined unless it is from 0 to 100. */
export function shareOfPercent(text: string): number | undefined {
  const percent = Number(text);
  const isShare = text.trim() !== "" && percent >= 0 && percent <= 100;
  return isShare ? new Decimal(percent).div(100).toNumber() : undefined;
}

function shareOf(category: string, cell: unknown): Decimal {
  if (isBlank(cell)) {
    return ZERO;
  }
  if (typeof cell === "number" && cell > 0 && cell <= 1) {
    return new Decimal(cell);
  }
  throw wrongArgument(category, cell, {
    en: "give a share from 0 to 100 %",
    ja: "0～100% の割合を指定してください",
  });
}

/** The fiscal years with any spending figure, newest first. */
export const YEARS: readonly number[] = [
  ...new Set(
    FIGURES.observations
      .filter(({ series }) => series !== GDP_SERIES)
      .map(({ fiscalYear }) => fiscalYear),
  ),
].sort((a, b) => b - a);

const MS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The day of a cell as a date field takes it; "" where there is none. */
export function dayOfCell(cell: HostCell): string {
  if (cell === null || cell === "" || cell === 0) {
    return "";
  }
  try {
    return readDay(cell);
  } catch (error) {
    if (error instanceof Problem) {
      return "";
    }
    throw error;
  }
}

/** The serial number that Excel keeps for a day, such as 2025-12-31. */
export const serialOfDay = (day: string): number => Date.parse(day) / MS_A_DAY + SERIAL_OF_1970;
