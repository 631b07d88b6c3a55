import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { TEXT_COLUMNS } from "../../src/core/ledger/ledger";
import { fold } from "../../src/core/text";
import type { Matcher } from "../../src/core/ledger/matcher";
import type { Rule } from "../../src/core/ledger/rule";
import { Exact } from "../../src/core/sum";
import { written } from "./engines";
import type { Rows } from "./engines";
import { branchesOf, OUTSIDE } from "./branches";

/** A DuckDB that holds the ledger with folded texts; it cannot fold as the rules ask. */
export async function loadDuckDb(range: Rows): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const texts = TEXT_COLUMNS.map((column) => `${column} VARCHAR`).join(", ");
  await connection.run(`CREATE TABLE read (${texts}, amount VARCHAR)`);
  const appender = await connection.createAppender("read");
  for (const row of range.slice(1)) {
    for (const text of row.slice(0, 5)) appender.appendVarchar(fold(String(text)));
    appender.appendVarchar(String(row[5]));
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(
    "CREATE TABLE ledger AS SELECT * REPLACE (CAST(amount AS DECIMAL(18, 4)) AS amount) FROM read",
  );
  await connection.run("DROP TABLE read");
  return connection;
}

/**
 * The rules as one CASE that gives each line the number of its first matching branch; counts and
 * exact sums by branch in SQL, the shares of a branch multiplied afterwards.
 */
export async function duckDb(
  connection: DuckDBConnection,
  rules: readonly Rule[],
): Promise<string> {
  const branches = branchesOf(rules);
  const whens = branches.map(({ matchers }, index) => `WHEN ${condition(matchers)} THEN ${index}`);
  const reader = await connection.runAndReadAll(
    `SELECT branch, CAST(COUNT(*) AS INTEGER), CAST(SUM(amount) AS VARCHAR)
     FROM (SELECT CASE ${whens.join(" ")} ELSE -1 END AS branch, amount FROM ledger)
     GROUP BY branch`,
  );
  const sums = reader.getRows().flatMap(([branch, lines, amount]) => {
    const sum = new Exact(String(amount));
    const parts = branches[Number(branch)]?.parts ?? [OUTSIDE];
    return parts.map(({ category, share }) => ({
      category,
      lines: Number(lines),
      amount: sum.times(share),
    }));
  });
  return written(sums);
}

function condition(matchers: Rule["matchers"]): string {
  const tests = TEXT_COLUMNS.flatMap((column) => {
    const matcher = matchers[column];
    return matcher === undefined ? [] : [`(${alternatives(column, matcher)})`];
  });
  return tests.join(" AND ") || "TRUE";
}

function alternatives(column: string, { mark, alternatives: texts }: Matcher): string {
  const test = { "=": "=", "~": "contains", "^": "starts_with" }[mark];
  return texts
    .map((text) => `'${text.replaceAll("'", "''")}'`)
    .map((text) => (test === "=" ? `${column} = ${text}` : `${test}(${column}, ${text})`))
    .join(" OR ");
}
