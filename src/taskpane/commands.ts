import { dataCommands } from "./figures/commands";
import { reclassifyCommands } from "./ledger/commands";
import { scenarioCommands } from "./scenario/commands";
import type { Session } from "./session";

/** Everything that the pane can do beyond showing: each ends in events. */
export const commandsOf = (session: Session) => ({
  ...scenarioCommands(session),
  ...reclassifyCommands(session),
  ...dataCommands(session),
});

export type Commands = ReturnType<typeof commandsOf>;
