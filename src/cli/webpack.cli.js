const path = require("node:path");

/** The command line as one program for Node. */
module.exports = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: path.join(__dirname, "main.ts"),
  output: { path: path.resolve(__dirname, "../../build/cli"), filename: "cli.js" },
  module: {
    rules: [
      { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.csv$/, loader: path.resolve(__dirname, "../dataset/csv-loader.cjs") },
    ],
  },
  resolve: { extensions: [".ts", ".js"] },
  optimization: { minimize: false },
  stats: "errors-only",
};
