import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Row, Schema } from "./table-schema";

export type Resource = {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly bytes: number;
  readonly hash: string;
  readonly profile?: string;
  readonly schema: Schema;
};

type Descriptor = {
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly title: string }[];
  readonly resources: readonly Resource[];
};

/** A data package: its folder, its descriptor and the rows of its tables. */
export type DataPackage = {
  readonly folder: string;
  readonly descriptor: Descriptor;
  /** Rows of a table, read from its file without the add-in's own loader. */
  readonly rowsOf: (name: string) => readonly Row[];
};

function packageIn(folder: string): DataPackage {
  const descriptor: Descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
  const tables = new Map<string, readonly Row[]>();
  const rowsOf = (name: string): readonly Row[] => {
    const found = descriptor.resources.find((each) => each.name === name);
    if (found === undefined) {
      throw new Error(`There is no table ${name}.`);
    }
    const rows = tables.get(name) ?? rowsIn(join(folder, found.path));
    tables.set(name, rows);
    return rows;
  };
  return { folder, descriptor, rowsOf };
}

const rowsIn = (path: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data;

/** The package of the dataset. */
export const dataset = packageIn(join(__dirname, "../../src/dataset"));

export const { folder, descriptor: dataPackage } = dataset;

/** Rows of a table of Japan, or of the world's peers. */
export const rowsOf = (name: string): readonly Row[] =>
  dataset.rowsOf(name === "peers" ? "world-peers" : `jpn-${name}`);
