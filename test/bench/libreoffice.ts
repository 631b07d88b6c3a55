import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fold } from "../../src/core/text";
import type { CellValue } from "../../src/core/table";
import type { Rule } from "../../src/core/ledger/rule";
import { Accumulator, Exact } from "../../src/core/decimal";
import { branchesOf, OUTSIDE } from "./branches";
import type { Branch } from "./branches";
import { written } from "./engines";
import type { Rows } from "./engines";
import type { Result } from "./measure";
import { xlsxOf } from "./workbook";

/** Whether LibreOffice is installed. */
export const hasLibreOffice = (): boolean =>
  spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/**
 * LibreOffice opening a workbook with the folded ledger, the rules, one formula a line that finds
 * its first matching rule, and a SUMIF for each rule; less the time it takes to open and write the
 * same workbook without formulas.
 */
export function libreOffice(range: Rows, rules: readonly Rule[]): Result {
  const branches = branchesOf(rules);
  if (branches === undefined) {
    throw new Error("One number cannot say how these rules split a line.");
  }
  const criteria = criteriaOf(branches);
  const folded = range
    .slice(1)
    .map((row) => row.map((cell) => (typeof cell === "string" ? fold(cell) : cell)));
  const plain = convert(folded, criteria);
  const found = convert(
    folded.map((row, index) => [
      ...row,
      { formula: formulaOf(index + 1) },
      ...(index < criteria.length ? [{ formula: `SUMIF(G:G,${index + 1},F:F)` }] : []),
    ]),
    criteria,
  );
  const time = found.time - plain.time;
  const result = sumsOf(found.csv, folded, branches, criteria);
  return { first: time, median: time, best: time, processor: undefined, memory: undefined, result };
}

type Cells = readonly (readonly CellValue[])[];

/** One line of criteria: a text for each column, "" for any, and the branch it belongs to. */
interface Criterion {
  readonly texts: readonly string[];
  readonly branch: number;
}

/** The branches of the rules with one line for each combination of alternatives. */
function criteriaOf(branches: readonly Branch[]): readonly Criterion[] {
  return branches.flatMap(({ matchers }, branch) => {
    const { ministry, organization, section, item, major_expense } = matchers;
    return [ministry, organization, section, item, major_expense]
      .map((matcher) => matcher?.alternatives ?? [""])
      .reduce<readonly (readonly string[])[]>(
        (lines, texts) => lines.flatMap((line) => texts.map((text) => [...line, text])),
        [[]],
      )
      .map((texts) => ({ texts, branch }));
  });
}

/** The first line of criteria that a ledger row meets: =, starts with, contains, contains, =. */
const formulaOf = (row: number): string =>
  `MATCH(1,((rm="")+(rm=A${row})>0)*(LEFT(B${row},LEN(ro))=ro)*((rs="")+ISNUMBER(FIND(rs,C${row}))>0)*((ri="")+ISNUMBER(FIND(ri,D${row}))>0)*((re="")+(re=E${row})>0),0)`;

function convert(rows: Cells, criteria: readonly Criterion[]) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const input = join(folder, "ledger.xlsx");
  const last = criteria.length;
  const names = Object.fromEntries(
    ["rm", "ro", "rs", "ri", "re"].map((name, index) => {
      const column = String.fromCharCode(65 + index);
      return [name, `rules!$${column}$1:$${column}$${last}`];
    }),
  );
  const sheets = { ledger: rows, rules: criteria.map(({ texts }) => texts) };
  writeFileSync(input, xlsxOf({ sheets, names }));
  const start = performance.now();
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):9,34,76",
      "--outdir",
      folder,
      input,
    ],
    { stdio: "ignore" },
  );
  const time = performance.now() - start;
  const csv = readFileSync(join(folder, "ledger.csv"), "utf8");
  rmSync(folder, { recursive: true });
  return { time, csv };
}

/** Exact sums by category of the lines as LibreOffice placed them. */
function sumsOf(
  csv: string,
  rows: Cells,
  branches: readonly Branch[],
  criteria: readonly Criterion[],
): string {
  const placed = csv
    .trimEnd()
    .split("\n")
    .map((line) => criteria[Number(line.split("\t")[6]) - 1]?.branch);
  const amounts = [...branches, undefined].map(() => new Accumulator());
  const counts = amounts.map(() => 0);
  rows.forEach((row, index) => {
    const branch = placed[index] ?? branches.length;
    amounts[branch]?.add(Number(row[5]));
    counts[branch] = (counts[branch] ?? 0) + 1;
  });
  return written(
    amounts
      .flatMap((amount, index) =>
        (branches[index]?.parts ?? [OUTSIDE]).map(({ category, share }) => ({
          category,
          lines: counts[index] ?? 0,
          amount: new Exact(amount.total()).times(share),
        })),
      )
      .filter(({ lines }) => lines > 0),
  );
}
