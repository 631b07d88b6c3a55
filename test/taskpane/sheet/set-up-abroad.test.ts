import { COUNTRY_CODES } from "../../../src/dataset/bundled";
import { offeredBy } from "../../../src/taskpane/offered";
import { ledgerTab } from "../../../src/taskpane/ledger/tab";
import { scenarioTab } from "../../../src/taskpane/scenario/tab";
import { readModel, type Model } from "../../../src/taskpane/sheet/model";
import { widthsFor } from "../../../src/taskpane/sheet/names";
import { en } from "../../../src/taskpane/text/en";
import { FakeWorkbook } from "../../excel/fake-workbook";
import { paneOn } from "../pane-on";

// Set up for another country: its categories, units, stages and targets, in sheet and pane.

jest.mock("lit", () => jest.requireActual("../lit-as-text"));

const setUpFor = async (code: string) => {
  const workbook = new FakeWorkbook("Sheet1");
  const pane = paneOn(workbook);
  await pane.commands.chooseCountry(code);
  await pane.commands.setUp();
  await pane.refresh();
  return { workbook, pane };
};

const modelIn = async (workbook: FakeWorkbook): Promise<Model> => {
  const reading = await readModel(workbook);
  if (reading.kind !== "ready") {
    throw new Error(reading.kind);
  }
  return reading.model;
};

const formulasOf = ({ sheets }: FakeWorkbook): readonly string[] =>
  sheets.flatMap(({ cells }) =>
    [...cells.values()].map(String).filter((text) => text.includes("SCOPE.")),
  );

describe.each([
  // country, unit of the sheet, first ratio in the pane, an amount in the pane
  ["DEU", "EUR_BN", "2.42", "€108 bn"],
  ["TWN", "TWD_BN", "3.32", "NT$950 bn"],
  ["GBR", "GBP_BN", "2.1", "£68 bn"],
] as const)("set up for %s", (code, unit, ratio, amount) => {
  it("computes in the country's unit, for its categories by their full names", async () => {
    const { workbook, pane } = await setUpFor(code);
    const formulas = formulasOf(workbook);
    expect(formulas.filter((text) => text.includes(`"${unit}"`)).length).toBeGreaterThan(3);
    expect(formulas.filter((text) => /REQUIRED_SPENDING|CITE/.test(text))).not.toEqual([]);
    expect(
      formulas.filter(
        (text) => /REQUIRED_SPENDING|CITE/.test(text) && !text.includes(`,"${code}")`),
      ),
    ).toEqual([]);
    const { pack, cases, settings } = await modelIn(workbook);
    const { startYear, startStage, countable, idInCell } = offeredBy(pack);
    const longest = Math.max(...countable.map(({ id }) => idInCell(id).length));
    expect(widthsFor(offeredBy(pack))[1]).toBeGreaterThanOrEqual(longest);
    expect(pack.country.code).toBe(code);
    expect(settings).toMatchObject({ year: startYear, stage: startStage });
    expect([...(cases[0]?.shares.keys() ?? [])]).toEqual(countable.map(({ id }) => id));
    expect(pane.state().pack).toBe(pack);
  });

  it("shows ratio, amount and choices of the country in the pane", async () => {
    const { pane } = await setUpFor(code);
    const page = String(scenarioTab(pane.view()));
    expect(page).toContain(ratio);
    expect(page).toContain(amount);
    expect(page).not.toContain("FY2022 as estimated");
  });

  it("follows a switch in the sheet, under the full name", async () => {
    const { workbook, pane } = await setUpFor(code);
    await pane.commands.setShare("defence.core", 0.5);
    expect((await modelIn(workbook)).cases[0]?.shares.get("defence.core")).toBe(0.5);
    const { applied } = workbook;
    await pane.commands.setUp();
    expect(workbook.applied).toBe(applied);
  });
});

it("lets the user choose among all countries, the home country first", async () => {
  const pane = paneOn(new FakeWorkbook("Sheet1"));
  await pane.refresh();
  const page = String(scenarioTab(pane.view()));
  const values = [...page.matchAll(/<option value=([A-Z]{3})/g)].map(([, value]) => value);
  expect(values).toEqual(COUNTRY_CODES);
});

it("counts a ledger in the home country's own scope, and says so", async () => {
  const { pane } = await setUpFor("DEU");
  const bare = paneOn(new FakeWorkbook("Sheet1"));
  const [abroad = "", atHome = ""] = await Promise.all([pane, bare].map(ledgerPage));
  expect(abroad).toContain(en.ledger.homeOnly("Japan", "Germany"));
  expect(atHome).not.toContain("home-note");
  expect(ratioIn(atHome)).toMatch(/^1\.\d+\s%$/);
  expect(ratioIn(abroad)).toBe(ratioIn(atHome));
});

async function ledgerPage(pane: ReturnType<typeof paneOn>): Promise<string> {
  await pane.commands.useBundled();
  await pane.commands.compute();
  return String(ledgerTab(pane.view()));
}

const ratioIn = (page: string): string | undefined =>
  /data-testid="ledger-ratio">\s*<strong>([^<]*)</.exec(page)?.[1];
