import { HOME } from "../../src/dataset/bundled";
import { amountsEn, en } from "../../src/taskpane/text/en";
import { amountsJa, ja } from "../../src/taskpane/text/ja";
import { Decimal } from "../../src/core/decimal";
import { basisLabel } from "../../src/taskpane/format";
import { FIRST_LEDGER } from "../../src/taskpane/ledger/ledger";
import {
  BASES,
  COUNTABLE,
  GROUPS,
  OWN_COUNTRY_SCOPE,
  STAGES,
  START_BASIS,
  START_STAGE,
  START_YEAR,
  OFFERED_TARGETS,
  WIDEST_SCOPE,
  YEARS,
  yearName,
} from "../../src/taskpane/offered";
import { lightened, theme } from "../../src/taskpane/styles/theme";
import { cell } from "../functions/calling";

jest.mock("lit", () => jest.requireActual("./lit-as-text"));

// What the pane offers and starts with comes from the data of the country.

it("offers the years that have a spending figure, the newest first", () => {
  const spending = HOME.figures.observations.filter(({ series }) => series.startsWith("spending."));
  expect(new Set(YEARS)).toEqual(new Set(spending.map(({ fiscalYear }) => fiscalYear)));
  expect(YEARS).toEqual([...YEARS].sort((a, b) => b - a));
});

it("starts with the newest year that the functions can answer for", () => {
  const answers = (year: number): boolean => typeof cell("DEFENCE_RATIO", [year]) === "number";
  expect(YEARS.filter((year) => year >= START_YEAR).filter(answers)).toEqual([START_YEAR]);
});

it("starts with a stage, a basis, a scope and budget lines that it offers", () => {
  expect(STAGES).toContain(START_STAGE);
  expect(BASES).toContain(START_BASIS);
  expect([...HOME.scopes.keys()]).toContain(OWN_COUNTRY_SCOPE);
  expect(FIRST_LEDGER).toEqual({ year: START_YEAR, stage: START_STAGE });
});

it("finds the scope with the most categories", () => {
  const sizes = [...HOME.scopes.values()].map(({ shares }) => shares.length);
  expect(HOME.scopes.get(WIDEST_SCOPE)?.shares).toHaveLength(Math.max(...sizes));
});

it("offers each announced target once, the lowest first", () => {
  expect(OFFERED_TARGETS).toEqual([...new Set(OFFERED_TARGETS)].sort((a, b) => a - b));
  expect(OFFERED_TARGETS).toEqual(
    expect.arrayContaining([...HOME.targets.values()].map(({ share }) => share.toNumber())),
  );
});

it("lists the categories that can count group by group, each once", () => {
  const groups = COUNTABLE.map(({ group }) => group);
  expect([...new Set(groups)]).toEqual(GROUPS.map(({ id }) => id));
  expect(groups).toEqual(GROUPS.flatMap(({ id }) => groups.filter((group) => group === id)));
  expect(new Set(COUNTABLE)).toEqual(new Set(HOME.categories.countable));
});

it("writes a year as the country does", () => {
  expect(yearName(2030)).toBe("FY2030");
});

it.each([
  // basis          English                                Japanese
  ["official", "FY2022 as estimated at the time (official)", "FY2022 実績見込み（公式）"],
  ["same_year", "The same year's GDP", "同じ年度のGDP"],
  ["previous_year", "The previous year's GDP", "前の年度のGDP"],
  ["FY2022", "FY2022 as last revised", "FY2022 改定値"],
  ["5600000", "5600000", "5600000"],
])("labels the basis %s", (basis, english, japanese) => {
  expect(basisLabel(basis, en)).toBe(english);
  expect(basisLabel(basis, ja)).toBe(japanese);
});

const EURO = { code: "EUR", symbol: "€", names: { en: "euros", ja: "ユーロ" } };
const MILLION = {
  ...{ id: "EUR_1M", scale: new Decimal("1e6"), format: "#,##0" },
  labels: { en: "million euros", ja: "百万ユーロ" },
};

it("writes amounts of any currency in either language", () => {
  const amount = new Decimal("1305200000000");
  expect(amountsEn.amount(amount, EURO)).toBe("€1.31 trn");
  expect(amountsJa.amount(amount, EURO)).toBe("1兆3,052億ユーロ");
  expect(amountsEn.printed("52000.5", MILLION, EURO)).toBe("€52.0005 bn");
  expect(amountsJa.printed("52000.5", MILLION, EURO)).toBe("52,000.5百万ユーロ");
});

it("says from which month to which a fiscal year runs", () => {
  expect(en.sheet.yearNote(2025, 4)).toBe("2025 runs from April 2025 to March 2026");
  expect(ja.sheet.yearNote(2025, 4)).toBe("2025 は2025年4月～2026年3月");
  expect(en.sheet.yearNote(2025, 1)).toBe("2025 is the calendar year");
});

it("colours each group by the data, lighter where the background is dark", () => {
  const css = theme.cssText;
  for (const { id, colour } of GROUPS) {
    expect(css).toContain(`.group-${id}{--group:${colour};}`);
    expect(css).toContain(`.group-${id}{--group:${lightened(colour)};}`);
  }
  expect(lightened("#000000")).toBe("#666666");
  expect(lightened("#ffffff")).toBe("#ffffff");
});
