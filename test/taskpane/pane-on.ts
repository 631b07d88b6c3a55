import type { WorkbookPort } from "../../src/excel/port";
import { CommandRunner, type PaneContext } from "../../src/taskpane/command-runner";
import { commandsOf, type Commands } from "../../src/taskpane/commands";
import { offeredBy } from "../../src/taskpane/offered";
import type { View } from "../../src/taskpane/elements";
import { reduce, firstState } from "../../src/taskpane/state";
import type { PaneEvent, PaneState } from "../../src/taskpane/state";
import { en, type PaneText } from "../../src/taskpane/text/en";

/** A pane without a page: its state, what it can do, and what it says. */
export interface PaneOn {
  readonly commands: Commands;
  readonly runner: CommandRunner;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Kinds of the events so far. */
  readonly events: () => readonly PaneEvent["kind"][];
  readonly refresh: () => Promise<void>;
  /** The notice in English. */
  readonly notice: () => string | undefined;
  /** What its elements are a function of. */
  readonly view: (text?: PaneText) => View;
}

const runners: CommandRunner[] = [];
afterEach(() => {
  for (const runner of runners.splice(0)) {
    runner.close();
  }
});

export function paneOn(port: WorkbookPort, page: Partial<PaneContext> = {}): PaneOn {
  let state = firstState("en", true);
  const events: PaneEvent["kind"][] = [];
  const dispatch = (event: PaneEvent): void => {
    events.push(event.kind);
    state = reduce(state, event);
  };
  const runner = new CommandRunner({
    port,
    state: () => state,
    text: () => en,
    dispatch,
    setBusy: () => undefined,
    readJson: () => Promise.resolve(undefined),
    copyText: () => Promise.resolve(true),
    language: "en",
    host: "Excel test",
    log: () => undefined,
    ...page,
  });
  runners.push(runner);
  const commands = commandsOf(runner);
  return {
    commands,
    runner,
    state: () => state,
    dispatch,
    events: () => events,
    refresh: () => runner.refresh(),
    notice: () => state.notice?.text(en),
    view: (text = en) => ({
      ...{ state, text, commands },
      offered: offeredBy(state.pack),
      send: dispatch,
    }),
  };
}
