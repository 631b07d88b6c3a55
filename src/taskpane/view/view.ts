import type { Commands } from "../commands";
import type { Event } from "../event";
import type { State } from "../state";
import type { Text } from "../text/en";

/** What an element of the pane is a function of. */
export interface View {
  readonly state: State;
  readonly text: Text;
  readonly send: (event: Event) => void;
  readonly commands: Commands;
}
