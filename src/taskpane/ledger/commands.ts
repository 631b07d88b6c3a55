import type { Range } from "../../core/table";
import type { Action } from "../../excel/action";
import { areaAt, fullAddressOf, isIn, tableReference, type Area } from "../../excel/address";
import { formula } from "../../excel/content";
import type { TableState } from "../../excel/port";
import { freeSheetName } from "../../excel/sheet-name";
import { asRange, TABLES } from "../../dataset/tables";
import { bundledLedger, jobOf } from "./ledger";
import { headingActions } from "./headings";
import { from, HEADING, INPUT, NOTE, paint, TITLE, write } from "../sheet/paint";
import type { Ledger, ReclassifyState } from "../state";
import type { LedgerLines } from "./worker/summarize";
import { TABLE } from "../sheet/names";
import { tableArea } from "../sheet/model";
import { Refusal } from "../refusal";
import { refuseProtected } from "../sheet/set-up";
import { previewOf } from "./worker/summarize";
import type { Session } from "../session";

/** What the reclassify tab can do. */
export const reclassifyCommands = (session: Session) => ({
  lookAround: () => session.quietly(() => lookAround(session)),
  useBundled: () => pick(session, async () => bundled(session)),
  useSelection: () => pick(session, () => selected(session)),
  useTable: (table: string) => pick(session, () => tableLedger(session, table)),
  writeHeadings: () => writeHeadings(session),
  insertRules: () => insertRules(session),
  preview: () =>
    session.work(
      (text) => text.work.preview,
      async (progress) => {
        const { rules, ruleTable } = stateOf(session);
        const ledger = ledgerInUse(session);
        const result = await previewOf(
          linesOf(session, ledger),
          jobOf(ledger.headings, rules === "table" ? ruleTable : undefined),
          progress,
        );
        session.around.dispatch({ kind: "previewed", result });
        return undefined;
      },
      true,
    ),
  insertReclassified: () => insertReclassified(session),
});

const stateOf = (session: Session): ReclassifyState => session.around.state().reclassify;

/** The picked ledger; the functions read it by the headings of the sheet, as these are now. */
function ledgerInUse(session: Session): Ledger {
  const { ledger, corrections } = stateOf(session);
  if (ledger === undefined) throw new Refusal({ kind: "no-ledger" });
  if (corrections.size > 0) throw new Refusal({ kind: "headings-unwritten" });
  return ledger;
}

function linesOf(session: Session, { area, lines: count }: Ledger): LedgerLines {
  if (area === undefined) {
    const { year, stage } = stateOf(session).bundled;
    const lines = bundledLedger(year, stage).slice(1);
    return { count, read: (from, rows) => Promise.resolve(lines.slice(from, from + rows)) };
  }
  const read = async (from: number, rows: number): Promise<Range> => {
    const [block = []] = await session.port.read([{ ...area, row: area.row + 1 + from, rows }]);
    return block;
  };
  return { count, read };
}

/** Other tables of the workbook, and our table of rules. */
async function lookAround(session: Session): Promise<void> {
  const survey = await session.port.survey();
  const ours: readonly string[] = Object.values(TABLE);
  const tables = survey.tables.map(({ name }) => name).filter((name) => !ours.includes(name));
  session.around.dispatch({ kind: "tables-seen", tables });
  const area = tableArea(survey, TABLE.rules);
  const [table] = area === undefined ? [] : await session.port.read([area]);
  session.around.dispatch({ kind: "rules-read", table });
}

const pick = (session: Session, read: () => Promise<Ledger>): Promise<void> =>
  session.work(
    (text) => text.work.reading,
    async () => {
      session.around.dispatch({ kind: "ledger-picked", ledger: await read() });
      return undefined;
    },
  );

function bundled(session: Session): Ledger {
  const { year, stage } = stateOf(session).bundled;
  const [headings = [], ...lines] = bundledLedger(year, stage);
  return {
    name: `FY${year} ${session.around.text().scenario.stages[stage] ?? stage}`,
    reference: `SCOPE.BUDGET_LINES(${year},"${stage}")`,
    area: undefined,
    headings,
    lines: lines.length,
  };
}

async function selected(session: Session): Promise<Ledger> {
  const chosen = await session.port.selection();
  if (chosen.rows > 1 || chosen.columns > 1) return rangeLedger(session, chosen);
  const { tables } = await session.port.landmarks();
  const table = tables.find(({ area }) => isIn(chosen, area));
  if (table !== undefined) return ledgerOfTable(session, table);
  return rangeLedger(session, await session.port.regionAround(chosen));
}

async function rangeLedger(session: Session, area: Area): Promise<Ledger> {
  if (area.rows < 2) throw new Refusal({ kind: "no-ledger" });
  return ledgerOf(session, area, fullAddressOf(area));
}

async function tableLedger(session: Session, table: string): Promise<Ledger> {
  const area = tableArea(await session.port.survey(), table);
  if (area === undefined) throw new Refusal({ kind: "missing", what: table });
  return ledgerOfTable(session, { name: table, area });
}

