import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LEDGER_COLUMNS } from "../../src/core/ledger/vocabulary";
import { HOME } from "../../src/dataset/bundled";

// No country is in the pane's code, and no language outside its texts.

const FOLDER = join("src", "taskpane");

const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.(ts|html)$/.test(file) && !file.startsWith("text"),
);

const linesWith = (pattern: RegExp): readonly string[] =>
  files.flatMap((file) =>
    readFileSync(join(FOLDER, file), "utf8")
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

it("looks through the whole pane", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(linesWith(/import /).length).toBeGreaterThan(100);
});

it("holds no letter of another script than Latin", () => {
  expect(linesWith(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)).toEqual([]);
});

it("names no country, currency, unit or year", () => {
  const { code, names, currency, units, bases } = HOME.country;
  const years = bases.filter((name) => HOME.country.calendar.yearOf(name) !== undefined);
  const ids = [code, names["en"] ?? code, currency.code, ...units.map(({ id }) => id), ...years];
  expect(linesWith(new RegExp(ids.join("|")))).toEqual([]);
  expect(linesWith(/\b20[0-9]{2}\b(?!-)/)).toEqual([]);
});

it("names no category, and no group or scope but by the data", () => {
  const ids = [...HOME.categories.ids].filter((id) => id.includes("."));
  const groups = HOME.categories.groups.map(({ id }) => `"${id}"|\\.${id}\\b`);
  const columns: readonly string[] = LEDGER_COLUMNS;
  const scopes = [...HOME.scopes.keys()].filter(
    (name) => name !== "official" && !columns.includes(name),
  );
  expect(linesWith(new RegExp(ids.join("|").replaceAll(".", "\\.")))).toEqual([]);
  expect(linesWith(new RegExp(groups.join("|")))).toEqual([]);
  expect(linesWith(new RegExp(scopes.map((name) => `"${name}"`).join("|")))).toEqual([]);
});
