import { headingsOf, ledgerColumns } from "../../core/ledger/ledger";
import type { Heading } from "../../core/ledger/heading";
import { TEXT_COLUMNS, type LedgerColumn, type LedgerUnit } from "../../core/ledger/vocabulary";
import { attempt, Problem } from "../../core/problem";
import { cellText, type CellRow } from "../../core/table";
import { HOME } from "../../dataset/bundled";
import { ledgerReadingOf } from "../../dataset/ledger-reading";

/**
 * What columns are read as, chosen in the pane, by their index; undefined for not at all. Of two
 * columns with one meaning the one that was chosen last has it, as long as it keeps it: whoever
 * goes through a list by the arrow keys passes meanings that other columns have.
 */
export type Mapping = ReadonlyMap<number, LedgerColumn | undefined>;

/** A column of a ledger as the pane shows it. */
export interface MappedColumn {
  readonly index: number;
  readonly heading: string;
  readonly field: LedgerColumn | undefined;
}

/** The columns with a heading, and what each is read as. */
export function mappedColumns(headings: CellRow, mapping: Mapping): readonly MappedColumn[] {
  const fields = fieldsOf(headings, mapping);
  return headings
    .map((cell, index) => ({ index, heading: cellText(cell).trim(), field: fields[index] }))
    .filter(({ heading, field }) => heading !== "" || field !== undefined);
}

/** A mapping with one more choice, the last one. */
export const mapped = (
  before: Mapping,
  [index, field]: readonly [index: number, field: LedgerColumn | undefined],
): Mapping => new Map([...[...before].filter(([at]) => at !== index), [index, field]]);

/** The headings that the functions go by: the ledger's own unless the pane maps a column. */
export const headingsRead = (headings: CellRow, mapping: Mapping): CellRow =>
  mapping.size === 0 ? headings : fieldsOf(headings, mapping).map((field) => field ?? "");

/** The unit that the heading of the amounts names, whatever the column is mapped as. */
export function unitInHeading(headings: CellRow, mapping: Mapping): LedgerUnit | undefined {
  const amount = fieldsOf(headings, mapping).indexOf("amount");
  const unit = headingsOf(headings, ledgerReadingOf(HOME).vocabulary)[amount]?.unit;
  return unit?.currency === ""
    ? { ...unit, currency: ledgerReadingOf(HOME).vocabulary.currency }
    : unit;
}

/** The units that amounts in the country's currency can have, by their first name. */
export const UNITS: readonly LedgerUnit[] = Object.entries(
  ledgerReadingOf(HOME).vocabulary.words.units[ledgerReadingOf(HOME).vocabulary.currency] ?? {},
).flatMap(([scale, [name]]) =>
  name === undefined
    ? []
    : [{ name, currency: ledgerReadingOf(HOME).vocabulary.currency, scale: Number(scale) }],
);

/** What each column is read as; where headings cannot be read together, what each means alone. */
function fieldsOf(headings: CellRow, mapping: Mapping): readonly (LedgerColumn | undefined)[] {
  const alone = headingsOf(headings, ledgerReadingOf(HOME).vocabulary);
  const together = attempt(() => ledgerColumns(headings, ledgerReadingOf(HOME).vocabulary));
  const own =
    together instanceof Problem
      ? alone.map(({ column }: Heading) => column)
      : headings.map((_, index) => fieldAt(together, index));
  const chosen = new Map([...mapping].map(([index, field]) => [field, index]));
  return own.map((meant, index) => {
    const field = mapping.has(index) ? mapping.get(index) : meant;
    return (chosen.get(field) ?? index) === index ? field : undefined;
  });
}

function fieldAt(
  { amount, fiscalYear, text }: ReturnType<typeof ledgerColumns>,
  index: number,
): LedgerColumn | undefined {
  if (index === amount) {
    return "amount";
  }
  return index === fiscalYear ? "fiscal_year" : TEXT_COLUMNS.find((name) => text[name] === index);
}
