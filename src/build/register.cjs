const { readFileSync } = require("node:fs");
const { basename } = require("node:path");
const { transformSync } = require("@swc/core");
const { tableExpression } = require("../dataset/csv-table.cjs");

const OPTIONS = {
  sourceMaps: "inline",
  module: { type: "commonjs" },
  jsc: { target: "es2022", parser: { syntax: "typescript", decorators: true } },
};

/** Lets node read TypeScript and CSV: `node -r ./src/build/register.cjs FILE.ts`. */
require.extensions[".ts"] = (module, file) =>
  module._compile(
    transformSync(readFileSync(file, "utf8"), { ...OPTIONS, filename: file }).code,
    file,
  );

require.extensions[".csv"] = (module, file) =>
  module._compile(
    `module.exports = ${tableExpression(readFileSync(file, "utf8"), basename(file))};`,
    file,
  );
