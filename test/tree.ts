import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, relative, sep } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..");

/** Files of code in a folder of the project, as paths from the project's top. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => /\.(ts|cts|mts|cjs|mjs|js|py)$/.test(file) && !/\.d\.c?ts$/.test(file))
    .sort();

export const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** Lines of a file, blank ones at its end aside. */
export const linesOf = (file: string): number => textOf(file).trimEnd().split("\n").length;

/** The TypeScript files of src. */
export const SOURCES = filesOf("src").filter((file) => extname(file) === ".ts");

/** The floor a file is on: its folder in src; empty for what lies outside of src. */
export const floorOf = (file: string): string => relative("src", file).split(sep)[0] ?? "";

/** The project's files that a file imports, for types or values, without their endings. */
export const importsOf = (file: string): readonly string[] =>
  ts
    .preProcessFile(textOf(file), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => join(dirname(file), name));

/** Groups of files that import each other in a circle, largest first. */
export function circles(files: readonly string[]): readonly (readonly string[])[] {
  const graph = new Map(files.map((file) => [file, importsOf(file).map((name) => `${name}.ts`)]));
  const reach = new Map(files.map((file) => [file, reachable(graph, file)]));
  const together = (a: string, b: string) => reach.get(a)?.has(b) && reach.get(b)?.has(a);
  const groups = files
    .filter((file) => reach.get(file)?.has(file))
    .map((file) => files.filter((other) => together(file, other)));
  const distinct = new Map(groups.map((group) => [group.join(), group]));
  return [...distinct.values()].sort((a, b) => b.length - a.length);
}

/** The files that can be reached by at least one import. */
function reachable(graph: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const found = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (!found.has(file) && graph.has(file)) {
      found.add(file);
      open.push(...(graph.get(file) ?? []));
    }
  }
  return found;
}
