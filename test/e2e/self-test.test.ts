// The self-test page in a browser, behind the nginx sample with and without mistakes.
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PROJECT } from "../../src/build/settings";
import { describeWithNginx, Nginx } from "../dist/nginx";
import { launchBrowser, type TestBrowser } from "./harness/browser";

interface Mistake {
  /** The first step that fails. */
  readonly step: string;
  readonly config?: (sample: string) => string;
  readonly files?: (folder: string) => void;
  readonly page?: () => void;
}

const PAGE = "help/self-test-en.html";

const NONE = "script-src 'none'";

const MISTAKES: readonly Mistake[] = [
  {
    step: "script",
    config: (it) =>
      it.replace(/^ *root /m, (root) => `add_header Content-Security-Policy "${NONE}";\n${root}`),
  },
  { step: "files", files: (folder) => writeFileSync(join(folder, "taskpane.html"), "Sign in") },
  { step: "cors", config: (it) => it.replace(/^.*Access-Control-Allow-Origin.*$/m, "") },
  {
    step: "functions",
    files: (folder) => {
      const name = readdirSync(folder).find((it) => /^functions\.[0-9a-f]+\.js$/.test(it)) ?? "";
      writeFileSync(join(folder, name), "void 0;");
    },
  },
  {
    step: "storage",
    page: () =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      }),
  },
];

jest.setTimeout(120_000);

describeWithNginx("the self-test", () => {
  const addresses = new Map<string, string>();
  let browser: TestBrowser;
  let stop = () => Promise.resolve();

  beforeAll(async () => {
    const nginx = await Nginx.create();
    for (const { step, config, files } of [{ step: "none" }, ...MISTAKES] as const) {
      const { port, root } = await nginx.add(config);
      cpSync(join(PROJECT, "dist"), root, { recursive: true });
      files?.(root);
      addresses.set(step, `https://localhost:${port}/`);
    }
    stop = await nginx.start();
    browser = await launchBrowser(nginx.certificate.spki);
  });

  afterAll(async () => {
    await browser.close();
    await stop();
  });

  it("passes every step of a good host but office.js, which no test reaches", async () => {
    const page = await open("none");
    expect(await results(page)).toEqual({
      script: "passed",
      files: "passed",
      cors: "passed",
      functions: "passed",
      office: "failed",
      storage: "passed",
    });
    const shown = await page.locator("[data-step] :is(.passed, .failed):visible").count();
    expect(shown).toBe(6);
    expect(await page.locator("[data-step='office'] .failed").isVisible()).toBe(true);
  });

  it.each(MISTAKES)("says that $step is what fails", async ({ step, page: spoil }) => {
    const page = await open(step, spoil);
    const failed = page.locator(`[data-step="${step}"] .failed`);
    await failed.waitFor();
    expect(await failed.isVisible()).toBe(true);
    const before = Object.entries(await results(page)).slice(0, await indexOf(page, step));
    expect(before.filter(([name, it]) => it !== "passed" && name !== "office")).toEqual([]);
  });

  async function open(step: string, spoil?: () => void): Promise<Page> {
    const context = await browser.browser.newContext();
    const page = await context.newPage();
    if (spoil) {
      await page.addInitScript(spoil);
    }
    await page.goto(`${addresses.get(step)}${PAGE}`);
    if (step !== "script") {
      await page.locator("html[data-tested]").waitFor({ state: "attached" });
    }
    return page;
  }
});

const results = (page: Page): Promise<Record<string, string>> =>
  page
    .locator("[data-step]")
    .evaluateAll((items) =>
      Object.fromEntries(
        items.flatMap((it) =>
          it instanceof HTMLElement ? [[it.dataset["step"] ?? "", it.dataset["result"] ?? ""]] : [],
        ),
      ),
    );

const indexOf = async (page: Page, step: string): Promise<number> =>
  Object.keys(await results(page)).indexOf(step);
