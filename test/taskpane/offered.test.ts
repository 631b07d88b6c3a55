import { HOME, loadPack } from "../../src/dataset/bundled";
import { amountsEn, en } from "../../src/taskpane/text/en";
import { amountsJa, ja } from "../../src/taskpane/text/ja";
import { Decimal } from "../../src/core/decimal";
import { basisLabel } from "../../src/taskpane/format";
import { FIRST_LEDGER } from "../../src/taskpane/ledger/ledger";
import { AT_HOME, offeredBy } from "../../src/taskpane/offered";
import { groupColours, lightened } from "../../src/taskpane/styles/theme";
import { cell } from "../functions/calling";

jest.mock("lit", () => jest.requireActual("./lit-as-text"));

// What the pane offers and starts with comes from the data of the country.

it("offers the years that have a spending figure, the newest first", () => {
  const spending = HOME.figures.observations.filter(({ series }) => series.startsWith("spending."));
  expect(new Set(AT_HOME.years)).toEqual(new Set(spending.map(({ fiscalYear }) => fiscalYear)));
  expect(AT_HOME.years).toEqual([...AT_HOME.years].sort((a, b) => b - a));
});

it("starts with the newest year that the functions can answer for", () => {
  const answers = (year: number): boolean => typeof cell("DEFENCE_RATIO", [year]) === "number";
  expect(AT_HOME.years.filter((year) => year >= AT_HOME.startYear).filter(answers)).toEqual([
    AT_HOME.startYear,
  ]);
});

it("starts with a stage, a basis, a scope and budget lines that it offers", () => {
  expect(AT_HOME.stages).toContain(AT_HOME.startStage);
  expect(AT_HOME.bases).toContain(AT_HOME.startBasis);
  expect([...HOME.scopes.keys()]).toContain(AT_HOME.ownScope);
  expect(FIRST_LEDGER).toEqual({ year: AT_HOME.startYear, stage: AT_HOME.startStage });
});

it("compares with the other scope that has the most categories", () => {
  const sizes = [...HOME.scopes.values()].map(({ shares }) => shares.length);
  expect(HOME.scopes.get(AT_HOME.otherScope)?.shares).toHaveLength(Math.max(...sizes));
});

it("offers each announced target once, the lowest first", () => {
  expect(AT_HOME.targets).toEqual([...new Set(AT_HOME.targets)].sort((a, b) => a - b));
  expect(AT_HOME.targets).toEqual(
    expect.arrayContaining([...HOME.targets.values()].map(({ share }) => share.toNumber())),
  );
});

it("lists the categories that can count group by group, each once", () => {
  const groups = AT_HOME.countable.map(({ group }) => group);
  expect([...new Set(groups)]).toEqual(AT_HOME.groups.map(({ id }) => id));
  expect(groups).toEqual(
    AT_HOME.groups.flatMap(({ id }) => groups.filter((group) => group === id)),
  );
  expect(new Set(AT_HOME.countable)).toEqual(new Set(HOME.categories.countable));
});

it("writes a year as the country does", () => {
  expect(AT_HOME.yearName(2030)).toBe("FY2030");
});

it.each([
  // basis          English                                Japanese
  ["official", "FY2022 as estimated at the time (official)", "FY2022 実績見込み（公式）"],
  ["same_year", "The same year's GDP", "同じ年度のGDP"],
  ["previous_year", "The previous year's GDP", "前の年度のGDP"],
  ["FY2022", "FY2022 as last revised", "FY2022 改定値"],
  ["5600000", "5600000", "5600000"],
])("labels the basis %s", (basis, english, japanese) => {
  expect(basisLabel(basis, { text: en, offered: AT_HOME })).toBe(english);
  expect(basisLabel(basis, { text: ja, offered: AT_HOME })).toBe(japanese);
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
  const css = groupColours(AT_HOME.groups);
  for (const { id, colour } of AT_HOME.groups) {
    expect(css).toContain(`.group-${id}{--group:${colour};}`);
    expect(css).toContain(`:root[data-theme="dark"] .group-${id}{--group:${lightened(colour)};}`);
  }
  expect(lightened("#000000")).toBe("#666666");
  expect(lightened("#ffffff")).toBe("#ffffff");
});

describe.each([
  // country, first year, stage, own scope, other scope, target, years
  ["DEU", 2026, "initial", "national", "ministry", 0.035],
  ["TWN", 2026, "draft", "nato_style", "core", 0.05],
  ["GBR", 2026, "initial", "ministry", "ministry", 0.025],
] as const)("what is offered for %s", (code, year, stage, own, other, target) => {
  const offeredAbroad = async () => {
    const pack = await loadPack(code);
    if (pack === undefined) {
      throw new Error(code);
    }
    return offeredBy(pack);
  };

  it("starts with a question that has an answer", async () => {
    const offered = await offeredAbroad();
    const { startYear, startStage, ownScope, otherScope, startTarget } = offered;
    expect([startYear, startStage, ownScope, otherScope, startTarget]).toEqual([
      ...[year, stage, own, other, target],
    ]);
    expect(cell("DEFENCE_RATIO", [year, `${code}.${own}`, null, stage])).toBeGreaterThan(0.01);
    expect(offeredBy(offered.pack)).toBe(offered);
  });

  it("has categories that can be added up alone, by their full names", async () => {
    const { countable, groups, idInCell } = await offeredAbroad();
    expect(new Set(groups.map(({ kind }) => kind))).toEqual(new Set(["part"]));
    expect(countable.filter(({ id }) => /^(nato|natopart|memo|core)\./.test(id))).toEqual([]);
    expect(idInCell("defence.core")).toBe(`${code}.defence.core`);
  });
});
