import { areaAt, cellsOf } from "../../excel/address";
import { formula, type Contents } from "../../excel/content";
import type { Progress } from "../../excel/port";
import { freeSheetName } from "../../excel/sheet-name";
import { exampleOf, readFunctionList, type FunctionHelp } from "../help/function-list";
import { from, HEADING, NOTE, paint, TITLE, write } from "../sheet/paint";
import type { Say } from "../state";
import { Refusal } from "../refusal";
import { refuseProtected } from "../sheet/set-up";
import type { Session } from "../session";

/** A table that is put on a sheet of its own, as values. */
export interface ValueTable {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  /** Headings first. */
  readonly cells: Contents;
  readonly widths: readonly number[];
}

/** Our formulas, as they are written here and as a file without the add-in keeps them. */
const OURS = /(?:_xldudf_SCOPE_|SCOPE\.)[A-Z_]+\(/;

/** What the data and help tabs can do. */
export const dataCommands = (session: Session) => ({
  insertTable: (table: ValueTable) =>
    session.work(
      (text) => text.work.writing,
      async (progress) => {
        await insertTable(session, table, progress);
        return (text) => text.done.written;
      },
      true,
    ),
  readFunctions: () => session.quietly(() => readFunctions(session)),
  insertFunction: (entry: FunctionHelp) =>
    session.work(
      (text) => text.work.writing,
      async () => {
        const at = areaAt(await session.port.selection(), 1, 1);
        const [cells = []] = await session.port.read([at]);
        if (cells.flat().some((cell) => cell !== "" && cell !== null))
          throw new Refusal({ kind: "not-blank", cells: cellsOf(at) });
        const actions = [write(at, [[formula(exampleOf(entry))]])];
        refuseProtected(await session.port.survey(), actions);
        await session.port.apply(actions);
        return (text) => text.done.written;
      },
    ),
  repair: () =>
    session.work(
      (text) => text.work.repair,
      () => repair(session),
    ),
  cancel: () => session.cancel(),
});

async function insertTable(
  { port }: Session,
  table: ValueTable,
  progress: Progress,
): Promise<void> {
  const survey = await port.survey();
  if (survey.isLocked) throw new Refusal({ kind: "locked-workbook" });
  const taken = survey.sheets.map(({ name }) => name);
  const sheet = freeSheetName(table.sheet, taken);
  const origin = { sheet, row: 0, column: 0 };
  const at = from(origin, 3);
  const columns = table.cells[0]?.length ?? 0;
  const actions = [
    { kind: "add-sheet", sheet } as const,
    { kind: "widths", sheet, widths: table.widths } as const,
    write(origin, [[table.title], [table.note]]),
    paint(origin, 1, 1, TITLE),
    paint(from(origin, 1), 1, 1, NOTE),
    write(at, table.cells),
    paint(at, 1, columns, HEADING),
    { kind: "freeze", sheet, rows: 4 } as const,
    { kind: "activate", place: origin } as const,
  ];
  await port.apply(actions, progress);
}

async function readFunctions({ around }: Session): Promise<void> {
  const json = await around.readJson(around.text().help.listPath);
  const functions = json === undefined ? null : readFunctionList(json);
  around.dispatch({ kind: "functions-read", functions });
}

/** Enters our formulas that show #NAME? again; protected sheets are left alone and named. */
async function repair({ port }: Session): Promise<Say> {
  const survey = await port.survey();
  const broken = (await port.formulas(OURS)).filter(({ value }) => value === "#NAME?");
  const locked = survey.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  const actions = broken
    .filter(({ area }) => !locked.includes(area.sheet))
    .map(({ area, formula: text }) =>
      write(area, [[formula(text.replace(/_xldudf_SCOPE_/g, "SCOPE."))]]),
    );
  if (actions.length > 0) await port.apply(actions);
  const skipped = [...new Set(broken.map(({ area }) => area.sheet))].filter((name) =>
    locked.includes(name),
  );
  return (text) => {
    const { repaired, nothingToRepair, skipped: left } = text.done;
    const words = actions.length > 0 ? repaired(actions.length) : nothingToRepair;
    return skipped.length === 0 ? words : `${words} ${left(skipped.join(", "))}`;
  };
}
