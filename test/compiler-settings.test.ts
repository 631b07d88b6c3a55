import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..");
const PROBE = "probe.ts";

const parsed = new Map<string, ts.SourceFile | undefined>();

/** Those of the names that the project in `folder` compiles as values. */
function known(folder: string, names: readonly string[]): readonly string[] {
  const options = { ...settings(folder).options, incremental: false };
  const host = ts.createCompilerHost(options);
  const text = names.map((name) => `${name};`).join("\n");
  const probe = ts.createSourceFile(PROBE, text, ts.ScriptTarget.ES2022);
  const read = host.getSourceFile;
  host.getSourceFile = (file, ...rest) => {
    if (file === PROBE) {
      return probe;
    }
    parsed.set(file, parsed.get(file) ?? read(file, ...rest));
    return parsed.get(file);
  };
  const program = ts.createProgram([PROBE], options, host);
  const faults = program.getSemanticDiagnostics(probe).map(({ start }) => start ?? 0);
  const lines = faults.map((start) => probe.getLineAndCharacterOfPosition(start).line);
  return names.filter((_, line) => !lines.includes(line));
}

function settings(folder: string): ts.ParsedCommandLine {
  const file = join(ROOT, folder, "tsconfig.json");
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, folder));
}

const FOLDERS = ["src/functions", "src/taskpane", "src/preview", "src/preview/server", "test"];

it.each([
  // folder               names that compile there         names that do not
  ["src/functions", ["CustomFunctions"], ["process", "expect", "document", "Excel"]],
  ["src/taskpane", ["document", "Excel", "CustomFunctions"], ["process", "expect", "Buffer"]],
  ["src/preview", ["document"], ["process", "expect", "Excel"]],
  ["src/preview/server", ["process", "Buffer"], ["document", "expect"]],
  ["test", ["process", "document", "expect", "Excel"], ["absent"]],
])("%s knows %j and not %j", (folder, there, absent) => {
  const names = [...there, ...absent];
  expect(known(folder, names)).toEqual(there);
});

it("every file of src belongs to a project of its own kind, not to that of the tests alone", () => {
  const inSome = new Set(
    FOLDERS.filter((folder) => folder !== "test").flatMap((folder) => settings(folder).fileNames),
  );
  const all = ts.sys.readDirectory(join(ROOT, "src"), [".ts"]);
  expect(all.filter((file) => !inSome.has(file) && !file.endsWith(".cts"))).toEqual([]);
});
