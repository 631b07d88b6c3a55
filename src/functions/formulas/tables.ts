import { readFiscalYear } from "../../core/fiscal-year";
import { readLedger } from "../../core/ledger/ledger";
import { linesTable } from "../../core/ledger/result-tables";
import { inBoth, Problem, wrongArgument, type Name } from "../../core/problem";
import { readStages, stageName } from "../../core/stage";
import type { Range } from "../../core/table";
import { cellsOf } from "../../dataset/cells";
import { defaultRuleSet } from "../../dataset/rules";
import { TABLES, type Table } from "../../dataset/tables";
import { DATASET } from "../../dataset/version";
import { optional, single } from "../read/cells";
import { readYear } from "../read/question";
import { readCategory } from "../read/scope";
import { one } from "../result";
import type { CustomFunction } from "./custom-function";

/** The kinds of spending, with group and labels. */
export const CATEGORIES: CustomFunction = () => whole(TABLES.categories);

/** The scopes of the dataset, a row for each category in each. */
export const SCOPES: CustomFunction = () => whole(TABLES.scopes);

/** The default rules, in the order in which they are tried. */
export const RULES: CustomFunction = () => whole(TABLES.rules);

/** Announced targets and ceilings. */
export const TARGETS: CustomFunction = () => whole(TABLES.targets);

/** Version and day of the bundled dataset. */
export const DATASET_VERSION: CustomFunction = () => one(`${DATASET.version}, ${DATASET.day}`);

/** NATO's published core shares. */
export const PEERS: CustomFunction = (country, year) => {
  const code = optional(single("country", country), undefined, readCountry);
  const asked = optional(single("year", year), undefined, readFiscalYear);
  return filtered(
    TABLES.peers,
    (row) => (code === undefined || row[0] === code) && (asked === undefined || row[1] === asked),
    {
      en: `${code ?? "any country"} ${asked ?? ""}`.trim(),
      ja: [code, asked].filter((given) => given !== undefined).join(" "),
    },
  );
};

/** The bundled budget lines of a fiscal year. */
export const BUDGET_LINES: CustomFunction = (year, stage, category) => {
  const asked = readYear(single("year", year));
  const stages = optional(single("stage", stage), ["initial"] as const, readStages);
  const id = optional(single("category", category), undefined, readCategory);
  const names: readonly string[] = stages;
  const lines = filtered(
    TABLES.budgetLines,
    (row) => row[0] === asked && names.includes(String(row[1])),
    `FY${asked} ${stageName(stages)}`,
  );
  return id === undefined ? lines : placedIn(lines, id, `FY${asked} ${stageName(stages)} ${id}`);
};

function readCountry(cell: unknown): string {
  if (typeof cell === "string") return cell.normalize("NFKC").trim().toUpperCase();
  throw wrongArgument("country", cell, {
    en: "give a code of three letters, such as GBR",
    ja: "GBR のような 3 文字のコードを指定してください",
  });
}

const whole = (table: Table): Range => [table.fields, ...cellsOf(table)];

function filtered(
  table: Table,
  keep: (row: readonly (string | number)[]) => boolean,
  asked: Name,
): Range {
  const rows = cellsOf(table).filter(keep);
  if (rows.length === 0) throw noRow(asked);
  return [table.fields, ...rows];
}

/** The lines of which the default rules put a part in a category. */
function placedIn(lines: Range, category: string, asked: string): Range {
  const parts = linesTable(readLedger(lines), defaultRuleSet(), {
    problemCell: (problem) => problem,
    maximumRows: Number.POSITIVE_INFINITY,
  });
  const placed = new Set(parts.filter((part) => part[1] === category).map((part) => part[0]));
  const rows = lines.filter((_, index) => index > 0 && placed.has(index));
  if (rows.length === 0) throw noRow(asked);
  return [lines[0] ?? [], ...rows];
}

export function noRow(asked: Name): Problem {
  const { en, ja } = inBoth(asked);
  return new Problem("no-figure", {
    en: `The dataset has no row for ${en}.`,
    ja: `データセットに ${ja} の行がありません。`,
  });
}
