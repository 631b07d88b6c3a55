const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { basename } = require("node:path");
const { tableExpression } = require("./csv-table.cjs");

const reader = readFileSync(require.resolve("./csv-table.cjs"));

/** jest transform: a CSV file as a module whose default export is its table. */
module.exports = {
  process: (text, path) => ({
    code: `module.exports = ${tableExpression(text, basename(path))};\n`,
  }),
  getCacheKey: (text, path) =>
    createHash("sha256").update(reader).update(path).update("\0").update(text).digest("hex"),
};
