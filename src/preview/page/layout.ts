import { buttonElement, element } from "../elements";
import { fileOpener } from "./files";
import type { PageLocale, PageText } from "./text";

/** The parts of the page, and what it can show. */
export interface Layout {
  /** The grid, with what is shown over it. */
  readonly grid: HTMLElement;
  /** The part of the grid that the spreadsheet fills; it keeps nothing else in there. */
  readonly spreadsheet: HTMLElement;
  readonly pane: HTMLElement;
  /** Shows what is going on, until there is no message. */
  readonly progress: (message: string | undefined) => void;
  /** Shows a message for a moment. */
  readonly note: (message: string) => void;
  /** Shows a message with what can be done about it, until it is closed. */
  readonly tell: (...content: readonly (string | HTMLElement)[]) => void;
  /** Lists the members of the API that the preview did not answer. */
  readonly unanswered: (members: readonly string[]) => void;
}

/** What the page shows around the workbook. */
export interface LayoutOptions {
  readonly text: PageText;
  readonly locale: PageLocale;
  readonly paneTitle: string;
  readonly paneButton: string;
  readonly undo: () => void;
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  readonly save: () => void;
}

/** How long a note is shown, in ms. */
const NOTE_MS = 3000;

/** Builds the page: a header that says what this is, the grid, and the task pane beside it. */
export function buildLayout(options: LayoutOptions): Layout {
  nameDocument(options);
  const spreadsheet = element("div", "spreadsheet");
  const grid = element("main", "grid", spreadsheet);
  const { pane, side, handle, opener } = sideOf(options);
  const unanswered = element("details", "unanswered");
  unanswered.hidden = true;
  const progress = progressLine();
  const work = element("div", "work", grid, handle, side);
  const message = messageLine(options.text);
  const files = fileButtons(options, grid);
  const bar = header(options, unanswered, opener, files);
  document.body.append(bar, message.line, work, progress.line);
  return {
    grid,
    spreadsheet,
    pane,
    progress: progress.show,
    note: progress.note,
    tell: message.tell,
    unanswered: (members) => showUnanswered(unanswered, members, options.text),
  };
}

function nameDocument({ text, locale, paneTitle }: LayoutOptions): void {
  document.documentElement.lang = locale;
  document.title = `${paneTitle} – ${text.title}`;
}

/** The task pane with its heading, the handle beside it, and the button that opens it. */
function sideOf(options: LayoutOptions) {
  const { paneTitle, text } = options;
  const pane = element("div", "pane-content");
  const side = element("aside", "pane");
  const handle = resizeHandle(side);
  const opener = paneOpener(options, side, handle);
  side.append(
    paneHeading(paneTitle, text, () => opener.click()),
    pane,
  );
  return { pane, side, handle, opener };
}

/** The button of the ribbon that shows and hides the pane. */
function paneOpener(
  { paneButton, text }: LayoutOptions,
  side: HTMLElement,
  handle: HTMLElement,
): HTMLElement {
  const toggle = () => {
    side.hidden = !side.hidden;
    handle.hidden = side.hidden;
    opener.setAttribute("aria-pressed", String(!side.hidden));
  };
  const opener = buttonElement(paneButton, toggle, "ribbon-button");
  opener.title = text.togglePane;
  opener.setAttribute("aria-pressed", "true");
  return opener;
}

function header(
  { text, locale, undo }: LayoutOptions,
  unanswered: HTMLElement,
  opener: HTMLElement,
  files: readonly HTMLElement[],
): HTMLElement {
  return element(
    "header",
    "bar",
    element("span", "badge", text.notExcel),
    element("span", "detail", text.detail),
    unanswered,
    element("span", "spring"),
    ...files,
    buttonElement(text.undo, undo, "undo"),
    languageLink(text, locale),
    opener,
  );
}

function fileButtons({ text, open, save }: LayoutOptions, grid: HTMLElement) {
  const saver = buttonElement(text.save, save);
  saver.dataset["action"] = "save-file";
  return [...fileOpener(text.open, grid, open), saver];
}

/** A line under the header that stays until it is closed. */
function messageLine(text: PageText) {
  const line = element("div", "message-line");
  line.setAttribute("role", "status");
  line.hidden = true;
  const tell = (...content: readonly (string | HTMLElement)[]) => {
    const close = buttonElement(text.close, () => (line.hidden = true));
    line.replaceChildren(...content, close);
    line.hidden = false;
  };
  return { line, tell };
}

function progressLine() {
  const line = element("div", "progress");
  line.setAttribute("role", "status");
  const show = (message: string | undefined) => {
    line.textContent = message ?? "";
    line.hidden = message === undefined;
  };
  const note = (message: string) => {
    show(message);
    setTimeout(() => show(undefined), NOTE_MS);
  };
  return { line, show, note };
}

function paneHeading(title: string, text: PageText, close: () => void): HTMLElement {
  const closer = buttonElement("×", close, "pane-close");
  closer.setAttribute("aria-label", text.togglePane);
  return element("div", "pane-heading", element("span", "", title), closer);
}

function languageLink(text: PageText, locale: PageLocale): HTMLElement {
  const link = element("a", "language", text.otherLanguage);
  const query = new URLSearchParams(location.search);
  query.set("lang", locale === "ja-JP" ? "en" : "ja");
  link.href = `?${query.toString()}`;
  link.lang = locale === "ja-JP" ? "en" : "ja";
  return link;
}

/** Widths of the pane in pixels. */
const NARROWEST_PANE = 320;
const WIDEST_PANE = 640;

/** A strip between grid and pane by which the pane is made wider or narrower. */
function resizeHandle(side: HTMLElement): HTMLElement {
  const handle = element("div", "handle");
  handle.addEventListener("pointerdown", (down) => {
    handle.setPointerCapture(down.pointerId);
    const start = side.offsetWidth;
    const move = (event: PointerEvent) => {
      const width = start + down.clientX - event.clientX;
      side.style.width = `${Math.min(WIDEST_PANE, Math.max(NARROWEST_PANE, width))}px`;
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", move), {
      once: true,
    });
  });
  return handle;
}

function showUnanswered(box: HTMLElement, members: readonly string[], text: PageText): void {
  box.hidden = members.length === 0;
  const items = [...new Set(members)].map((member) => element("li", "", member));
  const summary = element("summary", "", text.unimplemented(members.length));
  box.replaceChildren(summary, element("ul", "", ...items));
}
