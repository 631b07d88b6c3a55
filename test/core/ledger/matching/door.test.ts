import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const SOURCE = join(__dirname, "../../../../src");
const FOLDER = join("core", "ledger", "matching");

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

/** The files of the matching folder that a file imports, types included. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(SOURCE, file), "utf8").matchAll(/\bfrom "(\.[^"]+)"/g)]
    .map(([, path = ""]) => relative(SOURCE, join(SOURCE, file, "..", path)))
    .filter((path) => path.startsWith(FOLDER + sep));

it("lets the rest of the source import only the rule set of the matcher", () => {
  const strays = files
    .filter((file) => !file.startsWith(FOLDER + sep))
    .flatMap((file) => importsOf(file).map((path) => [file, path]))
    .filter(([, path]) => path !== join(FOLDER, "rule-set"));
  expect(strays).toEqual([]);
});

it("finds the imports of the rule set", () => {
  expect(importsOf(join("core", "ledger", "reclassification.ts"))).toEqual([
    join(FOLDER, "rule-set"),
  ]);
});
