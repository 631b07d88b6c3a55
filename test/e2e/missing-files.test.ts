// What a user reads when the network fails while the add-in or the preview loads.
import type { Page } from "playwright-core";
import { sessionIn } from "./harness/session";

const LONGEST = { timeout: 40_000 } as const;

it.each([
  // missing                                what is read
  ["/addin/manifest.xml", "/addin/manifest.xml cannot be read. Start the preview again: npm start"],
  ["/addin/functions.json", "/addin/functions.json cannot be read."],
])("the preview without %s says so", async (missing, sentence) => {
  const page = await open(`**${missing}`);
  await page.getByText(sentence).waitFor(LONGEST);
});

it("the preview without the pane's script says so", async () => {
  const page = await open("**/taskpane.*.js");
  await page.getByText("The pane offers no example to insert.").waitFor(LONGEST);
});

it("the pane without its code says so in both languages", async () => {
  const page = await open("**/pane.*.js");
  const pane = page.frameLocator("iframe");
  await pane.getByText("The pane could not be loaded").waitFor(LONGEST);
  expect(await pane.locator("[data-failed]:visible").count()).toBe(2);
});

it("a pane that loads shows none of it", async () => {
  const page = await open("**/nothing");
  const pane = page.frameLocator("iframe");
  await pane.locator("[data-action=set-up]").waitFor(LONGEST);
  expect(await pane.locator("[data-failed]:visible").count()).toBe(0);
});

async function open(missing: string): Promise<Page> {
  const { server, browser } = await sessionIn();
  const context = await browser.newContext();
  await context.route(missing, (route) => route.abort());
  const page = await context.newPage();
  const isWhole = missing === "**/nothing";
  await page.goto(`${server.origin}/${isWhole ? "?empty" : ""}`);
  return page;
}
