import type { Page } from "playwright-core";

/** What a cell holds: an error is its text, such as "#N/A". */
export type CellValue = string | number | boolean | null;

/** What `window.preview` offers to tests. */
export interface Hooks {
  /** Requests of office.js that the preview could not answer. */
  readonly unimplemented: () => Promise<readonly string[]>;
  readonly cell: <Result = CellValue>(address: string) => Promise<Result>;
  readonly setCell: (address: string, content: CellValue) => Promise<void>;
  readonly values: <Result = readonly (readonly CellValue[])[]>(range: string) => Promise<Result>;
  /** Resolves when nothing is being calculated any more. */
  readonly settled: () => Promise<void>;
  /** Calls a custom function by its id through office.js. */
  readonly call: <Result = unknown>(id: string, args: readonly unknown[]) => Promise<Result>;
  readonly undo: () => Promise<void>;
  readonly charts: <Result = readonly unknown[]>() => Promise<Result>;
  readonly reloadAddin: () => Promise<void>;
}

/** The hooks of a page, typed. */
export function hooksOf(page: Page): Hooks {
  return {
    unimplemented: () => hook(page, "unimplemented"),
    cell: (address) => hook(page, "cell", address),
    setCell: (address, content) => hook(page, "setCell", address, content),
    values: (range) => hook(page, "values", range),
    settled: () => hook(page, "settled"),
    call: (id, args) => hook(page, "call", id, args),
    undo: () => hook(page, "undo"),
    charts: () => hook(page, "charts"),
    reloadAddin: () => hook(page, "reloadAddin"),
  };
}

/** Resolves when the page has set `window.preview` and kept its promise `ready`. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => Reflect.has(window, "preview"), undefined, { timeout: 60_000 });
  await hook(page, "ready");
}

/** Calls a member of `window.preview`, or reads it where it is a plain value or a promise. */
function hook<Result>(page: Page, name: string, ...args: readonly unknown[]): Promise<Result> {
  return page.evaluate<Result, readonly [string, readonly unknown[]]>(
    ([member, values]) => {
      const preview = Reflect.get(window, "preview");
      const found = Reflect.get(preview, member);
      return typeof found === "function" ? Reflect.apply(found, preview, values) : found;
    },
    [name, args],
  );
}
