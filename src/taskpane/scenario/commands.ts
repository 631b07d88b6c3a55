import type { Action } from "../../excel/action";
import { areaAt, cellsOf, type Area } from "../../excel/address";
import type { HostCell, HostCells, Survey } from "../../excel/port";
import { exampleActions } from "../sheet/example";
import { write } from "../sheet/paint";
import { addCase, deleteCase, renameCase, type CaseEdit } from "../sheet/case-edits";
import { chartAction, chartDataOf } from "../sheet/compare";
import { SIZE } from "../sheet/layout";
import { activeCase, shareCell, type Model } from "../sheet/model";
import { NAME, TABLE, type Setting } from "../sheet/names";
import { nameArea, tableArea } from "../sheet/model";
import { Refusal } from "../refusal";
import { resultActions } from "../sheet/results";
import { homeSheet, refuseProtected, setUpActions } from "../sheet/set-up";
import type { Session } from "../session";

/** What the scenario tab can do to the workbook. */
export const scenarioCommands = (session: Session) => ({
  setUp: () =>
    session.work(
      (text) => text.work.setUp,
      () => setUp(session),
    ),
  insertExample: () =>
    session.work(
      (text) => text.work.example,
      async (progress) => {
        const text = session.around.text();
        const survey = await session.port.survey();
        if (survey.isLocked) throw new Refusal({ kind: "locked-workbook" });
        const actions = exampleActions(survey, text.languageCode, text.sheet);
        await session.port.apply(actions, progress);
        session.around.dispatch({ kind: "intro-left" });
        return (words) => words.done.example;
      },
      true,
    ),
  setShare: (category: string, share: number) => setShare(session, category, share),
  setSetting: (setting: Setting, value: HostCell) => setSetting(session, setting, value),
  addCase: (name: string, like: string | undefined) =>
    changeCases(session, (edit) =>
      addCase(
        edit,
        name,
        edit.model.cases.find((one) => one.name === like),
      ),
    ),
  renameCase: (name: string, to: string) =>
    changeCases(session, (edit) => renameCase(edit, name, to)),
  deleteCase: (name: string) => changeCases(session, (edit) => deleteCase(edit, name)),
  insertResults: () =>
    insertAtSelection(session, SIZE.results, (at) =>
      resultActions(at, session.around.text().sheet).filter(({ kind }) => kind !== "name"),
    ),
  insertChart: () => insertChart(session),
});

async function setUp(session: Session) {
  const { port, around } = session;
  const survey = await port.survey();
  const text = around.text();
  const request = { survey, language: text.languageCode, text: text.sheet };
  const tables = await readTables(session, survey);
  const isBlank = await blankness(session, survey);
  const actions = setUpActions({ ...request, tables, isBlank });
  if (actions.length > 0) await port.apply(actions);
  around.dispatch({ kind: "intro-left" });
  return actions.length > 0
    ? (words: typeof text) => words.done.setUp
    : (words: typeof text) => words.done.nothingMissing;
}

async function readTables(
  { port }: Session,
  survey: Survey,
): Promise<ReadonlyMap<string, HostCells>> {
  const found = [TABLE.settings, TABLE.cases].flatMap((table) => {
    const area = tableArea(survey, table);
    return area === undefined ? [] : [{ table, area }];
  });
  const cells = await port.read(found.map(({ area }) => area));
  return new Map(found.map(({ table }, index): [string, HostCells] => [table, cells[index] ?? []]));
}

/** Rows of the sheet Scope that are looked at for blank cells. */
const LOOKED_ROWS = 200;
const LOOKED_COLUMNS = 26;

/** Whether areas of our sheet are blank, by its cells as they are now. */
async function blankness({ port }: Session, survey: Survey): Promise<(area: Area) => boolean> {
  const sheet = homeSheet(survey);
  if (sheet === undefined) return () => true;
  const whole = areaAt({ sheet, row: 0, column: 0 }, LOOKED_ROWS, LOOKED_COLUMNS);
  const [cells = []] = await port.read([whole]);
  return (area) =>
    area.sheet === sheet &&
    area.row + area.rows <= LOOKED_ROWS &&
    area.column + area.columns <= LOOKED_COLUMNS &&
    cells
      .slice(area.row, area.row + area.rows)
      .every((row) => row.slice(area.column, area.column + area.columns).every(isEmpty));
}

const isEmpty = (cell: HostCell): boolean => cell === "" || cell === null;

function setShare(session: Session, category: string, share: number): Promise<void> {
  session.around.dispatch({ kind: "share-set", category, share });
  return session.quietly(async () => {
    const model = modelOf(session);
    const active = activeCase(model);
    const cell = active === undefined ? undefined : shareCell(model, active.name, category);
    if (cell === undefined) throw new Refusal({ kind: "missing", what: category });
    await session.port.apply([write(cell, [[share]])]);
  });
}

function setSetting(session: Session, setting: Setting, value: HostCell): Promise<void> {
  session.around.dispatch({ kind: "setting-set", setting, value });
  return session.quietly(async () => {
    const cell = modelOf(session).places.settings[setting];
    if (cell === undefined) throw new Refusal({ kind: "missing", what: setting });
    await session.port.apply([write(cell, [[value ?? ""]])]);
  });
}

function changeCases(
  session: Session,
  change: (edit: CaseEdit) => readonly Action[],
): Promise<void> {
  return session.work(
    (text) => text.work.writing,
    async () => {
      const survey = await session.port.survey();
      const actions = change({
        model: modelOf(session),
        text: session.around.text().sheet,
        compare: nameArea(survey, NAME.compare),
        isBlank: await blankness(session, survey),
      });
      refuseProtected(survey, actions);
      await session.port.apply(actions);
      session.around.dispatch({ kind: "case-form", form: undefined });
      return undefined;
    },
  );
}

/** Writes at the selected cell, if there is room. */
function insertAtSelection(
  session: Session,
  size: { readonly rows: number; readonly columns: number },
  make: (at: Area) => readonly Action[],
): Promise<void> {
  return session.work(
    (text) => text.work.writing,
    async () => {
      const at = areaAt(await session.port.selection(), size.rows, size.columns);
      const [cells = []] = await session.port.read([at]);
      if (!cells.flat().every(isEmpty))
        throw new Refusal({ kind: "not-blank", cells: cellsOf(at) });
      const actions = make(at);
      refuseProtected(await session.port.survey(), actions);
      await session.port.apply(actions);
      return (text) => text.done.written;
    },
  );
}

function insertChart(session: Session): Promise<void> {
  return session.work(
    (text) => text.work.writing,
    async () => {
      const survey = await session.port.survey();
      const compare = nameArea(survey, NAME.compare);
      if (compare === undefined) throw new Refusal({ kind: "missing", what: NAME.compare });
      const at = await session.port.selection();
      const taken = survey.charts.map(({ name }) => name);
      const count = modelOf(session).cases.length;
      const { sheet } = session.around.text();
      const action = chartAction(chartDataOf(compare, count), at, sheet, taken);
      refuseProtected(survey, [action]);
      await session.port.apply([action]);
      return (text) => text.done.chart;
    },
  );
}

function modelOf(session: Session): Model {
  const { reading } = session.around.state();
  if (reading?.kind === "ready") return reading.model;
  throw new Refusal({ kind: "missing", what: TABLE.settings });
}
