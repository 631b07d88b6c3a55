import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataset, folder, type Resource } from "./package";
import { faults, isDate } from "./table-schema";

const tables = dataset.descriptor.resources.map((table): [string, Resource] => [table.name, table]);

describe("a data package", () => {
  it("describes every CSV file of its folders, and no other", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const tables = files.filter((file) => file.endsWith(".csv"));
    expect(dataset.descriptor.resources.map(({ path }) => path).sort()).toEqual(tables.sort());
  });

  it("has a version, a day and a licence", () => {
    const { descriptor } = dataset;
    expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(isDate(descriptor.created)).toBe(true);
    expect(descriptor.licenses).not.toEqual([]);
  });

  it.each(tables)("holds %s byte for byte as when it was released", (_, table) => {
    const file = readFileSync(join(folder, table.path));
    const sum = createHash("sha256").update(file).digest("hex");
    expect({ bytes: file.length, hash: `sha256:${sum}` }).toEqual({
      bytes: table.bytes,
      hash: table.hash,
    });
  });

  it.each(tables)("describes the columns of %s in order, each with a sentence", (_, table) => {
    const [heading] = readFileSync(join(folder, table.path), "utf8").split("\n");
    expect(table.schema.fields.map(({ name }) => name).join(",")).toBe(heading);
    const texts = [table.description, ...table.schema.fields.map((field) => field.description)];
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });

  it.each(tables)("holds in every record of %s", (name, { schema }) => {
    const { rowsOf } = dataset;
    const rows = rowsOf(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(faults(schema, rows, rowsOf)).toEqual([]);
  });
});

it("is of the profiles that a reader of version 1 of the standard knows", () => {
  const { resources } = dataset.descriptor;
  expect(resources.filter(({ profile }) => profile !== "tabular-data-resource")).toEqual([]);
  expect(resources.filter(({ schema }) => schema.missingValues?.length === 0)).toEqual([]);
});
