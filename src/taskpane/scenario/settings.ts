import type { Choices } from "../../core/assessment";
import { officialBasis, readBasis, type Basis } from "../../core/basis";
import { readDay } from "../../core/day";
import { Decimal } from "../../core/decimal";
import { Problem, attempt } from "../../core/problem";
import { OWN_SCOPE, type Scope } from "../../core/scope";
import { readStages } from "../../core/stage";
import { isBlank } from "../../core/table";
import { readShare } from "../../core/text";
import { HOME } from "../../dataset/bundled";
import { readTarget } from "../../dataset/targets";
import type { HostCell } from "../../excel/port";
import { COUNTABLE } from "../offered";
import type { Case, Model } from "../sheet/model";

/** The choices that every case of a workbook is computed under. */
export interface CaseQuestion extends Choices {
  readonly year: number;
  /** Share of GDP. */
  readonly target: Decimal;
  /** What the target is measured on: a target of the dataset brings its own where no basis is given. */
  readonly targetBasis: Basis;
}

/**
 * The choices that the settings' cells make.
 *
 * @throws {Problem} `wrong-argument` naming the first that is wrong.
 */
export function readQuestion(settings: Model["settings"]): CaseQuestion {
  const { country, figures, targets } = HOME;
  const { year, stage, as_of: asOf } = settings;
  const official = officialBasis(country);
  const basis = isBlank(settings.basis) ? undefined : readBasis(settings.basis, country);
  const target = readTarget(isBlank(settings.target) ? undefined : settings.target, targets);
  const own = target.basis === undefined ? official : readBasis(target.basis, country);
  return {
    country,
    figures,
    year: country.calendar.read(year),
    basis: basis ?? official,
    stages: isBlank(stage) ? country.defaultStages : readStages(stage, country),
    asOf: isBlank(asOf) ? undefined : readDay(asOf),
    target: target.share,
    targetBasis: basis ?? own,
  };
}

/**
 * The scope that a case is.
 *
 * @throws {Problem} `wrong-argument` naming the category whose share is none.
 */
export const readShares = ({ shares }: Case): Scope => ({
  name: OWN_SCOPE,
  shares: COUNTABLE.map(({ id }) => ({ category: id, share: readShare(id, shares.get(id)) })),
});

/** The share that a number in per cent is, exactly; undefined unless it is from 0 to 100. */
export function shareOfPercent(text: string): number | undefined {
  const percent = Number(text);
  const isShare = text.trim() !== "" && percent >= 0 && percent <= 100;
  return isShare ? new Decimal(percent).div(100).toNumber() : undefined;
}

const MS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The day of a cell as a date field takes it; "" where there is none. */
export function dayOfCell(cell: HostCell): string {
  if (cell === null || cell === "" || cell === 0) {
    return "";
  }
  const day = attempt(() => readDay(cell));
  return day instanceof Problem ? "" : day;
}

/** The serial number that Excel keeps for a day, which is written as YYYY-MM-DD. */
export const serialOfDay = (day: string): number => Date.parse(day) / MS_A_DAY + SERIAL_OF_1970;
