import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Environment } from "../preview/server/browser";
import { BUILD_VARIABLES } from "./settings";

/** What a build reads, from the project's top. */
export const BUILD_INPUTS = [
  "assets",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "src",
  "tsconfig.json",
  "webpack.config.js",
];

/** What a build writes. */
const OUTPUTS = ["dist", "build/preview"];

const RECORD = "build/fingerprint.json";

interface BuildRecord {
  readonly inputs: string;
  readonly outputs: string;
}

/** Whether the outputs are those of a build from the same inputs. */
export function isBuilt(project: string, environment: Environment): boolean {
  const file = join(project, RECORD);
  if (!existsSync(file)) {
    return false;
  }
  const last: BuildRecord = JSON.parse(readFileSync(file, "utf8"));
  const { inputs, outputs } = recordOf(project, environment);
  return last.inputs === inputs && last.outputs === outputs;
}

/** Remembers a build that has just ended well. */
export function rememberBuild(project: string, environment: Environment): void {
  const file = join(project, RECORD);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(recordOf(project, environment)));
}

function recordOf(project: string, environment: Environment): BuildRecord {
  const variables = BUILD_VARIABLES.map((name) => `${name}=${environment[name] ?? ""}`);
  const settings = [process.version, ...variables].join("\n");
  return {
    inputs: digest(project, BUILD_INPUTS, settings),
    outputs: digest(project, OUTPUTS, ""),
  };
}

/** SHA-256 of names and contents of all files below the paths. */
function digest(project: string, paths: readonly string[], start: string): string {
  const hash = createHash("sha256").update(start);
  for (const file of paths.flatMap((path) => filesBelow(join(project, path)))) {
    const content = readFileSync(file);
    hash.update(`\0${relative(project, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** The plain files of a folder and its folders, or the file itself, in the order of their names. */
export function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) {
    return [];
  }
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
