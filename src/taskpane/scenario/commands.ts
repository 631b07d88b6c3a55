import { loadPack } from "../../dataset/bundled";
import type { Action } from "../../excel/action";
import { areaAt, addressOf, type Area } from "../../excel/address";
import type { HostCell, HostCells, Progress, Survey } from "../../excel/port";
import type { CommandRunner } from "../command-runner";
import { Refusal } from "../failure";
import { offeredBy } from "../offered";
import { addCase, deleteCase, renameCase, type CaseEdit } from "../sheet/case-edits";
import { refuseProtected, writeCells } from "../sheet/cells";
import { chartAction, chartDataOf, type SheetWriting } from "../sheet/compare";
import { exampleActions } from "../sheet/example";
import { NAME, RESULTS_SIZE, TABLE } from "../sheet/names";
import type { Setting } from "../sheet/names";
import {
  activeCase,
  isEmpty,
  nameArea,
  shareCell,
  tableArea,
  type Case,
  type Model,
} from "../sheet/model";
import { resultActions } from "../sheet/results";
import { homeSheet, setUpActions } from "../sheet/set-up";
import type { Localized } from "../state";

/** What the tab for scenarios can do. */
export const scenarioCommands = (runner: CommandRunner) => ({
  setUp: () =>
    runner.work(
      (text) => text.work.setUp,
      () => setUp(runner),
    ),
  chooseCountry: (code: string) => chooseCountry(runner, code),
  insertExample: () =>
    runner.work(
      (text) => text.work.example,
      (progress) => insertExample(runner, progress),
      true,
    ),
  setShare: (category: string, share: number) => setShare(runner, category, share),
  setSetting: (setting: Setting, value: HostCell) => setSetting(runner, setting, value),
  addCase: (name: string, like: string | undefined) =>
    changeCases(runner, (edit) => addCase(edit, name, caseNamed(edit.model, like))),
  renameCase: (name: string, to: string) =>
    changeCases(runner, (edit) => renameCase(edit, name, to)),
  deleteCase: (name: string) => changeCases(runner, (edit) => deleteCase(edit, name)),
  insertResults: () => runner.write(() => insertResults(runner)),
  insertChart: () => runner.write(() => insertChart(runner)),
});

/** Has the data of a country there, and shows what it offers. */
const chooseCountry = (runner: CommandRunner, code: string): Promise<void> =>
  runner.quietly(async () => {
    const pack = await loadPack(code);
    if (pack !== undefined) {
      runner.context.dispatch({ kind: "country-chosen", pack });
    }
  });

async function setUp(runner: CommandRunner): Promise<Localized> {
  const { port, context } = runner;
  const survey = await port.survey();
  const { languageCode: language } = context.text();
  const tables = await readTables(runner, survey);
  const isBlank = await blankness(runner, survey);
  const actions = setUpActions({ survey, language, ...writingOf(runner), tables, isBlank });
  if (actions.length > 0) {
    await port.apply(actions);
  }
  context.dispatch({ kind: "intro-left" });
  return ({ done }) => (actions.length > 0 ? done.setUp : done.nothingMissing);
}

async function insertExample(runner: CommandRunner, progress: Progress): Promise<Localized> {
  const { port, context } = runner;
  const { languageCode, sheet } = context.text();
  await port.apply(exampleActions(await port.survey(), languageCode, sheet), progress);
  context.dispatch({ kind: "intro-left" });
  return ({ done }) => done.example;
}

const caseNamed = ({ cases }: Model, name: string | undefined): Case | undefined =>
  cases.find((one) => one.name === name);

async function readTables(
  { port }: CommandRunner,
  survey: Survey,
): Promise<ReadonlyMap<string, HostCells>> {
  const found = [TABLE.settings, TABLE.cases].flatMap((table) => {
    const area = tableArea(survey, table);
    return area === undefined ? [] : [{ table, area }];
  });
  const cells = await port.read(found.map(({ area }) => area));
  return new Map(found.map(({ table }, index): [string, HostCells] => [table, cells[index] ?? []]));
}

/** Rows and columns of the sheet Scope that are searched for blank cells. */
const SEARCHED = { rows: 200, columns: 26 } as const;

