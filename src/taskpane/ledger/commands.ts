import type { Range } from "../../core/table";
import type { WorkbookPort } from "../../excel/port";
import type { CommandRunner } from "../command-runner";
import { Refusal } from "../failure";
import { newSheetName, refuseProtected } from "../sheet/cells";
import { tableArea } from "../sheet/model";
import { TABLE } from "../sheet/names";
import type { Localized } from "../state";
import { headingActions } from "./headings";
import { bundledLedger, jobOf, type BundledChoice, type PickedLedger } from "./ledger";
import { bundledAsLedger, ledgerAt, selectedLedger, tableLedger } from "./picking";
import { reclassifiedSheet, rulesSheet } from "./sheets";
import type { LedgerState } from "./state";
import { previewOf, type LedgerLines } from "./worker/summarize";

/** What the tab for ledgers can do. */
export const ledgerCommands = (runner: CommandRunner) => ({
  readLedgerTables: () => runner.quietly(() => readTables(runner)),
  useBundled: () =>
    pick(runner, async () => bundledAsLedger(stateOf(runner).bundled, runner.context.text())),
  useSelection: () => pick(runner, () => selectedLedger(runner.port)),
  useTable: (table: string) => pick(runner, () => tableLedger(runner.port, table)),
  writeHeadings: () => runner.write(() => writeHeadings(runner)),
  insertRules: () => runner.write(() => insertRules(runner)),
  insertReclassified: () => runner.write(() => insertReclassified(runner)),
  preview: () =>
    runner.work(
      (text) => text.work.preview,
      async (progress) => {
        const { rules, ruleTable, bundled } = stateOf(runner);
        const ledger = ledgerInUse(runner);
        const lines = linesOf(runner.port, ledger, bundled);
        const job = jobOf(ledger.headings, rules === "table" ? ruleTable : undefined);
        const result = await previewOf(lines, job, progress);
        runner.context.dispatch({ kind: "previewed", result });
        return undefined;
      },
      true,
    ),
});

const pick = (runner: CommandRunner, read: () => Promise<PickedLedger>): Promise<void> =>
  runner.work(
    (text) => text.work.reading,
    async () => {
      runner.context.dispatch({ kind: "ledger-picked", ledger: await read() });
      return undefined;
    },
  );

const stateOf = (runner: CommandRunner): LedgerState => runner.context.state().ledger;

/**
 * The picked ledger, whose headings are those of the sheet: the functions read these.
 *
 * @throws {Refusal} if none is picked or a correction is not in the sheet yet.
 */
function ledgerInUse(runner: CommandRunner): PickedLedger {
  const { picked, corrections } = stateOf(runner);
  if (picked === undefined) {
    throw new Refusal({ kind: "no-ledger" });
  }
  if (corrections.size > 0) {
    throw new Refusal({ kind: "headings-unwritten" });
  }
  return picked;
}

function linesOf(
  port: WorkbookPort,
  { area, lines: count }: PickedLedger,
  { year, stage }: BundledChoice,
): LedgerLines {
  if (area === undefined) {
    const lines = bundledLedger(year, stage).slice(1);
    return { count, read: async (start, rows) => lines.slice(start, start + rows) };
  }
  const read = async (start: number, rows: number): Promise<Range> => {
    const [block = []] = await port.read([{ ...area, row: area.row + 1 + start, rows }]);
    return block;
  };
  return { count, read };
}

/** Reads which other tables the workbook has, and the add-in's table of rules. */
async function readTables({ port, context }: CommandRunner): Promise<void> {
  const survey = await port.survey();
  const own: readonly string[] = Object.values(TABLE);
  const tables = survey.tables.map(({ name }) => name).filter((name) => !own.includes(name));
  context.dispatch({ kind: "tables-found", tables });
  const area = tableArea(survey, TABLE.rules);
  const [table] = area === undefined ? [] : await port.read([area]);
  context.dispatch({ kind: "rules-read", table });
}

/** Renames the heading cells of the corrected columns, so that the functions find them. */
async function writeHeadings(runner: CommandRunner): Promise<Localized | undefined> {
  const { port, context } = runner;
  const { picked, corrections } = stateOf(runner);
  const area = picked?.area;
  if (picked === undefined || area === undefined) {
    throw new Refusal({ kind: "no-ledger" });
  }
  const actions = headingActions(area, picked.headings, corrections);
  if (actions.length === 0) {
    return undefined;
  }
  refuseProtected(await port.survey(), actions);
  await port.apply(actions);
  const ledger = await ledgerAt(port, area, picked.reference);
  context.dispatch({ kind: "ledger-picked", ledger: { ...ledger, name: picked.name } });
  return (text) => text.done.written;
}

/** Puts the default rules on a new sheet, unless the workbook has a table of rules, and uses it. */
async function insertRules(runner: CommandRunner): Promise<Localized> {
  const { port, context } = runner;
  const survey = await port.survey();
  if (tableArea(survey, TABLE.rules) === undefined) {
    const { sheet: text } = context.text();
    await port.apply(rulesSheet(newSheetName(survey, text.rulesSheet), text));
  }
  await readTables(runner);
  context.dispatch({ kind: "rules-chosen", rules: "table" });
  return (text) => text.done.written;
}

async function insertReclassified(runner: CommandRunner): Promise<Localized> {
  const ledger = ledgerInUse(runner);
  const { ledger: text } = runner.context.text();
  const sheet = newSheetName(await runner.port.survey(), text.sheet);
  await runner.port.apply(reclassifiedSheet(sheet, ledger, stateOf(runner), text));
  return (done) => done.done.written;
}
