import { nothing, render, type TemplateResult } from "lit";
import { isToCompute } from "./ledger/state";
import type { Language } from "../messages/language";
import type { Pack } from "../dataset/pack";
import type { WorkbookPort } from "../excel/port";
import { CommandRunner } from "./command-runner";
import { commandsOf, type Commands } from "./commands";
import type { View } from "./elements";
import { Refusal, watchErrors } from "./failure";
import { offeredBy } from "./offered";
import { reduce, firstState } from "./state";
import type { PaneEvent, PaneState } from "./state";
import { panelOf, shell, TEXTS, type SharePanel } from "./shell";
import { base, groupColours, theme } from "./styles/theme";
import { content } from "./styles/content";
import { controls } from "./styles/controls";
import { ledger } from "./styles/ledger";
import { lists } from "./styles/lists";

/** What the host gives the pane. */
export interface PaneHost {
  readonly port: WorkbookPort;
  readonly language: Language;
  /** Name and version of the application that the pane runs in. */
  readonly name: string;
  /** Whether the host is dark; undefined where it does not say and the system decides. */
  readonly isDark: () => boolean | undefined;
  readonly readJson: (path: string) => Promise<unknown>;
  /** Copies a text to the clipboard; false where the host forbids it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Whether the user has left the first screen on this computer before. */
  readonly introWasLeft: () => boolean;
  readonly leaveIntro: () => void;
}

const STYLES = [theme, base, controls, content, lists, ledger];

/** How long the pane waits for more changes of the sheet before it reads it again. */
const PAUSE_MS = 60;

/**
 * Shows the pane in an element and keeps it in step with the workbook.
 *
 * @returns Removes it again and ends everything that it does.
 */
export async function openPane(body: HTMLElement, host: PaneHost): Promise<() => Promise<void>> {
  document.adoptedStyleSheets = STYLES.flatMap(({ styleSheet }) => styleSheet ?? []);
  const pane = new Pane(body, host);
  const stopTheme = followTheme(host);
  const stopWatching = await pane.open();
  return async () => {
    stopTheme();
    await stopWatching();
    render(undefined, body);
  };
}

/** The pane in an element: its state, what it can do, and what it shows. */
class Pane {
  private state: PaneState;
  private readonly runner: CommandRunner;
  private readonly commands: Commands;
  private readonly colours = new CSSStyleSheet();
  private coloured: Pack | undefined;
  private share: SharePanel | undefined;

  constructor(
    private readonly body: HTMLElement,
    private readonly host: PaneHost,
  ) {
    this.state = firstState(host.language, !host.introWasLeft());
    this.runner = new CommandRunner({
      port: host.port,
      host: host.name,
      state: () => this.state,
      text: () => this.text(),
      dispatch: (event) => this.dispatch(event),
      readJson: host.readJson,
      copyText: host.copyText,
      language: host.language,
      setBusy,
      log: (error) => console.error(error),
    });
    this.commands = commandsOf(this.runner);
  }

  /** Reads the workbook and follows its changes; the result ends that. */
  async open(): Promise<() => Promise<void>> {
    const { runner } = this;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.colours];
    this.colour();
    setBusy(false);
    const stopErrors = watchErrors(window, (error) => runner.report(error));
    await runner.refresh();
    const changed = paused(() => {
      void runner.refresh();
      this.dispatch({ kind: "cells-edited" });
    });
    let stopWatching = async (): Promise<void> => undefined;
    await runner.guard(async () => {
      stopWatching = await this.host.port.watch(changed);
    });
    return async () => {
      stopErrors();
      runner.close();
      await stopWatching();
    };
  }

  private text(): View["text"] {
    return TEXTS[this.state.language];
  }

  private dispatch(event: PaneEvent): void {
    const before = this.state;
    this.state = reduce(before, event);
    this.colour();
    this.follow(before, event);
    this.show();
  }

  /** Gives the groups of the country their colours. */
  private colour(): void {
    const { pack } = this.state;
    if (pack !== this.coloured) {
      this.coloured = pack;
      void this.colours.replaceSync(groupColours(pack.categories.groups));
    }
  }

  /** What an event asks for beyond the state. */
  private follow(before: PaneState, event: PaneEvent): void {
    const { tab, language, help, ledger } = this.state;
    if (event.kind === "intro-left") {
      this.host.leaveIntro();
    }
    if (tab === "ledger" && isToCompute(event, before.tab, ledger)) {
      void this.commands.compute();
    }
    if (tab === before.tab && language === before.language) {
      return;
    }
    if (tab === "share") {
      void this.openShare();
    }
    if (tab === "help" && help.functions === "unread") {
      void this.commands.readFunctions();
    }
    if (tab === "ledger") {
      void this.commands.readLedgerTables();
      if (ledger.source === "bundled" && ledger.picked === undefined) {
        void this.commands.useBundled();
      }
    }
  }

  /** Loads the code of the tab for sharing when it is first shown. */
  private openShare(): Promise<void> {
    return this.runner.guard(async () => {
      this.share ??= await loadShare(this.runner);
      this.show();
    });
  }

  private show(): void {
    document.documentElement.lang = this.state.language;
    const panel = this.panel();
    render(shell(this.view(), panel), this.body);
  }

  /** The shown tab; an internal error leaves it empty, so that another tab can be chosen. */
  private panel(): TemplateResult | typeof nothing {
    try {
      return panelOf(this.view(), this.share);
    } catch (error) {
      this.state = reduce(this.state, this.runner.failureOf(error));
      return nothing;
    }
  }

  private view(): View {
    const { state, commands } = this;
    const offered = offeredBy(state.pack);
    return { state, text: this.text(), offered, send: (event) => this.dispatch(event), commands };
  }
}

/**
 * The tab for sharing, whose code is loaded when it is first chosen: the pane opens without it.
 *
 * @throws {Refusal} `not-loaded` where the code does not come.
 */
async function loadShare(runner: CommandRunner): Promise<SharePanel> {
  try {
    const { openShare } = await import(/* webpackChunkName: "share" */ "./share/tab");
    return openShare(runner);
  } catch (error) {
    throw isNotLoaded(error) ? new Refusal({ kind: "not-loaded" }) : error;
  }
}

/** Whether code did not come, by the name of the bundler's error. */
const isNotLoaded = (error: unknown): boolean =>
  error instanceof Error && error.name === "ChunkLoadError";

/** Tells whether a command runs, to whoever drives the page. */
const setBusy = (isBusy: boolean): void => {
  document.documentElement.dataset.busy = String(isBusy);
};

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
