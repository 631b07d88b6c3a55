import type { LedgerOptions } from "../../core/ledger/ledger";
import { RuleSet } from "../../core/ledger/matching/rule-set";
import { readRules } from "../../core/ledger/rule";
import { unitKey, type LedgerUnit } from "../../core/ledger/vocabulary";
import { wrongArgument } from "../../core/problem";
import { isBlank, isBlankRow, type CellRow, type Range } from "../../core/table";
import { plainName } from "../../core/text";
import { ledgerReadingOf } from "../../dataset/ledger-reading";
import type { Pack } from "../../dataset/pack";
import { rangeIn, optional } from "./cells";

/** The rules of an argument, or the country's own where there are none. */
export function readRuleSet(argument: unknown, pack: Pack): RuleSet {
  const range = rangeIn(argument);
  return range.every(isBlankRow)
    ? ledgerReadingOf(pack).ruleSet
    : new RuleSet(
        readRules(range, {
          categories: pack.categories.ids,
          vocabulary: ledgerReadingOf(pack).vocabulary,
        }),
      );
}

/** The arguments that say how a ledger is read. */
export interface OptionArguments {
  readonly ledger: unknown;
  readonly ledger_unit: unknown;
  readonly headings: unknown;
  readonly reading: unknown;
}

/** How a ledger is read, as the arguments beside it say. */
export const readLedgerOptions = (args: OptionArguments, pack: Pack): LedgerOptions => ({
  unit: readUnit(args.ledger_unit, pack),
  headings: readHeadings(args.headings, rangeIn(args.ledger)),
  ...optional("reading", args.reading, {}, readReading),
});

/** Headings to go by instead of those of the ledger: a row as wide as the ledger is. */
function readHeadings(argument: unknown, [first = []]: Range): CellRow | undefined {
  const [headings = [], ...more] = rangeIn(argument);
  if (headings.every(isBlank)) {
    return undefined;
  }
  if (more.length === 0 && headings.length === first.length) {
    return headings;
  }
  throw wrongArgument("headings", argument, { kind: "headings", columns: first.length });
}

/** Whether blanks are filled from above, and whether totals count as lines. */
function readReading(cell: unknown): Pick<LedgerOptions, "fillsDown" | "countsTotals"> {
  const names = typeof cell === "string" ? cell.split("+").map(plainName) : [];
  if (names.length === 0 || names.some((name) => !READINGS.some((one) => one === name))) {
    throw wrongArgument("reading", cell, { kind: "one-of", values: [...READINGS, ALL_READINGS] });
  }
  return { fillsDown: names.includes("fill_down"), countsTotals: names.includes("count_totals") };
}

const READINGS = ["fill_down", "count_totals"] as const;

const ALL_READINGS = READINGS.join("+");

/** The unit of a ledger's amounts that an argument names, such as EUR m. */
function readUnit(argument: unknown, pack: Pack): LedgerUnit | undefined {
  const { vocabulary } = ledgerReadingOf(pack);
  return optional("ledger_unit", argument, undefined, (cell) => {
    const unit = typeof cell === "string" ? vocabulary.units.get(unitKey(cell)) : undefined;
    if (unit === undefined) {
      throw wrongArgument("ledger_unit", cell, { kind: "ledger-unit" });
    }
    return unit.currency === "" ? { ...unit, currency: vocabulary.currency } : unit;
  });
}
