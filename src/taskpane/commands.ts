import type { CommandRunner } from "./command-runner";
import { figuresCommands } from "./figures/commands";
import { helpCommands } from "./help/commands";
import { ledgerCommands } from "./ledger/commands";
import { scenarioCommands } from "./scenario/commands";
import type { Notice } from "./state";

/** Everything that the pane can do beyond showing: each ends in events. */
export const commandsOf = (runner: CommandRunner) => ({
  ...scenarioCommands(runner),
  ...ledgerCommands(runner),
  ...figuresCommands(runner),
  ...helpCommands(runner),
  cancel: () => runner.cancel(),
  copyReport: (notice: Notice) => runner.guard(() => copyReport(runner, notice)),
});

/** The commands of the pane by their names. */
export type Commands = ReturnType<typeof commandsOf>;

/** Copies the report of an internal error; the notice says whether it could be. */
async function copyReport({ context }: CommandRunner, notice: Notice): Promise<void> {
  if (notice.report === undefined) {
    return;
  }
  const isCopied = await context.copyText(notice.report.details);
  const report = { ...notice.report, copy: isCopied ? "done" : "refused" } as const;
  context.dispatch({ kind: "notice-changed", notice: { ...notice, report } });
}
