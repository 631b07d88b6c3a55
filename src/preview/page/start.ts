import { type Manifest, readManifest, type Metadata, readMetadata } from "../addin/addin";
import { ChartView } from "./chart-view";
import { lockSheets } from "../engine/univer-events";
import { startUniver } from "../engine/univer-start";
import { parseJson } from "../json";
import { unsupportedPart } from "../model/formula-check";
import { CellCard } from "./cell-card";
import { GridPlace } from "./grid-place";
import { makeTestHook } from "./test-hook";
import { buildLayout, type Layout } from "./layout";
import { PreviewSession } from "./session";
import { type PageLocale, textIn, type PageText } from "./text";

/** Opens the page: the grid, the add-in in its pane, and the example unless it is not wanted. */
export async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const locale: PageLocale = query.get("lang") === "ja" ? "ja-JP" : "en-US";
  const text = textIn(locale);
  const { manifest, metadata } = await readAddin(locale);
  const layout = buildLayout({
    text,
    locale,
    paneTitle: manifest.displayName,
    paneButton: manifest.buttonLabel || manifest.displayName,
    undo: () => void session.engine.undo(),
  });
  layout.progress(text.opening);
  const unanswered: string[] = [];
  const spreadsheet = startUniver(layout.spreadsheet, locale);
  const session = new PreviewSession({
    spreadsheet,
    manifest,
    metadata,
    language: locale,
    blanks: query.get("blanks") === "desktop" ? "desktop" : "web",
    paneHolder: layout.pane,
    refused: (member) => {
      unanswered.push(member);
      layout.unanswered(unanswered);
    },
  });
  const isProtected = (sheetId: string) => session.book.protectedSheets.has(sheetId);
  lockSheets(session.engine.access, isProtected, () => layout.note(text.protectedSheet));
  session.engine.listen({
    edited: ({ area }) => {
      const { formula } = session.engine.cells.read(area.sheetId, area.row, area.column);
      const part = formula === null ? null : unsupportedPart(formula);
      if (part !== null) {
        layout.note(text.unsupportedFormula(part));
      }
    },
  });
  const place = new GridPlace(spreadsheet, layout.grid);
  new ChartView(session.book, place, layout.grid);
  new CellCard(session, place, layout.grid);
  session.runtime.start();
  const ready = session.runtime.ready.then(async () => {
    if (!query.has("empty")) {
      await openExample(session, layout, text);
    }
    await session.engine.settled();
    session.engine.access.clearUndo();
    layout.progress(null);
  });
  Reflect.set(window, "preview", makeTestHook(session, unanswered, ready));
}

async function readAddin(locale: PageLocale): Promise<{ manifest: Manifest; metadata: Metadata }> {
  const manifest = readManifest(await load("/addin/manifest.xml"), locale);
  const metadata = readMetadata(parseJson(await load(manifest.metadataUrl)));
  return { manifest, metadata };
}

async function load(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return response.text();
}

const POLL_MS = 50;
const BUTTON_WAIT_MS = 20_000;
const LONGEST_INSERT_MS = 120_000;

/** Presses the pane's own button that inserts the example, as a user would, and waits for it. */
export async function openExample(
  session: PreviewSession,
  layout: Layout,
  text: PageText,
): Promise<void> {
  const page = () => session.runtime.pane?.document ?? null;
  const find = () => page()?.querySelector<HTMLElement>("[data-action='insert-example']") ?? null;
  const isBusy = () => page()?.documentElement.dataset["busy"] === "true";
  if (!(await until(() => find() !== null && !isBusy(), BUTTON_WAIT_MS))) {
    return layout.progress(text.noInsertButton);
  }
  layout.progress(text.insertingExample);
  find()?.click();
  await until(isBusy, 1000);
  await until(() => !isBusy(), LONGEST_INSERT_MS);
}

async function until(holds: () => boolean, atMost: number): Promise<boolean> {
  const end = performance.now() + atMost;
  while (!holds()) {
    if (performance.now() > end) {
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return true;
}
