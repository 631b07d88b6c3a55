import type { Layout } from "./layout";
import type { Session } from "./session";
import type { Text } from "./text";

const lookEvery = 50;
const patience = 20_000;
const longestInsert = 120_000;

/** Presses the pane's own button that inserts the example, as a user would, and waits for it. */
export async function openExample(session: Session, layout: Layout, text: Text): Promise<void> {
  const page = () => session.runtime.pane?.document ?? null;
  const find = () => page()?.querySelector<HTMLElement>("[data-action='insert-example']") ?? null;
  const isBusy = () => page()?.documentElement.dataset["busy"] === "true";
  if (!(await until(() => find() !== null && !isBusy(), patience)))
    return layout.progress(text.noInsertButton);
  layout.progress(text.insertingExample);
  find()?.click();
  await until(isBusy, 1000);
  await until(() => !isBusy(), longestInsert);
}

async function until(holds: () => boolean, atMost: number): Promise<boolean> {
  const end = performance.now() + atMost;
  while (!holds()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
  return true;
}
