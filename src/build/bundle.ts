import { relative } from "node:path";
import webpack, {
  type Compiler,
  type Configuration,
  type MultiCompiler,
  type Stats,
} from "webpack";
import { PROJECT } from "./settings";

/** What the bundler made of the add-in. */
export interface Bundle {
  /** `functions.js` and the like, each with its hashed name. */
  readonly names: Readonly<Record<string, string>>;
  /** Files that went in, from the project's top. */
  readonly modules: readonly string[];
}

/** The bundler found faults in the sources; the message has them all. */
export class BundleError extends Error {}

/**
 * Bundles add-in and preview.
 *
 * @throws {BundleError} If the sources do not compile.
 */
export async function bundle(configurations: readonly Configuration[]): Promise<Bundle> {
  const compiler = webpack([...configurations]);
  const modules = recordModules(addinOf(compiler));
  const stats = await new Promise<readonly Stats[]>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result?.stats ?? [])));
  });
  await new Promise((resolve) => compiler.close(resolve));
  const failed = stats.filter((it) => it.hasErrors());
  if (failed.length > 0) {
    const texts = failed.map((it) => it.toString({ all: false, errors: true, colors: false }));
    throw new BundleError(texts.join("\n"));
  }
  return { names: namesIn(stats), modules: [...modules].sort() };
}

export function addinOf(compiler: MultiCompiler): Compiler {
  const addin = compiler.compilers.find(({ name }) => name === "addin");
  if (addin === undefined) {
    throw new Error("There is no configuration of the add-in.");
  }
  return addin;
}

function recordModules(compiler: Compiler): ReadonlySet<string> {
  const files = new Set<string>();
  compiler.hooks.compilation.tap("modules", (compilation) =>
    compilation.hooks.finishModules.tap("modules", (all) => {
      for (const it of all) {
        const file = it.nameForCondition();
        if (file) {
          files.add(relative(PROJECT, file));
        }
      }
    }),
  );
  return files;
}

export function namesIn(stats: readonly Stats[]): Readonly<Record<string, string>> {
  const addin = stats.find(({ compilation }) => compilation.name === "addin");
  const entries = [...(addin?.compilation.entrypoints ?? [])];
  return Object.fromEntries(
    entries.map(([name, entry]) => [
      `${name}.js`,
      entry.getFiles().find((file) => file.endsWith(".js")) ?? "",
    ]),
  );
}
