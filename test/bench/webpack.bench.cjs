const path = require("node:path");

/** The bench as one program for Node; DuckDB brings its own binary and stays outside. */
module.exports = {
  mode: "production",
  target: "node20",
  entry: path.join(__dirname, "bench.ts"),
  output: { path: path.resolve(__dirname, "../../build/bench"), filename: "bench.js" },
  module: {
    rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }],
  },
  resolve: { extensions: [".ts", ".js"] },
  externals: { "@duckdb/node-api": "commonjs @duckdb/node-api" },
  optimization: { minimize: false },
  stats: "errors-warnings",
};
