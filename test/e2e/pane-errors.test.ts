import { LOADING } from "../../src/taskpane/text/loading";
import { openPane, type DrivenPane } from "./pane-driver";

// Errors that no command caught reach the user, with a report to copy; the pane goes on.

const THROW_LATER = `setTimeout(() => { throw new TypeError("timer broke"); })`;
const REJECT = `void Promise.reject(new RangeError("promise broke"))`;

/** Lets every request of the add-in's library fail with an error that is none of the host's. */
const BREAK_EXCEL = `Excel.run = () => Promise.reject(new TypeError("request broke"))`;

let pane: DrivenPane;

beforeAll(async () => {
  pane = await openPane({ lang: "en" });
  await pane.press("set-up");
  await pane.agrees();
});

afterAll(() => pane.preview.close());

it.each([
  ["a timer", THROW_LATER, "TypeError: timer broke"],
  ["a promise that nobody waits for", REJECT, "RangeError: promise broke"],
])("shows an error of %s with its details, which can be closed", async (_, script, message) => {
  await pane.frame().evaluate(script);
  await pane.frame().waitForSelector("[data-testid=notice].bad");
  expect(await pane.words("notice")).toContain(message);
  await pane.frame().click("[data-testid=notice] summary");
  expect(await pane.words("report")).toContain("Tab scenario, language en");
  await pane.preview.screenshot("pane-error-en");
  expect(await pane.violations()).toEqual([]);
  await pane.press("notice-close");
  expect(await pane.frame().isVisible("[data-testid=notice]")).toBe(false);
});

it("says whether the details could be copied", async () => {
  await pane.frame().evaluate(REJECT);
  await pane.press("copy-report");
  await pane.frame().waitForFunction(() => {
    const label = document.querySelector("[data-action=copy-report]")?.textContent;
    return label === "Details copied" || label === "Copying is blocked here: select the text";
  });
  await pane.press("notice-close");
});

it("draws a ratio above 5 % where it is, and the lines before it", async () => {
  await pane.preview.setCell("Scope!C10", 0.12);
  await pane.frame().waitForFunction(() => {
    const target = document.querySelector(".hero .chart .target line");
    return document.querySelector("[data-testid=gap]")?.textContent?.includes("12") && target;
  });
  const at = await pane
    .frame()
    .$$eval(".hero .chart line", (lines) => lines.map((line) => Number(line.getAttribute("x1"))));
  expect(Math.max(...at)).toBeLessThan(280);
  expect(new Set(at).size).toBe(5);
  await pane.preview.screenshot("pane-high-target-en");
});

it("makes a notice of an internal error in a command, and is not busy any more", async () => {
  await pane.frame().evaluate(BREAK_EXCEL);
  await pane.frame().click('[data-action="toggle-candidate.space"]', { force: true });
  await pane.frame().waitForSelector("[data-testid=notice].bad");
  expect(await pane.words("notice")).toContain("request broke");
  await pane.frame().waitForFunction(() => document.documentElement.dataset.busy === "false");
});

it("says that the pane could not be loaded, and loads it when it is told to", async () => {
  const context = pane.preview.page.context();
  const chunk = /\/addin\/pane\.[^/]*js$/;
  await context.route(chunk, (route) => route.abort());
  await pane.preview.reloadAddin();
  await pane.frame().waitForSelector("[data-action=load-again]");
  expect(await pane.frame().innerText("[role=alert]")).toBe(LOADING.en.failed);
  expect(await pane.violations()).toEqual([]);
  await context.unroute(chunk);
  await pane.frame().click("[data-action=load-again]");
  await pane.agrees();
});
