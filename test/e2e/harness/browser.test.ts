import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser, type FindExecutable } from "./browser";
import { bundledChromium } from "./bundled-chromium";

jest.setTimeout(120_000);

const NOBODYS_KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/** A private-use character, which no font has: it is drawn as the box of a missing one. */
const MISSING = "\uf123";

describe("Japanese text", () => {
  it("is drawn with a glyph for each character, in two weights", async () => {
    await withPage(undefined, async (page) => expectJapaneseGlyphs(page));
  });
});

const bareLinux = process.platform === "linux" && process.arch === "x64" ? describe : describe.skip;

bareLinux("the browser inside an npm package", () => {
  let cache: string;

  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), "defence-scope-cache-"));
  });

  afterAll(() => rm(cache, { recursive: true, force: true }));

  it("is unpacked once, even by two at the same time, and leaves no half", async () => {
    const both = await Promise.all([bundledChromium(cache), bundledChromium(cache)]);
    expect(both[0]).toEqual(both[1]);
    expect(await bundledChromium(cache)).toEqual(both[0]);
    expect(await readdir(cache)).toEqual([expect.stringMatching(/^chromium-[\d.]+$/)]);
  });

  it("runs, and draws Japanese text", async () => {
    await withPage([() => bundledChromium(cache)], async (page) => expectJapaneseGlyphs(page));
  });

  it("has its turn when an installed launcher has no browser behind it", async () => {
    const launcher = () => Promise.resolve({ file: "/bin/false", environment: {} });
    await withPage([launcher, () => bundledChromium(cache)], async (page) => {
      expect(await page.evaluate(() => 1 + 1)).toBe(2);
    });
  });
});

it("is asked for in one sentence where there is none", async () => {
  await expect(launchBrowser(NOBODYS_KEY, [() => Promise.resolve(undefined)])).rejects.toThrow(
    "The browser tests need Chrome, Edge or Chromium: install one of them.",
  );
});

async function withPage(
  candidates: readonly FindExecutable[] | undefined,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { browser, close } = await launchBrowser(NOBODYS_KEY, candidates);
  try {
    await use(await browser.newPage());
  } finally {
    await close();
  }
}

async function expectJapaneseGlyphs(page: Page): Promise<void> {
  const characters = [..."漢字防衛費予算額令和億円①㎡カｶ", MISSING];
  const regular = await page.evaluate(pictures, { characters, weight: 400 });
  const bold = await page.evaluate(pictures, { characters, weight: 700 });
  expect(new Set(regular).size).toBe(characters.length);
  expect(new Set(bold).size).toBe(characters.length);
  expect(regular.slice(0, -1).filter((picture, at) => picture === bold[at])).toEqual([]);
}

/** Each character's pixels, as drawn by the page's browser in its usual font. */
function pictures(asked: { readonly characters: readonly string[]; readonly weight: number }) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 48;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return asked.characters.map((character) => {
    if (!context) {
      return "";
    }
    context.clearRect(0, 0, 48, 48);
    context.font = `${asked.weight} 32px sans-serif`;
    context.fillText(character, 4, 36);
    return context.getImageData(0, 0, 48, 48).data.join();
  });
}