const ledgerOfTable = async (session: Session, { name, area }: TableState): Promise<Ledger> => ({
  ...(await ledgerOf(session, area, tableReference(name))),
  name,
});

async function ledgerOf(session: Session, area: Area, reference: string): Promise<Ledger> {
  const [[headings = []] = []] = await session.port.read([{ ...area, rows: 1 }]);
  return { name: fullAddressOf(area), reference, area, headings, lines: area.rows - 1 };
}

/** Renames the heading cells of the corrected columns, so that the functions find them. */
const writeHeadings = (session: Session): Promise<void> =>
  session.work(
    (text) => text.work.writing,
    async () => {
      const { ledger, corrections } = stateOf(session);
      const area = ledger?.area;
      if (ledger === undefined || area === undefined) throw new Refusal({ kind: "no-ledger" });
      const actions = headingActions(area, ledger.headings, corrections);
      if (actions.length === 0) return undefined;
      refuseProtected(await session.port.survey(), actions);
      await session.port.apply(actions);
      const read = await ledgerOf(session, area, ledger.reference);
      session.around.dispatch({ kind: "ledger-picked", ledger: { ...read, name: ledger.name } });
      return (text) => text.done.written;
    },
  );

const insertRules = (session: Session): Promise<void> =>
  session.work(
    (text) => text.work.writing,
    async () => {
      const survey = await session.port.survey();
      const known = tableArea(survey, TABLE.rules);
      if (known === undefined) {
        if (survey.isLocked) throw new Refusal({ kind: "locked-workbook" });
        const { sheet: text } = session.around.text();
        const taken = survey.sheets.map(({ name }) => name);
        const sheet = freeSheetName(text.rulesSheet, taken);
        const at = { sheet, row: 3, column: 0 };
        const rules = asRange(TABLES.rules);
        const shares = TABLES.rules.fields.indexOf("share");
        const cells = rules.map((row, index) =>
          row.map((cell, column) => (index > 0 && column === shares ? Number(cell) : String(cell))),
        );
        await session.port.apply([
          { kind: "add-sheet", sheet },
          { kind: "widths", sheet, widths: [8, 14, 24, 28, 44, 18, 26, 8, 80] },
          write({ sheet, row: 0, column: 0 }, [[text.rulesTitle], [text.rulesNote]]),
          paint({ sheet, row: 0, column: 0 }, 1, 1, TITLE),
          paint({ sheet, row: 1, column: 0 }, 1, 1, NOTE),
          write(at, cells),
          {
            kind: "add-table",
            area: areaAt(at, cells.length, TABLES.rules.fields.length),
            name: TABLE.rules,
          },
          paint(from(at, 1, shares), cells.length - 1, 1, INPUT),
          { kind: "activate", place: at },
        ]);
      }
      await lookAround(session);
      session.around.dispatch({ kind: "rules-chosen", rules: "table" });
      return (text) => text.done.written;
    },
  );

const FORMATS = {
  summary: { widths: [26, 44, 10, 24], headings: 4, money: [3], shares: [] },
  rows: { widths: [34, 16, 24, 24], headings: 4, money: [2, 3], shares: [] },
  lines: { widths: [8, 26, 10, 24, 10], headings: 5, money: [3], shares: [2] },
} as const;

const insertReclassified = (session: Session): Promise<void> =>
  session.work(
    (text) => text.work.writing,
    async () => {
      const { rules, output } = stateOf(session);
      const ledger = ledgerInUse(session);
      const survey = await session.port.survey();
      if (survey.isLocked) throw new Refusal({ kind: "locked-workbook" });
      const { reclassify: text } = session.around.text();
      const taken = survey.sheets.map(({ name }) => name);
      const sheet = freeSheetName(text.sheet, taken);
      const at = { sheet, row: 3, column: 0 };
      const rows = 3 * (ledger.lines + 1);
      const rulesPart = rules === "table" ? tableReference(TABLE.rules) : "";
      const look = FORMATS[output];
      const body = formula(`=SCOPE.RECLASSIFY(${ledger.reference},${rulesPart},"${output}")`);
      const column = (index: number, format: string): Action =>
        paint(from(at, 1, index), rows, 1, { format });
      await session.port.apply([
        { kind: "add-sheet", sheet },
        { kind: "widths", sheet, widths: look.widths },
        write({ sheet, row: 0, column: 0 }, [[text.sheetTitle], [ledger.name]]),
        paint({ sheet, row: 0, column: 0 }, 1, 1, TITLE),
        paint({ sheet, row: 1, column: 0 }, 1, 1, NOTE),
        write(at, [[body]]),
        paint(at, 1, look.headings, HEADING),
        ...look.money.map((index) => column(index, "#,##0")),
        ...look.shares.map((index) => column(index, "0.0%")),
        { kind: "activate", place: at },
      ]);
      return (words) => words.done.written;
    },
  );