/** Whether areas of the sheet Scope are blank, by its cells as they are now. */
async function blankness(
  { port }: CommandRunner,
  survey: Survey,
): Promise<(area: Area) => boolean> {
  const sheet = homeSheet(survey);
  if (sheet === undefined) {
    return () => true;
  }
  const searched = areaAt({ sheet, row: 0, column: 0 }, SEARCHED.rows, SEARCHED.columns);
  const [cells = []] = await port.read([searched]);
  return (area) =>
    area.sheet === sheet &&
    area.row + area.rows <= SEARCHED.rows &&
    area.column + area.columns <= SEARCHED.columns &&
    cells
      .slice(area.row, area.row + area.rows)
      .every((row) => row.slice(area.column, area.column + area.columns).every(isEmpty));
}

function setShare(runner: CommandRunner, category: string, share: number): Promise<void> {
  runner.context.dispatch({ kind: "share-set", category, share });
  return runner.quietly(async () => {
    const model = modelOf(runner);
    const active = activeCase(model);
    const cell = active === undefined ? undefined : shareCell(model, active.name, category);
    if (cell === undefined) {
      throw new Refusal({ kind: "missing", what: category });
    }
    await runner.port.apply([writeCells(cell, [[share]])]);
  });
}

function setSetting(runner: CommandRunner, setting: Setting, value: HostCell): Promise<void> {
  runner.context.dispatch({ kind: "setting-set", setting, value });
  return runner.quietly(async () => {
    const cell = modelOf(runner).places.settings[setting];
    if (cell === undefined) {
      throw new Refusal({ kind: "missing", what: setting });
    }
    await runner.port.apply([writeCells(cell, [[value ?? ""]])]);
  });
}

const changeCases = (
  runner: CommandRunner,
  change: (edit: CaseEdit) => readonly Action[],
): Promise<void> =>
  runner.write(async () => {
    const { port, context } = runner;
    const survey = await port.survey();
    const actions = change({
      model: modelOf(runner),
      writing: writingOf(runner),
      compare: nameArea(survey, NAME.compare),
      isBlank: await blankness(runner, survey),
    });
    refuseProtected(survey, actions);
    await port.apply(actions);
    context.dispatch({ kind: "case-form", form: undefined });
    return undefined;
  });

/** Writes the results once more at the selected cell, if there is room. */
async function insertResults(runner: CommandRunner): Promise<Localized> {
  const { port } = runner;
  const { rows, columns } = RESULTS_SIZE;
  const at = areaAt(await port.selection(), rows, columns);
  const [cells = []] = await port.read([at]);
  if (!cells.flat().every(isEmpty)) {
    throw new Refusal({ kind: "not-blank", cells: addressOf(at) });
  }
  const actions = resultActions(at, writingOf(runner)).filter(({ kind }) => kind !== "name");
  refuseProtected(await port.survey(), actions);
  await port.apply(actions);
  return ({ done }) => done.written;
}

/** Adds a chart of the compared cases at the selected cell. */
async function insertChart(runner: CommandRunner): Promise<Localized> {
  const { port } = runner;
  const survey = await port.survey();
  const compare = nameArea(survey, NAME.compare);
  if (compare === undefined) {
    throw new Refusal({ kind: "missing", what: NAME.compare });
  }
  const names = survey.charts.map(({ name }) => name);
  const writing = writingOf(runner);
  const data = chartDataOf(compare, modelOf(runner).cases.length, writing.offered);
  const action = chartAction(data, await port.selection(), writing, names);
  refuseProtected(survey, [action]);
  await port.apply([action]);
  return ({ done }) => done.chart;
}

/** The texts of the sheet, and what the country of the workbook offers. */
const writingOf = ({ context }: CommandRunner): SheetWriting => ({
  text: context.text().sheet,
  offered: offeredBy(context.state().pack),
});

function modelOf(runner: CommandRunner): Model {
  const { reading } = runner.context.state();
  if (reading?.kind === "ready") {
    return reading.model;
  }
  throw new Refusal({ kind: "missing", what: TABLE.settings });
}
