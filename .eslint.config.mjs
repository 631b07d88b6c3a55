import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const assertions = {
  "@typescript-eslint/consistent-type-assertions": "off",
  "no-restricted-syntax": [
    "error",
    {
      selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
      message: "Narrow with a guard instead of `as`.",
    },
    { selector: "ExportDefaultDeclaration", message: "Export by name." },
    { selector: "TSEnumDeclaration", message: "Use a union of literals." },
  ],
};

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "build/",
      "artefacts/",
      "reports/",
      "node_modules/",
      ".stryker-tmp/",
      "src/dataset/csv.d.ts",
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.ts"],
    rules: {
      ...assertions,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-else-return": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 250 }],
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
    files: ["**/*.cjs", "webpack.config.js", "src/*/webpack.*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
