import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataPackage, folder, rowsOf } from "./package";
import { faults, isDate } from "./table-schema";

const { resources } = dataPackage;

describe("the data package", () => {
  it("describes every CSV file beside it, and no other", () => {
    const files = readdirSync(folder).filter((file) => file !== "datapackage.json");
    expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
  });

  it("has a version, a day and a licence", () => {
    expect(dataPackage.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(isDate(dataPackage.created)).toBe(true);
    expect(dataPackage.licenses).not.toEqual([]);
  });

  it.each(resources)(
    "holds $path byte for byte as when it was released",
    ({ path, bytes, hash }) => {
      const file = readFileSync(join(folder, path));
      const sum = createHash("sha256").update(file).digest("hex");
      expect({ bytes: file.length, hash: `sha256:${sum}` }).toEqual({ bytes, hash });
    },
  );

  it.each(resources)("describes the columns of $path in order, each with a sentence", (table) => {
    const [heading] = readFileSync(join(folder, table.path), "utf8").split("\n");
    expect(table.schema.fields.map(({ name }) => name).join(",")).toBe(heading);
    const texts = [table.description, ...table.schema.fields.map((field) => field.description)];
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });

  it.each(resources)("holds in every record of $path", ({ name, schema }) => {
    const rows = rowsOf(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(faults(schema, rows, rowsOf)).toEqual([]);
  });
});
