import type { Language } from "../messages/language";
import type { HostCell } from "../excel/port";
import { firstFiguresState, type FiguresEvent, type FiguresState } from "./figures/state";
import { FIRST_HELP_STATE, type HelpEvent, type HelpState } from "./help/function-list";
import { firstLedgerState, type LedgerEvent, type LedgerState } from "./ledger/state";
import type { WorkbookReading } from "./sheet/model";
import type { Setting } from "./sheet/names";
import type { PaneText } from "./text/en";

/** A tab of the pane. */
export type Tab = "scenario" | "reclassify" | "data" | "help";
/** The tabs in their order. */
export const TABS: readonly Tab[] = ["scenario", "reclassify", "data", "help"];

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
export interface Work {
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
  readonly help: HelpState;
}

/** What happens to the commands that run. */
export type ActivityEvent =
  | { readonly kind: "work-started"; readonly label: Localized; readonly canCancel: boolean }
  | { readonly kind: "work-progressed"; readonly done: number }
  | { readonly kind: "work-ended" }
  | { readonly kind: "notice-changed"; readonly notice: Notice | undefined };

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "tab-chosen"; readonly tab: Tab }
  | { readonly kind: "language-chosen"; readonly language: Language }
  | { readonly kind: "intro-left" }
  | { readonly kind: "workbook-read"; readonly reading: WorkbookReading }
  | { readonly kind: "share-set"; readonly category: string; readonly share: number }
  | { readonly kind: "setting-set"; readonly setting: Setting; readonly value: HostCell }
  | { readonly kind: "settled" }
  | { readonly kind: "case-form"; readonly form: CaseForm | undefined }
  | ActivityEvent
  | LedgerEvent
  | FiguresEvent
  | HelpEvent;

/** The pane before it has read anything. */
export const firstState = (language: Language, isIntroShown: boolean): PaneState => ({
  language,
  tab: "scenario",
  isIntroShown,
  reading: undefined,
  isSettling: false,
  work: undefined,
  notice: undefined,
  caseForm: undefined,
  ledger: firstLedgerState(),
  figures: firstFiguresState(),
  help: FIRST_HELP_STATE,
});
