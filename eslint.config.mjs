import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const FORBIDDEN_SYNTAX = [
  {
    selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
    message: "Narrow with a guard instead of `as`.",
  },
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "TSEnumDeclaration", message: "Use a union of literals." },
];

/** Names: types PascalCase, the rest camelCase; constants that are one plain value UPPER_CASE. */
const NAMING = [
  { selector: "default", format: ["camelCase"], leadingUnderscore: "allow" },
  { selector: "import", format: ["camelCase", "PascalCase"] },
  { selector: "typeLike", format: ["PascalCase"] },
  { selector: "variable", modifiers: ["const"], format: ["camelCase", "UPPER_CASE"] },
  {
    selector: "variable",
    modifiers: ["const", "global"],
    types: ["string", "number", "boolean"],
    format: ["UPPER_CASE"],
  },
  // A class that a call makes is named as a class.
  { selector: "variable", filter: "^(Decimal|Exact)$", format: ["PascalCase"] },
  // A parameter that only holds its place is _, and __ beside it.
  { selector: "parameter", modifiers: ["unused"], format: null },
  // Names of office.js, of headers and of data columns are not ours to choose.
  { selector: ["objectLiteralProperty", "objectLiteralMethod", "typeProperty"], format: null },
  { selector: ["classProperty", "classMethod", "typeMethod"], format: ["camelCase", "UPPER_CASE"] },
  { selector: "variable", modifiers: ["destructured"], format: null },
  { selector: "parameter", modifiers: ["destructured"], format: null },
];

export default tseslint.config(
  {
    ignores: ["dist/", "build/", "artefacts/", "reports/", ".stryker-tmp/", "src/dataset/csv.d.ts"],
  },
  ...tseslint.configs.recommended,
  {
    files: ["{src,test}/**/*.ts"],
    languageOptions: {
      parserOptions: { project: "test/tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      curly: "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-else-return": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": "off",
      "@typescript-eslint/naming-convention": ["error", ...NAMING],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-syntax": ["error", ...FORBIDDEN_SYNTAX],
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 25, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
    },
  },
  {
    // The signatures of custom functions are Excel's, not ours.
    files: ["src/functions/formulas/*.ts"],
    rules: { "max-params": "off" },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeAddins.configs.recommended.rules },
  },
  {
    // The bundler's configuration and what is read anew while somebody develops.
    files: ["**/*.cjs", "webpack.config.js", "src/*/webpack.*.js", "src/build/*.ts"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
