import { HOME } from "../../../src/dataset/bundled";
import { figureList } from "../../../src/taskpane/figures/figures";
import { searchSeries, seriesLabel } from "../../../src/taskpane/figures/series";
import { en } from "../../../src/taskpane/text/en";
import { ja } from "../../../src/taskpane/text/ja";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { field, fire } from "../lit-as-text";
import { paneOn } from "../pane-on";

// The figures of the dataset: what a search finds, how a figure reads, and the table it becomes.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const WORDS = { pack: HOME, gdp: en.figures.gdp };

const search = (query: string) => searchSeries(query, WORDS);
const countIn = (query: string): number => search(query).flatMap(({ figures }) => figures).length;

it("finds every figure where nothing is searched for", () => {
  expect(countIn("")).toBe(HOME.tables.observations.rows.length);
  expect(countIn("  ")).toBe(HOME.tables.observations.rows.length);
});

it("finds the figures that hold every word, in whatever order and width", () => {
  const wanted = search("nominal fy2022");
  expect(wanted.map(({ id }) => id)).toEqual(["gdp.nominal"]);
  expect(wanted[0]?.figures.every(({ year }) => year === 2022)).toBe(true);
  expect(search("FY2022　ＮＯＭＩＮＡＬ")).toEqual(wanted);
  expect(search("nominal fy2022 nowhere")).toEqual([]);
});

it("finds a category by its label in either language", () => {
  const id = "spending.candidate.space";
  for (const language of ["en", "ja"] as const) {
    const label = seriesLabel(id, language, WORDS);
    expect(search(label).map((series) => series.id)).toContain(id);
  }
});

it("orders the figures of a series by year, and by day within a year, the newest first", () => {
  const keys = search("gdp.nominal").flatMap(({ figures }) =>
    figures.map(({ year, vintage }) => `${year} ${vintage}`),
  );
  expect(keys.length).toBeGreaterThan(2);
  expect(keys).toEqual([...keys].sort().reverse());
});

it("labels GDP by the text, and a category by the dataset", () => {
  expect(seriesLabel("gdp.nominal", "ja", { pack: HOME, gdp: ja.figures.gdp })).toBe(
    ja.figures.gdp,
  );
  expect(seriesLabel("spending.unknown", "en", WORDS)).toBe("unknown");
});

const listOf = (query: string, text = en) => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  pane.dispatch({ kind: "figures-searched", query });
  return { pane, page: figureList(pane.view(text)) };
};

it.each([
  ["en", en],
  ["ja", ja],
] as const)("shows figures with stage, vintage and a link to the source (%s)", (_, text) => {
  const page = String(listOf("gdp.nominal fy2022 estimate", text).page);
  expect(page).toContain(text.figures.gdp);
  expect(page).toContain(`FY2022 ${text.figures.gdpStages.estimate}`);
  expect(page).toMatch(new RegExp(`${text.figures.vintage} \\d{4}-\\d{2}-\\d{2}`));
  expect(page).toMatch(/<a class="source" href=https?:/);
});

it("says how many figures are found, and offers them as a table", () => {
  const found = countIn("candidate.space");
  const page = String(listOf("candidate.space").page);
  expect(page).toContain(en.figures.found(`${found}`));
  expect(page).toContain(en.figures.insertFigures(`${found}`));
});

it("says that nothing is found, and offers no table of nothing", () => {
  const page = String(listOf("zebra").page);
  expect(page).toContain(en.figures.nothingFound);
  expect(page).not.toContain("insert-figures");
});

it("shows what is not published as a range from 0, and bounds where they are known", () => {
  const page = String(listOf("not_published").page);
  expect(page).toContain(en.scenario.notPublished(""));
  expect(page).not.toMatch(/class="number">¥0</);
});

it("searches as one types", () => {
  const { pane, page } = listOf("");
  fire(page, "data-testid=data-search", field({ value: "gdp" }));
  expect(pane.state().figures.query).toBe("gdp");
});

it("puts the figures found on a new sheet, numbers as numbers, below a frozen heading", async () => {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  pane.dispatch({ kind: "figures-searched", query: "candidate.space" });
  fire(figureList(pane.view()), "data-action=insert-figures");
  await pane.runner.quietly(async () => undefined);
  const { fields } = HOME.tables.observations;
  const [sheet] = workbook.sheets.slice(1);
  const area = { sheet: "Figures", row: 3, column: 0, rows: 2, columns: fields.length };
  const [headings, first] = workbook.values(area);
  expect(sheet?.name).toBe("Figures");
  expect(headings).toEqual(fields);
  expect(first?.[0]).toBe("spending.candidate.space");
  expect(typeof first?.[fields.indexOf("value")]).toBe("number");
  expect(workbook.applied).toBe(1);
});
