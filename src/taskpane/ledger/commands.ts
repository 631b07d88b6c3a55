import type { Range } from "../../core/table";
import { Problem } from "../../core/problem";
import { fullAddressOf } from "../../excel/address";
import type { Progress, WorkbookPort } from "../../excel/port";
import type { CommandRunner } from "../command-runner";
import { Refusal } from "../failure";
import { newSheetName, refuseProtected } from "../sheet/cells";
import { tableArea } from "../sheet/model";
import { TABLE } from "../sheet/names";
import type { Localized } from "../state";
import {
  bundledLedger,
  defaultRules,
  jobOf,
  type BundledChoice,
  type PickedLedger,
  type PickedRules,
} from "./ledger";
import { addedRule, draftAsRules } from "./new-rule";
import {
  bundledAsLedger,
  ledgerOf,
  located,
  rangeOfTable,
  selectedLedger,
  selectedRules,
  tableLedger,
} from "./picking";
import { reclassifiedSheet, rulesSheet } from "./sheets";
import { isCurrent, type LedgerState, type Matches, type RuleDraft } from "./state";
import { previewOf, summaryOf, type LedgerLines } from "./worker/summarize";

/** What the tab for ledgers can do. */
export const ledgerCommands = (runner: CommandRunner) => ({
  readLedgerTables: () => runner.quietly(() => readTables(runner)),
  useBundled: () =>
    pick(runner, async () => bundledAsLedger(stateOf(runner).bundled, runner.context.text())),
  useSelection: () => pick(runner, () => selectedLedger(runner.port)),
  useTable: (table: string) => pick(runner, () => tableLedger(runner.port, table)),
  useSelectedRules: () =>
    runner.quietly(async () => {
      const rules = await selectedRules(runner.port);
      runner.context.dispatch({ kind: "rules-chosen", rules });
    }),
  insertRules: () => runner.write(() => insertRules(runner)),
  insertReclassified: () => runner.write(() => insertReclassified(runner)),
  compute: () => compute(runner),
  tryRule: (draft: RuleDraft) => runner.quietly(() => tryRule(runner, draft)),
  addRule: (draft: RuleDraft) => runner.write(() => addRule(runner, draft)),
});

const pick = (runner: CommandRunner, read: () => Promise<PickedLedger>): Promise<void> =>
  runner.quietly(async () =>
    runner.context.dispatch({ kind: "ledger-picked", ledger: await read() }),
  );

const stateOf = (runner: CommandRunner): LedgerState => runner.context.state().ledger;

/** @throws {Refusal} if no ledger is picked. */
function pickedIn(runner: CommandRunner): PickedLedger {
  const { picked } = stateOf(runner);
  if (picked === undefined) {
    throw new Refusal({ kind: "no-ledger" });
  }
  return picked;
}

/** Above so many lines the result is work that is shown and can be stopped. */
const QUIET_LINES = 20_000;

/** Computes the result anew unless it is of now. */
function compute(runner: CommandRunner): Promise<void> {
  const { picked } = stateOf(runner);
  if (picked !== undefined && picked.lines > QUIET_LINES) {
    return runner.work(
      (text) => text.work.preview,
      async (progress) => {
        await computeNow(runner, progress);
        return undefined;
      },
      true,
    );
  }
  const { signal } = new AbortController();
  return runner.quietly(() => computeNow(runner, { signal, report: () => undefined }));
}

async function computeNow(runner: CommandRunner, progress: Progress): Promise<void> {
  const before = stateOf(runner);
  if (before.picked === undefined || isCurrent(before)) {
    return;
  }
  const { revision } = before;
  const start = performance.now();
  const { lines, job } = await readRequest(runner, before, before.picked);
  const preview = await previewOf(lines, job, progress);
  const seconds = (performance.now() - start) / 1000;
  runner.context.dispatch({ kind: "computed", result: { preview, revision, seconds } });
}

/** The lines and rules as the workbook has them now. */
async function readRequest({ port }: CommandRunner, state: LedgerState, picked: PickedLedger) {
  const ledger = await fresh(port, picked);
  const rules = state.rules === undefined ? defaultRules() : await readRange(port, state.rules);
  return {
    lines: linesOf(port, ledger, state.bundled),
    job: jobOf(ledger.headings, state, rules),
  };
}

