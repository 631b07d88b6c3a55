import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import type { Folders } from "../../../src/preview/server/files";
import { hooksOf, untilReady, type Hooks } from "./hooks";
import { ARTEFACTS } from "./project";
import { record, type Recorder } from "./recorder";
import { sessionIn, sessionOf, type ServedPreview } from "./session";

export interface PreviewRequest {
  /** Path and query of the page; "/?empty" opens a workbook without the example. */
  readonly path?: string;
  /** Language of the browser and of the workbook; without it an English browser. */
  readonly lang?: "en" | "ja";
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** Other folders to serve than the built project's. */
  readonly folders?: Folders;
  /** Another server than the project's own; it is closed after the file's last test. */
  readonly server?: ServedPreview;
  /** False for a page without `window.preview`. */
  readonly hasHooks?: boolean;
}

export interface Preview extends Recorder, Hooks {
  readonly page: Page;
  /** For example https://localhost:40123, without a slash at the end. */
  readonly origin: string;
  /** The frame that the add-in runs in. */
  readonly addinFrame: () => Frame;
  /** Keeps a picture as artefacts/NAME.png and gives its path. */
  readonly screenshot: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const LOCALES = { en: "en-US", ja: "ja-JP" } as const;

/** The embedded workbook in a page of its own, ready for use. */
export async function openPreview(request: PreviewRequest = {}): Promise<Preview> {
  const { server: other, folders } = request;
  const session = other
    ? sessionOf(other.origin, () => Promise.resolve(other))
    : sessionIn(folders);
  const { server, browser } = await session;
  const context = await browser.newContext(contextOptions(request));
  const recorder = record(context, server.origin);
  const page = await context.newPage();
  const ready = request.hasHooks === false ? undefined : untilReady(page, recorder);
  await Promise.all([page.goto(addressOf(server.origin, request)), ready]);
  return {
    ...recorder,
    ...hooksOf(page),
    page,
    origin: server.origin,
    addinFrame: () => addinFrameOf(page),
    screenshot: (name) => keepScreenshot(page, name),
    close: () => context.close(),
  };
}

function addressOf(origin: string, { path = "/", lang }: PreviewRequest): string {
  const address = new URL(path, origin);
  if (lang) {
    address.searchParams.set("lang", lang);
  }
  return address.href;
}

function contextOptions(request: PreviewRequest): BrowserContextOptions {
  return {
    locale: LOCALES[request.lang ?? "en"],
    viewport: { width: request.width ?? 1440, height: request.height ?? 900 },
    colorScheme: request.colorScheme ?? "light",
    forcedColors: request.forcedColors ?? "none",
    reducedMotion: "reduce",
    timezoneId: "Asia/Tokyo",
  };
}

function addinFrameOf(page: Page): Frame {
  const frame = page
    .frames()
    .find((it) => new URL(it.url(), "about:").pathname.endsWith("/taskpane.html"));
  if (!frame) {
    throw new Error("The preview has no frame of the add-in.");
  }
  return frame;
}

async function keepScreenshot(page: Page, name: string): Promise<string> {
  await mkdir(ARTEFACTS, { recursive: true });
  const path = join(ARTEFACTS, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
