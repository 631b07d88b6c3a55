import { formula } from "../../excel/action";
import { areaAt, addressOf } from "../../excel/address";
import type { CommandRunner } from "../command-runner";
import { Refusal } from "../failure";
import { refuseProtected, writeCells } from "../sheet/cells";
import { isEmpty } from "../sheet/model";
import type { Localized } from "../state";
import { readFunctionList, type FunctionHelp } from "./function-list";

/** The add-in's formulas, as they are written here and as a file without the add-in keeps them. */
const SCOPE_FORMULA = /(?:_xldudf_SCOPE_|SCOPE\.)[A-Z_]+\(/;

/** Where the built help has the example of each function. */
const EXAMPLES_PATH = "help/examples.json";

/** What the tab for help can do. */
export const helpCommands = (runner: CommandRunner) => ({
  readFunctions: () => runner.quietly(() => readFunctions(runner)),
  insertFunction: (entry: FunctionHelp) => runner.write(() => insertFunction(runner, entry)),
  repair: () =>
    runner.work(
      (text) => text.work.repair,
      () => repair(runner),
    ),
});

async function readFunctions({ context }: CommandRunner): Promise<void> {
  const [list, examples] = await Promise.all([
    context.readJson(context.text().help.listPath),
    context.readJson(EXAMPLES_PATH),
  ]);
  const isUnreadable = list === undefined || examples === undefined;
  const functions = isUnreadable ? "unreadable" : readFunctionList(list, examples);
  context.dispatch({ kind: "functions-read", functions });
}

/** Writes an example of a function into the selected cell, if it is blank. */
async function insertFunction({ port }: CommandRunner, entry: FunctionHelp): Promise<Localized> {
  const at = areaAt(await port.selection(), 1, 1);
  const [cells = []] = await port.read([at]);
  if (!cells.flat().every(isEmpty)) {
    throw new Refusal({ kind: "not-blank", cells: addressOf(at) });
  }
  const actions = [writeCells(at, [[formula(entry.example)]])];
  refuseProtected(await port.survey(), actions);
  await port.apply(actions);
  return (text) => text.done.written;
}

/** Enters formulas that show #NAME? again; protected sheets are left alone and named. */
async function repair({ port }: CommandRunner): Promise<Localized> {
  const { sheets } = await port.survey();
  const broken = (await port.formulas(SCOPE_FORMULA)).filter(({ value }) => value === "#NAME?");
  const locked = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const [skipped, open] = [
    broken.filter(({ area }) => locked.has(area.sheet)),
    broken.filter(({ area }) => !locked.has(area.sheet)),
  ];
  if (open.length > 0) {
    await port.apply(
      open.map((cell) =>
        writeCells(cell.area, [[formula(cell.formula.replace(/_xldudf_SCOPE_/g, "SCOPE."))]]),
      ),
    );
  }
  return repairedText(open.length, [...new Set(skipped.map(({ area }) => area.sheet))]);
}

const repairedText =
  (count: number, skippedSheets: readonly string[]): Localized =>
  ({ done }) => {
    const result = count > 0 ? done.repaired(count) : done.nothingToRepair;
    return skippedSheets.length === 0
      ? result
      : `${result} ${done.skipped(skippedSheets.join(", "))}`;
  };
