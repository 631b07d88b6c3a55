// What the README says of functions, pictures and scripts.
// README=write npx jest test/readme.test.ts rewrites its table of functions.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FunctionId } from "../src/functions/catalogue";
import { signatureOf } from "../src/help/result";
import { descriptionOf, FAMILIES } from "../src/help/functions";

const ROOT = path.resolve(__dirname, "..");
const FILE = path.join(ROOT, "README.md");

const HEADING = ["`=SCOPE.`", "gives"] as const;
const TABLE = /^\| `=SCOPE\.` [^]*?(?=\n\n)/m;

/** The table of functions, its columns as wide as their longest cell. */
function functionTable(): string {
  const rows = FAMILIES.flatMap<FunctionId>(({ ids }) => ids).map(
    (id) => [`\`${signatureOf(id).replace("SCOPE.", "")}\``, descriptionOf(id).summary] as const,
  );
  const [left, right] = [0, 1].map((column) =>
    Math.max(...[HEADING, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = ([first, second]: readonly [string, string], fill = " "): string =>
    `| ${first.padEnd(left ?? 0, fill)} | ${second.padEnd(right ?? 0, fill)} |`;
  return [line(HEADING), line(["-", "-"], "-"), ...rows.map((row) => line(row))].join("\n");
}

if (process.env["README"] === "write") {
  writeFileSync(FILE, readFileSync(FILE, "utf8").replace(TABLE, functionTable));
}

const README = readFileSync(FILE, "utf8");
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(path.join(ROOT, "package.json"), "utf8"),
);

describe("the README", () => {
  it("lists every function as it is, in the order of the reference", () => {
    expect(TABLE.exec(README)?.[0].split("\n")).toEqual(functionTable().split("\n"));
  });

  it("shows pictures that exist", () => {
    const pictures = [...README.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? "");
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it("names only scripts that package.json has", () => {
    const named = [...README.matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z:-]*)(?= |`|\n)/g)]
      .map((match) => match[1] ?? "")
      .filter((name) => !["ci", "packages", "registry"].includes(name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
