import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { TEXT_COLUMNS } from "../../src/core/ledger/vocabulary";
import { fold } from "../../src/core/text";
import type { Matcher, Rule } from "../../src/core/ledger/rule";
import { Exact } from "../../src/core/decimal";
import { written } from "./engines";
import type { Rows } from "./engines";
import { sharesOf } from "../core/ledger/reference";
import { branchesOf, OUTSIDE } from "./branches";
import type { Branch } from "./branches";

/** A DuckDB that holds the ledger with folded texts; it cannot fold as the rules ask. */
export async function loadDuckDb(range: Rows, threads: number): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`SET threads = ${threads}`);
  const texts = TEXT_COLUMNS.map((column) => `${column} VARCHAR`).join(", ");
  await connection.run(`CREATE TABLE read (${texts}, amount VARCHAR)`);
  const appender = await connection.createAppender("read");
  for (const row of range.slice(1)) {
    for (const text of row.slice(0, 5)) {
      appender.appendVarchar(fold(String(text)));
    }
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

/** Counts and exact sums in SQL, the shares multiplied afterwards. */
export function duckDb(connection: DuckDBConnection, rules: readonly Rule[]): Promise<string> {
  const branches = branchesOf(rules);
  return branches === undefined ? byMask(connection, rules) : byBranch(connection, branches);
}

/** The rules as one CASE that gives each line the number of its first matching branch. */
async function byBranch(
  connection: DuckDBConnection,
  branches: readonly Branch[],
): Promise<string> {
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

/** Rules in one mask: fewer than the bits of a BIGINT. */
const MASK = 60;

/** Rules that take parts overlap: lines are grouped by the rules that they match, as bits. */
async function byMask(connection: DuckDBConnection, rules: readonly Rule[]): Promise<string> {
  const groups = Array.from({ length: Math.ceil(rules.length / MASK) }, (_, group) =>
    rules.slice(group * MASK, (group + 1) * MASK),
  );
  const masks = groups.map((group, number) => {
    const bits = group.map(
      ({ matchers }, rule) =>
        `CASE WHEN ${condition(matchers)} THEN ${2n ** BigInt(rule)} ELSE 0 END`,
    );
    return `CAST(${bits.join(" + ")} AS BIGINT) AS m${number}`;
  });
  const names = masks.map((_, number) => `m${number}`).join(", ");
  const reader = await connection.runAndReadAll(
    `SELECT CAST(COUNT(*) AS INTEGER), CAST(SUM(amount) AS VARCHAR), ${names}
     FROM (SELECT ${masks.join(", ")}, amount FROM ledger) GROUP BY ${names}`,
  );
  const sums = reader.getRows().flatMap(([lines, amount, ...found]) => {
    const matching = rules.filter(
      (_, rule) => (BigInt(String(found[Math.floor(rule / MASK)])) >> BigInt(rule % MASK)) & 1n,
    );
    const sum = new Exact(String(amount));
    return [...sharesOf(matching)].map(([category, share]) => ({
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
