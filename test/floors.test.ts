import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, relative, sep } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..");

/** What each floor may import besides itself; the floors below come first. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  core: [],
  messages: ["core"],
  dataset: ["core", "messages"],
  excel: [],
  functions: ["core", "messages", "dataset", "excel"],
  help: ["core", "messages", "dataset", "functions"],
  xlsx: [],
  share: ["core", "messages", "dataset", "functions", "xlsx"],
  taskpane: ["core", "messages", "dataset", "excel"],
  preview: [],
};

const LONGEST = 250;

const files = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => /\.(ts|cts|mts|cjs|mjs|js|py)$/.test(file) && !file.endsWith(".d.cts"))
    .sort();

const text = (file: string): string => readFileSync(join(root, file), "utf8");

const sources = files("src").filter((file) => extname(file) === ".ts" && !file.endsWith(".d.ts"));

/** The files of ours that a file imports, types included. */
const importsOf = (file: string): readonly string[] => importsIn(text(file), file);

/** The files of ours that it needs when it runs. */
const neededBy = (file: string): readonly string[] =>
  importsIn(text(file).replace(/^(import|export) type [^;]+;/gm, ""), file);

const importsIn = (code: string, file: string): readonly string[] =>
  ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => join(dirname(file), name));

/** The floor a file stands on; none for what lies outside of src. */
const floorOf = (file: string): string => relative("src", file).split(sep)[0] ?? "";

describe("the floors of src", () => {
  it("are the ones that are named here", () => {
    const folders = readdirSync(join(root, "src"));
    expect(folders.filter((folder) => !(folder in BELOW))).toEqual([]);
  });

  it.each(Object.entries(BELOW))("let %s import only itself and %j", (floor, below) => {
    const strays = sources
      .filter((file) => floorOf(file) === floor)
      .flatMap((file) =>
        importsOf(file)
          .filter((imported) => ![floor, ...below].includes(floorOf(imported)))
          .map((imported) => `${file} imports ${imported}`),
      );
    expect(strays).toEqual([]);
  });

  // The preview answers Excel's object model, whose ranges and sheets hold each other.
  it("have no import that comes back to where it began, the preview aside", () => {
    const graph = new Map(
      sources
        .filter((file) => floorOf(file) !== "preview")
        .map((file) => [file, neededBy(file).map((imported) => `${imported}.ts`)]),
    );
    expect(cycleIn(graph)).toEqual([]);
  });
});

describe("the files", () => {
  it("are no longer than 250 lines", () => {
    const long = [...files("src"), ...files("test")]
      .map((file) => [file, text(file).trimEnd().split("\n").length] as const)
      .filter(([, lines]) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it("are named by what they say: none is an index, utils or helpers", () => {
    const vague = /^(index|utils?|helpers?|common|misc)\./;
    expect(
      [...files("src"), ...files("test")].filter((file) => vague.test(basename(file))),
    ).toEqual([]);
  });

  it("export by name", () => {
    const defaults = sources.filter((file) => /^export default |as default\b/m.test(text(file)));
    expect(defaults).toEqual([]);
  });
});

/** The files of one cycle, the first again at the end; empty if there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
