import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTION_IDS, type FunctionId } from "../../src/functions/catalogue";
import type { ErrorName } from "../../src/functions/write";
import { cells, HostError } from "./calling";

interface Vector {
  readonly id: string;
  readonly function: FunctionId;
  readonly arguments: readonly unknown[];
  readonly expected: readonly (readonly unknown[])[];
}

const NAMES: Readonly<Record<ErrorName, string>> = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
};

const folder = join(__dirname, "../oracle");

/** The oracle over Japan, and the one over every country with the rules that several papers need. */
const ORACLES = [
  { program: "oracle.py", file: "vectors.json", least: 2000 },
  { program: "abroad.py", file: "vectors_abroad.json", least: 1500 },
].map((oracle) => {
  const text = readFileSync(join(folder, oracle.file), "utf8");
  const vectors: readonly Vector[] = JSON.parse(text);
  return { ...oracle, text, vectors };
});

const shown = (cell: unknown): unknown =>
  cell instanceof HostError ? { error: NAMES[cell.error] } : cell;

/** Whether a cell is what the oracle computed: bit for bit; null stands for whatever it is. */
function equals(ours: unknown, expected: unknown): boolean {
  if (expected === null || Object.is(ours, expected)) {
    return true;
  }
  return ours instanceof HostError && JSON.stringify(shown(ours)) === JSON.stringify(expected);
}

/** The cells that differ, as texts; empty if none does. */
function differences({ function: id, arguments: given, expected }: Vector): readonly string[] {
  const ours = cells(id, given);
  const shape = (rows: Vector["expected"]): string => rows.map((row) => row.length).join();
  if (shape(ours) !== shape(expected)) {
    return [
      `shape: ours ${JSON.stringify(ours.map((row) => row.map(shown)))}, oracle ${JSON.stringify(expected)}`,
    ];
  }
  return ours.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      const wanted = expected[y]?.[x];
      const place = `row ${y + 1}, column ${x + 1}`;
      return equals(cell, wanted)
        ? []
        : [`${place}: ours ${JSON.stringify(shown(cell))}, oracle ${JSON.stringify(wanted)}`];
    }),
  );
}

const cases = ORACLES.flatMap(({ file, vectors }) =>
  FUNCTION_IDS.map((id) => ({ id, file, own: vectors.filter((each) => each.function === id) })),
).filter(({ own }) => own.length > 0);

it.each(cases)("gives for every vector of $id in $file what the oracle computes", ({ own }) => {
  const differing = own
    .map((vector) => ({ vector: vector.id, differences: differences(vector) }))
    .filter((found) => found.differences.length > 0);
  expect(differing).toEqual([]);
});

it.each(ORACLES)("is compared over at least $least vectors of $file", ({ vectors, least }) => {
  expect(vectors.length).toBeGreaterThanOrEqual(least);
});

const python = (...given: readonly string[]) =>
  spawnSync("python3", given, { encoding: "utf8", maxBuffer: 2 ** 26 });

const hasPython = python("-c", "import sys; sys.exit(sys.version_info < (3, 9))").status === 0;

(hasPython ? it : it.skip).each(ORACLES)(
  "is what $program writes today, where there is a Python",
  ({ program, text }) => {
    const { status, stdout, stderr } = python(join(folder, program));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout === text).toBe(true);
  },
);
