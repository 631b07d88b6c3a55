import { join, sep } from "node:path";
import webpack from "webpack";
import type { Compiler, Configuration, Stats } from "webpack";
import { PageReloader } from "../preview/server/reload";
import { serve } from "../preview/server/serve";
import { namesIn } from "./bundle";
import { PROJECT, readSettings } from "./settings";
import type { BuildSettings } from "./settings";
import type * as build from "./build";

/** Texts and figures that the bundler does not see, but that end up in what it makes. */
const ALSO_WATCHED = ["src/help", "src/messages", "src/dataset"].map((it) => join(PROJECT, it));

/**
 * `npm run dev`: builds without minifying, serves the embedded workbook, and after each change of a
 * source builds again and reloads the open page.
 */
export async function develop(args: readonly string[]): Promise<number> {
  const settings = readSettings(process.env);
  const reloader = new PageReloader();
  const compiler = webpack(developmentOf(require(join(PROJECT, "webpack.config.js"))));
  let isServing = false;
  compiler.compilers.forEach((it) => watchMore(it));
  return new Promise((resolve) => {
    compiler.watch({ aggregateTimeout: 100 }, (error, result) => {
      const texts = error ? error.message : result?.toString({ all: false, errors: true });
      if (texts) {
        console.error(texts);
        return;
      }
      shipAnew(settings, result?.stats ?? []);
      console.log(`Built at ${new Date().toLocaleTimeString()}.`);
      reloader.reload();
      if (!isServing) {
        isServing = true;
        void serve(args, reloader).then((code) => code !== 0 && resolve(code));
      }
    });
  });
}

function developmentOf(configurations: readonly Configuration[]): Configuration[] {
  return configurations.map((it) => ({
    ...it,
    mode: "development",
    devtool: "inline-source-map",
    output: { ...it.output, filename: "[name].js", chunkFilename: "[name].js" },
  }));
}

function watchMore(compiler: Compiler): void {
  compiler.hooks.afterCompile.tap("more", ({ contextDependencies }) => {
    if (compiler.name === "addin") {
      ALSO_WATCHED.forEach((folder) => contextDependencies.add(folder));
    }
  });
}

/** Help and metadata, read anew from the sources as they are now. */
function shipAnew(settings: BuildSettings, stats: readonly Stats[]): void {
  const own = join(PROJECT, "src") + sep;
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(own)) {
      delete require.cache[file];
    }
  }
  const fresh: typeof build = require("./build");
  fresh.ship(settings, { names: namesIn(stats), modules: [] });
}
