const path = require("node:path");

/** The server of `npm start`: Node code, its packages read from node_modules. */
module.exports = {
  name: "server",
  target: "node20",
  entry: { serve: path.resolve(__dirname, "server", "serve.ts") },
  output: { path: path.resolve(__dirname, "..", "..", "build", "server"), filename: "[name].js" },
  node: { __dirname: false },
  externals: { selfsigned: "commonjs selfsigned" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    parser: { javascript: { createRequire: false } },
    rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }],
  },
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
};
