import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { HELP, run } from "../../../src/preview/server/run";
import type { RunResult } from "../../../src/preview/server/run";
import { ask, makeSite } from "./site";
import type { Site } from "./site";

const BY_HAND = "Open the address in a browser and accept its certificate, made for this run.";

let site: Site;
const outcomes: RunResult[] = [];

beforeEach(() => {
  site = makeSite();
});

afterEach(async () => {
  for (const outcome of outcomes.splice(0)) {
    if (outcome.kind === "serving") {
      await outcome.stop();
    }
  }
  site.remove();
});

it("serves, and prints the address and that this is a preview", async () => {
  const { outcome, printed } = await running(["--no-open"]);
  const port = outcome.kind === "serving" ? outcome.server.port : 0;
  expect(printed).toEqual([
    `Defence Scope, embedded workbook: https://localhost:${port}/`,
    "This is a preview: a stand-in for Excel, not Excel. Stop it with Ctrl+C.",
  ]);
  expect((await ask(port, "/")).status).toBe(200);
});

it("keeps serving and says so in one sentence where there is no display", async () => {
  const { outcome, printed } = await running([], {});
  expect(outcome.kind).toBe("serving");
  expect(printed.at(-1)).toBe(`There is no display here, so no window was opened. ${BY_HAND}`);
});

it("keeps serving and says so in one sentence where there is no browser", async () => {
  const { outcome, printed } = await running([], { ProgramFiles: join(site.root) }, "win32");
  expect(outcome.kind).toBe("serving");
  expect(printed.at(-1)).toBe(
    `No Chrome, Edge or Chromium was found, so no window was opened. ${BY_HAND}`,
  );
});

it("prints the help", async () => {
  const { outcome, printed } = await running(["--help"]);
  expect(outcome).toEqual({ kind: "over", exitCode: 0 });
  expect(printed).toEqual([HELP]);
});

it("refuses an unknown option", async () => {
  const { outcome, complaints } = await running(["--opne"]);
  expect(outcome).toEqual({ kind: "over", exitCode: 2 });
  expect(complaints).toEqual(['Unknown option "--opne". Try npm start -- --help']);
});

it("refuses a taken port that was asked for", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
  const address = blocker.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const { outcome, complaints } = await running(["--no-open", "--port", String(port)]);
  blocker.close();
  expect(outcome).toEqual({ kind: "over", exitCode: 1 });
  expect(complaints).toEqual([`Port ${port} is taken by another program or not allowed.`]);
});

it.each([
  ["dist", "The add-in is not built (no dist/manifest.xml). Run: npm run build"],
  ["build", "The preview is not built (no build/preview/index.html). Run: npm run build"],
  ["node_modules", "Microsoft's office.js is not installed (node_modules). Run: npm ci"],
])("says what to run when %s is missing", async (folder, message) => {
  rmSync(join(site.root, folder), { recursive: true });
  const { outcome, complaints } = await running(["--no-open"]);
  expect(outcome).toEqual({ kind: "over", exitCode: 1 });
  expect(complaints).toEqual([message]);
});

async function running(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  platform: NodeJS.Platform = "linux",
) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const outcome = await run(words, {
    root: site.root,
    platform,
    environment,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  outcomes.push(outcome);
  return { outcome, printed, complaints };
}
