import { reduceFigures } from "./figures/state";
import { reduceHelp } from "./help/function-list";
import { isLedgerEvent, reduceLedger } from "./ledger/state";
import { activeCase, type Model, type WorkbookReading } from "./sheet/model";
import type { ActivityEvent, PaneEvent, PaneState } from "./state";

/** The pane after an event; nothing else changes it. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  if (isLedgerEvent(event)) {
    return { ...state, ledger: reduceLedger(state.ledger, event) };
  }
  switch (event.kind) {
    case "figures-view-chosen":
    case "figures-searched":
    case "peers-year-chosen":
      return { ...state, figures: reduceFigures(state.figures, event) };
    case "functions-read":
    case "functions-searched":
      return { ...state, help: reduceHelp(state.help, event) };
    default:
      return reduceOwn(state, event);
  }
}

type TabEvent = Parameters<typeof reduceLedger | typeof reduceFigures | typeof reduceHelp>[1];

/** What is common to all tabs, and the model of the workbook. */
function reduceOwn(state: PaneState, event: Exclude<PaneEvent, TabEvent>): PaneState {
  switch (event.kind) {
    case "tab-chosen":
      return { ...state, tab: event.tab, notice: undefined };
    case "language-chosen":
      return inLanguage(state, event.language);
    case "intro-left":
      return { ...state, isIntroShown: false };
    case "workbook-read":
      return { ...state, reading: event.reading };
    case "share-set":
      return changeModel(state, (model) => withShare(model, event.category, event.share));
    case "setting-set":
      return changeModel(state, (model) => withSetting(model, event.setting, event.value));
    case "settled":
      return { ...state, isSettling: false };
    case "case-form":
      return { ...state, caseForm: event.form };
    default:
      return { ...state, ...reduceActivity(state, event) };
  }
}

type Activity = Pick<PaneState, "work" | "notice">;

function reduceActivity({ work, notice }: Activity, event: ActivityEvent): Activity {
  switch (event.kind) {
    case "work-started":
      return { work: { label: event.label, canCancel: event.canCancel }, notice: undefined };
    case "work-progressed":
      return { work: work && { ...work, done: event.done }, notice };
    case "work-ended":
      return { work: undefined, notice };
    case "notice-changed":
      return { work, notice: event.notice };
  }
}

/** The list of functions is of one language and must be read again. */
const inLanguage = (state: PaneState, language: PaneState["language"]): PaneState => ({
  ...state,
  language,
  help: { ...state.help, functions: "unread" },
});

/** Shows a change of the model before the sheet has it; the next read of the sheet replaces it. */
function changeModel(state: PaneState, change: (model: Model) => Model): PaneState {
  const { reading } = state;
  if (reading?.kind !== "ready") {
    return state;
  }
  const changed: WorkbookReading = { ...reading, model: change(reading.model) };
  return { ...state, reading: changed, isSettling: true };
}

function withShare(model: Model, category: string, share: number): Model {
  const active = activeCase(model);
  const cases = model.cases.map((one) =>
    one === active ? { ...one, shares: new Map(one.shares).set(category, share) } : one,
  );
  return { ...model, cases };
}

const withSetting = (
  model: Model,
  setting: keyof Model["settings"],
  value: Model["settings"][keyof Model["settings"]],
): Model => ({ ...model, settings: { ...model.settings, [setting]: value } });
