const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const SOURCE_URL = "https://addin.defence-scope.example/";
const baseUrl = (process.env.ADDIN_URL ?? SOURCE_URL).replace(/\/*$/, "/");
const at = (...parts) => path.join(__dirname, ...parts);

/** The add-in that is shipped: functions first, the pane as a lazy chunk after them. */
const addin = {
  name: "addin",
  target: ["web", "es2022"],
  entry: { functions: at("src/functions/main.ts"), taskpane: at("src/taskpane/main.ts") },
  output: { path: at("dist"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.csv$/, loader: at("src/dataset/csv-loader.cjs") },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: at("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      inject: false,
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: at("assets/icon-*.png"), to: "assets/[name][ext]" },
        {
          from: at("manifest.xml"),
          transform: (text) => text.toString().replaceAll(SOURCE_URL, baseUrl),
        },
      ],
    }),
  ],
  devtool: false,
  performance: { hints: false },
};

module.exports = [
  addin,
  { ...require("./src/help/webpack.help.js"), dependencies: ["addin"] },
  require("./src/preview/webpack.preview.js"),
  require("./src/preview/webpack.server.js"),
];
