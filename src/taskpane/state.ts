import type { CellRow } from "../core/table";
import type { LedgerColumn } from "../core/ledger/ledger";
import type { LedgerSummary } from "../core/ledger/reclassification";
import type { Problem } from "../core/problem";
import type { Range } from "../core/table";
import type { Language } from "../dataset/categories";
import type { Area } from "../excel/address";
import type { HostCell } from "../excel/port";
import type { FunctionHelp } from "./help/function-list";
import type { Reading } from "./sheet/model";
import type { Setting } from "./sheet/names";
import type { Text } from "./text/en";

export type Tab = "scenario" | "reclassify" | "data" | "help";
export const TABS: readonly Tab[] = ["scenario", "reclassify", "data", "help"];

/** Words that follow the language when it is switched. */
export type Say = (text: Text) => string;

export interface Notice {
  readonly tone: "good" | "bad";
  readonly say: Say;
}

/** A pane action under way. */
export interface Work {
  readonly say: Say;
  /** From 0 to 1; undefined while it cannot be told. */
  readonly done?: number;
  readonly canCancel: boolean;
}

export type CaseForm = "new" | "duplicate" | "rename" | "delete";

export type LedgerSource = "bundled" | "selection" | "table";

/** A ledger that was picked, whose lines are read when they are needed. */
export interface Ledger {
  readonly name: string;
  /** How a formula refers to it. */
  readonly reference: string;
  /** Undefined for the bundled lines, which stand on no sheet. */
  readonly area: Area | undefined;
  readonly headings: CellRow;
  /** How many rows stand below the headings. */
  readonly lines: number;
}

/** What a ledger comes to, with the largest lines that no rule matched. */
export interface LedgerPreview extends LedgerSummary {
  readonly largest: readonly { readonly name: string; readonly amount: number }[];
}

export type Output = "summary" | "rows" | "lines";
export const OUTPUTS: readonly Output[] = ["summary", "rows", "lines"];

export interface ReclassifyState {
  readonly source: LedgerSource;
  readonly bundled: { readonly year: number; readonly stage: string };
  /** Names of the workbook's tables that are not ours. */
  readonly tables: readonly string[];
  readonly ledger: Ledger | undefined;
  /** Corrected column of a field, counted from 0; -1 for none. */
  readonly corrections: ReadonlyMap<LedgerColumn, number>;
  readonly rules: "default" | "table";
  /** The table of rules as it was read; undefined where there is none. */
  readonly ruleTable: Range | undefined;
  readonly result: LedgerPreview | Problem | undefined;
  readonly output: Output;
}

export type DataView = "figures" | "claims" | "peers" | "dataset";
export const DATA_VIEWS: readonly DataView[] = ["figures", "claims", "peers", "dataset"];

export interface State {
  readonly language: Language;
  readonly tab: Tab;
  readonly isIntroShown: boolean;
  /** Undefined until the workbook was read for the first time. */
  readonly reading: Reading | undefined;
  /** Whether the sheet may still be calculating what the pane wrote. */
  readonly isSettling: boolean;
  readonly work: Work | undefined;
  readonly notice: Notice | undefined;
  readonly caseForm: CaseForm | undefined;
  readonly reclassify: ReclassifyState;
  readonly data: { readonly view: DataView; readonly query: string; readonly peersYear: number };
  readonly help: {
    /** Undefined until read, null if it could not be. */
    readonly functions: readonly FunctionHelp[] | null | undefined;
    readonly query: string;
  };
}

/** The pane before it has read anything. */
export const firstState = (language: Language, isIntroShown: boolean): State => ({
  language,
  tab: "scenario",
  isIntroShown,
  reading: undefined,
  isSettling: false,
  work: undefined,
  notice: undefined,
  caseForm: undefined,
  reclassify: {
    source: "bundled",
    bundled: { year: 2025, stage: "initial" },
    tables: [],
    ledger: undefined,
    corrections: new Map(),
    rules: "default",
    ruleTable: undefined,
    result: undefined,
    output: "summary",
  },
  data: { view: "figures", query: "", peersYear: 2026 },
  help: { functions: undefined, query: "" },
});

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "tab-chosen"; readonly tab: Tab }
  | { readonly kind: "language-chosen"; readonly language: Language }
  | { readonly kind: "intro-left" }
  | { readonly kind: "workbook-read"; readonly reading: Reading }
  | { readonly kind: "share-set"; readonly category: string; readonly share: number }
  | { readonly kind: "setting-set"; readonly setting: Setting; readonly value: HostCell }
  | { readonly kind: "settled" }
  | { readonly kind: "work-begun"; readonly say: Say; readonly canCancel: boolean }
  | { readonly kind: "work-went-on"; readonly done: number }
  | { readonly kind: "work-ended" }
  | { readonly kind: "notice-given"; readonly notice: Notice | undefined }
  | { readonly kind: "case-form"; readonly form: CaseForm | undefined }
  | { readonly kind: "source-chosen"; readonly source: LedgerSource }
  | { readonly kind: "bundled-chosen"; readonly year: number; readonly stage: string }
  | { readonly kind: "tables-seen"; readonly tables: readonly string[] }
  | { readonly kind: "ledger-picked"; readonly ledger: Ledger | undefined }
  | { readonly kind: "column-corrected"; readonly field: LedgerColumn; readonly column: number }
  | { readonly kind: "rules-chosen"; readonly rules: State["reclassify"]["rules"] }
  | { readonly kind: "rules-read"; readonly table: Range | undefined }
  | { readonly kind: "previewed"; readonly result: LedgerPreview | Problem }
  | { readonly kind: "output-chosen"; readonly output: Output }
  | { readonly kind: "data-view"; readonly view: DataView }
  | { readonly kind: "data-searched"; readonly query: string }
  | { readonly kind: "peers-year"; readonly year: number }
  | { readonly kind: "functions-read"; readonly functions: readonly FunctionHelp[] | null }
  | { readonly kind: "help-searched"; readonly query: string };
