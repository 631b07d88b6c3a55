const { basename } = require("node:path");
const { tableExpression } = require("./csv-table.cjs");

/** webpack loader: a CSV file as a module whose default export is its table. */
module.exports = function csvLoader(text) {
  return `export default ${tableExpression(text, basename(this.resourcePath))};\n`;
};
