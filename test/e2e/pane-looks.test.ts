import { openPane, type DrivenPane } from "./pane-driver";

const THEMES = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
} as const;

const TABS = ["scenario", "ledger", "figures", "share", "help"] as const;

/** Gives the pane's frame a width, as a user drags its edge. */
const setWidth = (pane: DrivenPane, width: number): Promise<void> =>
  pane.frame().evaluate((pixels) => {
    if (frameElement instanceof HTMLElement) {
      frameElement.style.width = `${pixels}px`;
    }
  }, width);

describe.each([
  ["light", "en"],
  ["dark", "en"],
  ["forced colours", "en"],
  ["light", "ja"],
] as const)("the pane in %s, %s", (theme, lang) => {
  let pane: DrivenPane;

  beforeAll(async () => {
    pane = await openPane({ ...THEMES[theme], lang });
    await pane.press("set-up");
    await pane.agrees();
  });

  afterAll(() => pane.preview.close());

  it.each(TABS)("passes WCAG 2.2 AA on the tab %s", async (tab) => {
    await pane.press(`tab-${tab}`);
    // The ledger's result comes by itself, and then its buttons can be pressed.
    if (tab === "ledger") {
      await pane.frame().waitForSelector("[data-current=true]");
    }
    if (tab === "share") {
      await pane.frame().waitForSelector("[data-action=make-portable]");
    }
    expect(await pane.violations()).toEqual([]);
    await pane.preview.screenshot(`pane-${theme.replace(" ", "-")}-${lang}-${tab}`);
  });

  it.each(TABS)("needs no sideways scrolling at 320 pixels on the tab %s", async (tab) => {
    await setWidth(pane, 320);
    await pane.press(`tab-${tab}`);
    const [content, width] = await pane.frame().evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(content).toBeLessThanOrEqual(width ?? 0);
    await pane.preview.screenshot(`pane-narrow-${lang}-${tab}`);
  });
});

it("can be used with the keyboard alone", async () => {
  const pane = await openPane();
  const { page } = pane.preview;
  await pane.frame().focus("[data-action=set-up]");
  await page.keyboard.press("Enter");
  await pane.agrees();
  await pane.frame().focus("#tab-scenario");
  await page.keyboard.press("ArrowRight");
  expect(await pane.frame().evaluate(() => document.activeElement?.id)).toBe("tab-ledger");
  await page.keyboard.press("Home");
  await pane.frame().focus('[data-action="toggle-candidate.space"]');
  await page.keyboard.press("Space");
  await pane.agrees();
  expect(await pane.words("ratio")).toContain("1.81");
  const outline = await pane.frame().evaluate(() => {
    const focused = document.activeElement;
    return focused === null ? "" : getComputedStyle(focused).outlineStyle;
  });
  expect(outline).toBe("solid");
  await pane.preview.close();
});

it("can skip the first screen", async () => {
  const pane = await openPane();
  await pane.press("skip-intro");
  expect(await pane.frame().isVisible("[data-testid=panel-scenario]")).toBe(true);
  await pane.preview.close();
});
