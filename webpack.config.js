require("./src/build/register.cjs");
const path = require("node:path");
const { PROJECT } = require("./src/build/settings.ts");

const at = (...parts) => path.join(PROJECT, ...parts);

/** The add-in that is shipped: functions first, the pane as a lazy chunk after them. */
const addin = {
  name: "addin",
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    functions: at("src/functions/main.ts"),
    taskpane: at("src/taskpane/main.ts"),
    "self-test": at("src/taskpane/self-test/main.ts"),
  },
  output: {
    path: at("dist"),
    filename: "[name].[contenthash:16].js",
    chunkFilename: "[name].[contenthash:16].js",
    trustedTypes: "defence-scope",
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.csv$/, loader: at("src/dataset/csv-loader.cjs") },
    ],
  },
  optimization: {
    splitChunks: {
      // The worker that makes copies has all of its code to itself: the pane loads the less at its start.
      chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "share-worker",
    },
  },
  devtool: false,
  performance: { hints: false },
};

module.exports = [addin, require("./src/preview/webpack.preview.js")];
