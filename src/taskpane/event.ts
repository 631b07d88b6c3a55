import type { LedgerColumn } from "../core/ledger/columns";
import type { Problem } from "../core/problem";
import type { Range } from "../core/table";
import type { Language } from "../dataset/categories";
import type { HostCell } from "../excel/port";
import type { FunctionHelp } from "./function-list";
import type {
  CaseForm,
  DataView,
  Ledger,
  LedgerPreview,
  LedgerSource,
  Notice,
  Output,
  Say,
  State,
  Tab,
} from "./state";
import type { Reading } from "./workbook/model";
import type { Setting } from "./workbook/names";

/** Everything that can happen to the pane. */
export type Event =
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
