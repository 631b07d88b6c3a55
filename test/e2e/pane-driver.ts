import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { openPreview, type Preview, type PreviewRequest } from "./harness/preview";

const PATIENCE = { timeout: 30_000 } as const;

/** The pane in the embedded workbook, driven by its stable names. */
export interface DrivenPane {
  readonly preview: Preview;
  readonly frame: () => Frame;
  /** Presses the button of an action and waits until its work is done. */
  readonly press: (action: string) => Promise<void>;
  /** Takes a choice of a list. */
  readonly choose: (name: string, value: string) => Promise<void>;
  /** Words of an element. */
  readonly words: (name: string) => Promise<string>;
  /** Waits until the sheet's own formula shows the pane's ratio. */
  readonly agrees: () => Promise<void>;
  /** Violations of WCAG 2.2 AA that axe finds in the pane. */
  readonly violations: () => Promise<readonly string[]>;
}

/** The pane in an empty workbook. */
export async function openPane(request: PreviewRequest = {}): Promise<DrivenPane> {
  const query = request.lang === "ja" ? "/?empty&lang=ja" : "/?empty";
  const preview = await openPreview({ path: query, ...request });
  const frame = (): Frame => preview.addinFrame();
  await frame().waitForSelector("[data-action=set-up]", PATIENCE);
  const idle = async (): Promise<void> => {
    await frame().waitForFunction(
      () => document.documentElement.dataset.busy === "false",
      undefined,
      PATIENCE,
    );
  };
  return {
    preview,
    frame,
    press: async (action) => {
      await frame().click(`[data-action="${action}"]`);
      await idle();
    },
    choose: async (name, value) => {
      await frame().selectOption(`[data-testid="${name}"]`, value);
      await idle();
    },
    words: async (name) => (await frame().innerText(`[data-testid="${name}"]`)).trim(),
    agrees: async () => {
      await frame().waitForSelector("[data-agrees=true]", PATIENCE);
    },
    violations: () => violationsIn(frame()),
  };
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async (values) => {
    const axe = Reflect.get(globalThis, "axe");
    const found = await axe.run(document, { runOnly: { type: "tag", values } });
    return found.violations.flatMap(
      (violation: { id: string; nodes: readonly { html: string; failureSummary: string }[] }) =>
        violation.nodes.map(
          ({ html, failureSummary }) => `${violation.id}: ${html} ${failureSummary}`,
        ),
    );
  }, STANDARDS);
}
