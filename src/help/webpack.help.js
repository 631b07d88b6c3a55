const path = require("node:path");

const root = path.resolve(__dirname, "../..");
const baseUrl = (process.env.ADDIN_URL ?? "https://addin.defence-scope.example/").replace(
  /\/*$/,
  "/",
);

/** Runs the bundle once it is written: it puts metadata and reference pages beside the add-in. */
const emitAfterwards = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("help", (compilation) => {
      if (compilation.errors.length > 0) return;
      const bundle = path.join(compilation.outputOptions.path, "emit.js");
      delete require.cache[bundle];
      require(bundle).emit(path.join(root, "dist"), baseUrl);
    });
  },
};

/** Builds the functions' metadata and reference pages; waits for the add-in, which clears its folder. */
module.exports = {
  name: "help",
  dependencies: ["addin"],
  target: "node20",
  entry: { emit: path.join(__dirname, "emit.ts") },
  output: {
    path: path.join(root, "build/help"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.csv$/, loader: path.join(root, "src/dataset/csv-loader.cjs") },
    ],
  },
  plugins: [emitAfterwards],
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
};
