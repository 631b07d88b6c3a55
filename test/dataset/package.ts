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
  readonly schema: Schema;
};

type DataPackage = {
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly title: string }[];
  readonly resources: readonly Resource[];
};

export const folder = join(__dirname, "../../src/dataset/data");

export const dataPackage: DataPackage = JSON.parse(
  readFileSync(join(folder, "datapackage.json"), "utf8"),
);

/** Rows of a table of the package, read from its file without the add-in's own loader. */
export function rowsOf(name: string): readonly Row[] {
  const text = readFileSync(join(folder, resource(name).path), "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function resource(name: string): Resource {
  const found = dataPackage.resources.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no table ${name}.`);
  return found;
}
