import type { Contents } from "../../excel/action";
import type { Progress } from "../../excel/port";
import type { CommandRunner } from "../command-runner";
import { newSheet, newSheetName } from "../sheet/cells";
import type { Localized } from "../state";

/** A table that is put on a sheet of its own, as values. */
export interface ValueTable {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  /** Headings first. */
  readonly cells: Contents;
  readonly widths: readonly number[];
}

/** What the tab for the dataset can do. */
export const figuresCommands = (runner: CommandRunner) => ({
  insertTable: (table: ValueTable) =>
    runner.write((progress) => insertTable(runner, table, progress), true),
});

async function insertTable(
  { port }: CommandRunner,
  { sheet: wanted, title, note, cells, widths }: ValueTable,
  progress: Progress,
): Promise<Localized> {
  const sheet = newSheetName(await port.survey(), wanted);
  const headings = cells[0]?.length ?? 0;
  const actions = [
    ...newSheet({ sheet, widths, title, note, body: cells, headings, isFrozen: true }),
    { kind: "activate", place: { sheet, row: 0, column: 0 } } as const,
  ];
  await port.apply(actions, progress);
  return (text) => text.done.written;
}
