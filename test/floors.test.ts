import { readdirSync } from "node:fs";
import { circles, floorOf, importsOf, SOURCES } from "./tree";

/** What each floor may import besides itself, types included; the floors below come first. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  core: [],
  messages: ["core"],
  dataset: ["core", "messages"],
  sql: ["core", "messages", "dataset"],
  excel: [],
  functions: ["core", "messages", "dataset", "sql", "excel"],
  help: ["core", "messages", "dataset", "sql", "functions"],
  xlsx: ["core"],
  share: ["core", "messages", "dataset", "functions", "xlsx"],
  taskpane: ["core", "messages", "dataset", "sql", "excel", "xlsx", "share"],
  cli: ["core", "messages", "dataset", "sql", "functions", "xlsx", "share"],
  preview: ["core", "messages", "xlsx"],
  build: ["help", "preview"],
};

describe("the floors of src", () => {
  it("are the ones that are named here", () => {
    const folders = readdirSync("src").filter((name) => !name.endsWith(".md"));
    expect(folders.filter((folder) => !(folder in BELOW))).toEqual([]);
  });

  it.each(Object.entries(BELOW))("let %s import only itself and %j", (floor, below) => {
    const strays = SOURCES.filter((file) => floorOf(file) === floor).flatMap((file) =>
      importsOf(file)
        .filter((imported) => ![floor, ...below].includes(floorOf(imported)))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(strays).toEqual([]);
  });

  it("have no import that comes back to where it began", () => {
    expect(circles(SOURCES)).toEqual([]);
  });
});
