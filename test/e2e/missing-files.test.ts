// What a user reads when the network fails while the embedded workbook loads.
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

async function open(missing: string): Promise<Page> {
  const { server, browser } = await sessionIn();
  const context = await browser.newContext();
  await context.route(missing, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
  return page;
}
