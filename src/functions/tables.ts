import { readLedger } from "../core/ledger/ledger";
import { linesTable } from "../core/ledger/result-tables";
import { Problem, wrongArgument } from "../core/problem";
import { readStages, stageName } from "../core/stage";
import type { Range } from "../core/table";
import { DATASET, PEERS as PEER_TABLE } from "../dataset/bundled";
import type { Pack } from "../dataset/pack";
import { cellsOf, type Table, type TableCell } from "../dataset/tables";
import { optional, single } from "./arguments/cells";
import { readYear } from "./arguments/choices";
import { noRow, readCategory } from "./arguments/values";
import { customFunction } from "./custom-function";

/** The kinds of spending, with group and labels. */
export const CATEGORIES = customFunction([], (_, { pack }) => whole(pack.tables.categories));

/** The scopes of the dataset, a row for each category in each. */
export const SCOPES = customFunction([], (_, { pack }) => whole(pack.tables.scopes));

/** The default rules, in the order in which they are tried. */
export const RULES = customFunction([], (_, { pack }) => whole(pack.tables.rules));

/** Announced targets and ceilings. */
export const TARGETS = customFunction([], (_, { pack }) => whole(pack.tables.targets));

/** Version and day of the bundled dataset. */
export const DATASET_VERSION = customFunction([], () => [[`${DATASET.version}, ${DATASET.day}`]]);

/** NATO's published core shares. */
export const PEERS = customFunction(["[country]", "[year]"], (args, { pack }) => {
  const country = optional("country", args.country, undefined, readCountryCode);
  const year = optional("year", args.year, undefined, (cell) => pack.country.calendar.read(cell));
  const rows = cellsOf(PEER_TABLE).filter(
    (row) =>
      (country === undefined || row[0] === country) && (year === undefined || row[1] === year),
  );
  if (rows.length > 0) return [PEER_TABLE.fields, ...rows];
  throw new Problem({ kind: "no-peer", country, year });
});

/** The bundled budget lines of a fiscal year. */
export const BUDGET_LINES = customFunction(["year", "[stage]", "[category]"], (args, { pack }) => {
  const { country, tables } = pack;
  const year = readYear(single("year", args.year), pack);
  const stages = optional("stage", args.stage, country.defaultStages, (cell) =>
    readStages(cell, country),
  );
  const category = optional("category", args.category, undefined, (cell) =>
    readCategory(cell, pack),
  );
  const inYear = (row: readonly TableCell[]): boolean =>
    row[0] === year && stages.includes(String(row[1]));
  const rows = cellsOf(tables.budgetLines).filter(inYear);
  const lines = category === undefined ? rows : placedIn(rows, category, pack);
  if (lines.length > 0) return [tables.budgetLines.fields, ...lines];
  const chosen = [country.calendar.name(year), stageName(stages)];
  throw noRow(rows.length === 0 ? chosen : [...chosen, category]);
});

function readCountryCode(cell: unknown): string {
  if (typeof cell === "string") return cell.normalize("NFKC").trim().toUpperCase();
  throw wrongArgument("country", cell, { kind: "country-code" });
}

const whole = (table: Table): Range => [table.fields, ...cellsOf(table)];

/** The lines of which the default rules put a part in a category. */
function placedIn(rows: Range, category: string, pack: Pack): Range {
  if (rows.length === 0) return rows;
  const ledger = readLedger([pack.tables.budgetLines.fields, ...rows], pack.vocabulary);
  const parts = linesTable(ledger, pack.ruleSet(), {
    problemCell: (problem) => problem,
    maximumRows: Number.POSITIVE_INFINITY,
  });
  const placed = new Set(parts.filter((part) => part[1] === category).map((part) => part[0]));
  return rows.filter((_, index) => placed.has(index + 1));
}
