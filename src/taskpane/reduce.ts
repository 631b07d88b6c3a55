import { corrected } from "./ledger/ledger";
import { activeCase, type Model, type Reading } from "./sheet/model";
import type { PaneEvent, ReclassifyState, State } from "./state";

/** The pane after something happened; nothing else changes it. */
export function reduce(state: State, event: PaneEvent): State {
  switch (event.kind) {
    case "tab-chosen":
      return { ...state, tab: event.tab, notice: undefined };
    case "language-chosen":
      return {
        ...state,
        language: event.language,
        help: { ...state.help, functions: undefined },
      };
    case "intro-left":
      return { ...state, isIntroShown: false };
    case "workbook-read":
      return { ...state, reading: event.reading };
    case "share-set":
      return changeModel(state, (model) => withShare(model, event.category, event.share));
    case "setting-set":
      return changeModel(state, (model) => ({
        ...model,
        settings: { ...model.settings, [event.setting]: event.value },
      }));
    case "settled":
      return { ...state, isSettling: false };
    case "work-begun":
      return {
        ...state,
        work: { say: event.say, canCancel: event.canCancel },
        notice: undefined,
      };
    case "work-went-on":
      return state.work === undefined
        ? state
        : { ...state, work: { ...state.work, done: event.done } };
    case "work-ended":
      return { ...state, work: undefined };
    case "notice-given":
      return { ...state, notice: event.notice };
    case "case-form":
      return { ...state, caseForm: event.form };
    case "data-view":
      return { ...state, data: { ...state.data, view: event.view } };
    case "data-searched":
      return { ...state, data: { ...state.data, query: event.query } };
    case "peers-year":
      return { ...state, data: { ...state.data, peersYear: event.year } };
    case "functions-read":
      return { ...state, help: { ...state.help, functions: event.functions } };
    case "help-searched":
      return { ...state, help: { ...state.help, query: event.query } };
    default:
      return { ...state, reclassify: reduceReclassify(state.reclassify, event) };
  }
}

/** The model changed at once, before the sheet has it; the sheet's word stands in the end. */
function changeModel(state: State, change: (model: Model) => Model): State {
  const { reading } = state;
  if (reading?.kind !== "ready") return state;
  const changed: Reading = { ...reading, model: change(reading.model) };
  return { ...state, reading: changed, isSettling: true };
}

function withShare(model: Model, category: string, share: number): Model {
  const active = activeCase(model);
  const cases = model.cases.map((one) =>
    one === active ? { ...one, shares: new Map(one.shares).set(category, share) } : one,
  );
  return { ...model, cases };
}

/** The reclassify tab after something happened; what no longer fits the choice is dropped. */
export function reduceReclassify(state: ReclassifyState, event: PaneEvent): ReclassifyState {
  switch (event.kind) {
    case "source-chosen":
      return { ...state, source: event.source, ...NO_LEDGER };
    case "bundled-chosen":
      return { ...state, bundled: { year: event.year, stage: event.stage }, ...NO_LEDGER };
    case "tables-seen":
      return { ...state, tables: event.tables };
    case "ledger-picked":
      return { ...state, ...NO_LEDGER, ledger: event.ledger };
    case "column-corrected":
      return {
        ...state,
        corrections: corrected(state.ledger?.headings ?? [], state.corrections, [
          event.field,
          event.column,
        ]),
        result: undefined,
      };
    case "rules-chosen":
      return { ...state, rules: event.rules, result: undefined };
    case "rules-read":
      return {
        ...state,
        ruleTable: event.table,
        rules: event.table === undefined ? "default" : state.rules,
        result: undefined,
      };
    case "previewed":
      return { ...state, result: event.result };
    case "output-chosen":
      return { ...state, output: event.output };
    default:
      return state;
  }
}

const NO_LEDGER = {
  ledger: undefined,
  corrections: new Map<never, number>(),
  result: undefined,
} as const;
