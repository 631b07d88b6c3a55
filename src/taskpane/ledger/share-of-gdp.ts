import { assess, gdpIn, type Choices } from "../../core/assessment";
import { officialBasis } from "../../core/basis";
import { Decimal } from "../../core/decimal";
import { attempt, Problem } from "../../core/problem";
import { shareOf, type Scope } from "../../core/scope";
import { HOME } from "../../dataset/bundled";
import { AT_HOME } from "../offered";
import { readQuestion, readShares } from "../scenario/outcome";
import { activeCase, type WorkbookReading } from "../sheet/model";
import { categorySums } from "./ledger";
import type { LedgerPreview } from "./worker/summarize";

/** The scope and the choices under which a ledger is counted. */
interface Counting {
  /** Name of the case; undefined where the workbook has none and the country's own scope counts. */
  readonly name: string | undefined;
  readonly scope: Scope;
  readonly choices: Choices;
  readonly year: number;
}

/** A category that counts, with what of it counts. */
export interface CountedRow {
  readonly id: string;
  readonly lines: number;
  readonly amount: Decimal;
  readonly ratio: Decimal | undefined;
}

/** A ledger counted under the active case. */
export interface CountedLedger {
  readonly name: string | undefined;
  readonly year: number;
  readonly rows: readonly CountedRow[];
  readonly counted: Decimal;
  /** What the counted money is of GDP; undefined where the lines are of several years. */
  readonly ratio: Decimal | Problem | undefined;
  /** The share of GDP that the published figures give for the same year. */
  readonly published: Decimal | undefined;
  /** What rules placed in categories that do not count, or not in full. */
  readonly other: { readonly lines: number; readonly amount: Decimal };
  readonly outside: { readonly lines: number; readonly amount: Decimal };
}

/**
 * A ledger under the active case of the workbook; under the home country's own scope where there
 * is none, or where the cases are of another country, whose money and categories are not a ledger's.
 */
export function countedLedger(
  preview: LedgerPreview,
  reading: WorkbookReading | undefined,
): CountedLedger | Problem {
  const counting = attempt(() => countingOf(reading));
  if (counting instanceof Problem) {
    return counting;
  }
  const { scope, choices, name } = counting;
  const year = preview.years[0] ?? counting.year;
  const gdp = attempt(() => gdpIn({ ...choices, year }).figure.value);
  const ratioOf = (amount: Decimal): Decimal | Problem | undefined => {
    if (preview.years.length > 1) {
      return undefined;
    }
    return gdp instanceof Problem ? gdp : amount.div(gdp);
  };
  const published = attempt(() => assess({ ...choices, year, scope }).ratio.value);
  const { counted, ...parts } = partsOf(preview, scope, ratioOf);
  return {
    ...parts,
    ...{ name, year, counted, ratio: ratioOf(counted) },
    published: published instanceof Problem ? undefined : published,
  };
}

function countingOf(reading: WorkbookReading | undefined): Counting {
  const model = reading?.kind === "ready" ? reading.model : undefined;
  const active = model?.pack === HOME ? activeCase(model) : undefined;
  if (model !== undefined && active !== undefined) {
    const choices = readQuestion(model);
    return { name: active.name, scope: readShares(active, HOME), choices, year: choices.year };
  }
  const { country, figures, scopes } = HOME;
  const scope = scopes.get(AT_HOME.ownScope) ?? { name: AT_HOME.ownScope, shares: [] };
  const basis = officialBasis(country);
  const choices = { country, figures, basis, stages: country.defaultStages, asOf: undefined };
  return { name: undefined, scope, choices, year: AT_HOME.startYear };
}

function partsOf(
  preview: LedgerPreview,
  scope: Scope,
  ratioOf: (amount: Decimal) => Decimal | Problem | undefined,
) {
  const sums = categorySums(preview);
  const inside = sums.filter(({ isOutside }) => !isOutside);
  const rows = inside
    .filter(({ id }) => !shareOf(scope, id).isZero())
    .map((sum): CountedRow => countedRow(sum, shareOf(scope, sum.id), ratioOf));
  const counted = sumOf(rows);
  const others = inside.filter(({ id }) => shareOf(scope, id).lt(1));
  return {
    rows,
    counted,
    other: {
      lines: others.reduce((sum, { lines }) => sum + lines, 0),
      amount: sumOf(inside).minus(counted),
    },
    outside: sums.find(({ isOutside }) => isOutside) ?? { lines: 0, amount: new Decimal(0) },
  };
}

function countedRow(
  { id, lines, amount }: ReturnType<typeof categorySums>[number],
  share: Decimal,
  ratioOf: (amount: Decimal) => Decimal | Problem | undefined,
): CountedRow {
  const part = amount.times(share);
  const ratio = ratioOf(part);
  return { id, lines, amount: part, ratio: ratio instanceof Problem ? undefined : ratio };
}

const sumOf = (rows: readonly { readonly amount: Decimal }[]): Decimal =>
  rows.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
