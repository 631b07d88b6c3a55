import { floorOf, SOURCES, textOf } from "./tree";

/** Floors whose code knows no country and no language; both come from data and from texts. */
const FREE = ["core", "functions", "excel", "taskpane"];

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9d]/;
const COUNTRY = /JPN|Japan|JPY|FY2022|2025/;

const isText = (file: string): boolean => file.includes("/text/");

it.each(SOURCES.filter((file) => FREE.includes(floorOf(file)) && !isText(file)))(
  "%s names no country, no currency, no year and no word of a language",
  (file) => {
    const lines = textOf(file)
      .split("\n")
      .filter((line) => JAPANESE.test(line) || COUNTRY.test(line));
    expect(lines).toEqual([]);
  },
);
