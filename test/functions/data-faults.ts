import type { Fault } from "./faults";
import { ERROR, spaced } from "./faults";
import { DATA } from "./right-arguments";
import { listed, noHeadings, replaced, SERIES, twice } from "./table-faults";

const dataCell = (heading: string, cell: unknown, en: string, ja: string): Fault => ({
  given: replaced([...DATA, [...(DATA[1] ?? [])]], 2, heading, cell),
  en: `data, row 2 below the headings: ${heading} is ${en}.`,
  ja: spaced(`data の見出しの下 2 行目の ${heading} は ${ja}。`),
});

const extraDataCell = (heading: string, cell: unknown, en: string, ja: string): Fault => ({
  given: DATA.map((row, index) => [...row, index === 0 ? heading : cell]),
  en: `data, row 1 below the headings: ${heading} is ${en}.`,
  ja: spaced(`data の見出しの下 1 行目の ${heading} は ${ja}。`),
});

const DATA_HEADINGS = ["series", "fiscal_year", "stage", "value", "vintage"];

const cells: readonly Fault[] = [
  ...["abc", true, 5, ERROR].map((given) => ({
    given,
    ...noHeadings("data", DATA_HEADINGS, DATA_HEADINGS),
  })),
  ...DATA_HEADINGS.map((heading) => ({
    given: replaced(DATA, 0, heading, "x"),
    ...noHeadings("data", [heading], DATA_HEADINGS),
  })),
  { given: replaced(DATA, 0, "stage", "Series"), ...twice("data", "series") },
  dataCell("series", "gdp", ...listed(SERIES, '"gdp"')),
  dataCell("stage", "initial", ...listed(["estimate", "published"], '"initial"')),
  extraDataCell("unit", "USD", ...listed(["JPY", "JPY_100M", "JPY_1T"], '"USD"')),
  extraDataCell(
    "status",
    "sure",
    ...listed(["published", "rounded", "derived", "outlook", "not_published"], '"sure"'),
  ),
  dataCell("value", "much", '"much"; give a number', '"much" です。数値を指定してください'),
  dataCell("value", true, "TRUE; give a number", "TRUE です。数値を指定してください"),
  dataCell("value", ERROR, ...anError("give a number", "数値を指定してください")),
  ...[null, "", 0, "0"].map((blank) => dataCell("value", blank, ...blankValue())),
  {
    given: DATA.map((row, index) => [...row, index === 0 ? "low" : 2]),
    en: "data, row 1 below the headings: value is 1; give a value from low to high.",
    ja: "data の見出しの下 1 行目の value は 1 です。low 以上 high 以下の値を指定してください。",
  },
];

function anError(en: string, ja: string): readonly [en: string, ja: string] {
  return [`an error or a value of another kind; ${en}`, `エラーまたは扱えない値です。${ja}`];
}

function blankValue(): readonly [en: string, ja: string] {
  return [
    "blank; give a number; a figure of 0 needs a status, such as published",
    "空白です。数値を指定してください。0 の場合は status（published など）も必要です",
  ];
}

const YEAR_EN = 'give a fiscal year from 1900 to 2100, such as 2025, "FY2025", "令和7" or "R7"';
const YEAR_JA = '1900～2100 の会計年度を 2025、"FY2025"、"令和7"、"R7" のように指定してください';

const yearsAndDays: readonly Fault[] = [
  dataYear("soon", '"soon"'),
  dataYear(1899, "1899"),
  dataVintage("soon", '"soon"'),
  dataVintage("2025-02-30", '"2025-02-30"'),
];

function dataYear(cell: unknown, shown: string): Fault {
  return dataCell("fiscal_year", cell, `${shown}; ${YEAR_EN}`, `${shown} です。${YEAR_JA}`);
}

function dataVintage(cell: unknown, shown: string): Fault {
  return dataCell(
    "vintage",
    cell,
    `${shown}; give a date cell or text such as "2025-12-31"`,
    `${shown} です。日付のセルか "2025-12-31" のような文字列を指定してください`,
  );
}

export const data: readonly Fault[] = [...cells, ...yearsAndDays];