/** A ledger with the headings and the size that it has now. */
async function fresh(port: WorkbookPort, picked: PickedLedger): Promise<PickedLedger> {
  const { area, ...found } = await located(port, picked);
  return area === undefined ? picked : ledgerOf(port, { ...found, area });
}

async function readRange(port: WorkbookPort, range: PickedRules): Promise<Range> {
  const [cells = []] = await port.read([(await located(port, range)).area]);
  return cells;
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

/** Reads which other tables the workbook has, and where the add-in's table of rules is. */
async function readTables({ port, context }: CommandRunner): Promise<void> {
  const landmarks = await port.landmarks();
  const own: readonly string[] = Object.values(TABLE);
  const tables = landmarks.tables.map(({ name }) => name).filter((name) => !own.includes(name));
  const area = tableArea(landmarks, TABLE.rules);
  const rules = area === undefined ? undefined : rangeOfTable({ name: TABLE.rules, area });
  context.dispatch({ kind: "tables-found", tables });
  context.dispatch({ kind: "rule-table-found", rules });
  if (rules === undefined && context.state().ledger.rules?.table === TABLE.rules) {
    context.dispatch({ kind: "rules-chosen", rules: undefined });
  }
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
  context.dispatch({ kind: "rules-chosen", rules: context.state().ledger.ruleTable });
  return (text) => text.done.written;
}

async function insertReclassified(runner: CommandRunner): Promise<Localized> {
  const ledger = pickedIn(runner);
  const { ledger: text } = runner.context.text();
  const sheet = newSheetName(await runner.port.survey(), text.sheet);
  await runner.port.apply(reclassifiedSheet(sheet, ledger, stateOf(runner), text));
  return (done) => done.done.written;
}

/** Counts what a drafted rule matches of the ledger, alone. */
async function tryRule(runner: CommandRunner, draft: RuleDraft): Promise<void> {
  const state = stateOf(runner);
  const rules = draftAsRules(draft);
  if (state.draft !== draft || rules === undefined) {
    return;
  }
  const { lines, job } = await readRequest(runner, state, pickedIn(runner));
  const { signal } = new AbortController();
  const progress = { signal, report: () => undefined };
  const matches = await matchesOf(() => summaryOf(lines, { ...job, rules }, progress));
  runner.context.dispatch({ kind: "rule-tried", of: draft, matches });
}

async function matchesOf(summary: () => ReturnType<typeof summaryOf>): Promise<Matches | Problem> {
  try {
    const { lines, total, unmatched } = await summary();
    return {
      lines: lines - unmatched.lines,
      amount: total.minus(unmatched.amount).toFixed(),
    };
  } catch (error) {
    if (error instanceof Problem) {
      return error;
    }
    throw error;
  }
}

/** Adds a rule to the rules of the workbook, which are inserted first where there are none. */
async function addRule(runner: CommandRunner, draft: RuleDraft): Promise<Localized> {
  const { port, context } = runner;
  if (stateOf(runner).rules === undefined) {
    await insertRules(runner);
  }
  const { rules } = stateOf(runner);
  if (rules === undefined) {
    throw new Refusal({ kind: "no-rules" });
  }
  const now = await located(port, rules);
  const [cells = []] = await port.read([now.area]);
  const { actions, rules: grown } = addedRule(now, cells, draft);
  await refuseFilledBelow(port, now);
  refuseProtected(await port.survey(), actions);
  await port.apply(actions);
  context.dispatch({ kind: "rule-drafted", draft: undefined });
  context.dispatch({ kind: "rules-chosen", rules: grown });
  return (text) => text.ledger.ruleAdded;
}

/** @throws {Refusal} if rules that are no table would run into cells below them. */
async function refuseFilledBelow(port: WorkbookPort, { table, area }: PickedRules): Promise<void> {
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  const [[cells = []] = []] = table === undefined ? await port.read([below]) : [];
  if (cells.some((cell) => cell !== null && cell !== "")) {
    throw new Refusal({ kind: "not-blank", cells: fullAddressOf(below) });
  }
}
