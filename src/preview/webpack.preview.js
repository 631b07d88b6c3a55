const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const root = path.resolve(__dirname, "../..");

/** Builds the preview page; it is no part of the add-in that is shipped. */
module.exports = {
  name: "preview",
  mode: "production",
  entry: { page: path.join(__dirname, "main.ts") },
  output: { path: path.join(root, "build/preview"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.(woff2?|ttf|svg|png)$/, type: "asset/resource" },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: path.join(__dirname, "page/index.html") })],
  // The page is read from this machine: size matters less than the time to build it.
  optimization: { minimize: false },
  performance: { hints: false },
};
