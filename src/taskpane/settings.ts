import type { Basis } from "../core/basis";
import { readDay } from "../core/day";
import { Decimal, ZERO } from "../core/decimal";
import { readFiscalYear } from "../core/fiscal-year";
import { wrongArgument } from "../core/problem";
import { OWN_SCOPE, type Scope } from "../core/scope";
import { readStages } from "../core/stage";
import { isBlank } from "../core/table";
import { TARGETS } from "../dataset/targets";
import type { Question } from "./scenario";
import { COUNTABLE } from "./workbook/layout";
import type { Case, Model } from "./workbook/model";

/**
 * Basis that a cell names: `official`, `same_year`, a fiscal year or an amount in yen.
 *
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function basisOf(cell: unknown): Basis {
  const name = typeof cell === "string" ? cell.normalize("NFKC").trim().toLowerCase() : cell;
  if (name === "" || name === null) return { kind: "official" };
  if (name === "official" || name === "same_year") return { kind: name };
  if (typeof name === "number" && name > 10_000) return { kind: "amount", yen: new Decimal(name) };
  if (typeof name === "number" || typeof name === "string") {
    return { kind: "year", year: readFiscalYear(cell, "basis") };
  }
  throw wrongArgument("basis", cell, {
    en: `give official, same_year, a fiscal year such as "FY2022", or an amount of GDP in yen`,
    ja: `official、same_year、"FY2022" のような年度、または GDP の円単位の金額を指定してください`,
  });
}

/**
 * The choices that the settings' cells make.
 *
 * @throws {Problem} `wrong-argument` naming the first that is wrong.
 */
export function readQuestion(settings: Model["settings"]): Question {
  const { year, stage, basis, as_of: asOf, target } = settings;
  return {
    year: readFiscalYear(year),
    basis: basisOf(isBlank(basis) ? null : basis),
    stages: isBlank(stage) ? ["initial"] : readStages(stage),
    ...(isBlank(asOf) ? {} : { asOf: readDay(asOf) }),
    target: targetOf(target),
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

/**
 * Target that a cell gives: an id of the targets, or a share above 0 and at most 1.
 *
 * @throws {Problem} `wrong-argument` for anything else.
 */
export function targetOf(cell: unknown): Decimal {
  const known = typeof cell === "string" ? TARGETS.get(cell.trim().toLowerCase()) : undefined;
  if (known !== undefined) return known.share;
  if (typeof cell === "number" && cell > 0 && cell <= 1) return new Decimal(cell);
  throw wrongArgument("target", isBlank(cell) ? null : cell, {
    en: "give a share above 0 and at most 100 %, such as 2%",
    ja: "2% のような 0 より大きく 100% 以下の割合を指定してください",
  });
}

function shareOf(category: string, cell: unknown): Decimal {
  if (isBlank(cell)) return ZERO;
  if (typeof cell === "number" && cell > 0 && cell <= 1) return new Decimal(cell);
  throw wrongArgument(category, cell, {
    en: "give a share from 0 to 100 %",
    ja: "0～100% の割合を指定してください",
  });
}
