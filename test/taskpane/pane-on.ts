import type { WorkbookPort } from "../../src/excel/port";
import { commandsOf, type Commands } from "../../src/taskpane/commands";
import { Session } from "../../src/taskpane/session";
import type { PaneEvent } from "../../src/taskpane/state";
import { reduce } from "../../src/taskpane/reduce";
import { firstState, type State } from "../../src/taskpane/state";
import { en } from "../../src/taskpane/text/en";

/** A pane without a page: its state, what it can do, and what it says. */
export interface PaneOn {
  readonly commands: Commands;
  readonly state: () => State;
  readonly dispatch: (event: PaneEvent) => void;
  readonly refresh: () => Promise<void>;
  /** The notice in English. */
  readonly notice: () => string | undefined;
}

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

export function paneOn(port: WorkbookPort): PaneOn {
  let state = firstState("en", true);
  const dispatch = (event: PaneEvent): void => {
    state = reduce(state, event);
  };
  const session = new Session({
    port,
    state: () => state,
    text: () => en,
    dispatch,
    setBusy: () => undefined,
    readJson: () => Promise.resolve(undefined),
  });
  sessions.push(session);
  return {
    commands: commandsOf(session),
    state: () => state,
    dispatch,
    refresh: () => session.refresh(),
    notice: () => state.notice?.say(en),
  };
}
