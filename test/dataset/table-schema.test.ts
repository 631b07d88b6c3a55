import { faults, type Field, type Schema } from "./table-schema";

const schema = (field: Partial<Field>, rest: Partial<Schema> = {}): Schema => ({
  fields: [
    { name: "id", type: "string", description: "" },
    { name: "cell", type: "string", description: "", ...field },
  ],
  primaryKey: ["id"],
  ...rest,
});

const none = () => [];

describe("a table schema", () => {
  it.each<[string, string, Partial<Field>]>([
    // fault                      cell          field
    ["is empty", "", { constraints: { required: true } }],
    ["is not a year", "25", { type: "year" }],
    ["is not a integer", "1.5", { type: "integer" }],
    ["is not a integer", "007", { type: "integer" }],
    ["is not a number", "1e5", { type: "number" }],
    ["is not a number", "1,000", { type: "number" }],
    ["is not a number", " 1", { type: "number" }],
    ["is not a date", "2025-02-29", { type: "date" }],
    ["is not a date", "2025-2-1", { type: "date" }],
    ["is not a string", "trailing ", { type: "string" }],
    ["has the unknown type", "1", { type: "money" }],
    ["is not in the enum", "c", { constraints: { enum: ["a", "b"] } }],
    ["is not a|b", "ab", { constraints: { pattern: "a|b" } }],
    ["is too short", "a", { constraints: { minLength: 2 } }],
    ["is below 0", "-1", { type: "number", constraints: { minimum: 0 } }],
    ["is above 1", "1.1", { type: "number", constraints: { maximum: 1 } }],
    ["is not above", "0", { type: "number", constraints: { exclusiveMinimum: 0 } }],
  ])("finds that a cell %s: %j", (fault, cell, field) => {
    const found = faults(schema(field), [{ id: "a", cell }], none);
    expect(found).toEqual([expect.stringContaining(fault)]);
  });

  it.each<[string, Partial<Field>]>([
    ["", {}],
    ["2025-12-31", { type: "date" }],
    ["-1228.460", { type: "number" }],
    ["none", { missingValues: ["none"], constraints: { enum: ["a"] } }],
  ])("has nothing against a cell %j of %j", (cell, field) => {
    expect(faults(schema(field), [{ id: "a", cell }], none)).toEqual([]);
  });

  it("finds a column that is not there", () => {
    expect(faults(schema({}), [{ id: "a" }], none)).toEqual(["row 1, cell: is not in the table"]);
  });

  it("finds a key that is given twice or not at all", () => {
    const rows = ["a", "", "a"].map((id) => ({ id, cell: "" }));
    expect(faults(schema({}), rows, none)).toEqual([
      "row 2, id: a key cell is empty",
      '["a"] is twice',
    ]);
  });

  it("finds a value that is twice where it is unique", () => {
    const rows = ["a", "b"].map((id) => ({ id, cell: "x" }));
    expect(faults(schema({ constraints: { unique: true } }), rows, none)).toEqual([
      "cell x is twice",
    ]);
  });

  it("finds a reference to nothing, and lets an empty one be", () => {
    const foreignKeys = [{ fields: ["cell"], reference: { resource: "names", fields: ["name"] } }];
    const rows = ["known", "unknown", ""].map((cell, index) => ({ id: `${index}`, cell }));
    const names = () => [{ name: "known" }];
    expect(faults(schema({}, { foreignKeys }), rows, names)).toEqual([
      '["unknown"] is not in names',
    ]);
  });
});
