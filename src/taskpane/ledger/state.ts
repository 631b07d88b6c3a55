import type { LedgerColumn } from "../../core/ledger/vocabulary";
import type { Problem } from "../../core/problem";
import type { Range } from "../../core/table";
import { corrected, FIRST_LEDGER, type BundledChoice, type PickedLedger } from "./ledger";
import type { LedgerPreview } from "./worker/summarize";

/** Where a ledger is taken from. */
export type LedgerSource = "bundled" | "selection" | "table";
/** The sources in their order. */
export const LEDGER_SOURCES: readonly LedgerSource[] = ["bundled", "selection", "table"];

/** Which of its three tables RECLASSIFY gives. */
export type Output = "summary" | "rows" | "lines";
/** The tables in their order. */
export const OUTPUTS: readonly Output[] = ["summary", "rows", "lines"];

/** The bundled rules, or the workbook's own table of rules. */
export type RulesChoice = "default" | "table";

/** What the tab for ledgers shows and has chosen. */
export interface LedgerState {
  readonly source: LedgerSource;
  readonly bundled: BundledChoice;
  /** Names of the workbook's tables that are not the add-in's. */
  readonly tables: readonly string[];
  readonly picked: PickedLedger | undefined;
  /** Corrected column of a field, counted from 0; -1 for none. */
  readonly corrections: ReadonlyMap<LedgerColumn, number>;
  readonly rules: RulesChoice;
  /** The cells of the table of rules; undefined where the workbook has none. */
  readonly ruleTable: Range | undefined;
  readonly result: LedgerPreview | Problem | undefined;
  readonly output: Output;
}

/** What happens to the tab for ledgers. */
export type LedgerEvent =
  | { readonly kind: "source-chosen"; readonly source: LedgerSource }
  | ({ readonly kind: "bundled-chosen" } & BundledChoice)
  | { readonly kind: "tables-found"; readonly tables: readonly string[] }
  | { readonly kind: "ledger-picked"; readonly ledger: PickedLedger | undefined }
  | { readonly kind: "column-corrected"; readonly field: LedgerColumn; readonly column: number }
  | { readonly kind: "rules-chosen"; readonly rules: RulesChoice }
  | { readonly kind: "rules-read"; readonly table: Range | undefined }
  | { readonly kind: "previewed"; readonly result: LedgerPreview | Problem }
  | { readonly kind: "output-chosen"; readonly output: Output };

/** The tab before anything is chosen. */
export const firstLedgerState = (bundled = FIRST_LEDGER): LedgerState => ({
  source: "bundled",
  bundled,
  tables: [],
  picked: undefined,
  corrections: new Map(),
  rules: "default",
  ruleTable: undefined,
  result: undefined,
  output: "summary",
});

const NOTHING_PICKED = {
  picked: undefined,
  corrections: new Map<never, number>(),
  result: undefined,
} as const;

/** The tab after an event; a result that no longer fits the choices is dropped. */
export function reduceLedger(state: LedgerState, event: LedgerEvent): LedgerState {
  switch (event.kind) {
    case "source-chosen":
      return { ...state, source: event.source, ...NOTHING_PICKED };
    case "bundled-chosen":
      return { ...state, bundled: bundledOf(event), ...NOTHING_PICKED };
    case "tables-found":
      return { ...state, tables: event.tables };
    case "ledger-picked":
      return { ...state, ...NOTHING_PICKED, picked: event.ledger };
    case "column-corrected":
      return { ...state, corrections: correctionsWith(state, event), result: undefined };
    case "rules-chosen":
      return { ...state, rules: event.rules, result: undefined };
    case "rules-read":
      return { ...state, ...rulesOf(state, event.table), result: undefined };
    case "previewed":
      return { ...state, result: event.result };
    case "output-chosen":
      return { ...state, output: event.output };
  }
}

const bundledOf = ({ year, stage }: BundledChoice): BundledChoice => ({ year, stage });

const correctionsWith = (
  { picked, corrections }: LedgerState,
  { field, column }: Extract<LedgerEvent, { kind: "column-corrected" }>,
): LedgerState["corrections"] => corrected(picked?.headings ?? [], corrections, [field, column]);

/** The table of rules as it was read; where there is none, the default rules are the choice. */
const rulesOf = (
  { rules }: LedgerState,
  table: Range | undefined,
): Pick<LedgerState, "rules" | "ruleTable"> => ({
  ruleTable: table,
  rules: table === undefined ? "default" : rules,
});
