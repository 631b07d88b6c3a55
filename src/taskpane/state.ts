import { HOME } from "../dataset/bundled";
import type { Pack } from "../dataset/pack";
import type { Language } from "../messages/language";
import type { HostCell } from "../excel/port";
import { firstFiguresState, reduceFigures } from "./figures/state";
import type { FiguresEvent, FiguresState } from "./figures/state";
import { FIRST_HELP_STATE, reduceHelp } from "./help/function-list";
import type { HelpEvent, HelpState } from "./help/function-list";
import { firstLedgerState, isLedgerEvent, reduceLedger } from "./ledger/state";
import type { LedgerEvent, LedgerState } from "./ledger/state";
import { FIRST_SHARE_STATE, reduceShare } from "./share/state";
import type { ShareEvent, ShareState } from "./share/state";
import { activeCase } from "./sheet/model";
import type { WorkbookReading, Model } from "./sheet/model";
import type { Setting } from "./sheet/names";
import type { PaneText } from "./text/en";

/** A tab of the pane. */
export type Tab = "scenario" | "ledger" | "figures" | "share" | "help";
/** The tabs in their order. */
export const TABS: readonly Tab[] = ["scenario", "ledger", "figures", "share", "help"];

/** A text that follows the language when it is switched. */
export type Localized = (text: PaneText) => string;

/** What a report of an internal error says, and whether it was copied. */
export interface ErrorReport {
  readonly details: string;
  readonly copy: "none" | "done" | "refused";
}

/** What came of a command. */
export interface Notice {
  readonly tone: "good" | "bad";
  readonly text: Localized;
  /** Only of an internal error. */
  readonly report?: ErrorReport;
}

/** A command under way. */
interface Work {
  readonly label: Localized;
  /** From 0 to 1; undefined while it cannot be told. */
  readonly done?: number;
  readonly canCancel: boolean;
}

/** A form that changes the cases. */
export type CaseForm = "new" | "duplicate" | "rename" | "delete";

/** Everything that the pane shows is a function of this. */
export interface PaneState {
  readonly language: Language;
  /** The country of the workbook, or the one that Set up is to take. */
  readonly pack: Pack;
  readonly tab: Tab;
  readonly isIntroShown: boolean;
  /** Undefined until the workbook was read for the first time. */
  readonly reading: WorkbookReading | undefined;
  /** Whether the sheet may still be calculating what the pane wrote. */
  readonly isSettling: boolean;
  readonly work: Work | undefined;
  readonly notice: Notice | undefined;
  readonly caseForm: CaseForm | undefined;
  readonly ledger: LedgerState;
  readonly figures: FiguresState;
  readonly share: ShareState;
  readonly help: HelpState;
}

/** What happens to the commands that run. */
type ActivityEvent =
  | { readonly kind: "work-started"; readonly label: Localized; readonly canCancel: boolean }
  | { readonly kind: "work-progressed"; readonly done: number }
  | { readonly kind: "work-ended" }
  | { readonly kind: "notice-changed"; readonly notice: Notice | undefined };

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "tab-chosen"; readonly tab: Tab }
  | { readonly kind: "language-chosen"; readonly language: Language }
  | { readonly kind: "intro-left" }
  | { readonly kind: "country-chosen"; readonly pack: Pack }
  | { readonly kind: "workbook-read"; readonly reading: WorkbookReading }
  | { readonly kind: "share-set"; readonly category: string; readonly share: number }
  | { readonly kind: "setting-set"; readonly setting: Setting; readonly value: HostCell }
  | { readonly kind: "settled" }
  | { readonly kind: "case-form"; readonly form: CaseForm | undefined }
  | ActivityEvent
  | LedgerEvent
  | FiguresEvent
  | ShareEvent
  | HelpEvent;

/** The pane before it has read anything. */
export const firstState = (language: Language, isIntroShown: boolean): PaneState => ({
  language,
  pack: HOME,
  tab: "scenario",
  isIntroShown,
  reading: undefined,
  isSettling: false,
  work: undefined,
  notice: undefined,
  caseForm: undefined,
  ledger: firstLedgerState(),
  figures: firstFiguresState(),
  share: FIRST_SHARE_STATE,
  help: FIRST_HELP_STATE,
});

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
    case "shared":
      return { ...state, share: reduceShare(state.share, event) };
    case "functions-read":
    case "functions-searched":
      return { ...state, help: reduceHelp(state.help, event) };
    default:
      return reduceOwn(state, event);
  }
}

type TabEvent = Parameters<
  typeof reduceLedger | typeof reduceFigures | typeof reduceShare | typeof reduceHelp
>[1];

/** What is common to all tabs, and the model of the workbook. */
function reduceOwn(state: PaneState, event: Exclude<PaneEvent, TabEvent>): PaneState {
  switch (event.kind) {
    case "tab-chosen":
      return { ...state, tab: event.tab, notice: undefined };
    case "language-chosen":
      return inLanguage(state, event.language);
    case "intro-left":
      return { ...state, isIntroShown: false };
    case "country-chosen":
      return { ...state, pack: event.pack };
    case "workbook-read":
      return withReading(state, event.reading);
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

/** The country of a workbook is the one whose categories its cases have. */
const withReading = (state: PaneState, reading: WorkbookReading): PaneState => ({
  ...state,
  reading,
  pack: reading.kind === "ready" ? reading.model.pack : state.pack,
});

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
