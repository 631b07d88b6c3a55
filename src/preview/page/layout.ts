import { button, element } from "../elements";
import type { Locale, Text } from "./text";

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
  readonly text: Text;
  readonly locale: Locale;
  readonly paneTitle: string;
  readonly paneButton: string;
  readonly undo: () => void;
}

const noteFor = 3000;

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
  const opener = button(paneButton, () => toggle(), "ribbon-button");
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
    button(text.undo, undo),
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
      setTimeout(() => showProgress(null), noteFor);
    },
    unanswered: (members) => showUnanswered(unanswered, members, text),
  };
}

function paneHeading(title: string, text: Text, close: () => void): HTMLElement {
  const closer = button("×", close, "pane-close");
  closer.setAttribute("aria-label", text.togglePane);
  return element("div", "pane-heading", element("span", "", title), closer);
}

function languageLink(text: Text, locale: Locale): HTMLElement {
  const link = element("a", "language", text.otherLanguage);
  const query = new URLSearchParams(location.search);
  query.set("lang", locale === "ja-JP" ? "en" : "ja");
  link.href = `?${query.toString()}`;
  link.lang = locale === "ja-JP" ? "en" : "ja";
  return link;
}

const narrowest = 320;
const widest = 640;

/** A strip between grid and pane by which the pane is made wider or narrower. */
function resizeHandle(side: HTMLElement): HTMLElement {
  const handle = element("div", "handle");
  handle.addEventListener("pointerdown", (down) => {
    handle.setPointerCapture(down.pointerId);
    const start = side.offsetWidth;
    const move = (event: PointerEvent) => {
      const width = start + down.clientX - event.clientX;
      side.style.width = `${Math.min(widest, Math.max(narrowest, width))}px`;
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", move), {
      once: true,
    });
  });
  return handle;
}

function showUnanswered(box: HTMLElement, members: readonly string[], text: Text): void {
  box.hidden = members.length === 0;
  const items = [...new Set(members)].map((member) => element("li", "", member));
  const summary = element("summary", "", text.unimplemented(members.length));
  box.replaceChildren(summary, element("ul", "", ...items));
}
