import type { Page } from "playwright-core";
import type { TestHook } from "../../../src/preview/page/test-hook";
import type { Recorder } from "./recorder";

/** What `window.preview` offers to tests, from outside the page: everything takes its time. */
export type Hooks = {
  readonly [Name in Exclude<keyof TestHook, "ready">]: Remote<TestHook[Name]>;
};

type Remote<Member> = Member extends (...args: infer Arguments) => infer Result
  ? (...args: Arguments) => Promise<Awaited<Result>>
  : () => Promise<Member>;

const PATIENCE = { timeout: 60_000 };

/** The hooks of a page. */
export function hooksOf(page: Page): Hooks {
  return {
    unimplemented: () => hook(page, "unimplemented"),
    cell: (address) => hook(page, "cell", address),
    look: (address) => hook(page, "look", address),
    setCell: (address, content) => hook(page, "setCell", address, content),
    values: (address) => hook(page, "values", address),
    settled: () => hook(page, "settled"),
    call: (functionId, args) => hook(page, "call", functionId, args),
    callFully: (functionId, args) => hook(page, "callFully", functionId, args),
    calls: () => hook(page, "calls"),
    undo: () => hook(page, "undo"),
    charts: () => hook(page, "charts"),
    protect: (sheetName, on) => hook(page, "protect", sheetName, on),
    reloadAddin: () => hook(page, "reloadAddin"),
  };
}

/**
 * Resolves when the page has set `window.preview` and kept its promise `ready`.
 * An error before the first ends the waiting; one after it may be what a test is about.
 */
export async function untilReady(page: Page, recorder: Recorder): Promise<void> {
  const failure = new Promise<never>((_, reject) => page.once("pageerror", reject));
  const isThere = page.waitForFunction(() => Reflect.has(window, "preview"), undefined, PATIENCE);
  await Promise.race([isThere, failure]);
  await Promise.race([hook(page, "ready"), impatience(recorder)]);
}

function impatience({ pageErrors, consoleErrors }: Recorder): Promise<never> {
  return new Promise((_, reject) => {
    const tell = () => {
      const errors = [...pageErrors, ...consoleErrors].join("\n") || "No error was recorded.";
      reject(new Error(`The preview is not ready after a minute.\n${errors}`));
    };
    setTimeout(tell, PATIENCE.timeout).unref();
  });
}

/** Calls a member of `window.preview`, or reads it where it is a plain value or a promise. */
function hook<Result>(
  page: Page,
  name: keyof TestHook,
  ...args: readonly unknown[]
): Promise<Result> {
  return page.evaluate<Result, readonly [string, readonly unknown[]]>(
    ([member, values]) => {
      const preview = Reflect.get(window, "preview");
      const found = Reflect.get(preview, member);
      return typeof found === "function" ? Reflect.apply(found, preview, values) : found;
    },
    [name, args],
  );
}
