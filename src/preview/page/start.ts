import { type Manifest, type Metadata, readManifest, readMetadata } from "../addin/addin";
import { lockSheets } from "../engine/univer-events";
import { startUniver } from "../engine/univer-start";
import type { BlankProfile } from "../functions/arguments";
import { parseJson } from "../json";
import { unsupportedPart } from "../model/input";
import { handedFile, PageFiles } from "./files";
import { CellCard, ChartView } from "./overlays";
import { GridPlace } from "./grid-place";
import { buildLayout, type Layout } from "./layout";
import { PreviewSession } from "./session";
import { makeTestHook } from "./test-hook";
import { type PageLocale, type PageText, textIn } from "./text";

/**
 * Opens the page: the grid, the add-in in its pane, and the example.
 * Its address may say `lang=ja`, `blanks=desktop` and `empty`: a workbook without the example.
 */
export async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const locale = query.get("lang") === "ja" ? "ja-JP" : "en-US";
  const text = textIn(locale);
  const addin = await readAddin(locale, text);
  const { displayName, buttonLabel } = addin.manifest;
  const layout = buildLayout({
    text,
    locale,
    paneTitle: displayName,
    paneButton: buttonLabel || displayName,
    undo: () => void session.engine.undo(),
    open: (bytes, name) => files.open(bytes, name),
    save: () => void files.save(),
  });
  layout.progress(text.opening);
  const blanks = query.get("blanks") === "desktop" ? "desktop" : "web";
  const { session, unanswered } = startSession(layout, { ...addin, locale, blanks });
  const files = filesOf(session, layout, { text, locale });
  const page = { session, layout, text, files };
  watchEdits(page);
  showOverGrid(page);
  const ready = openAddin(page, !(query.has("empty") || query.has("handed")));
  Reflect.set(window, "preview", makeTestHook(session, unanswered, ready));
}

/** The files of a page, which the add-in reaches by way of the workbook. */
function filesOf(
  session: PreviewSession,
  { progress, tell }: Layout,
  language: { readonly text: PageText; readonly locale: PageLocale },
): PageFiles {
  const files = new PageFiles(session, { ...language, progress, tell });
  session.book.saveFile = () => files.bytes();
  session.book.openFile = (bytes) => files.offer(bytes);
  return files;
}

interface Addin {
  readonly manifest: Manifest;
  readonly metadata: Metadata;
}

async function readAddin(locale: PageLocale, text: PageText): Promise<Addin> {
  const manifest = readManifest(await load("/addin/manifest.xml", text), locale);
  const metadata = readMetadata(parseJson(await load(manifest.metadataUrl, text)));
  return { manifest, metadata };
}

async function load(url: string, text: PageText): Promise<string> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) {
    throw new Error(text.unreadable(new URL(url, location.href).pathname));
  }
  return response.text();
}

interface AddinOptions extends Addin {
  readonly locale: PageLocale;
  readonly blanks: BlankProfile;
}

/** The session, and the members that the add-in uses and the preview does not have. */
function startSession(layout: Layout, { locale, ...options }: AddinOptions) {
  const unanswered: string[] = [];
  const session = new PreviewSession({
    ...options,
    spreadsheet: startUniver(layout.spreadsheet, locale),
    language: locale,
    paneHolder: layout.pane,
    refused: (member) => {
      unanswered.push(member);
      layout.unanswered(unanswered);
    },
  });
  return { session, unanswered };
}

/** The page, once it is built. */
interface OpenPage {
  readonly session: PreviewSession;
  readonly layout: Layout;
  readonly text: PageText;
  readonly files: PageFiles;
}

/** Tells the user of edits that are refused, and of formulas that the preview cannot compute. */
function watchEdits({ session: { book, engine }, layout, text }: OpenPage): void {
  const isProtected = (sheetId: string) => book.protectedSheets.has(sheetId);
  lockSheets(engine.access, isProtected, () => layout.note(text.protectedSheet));
  engine.listen({
    edited: ({ area }) => {
      const { formula } = engine.cells.read(area.sheetId, area.row, area.column);
      const part = formula === undefined ? undefined : unsupportedPart(formula);
      if (part !== undefined) {
        layout.note(text.unsupportedFormula(part));
      }
    },
  });
}

/** Shows charts and the card of the selected cell over the grid. */
function showOverGrid({ session, layout }: OpenPage): void {
  const place = new GridPlace(session.options.spreadsheet, layout.grid);
  new ChartView(session.book, place, layout.grid);
  new CellCard(session, place, layout.grid);
}

/** Runs the add-in; resolves when all is calculated, the example too if it is wanted. */
async function openAddin(page: OpenPage, withExample: boolean): Promise<void> {
  const { runtime, engine } = page.session;
  runtime.start();
  const late = setTimeout(() => page.layout.progress(page.text.notOpening), LONGEST_OPENING_MS);
  await runtime.ready;
  clearTimeout(late);
  const isShown = !withExample || (await openExample(page));
  const handed = handedFile();
  if (handed !== undefined) {
    await page.files.open(handed, "copy.xlsx");
  }
  await engine.settled();
  engine.access.clearUndo();
  if (isShown) {
    page.layout.progress(undefined);
  }
}

const LONGEST_OPENING_MS = 20_000;
const POLL_MS = 50;
const BUTTON_WAIT_MS = 20_000;
const START_WAIT_MS = 1000;
const LONGEST_INSERT_MS = 120_000;

/**
 * Presses the pane's own button that inserts the example, as a user would, and waits for it.
 *
 * @returns False if there is none; then a sentence of the page says so.
 */
async function openExample({ session, layout, text }: OpenPage): Promise<boolean> {
  const pane = () => session.runtime.frame?.document;
  const find = () => pane()?.querySelector<HTMLElement>("[data-action='insert-example']");
  const isBusy = () => pane()?.documentElement.dataset["busy"] === "true";
  if (!(await until(() => Boolean(find()) && !isBusy(), BUTTON_WAIT_MS))) {
    layout.progress(text.noInsertButton);
    return false;
  }
  layout.progress(text.insertingExample);
  find()?.click();
  await until(isBusy, START_WAIT_MS);
  await until(() => !isBusy(), LONGEST_INSERT_MS);
  return true;
}

/** Whether something came to hold within a time in ms. */
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
