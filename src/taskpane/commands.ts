import { dataCommands } from "./effects/data";
import { reclassifyCommands } from "./effects/reclassify";
import { scenarioCommands } from "./effects/scenario";
import type { Session } from "./effects/session";

/** Everything that the pane can do beyond showing: each ends in events. */
export const commandsOf = (session: Session) => ({
  ...scenarioCommands(session),
  ...reclassifyCommands(session),
  ...dataCommands(session),
});

export type Commands = ReturnType<typeof commandsOf>;
