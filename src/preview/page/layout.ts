import { buttonElement, element } from "../elements";
import type { PageLocale, PageText } from "./text";

export interface Layout {
  /** The grid, with what is shown over it. */
  readonly grid: HTMLElement;
  /** The part of the grid that the spreadsheet fills; it keeps nothing else in there. */
  readonly spreadsheet: HTMLElement;
  readonly pane: HTMLElement;
  /** Shows what is going on, until null. */
  readonly progress: (message: string | null) => void;
  /** Shows a message for a moment. */
  readonly note: (message: string) => void;
  readonly unanswered: (members: readonly string[]) => void;
}

export interface LayoutOptions {
  readonly text: PageText;
  readonly locale: PageLocale;
  readonly paneTitle: string;
  readonly paneButton: string;
  readonly undo: () => void;
}

const NOTE_MS = 3000;

/** Builds the page: a header that says what this is, the grid, and the task pane beside it. */
export function buildLayout({ text, locale, paneTitle, paneButton, undo }: LayoutOptions): Layout {
  document.documentElement.lang = locale;
  document.title = `${paneTitle} – ${text.title}`;
  const spreadsheet = element("div", "spreadsheet");
  const grid = element("main", "grid", spreadsheet);
  const pane = element("div", "pane-content");
  const unanswered = element("details", "unanswered");
  unanswered.hidden = true;
  const progress = element("div", "progress");
  progress.setAttribute("role", "status");
  const showProgress = (message: string | null) => {
    progress.textContent = message ?? "";
    progress.hidden = message === null;
  };
  const side = element(
    "aside",
    "pane",
    paneHeading(paneTitle, text, () => toggle()),
    pane,
  );
  const opener = buttonElement(paneButton, () => toggle(), "ribbon-button");
  opener.title = text.togglePane;
  opener.setAttribute("aria-pressed", "true");
  const toggle = () => {
    side.hidden = !side.hidden;
    handle.hidden = side.hidden;
    opener.setAttribute("aria-pressed", String(!side.hidden));
  };
  const handle = resizeHandle(side);
  const header = element(
    "header",
    "bar",
    element("span", "badge", text.notExcel),
    element("span", "detail", text.detail),
    unanswered,
    element("span", "spring"),
    buttonElement(text.undo, undo),
    languageLink(text, locale),
    opener,
  );
  document.body.append(header, element("div", "work", grid, handle, side), progress);
  return {
    grid,
    spreadsheet,
    pane,
    progress: showProgress,
    note: (message) => {
      showProgress(message);
      setTimeout(() => showProgress(null), NOTE_MS);
    },
    unanswered: (members) => showUnanswered(unanswered, members, text),
  };
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
