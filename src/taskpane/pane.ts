import { render } from "lit";
import type { Language } from "../dataset/categories";
import type { WorkbookPort } from "../excel/port";
import { commandsOf } from "./commands";
import { Session } from "./session";
import type { PaneEvent } from "./state";
import { base } from "./styles/base";
import { content } from "./styles/content";
import { controls } from "./styles/controls";
import { lists } from "./styles/lists";
import { theme } from "./styles/theme";
import { reduce } from "./reduce";
import { firstState, type State } from "./state";
import { en } from "./text/en";
import { ja } from "./text/ja";
import { shell } from "./shell";

/** What the host gives the pane. */
export interface PaneHost {
  readonly port: WorkbookPort;
  readonly language: Language;
  /** Whether the host is dark; undefined where it does not say and the system decides. */
  readonly isDark: () => boolean | undefined;
  readonly readJson: (path: string) => Promise<unknown>;
  /** Whether the user has left the first screen on this computer before. */
  readonly introWasLeft: () => boolean;
  readonly leaveIntro: () => void;
}

/** How long the pane waits for more changes of the sheet before it reads it again. */
const PAUSE_MS = 60;

/**
 * Shows the pane in an element and keeps it in step with the workbook.
 *
 * @returns Takes it away again: nothing of it goes on.
 */
export async function openPane(body: HTMLElement, host: PaneHost): Promise<() => Promise<void>> {
  document.adoptedStyleSheets = [theme, base, controls, content, lists].flatMap(
    ({ styleSheet }) => styleSheet ?? [],
  );
  let state = firstState(host.language, !host.introWasLeft());
  const text = () => (state.language === "ja" ? ja : en);
  const session = new Session({
    port: host.port,
    state: () => state,
    text,
    dispatch,
    readJson: host.readJson,
    setBusy: (isBusy) => {
      document.documentElement.dataset.busy = String(isBusy);
    },
  });
  const commands = commandsOf(session);
  function dispatch(event: PaneEvent): void {
    const before = state;
    state = reduce(state, event);
    follow(before, state, event);
    document.documentElement.lang = state.language;
    render(shell({ state, text: text(), send: dispatch, commands }), body);
  }
  /** What an event asks for beyond the state. */
  function follow(before: State, after: State, event: PaneEvent): void {
    if (event.kind === "intro-left") host.leaveIntro();
    if (after.tab === before.tab && after.language === before.language) return;
    if (after.tab === "help" && after.help.functions === undefined) void commands.readFunctions();
    if (after.tab === "reclassify") void commands.lookAround();
  }
  document.documentElement.dataset.busy = "false";
  const stopTheme = followTheme(host);
  await session.refresh();
  const stopWatching = await host.port.watch(paused(() => void session.refresh()));
  return async () => {
    stopTheme();
    session.close();
    await stopWatching();
    render(undefined, body);
  };
}

/** Light or dark as the host says, else as the system does; asked again when the pane is seen. */
function followTheme({ isDark }: PaneHost): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const set = (): void => {
    document.documentElement.dataset.theme = (isDark() ?? system.matches) ? "dark" : "light";
  };
  set();
  system.addEventListener("change", set);
  document.addEventListener("visibilitychange", set);
  return () => {
    system.removeEventListener("change", set);
    document.removeEventListener("visibilitychange", set);
  };
}

function paused(action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, PAUSE_MS);
  };
}
