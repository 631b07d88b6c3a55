import type { LedgerColumn, TextColumn } from "../../core/ledger/vocabulary";
import type { Mark } from "../../core/ledger/rule";
import type { Problem } from "../../core/problem";
import { FIRST_LEDGER, type BundledChoice, type PickedLedger, type PickedRules } from "./ledger";
import { mapped, type Mapping } from "./mapping";
import type { LedgerPreview, OutsideLine } from "./worker/summarize";

/** Where a ledger is taken from. */
export type LedgerSource = "bundled" | "selection" | "table";
/** The sources in their order. */
export const LEDGER_SOURCES: readonly LedgerSource[] = ["bundled", "selection", "table"];

/** Which of its three tables RECLASSIFY gives. */
export type Output = "summary" | "rows" | "lines";
/** The tables in their order. */
export const OUTPUTS: readonly Output[] = ["summary", "rows", "lines"];

/** A result, and which choices and cells it was computed from. */
export interface LedgerResult {
  readonly preview: LedgerPreview | Problem;
  readonly revision: number;
  readonly seconds: number;
}

/** A rule that is being made from a line. */
export interface RuleDraft {
  readonly line: OutsideLine;
  readonly matchers: ReadonlyMap<TextColumn, DraftMatcher>;
  readonly category: string;
  /** As it was typed, in per cent. */
  readonly share: string;
  /** What the rule matches; undefined while that is not known. */
  readonly matches: Matches | Problem | undefined;
}

/** A matcher as it was typed; without a mark any text matches. */
export interface DraftMatcher {
  readonly mark: Mark | undefined;
  readonly text: string;
}

/** How many lines a rule matches, and their sum as decimal text. */
export interface Matches {
  readonly lines: number;
  readonly amount: string;
}

/** What the tab for ledgers shows and has chosen. */
export interface LedgerState {
  readonly source: LedgerSource;
  readonly bundled: BundledChoice;
  /** Names of the workbook's tables that are not the add-in's. */
  readonly tables: readonly string[];
  readonly picked: PickedLedger | undefined;
  readonly mapping: Mapping;
  /** First name of the unit that was chosen; undefined for the one of the heading. */
  readonly unit: string | undefined;
  readonly fillsDown: boolean;
  readonly countsTotals: boolean;
  /** Rules of the workbook; undefined for the bundled ones. */
  readonly rules: PickedRules | undefined;
  /** The add-in's table of rules in this workbook, if there is one. */
  readonly ruleTable: PickedRules | undefined;
  /** Goes up with every choice and every edit of the workbook. */
  readonly revision: number;
  readonly result: LedgerResult | undefined;
  readonly showsAll: boolean;
  readonly output: Output;
  readonly draft: RuleDraft | undefined;
}

/** What happens to the tab for ledgers. */
export type LedgerEvent =
  | { readonly kind: "source-chosen"; readonly source: LedgerSource }
  | ({ readonly kind: "bundled-chosen" } & BundledChoice)
  | { readonly kind: "tables-found"; readonly tables: readonly string[] }
  | { readonly kind: "rule-table-found"; readonly rules: PickedRules | undefined }
  | { readonly kind: "ledger-picked"; readonly ledger: PickedLedger | undefined }
  | {
      readonly kind: "column-mapped";
      readonly index: number;
      readonly field: LedgerColumn | undefined;
    }
  | { readonly kind: "unit-chosen"; readonly unit: string | undefined }
  | { readonly kind: "fill-chosen"; readonly fillsDown: boolean }
  | { readonly kind: "totals-chosen"; readonly countsTotals: boolean }
  | { readonly kind: "rules-chosen"; readonly rules: PickedRules | undefined }
  | { readonly kind: "cells-edited" }
  | { readonly kind: "computed"; readonly result: LedgerResult }
  | { readonly kind: "all-shown" }
  | { readonly kind: "output-chosen"; readonly output: Output }
  | { readonly kind: "rule-drafted"; readonly draft: RuleDraft | undefined }
  | { readonly kind: "rule-tried"; readonly of: RuleDraft; readonly matches: Matches | Problem };

/** The tab before anything is chosen. */
export const firstLedgerState = (bundled = FIRST_LEDGER): LedgerState => ({
  source: "bundled",
  bundled,
  tables: [],
  ...NOTHING_PICKED,
  rules: undefined,
  ruleTable: undefined,
  revision: 0,
  output: "summary",
});

const NOTHING_PICKED = {
  picked: undefined,
  mapping: new Map<never, never>(),
  unit: undefined,
  fillsDown: false,
  countsTotals: false,
  result: undefined,
  showsAll: false,
  draft: undefined,
} as const;

/** Whether what is shown was computed from the choices and cells of now. */
export const isCurrent = ({ result, revision }: LedgerState): boolean =>
  result?.revision === revision;

const EVENTS: Readonly<Record<LedgerEvent["kind"], true>> = {
  ...{ "source-chosen": true, "bundled-chosen": true, "tables-found": true },
  ...{ "rule-table-found": true, "ledger-picked": true, "column-mapped": true },
  ...{ "unit-chosen": true, "fill-chosen": true, "totals-chosen": true, "rules-chosen": true },
  ...{ "cells-edited": true, computed: true, "all-shown": true, "output-chosen": true },
  ...{ "rule-drafted": true, "rule-tried": true },
};

/** Whether an event of the pane is one of the tab for ledgers. */
export const isLedgerEvent = (event: { readonly kind: string }): event is LedgerEvent =>
  Object.hasOwn(EVENTS, event.kind);

/** Longer results are not computed anew after each edit, but on demand. */
const QUICK_SECONDS = 1.5;

/**
 * Whether the result is to be computed: after every choice and where the tab is seen again, and
 * after an edit of the workbook if it is quick.
 */
export function isToCompute(
  { kind }: { readonly kind: string },
  tabBefore: string,
  state: LedgerState,
): boolean {
  if (state.picked === undefined || isCurrent(state)) {
    return false;
  }
  const isQuick = (state.result?.seconds ?? 0) <= QUICK_SECONDS;
  const isSeenAgain = kind === "tab-chosen" && tabBefore !== "ledger";
  return CHOICES.has(kind) || ((kind === "cells-edited" || isSeenAgain) && isQuick);
}

const CHOICES: ReadonlySet<string> = new Set([
  ...["ledger-picked", "column-mapped", "unit-chosen", "fill-chosen", "totals-chosen"],
  "rules-chosen",
]);

/** The tab after an event; what no longer fits the choices says so by its revision. */
export function reduceLedger(state: LedgerState, event: LedgerEvent): LedgerState {
  const changed = changedBy(state, event);
  if (changed !== undefined) {
    return { ...state, ...changed, revision: state.revision + 1 };
  }
  return { ...state, ...shownBy(state, event) };
}

/** What an event changes of that from which the result is computed; undefined if nothing. */
function changedBy(state: LedgerState, event: LedgerEvent): Partial<LedgerState> | undefined {
  switch (event.kind) {
    case "source-chosen":
      return { source: event.source, ...NOTHING_PICKED };
    case "bundled-chosen":
      return { bundled: { year: event.year, stage: event.stage }, ...NOTHING_PICKED };
    case "ledger-picked":
      return { ...NOTHING_PICKED, picked: event.ledger };
    case "column-mapped":
      return { mapping: mapped(state.mapping, [event.index, event.field]) };
    case "unit-chosen":
      return { unit: event.unit };
    case "fill-chosen":
      return { fillsDown: event.fillsDown };
    case "totals-chosen":
      return { countsTotals: event.countsTotals };
    case "rules-chosen":
      return { rules: event.rules };
    case "cells-edited":
      return {};
    default:
      return undefined;
  }
}

/** What an event changes besides. */
function shownBy(state: LedgerState, event: LedgerEvent): Partial<LedgerState> {
  switch (event.kind) {
    case "tables-found":
      return { tables: event.tables };
    case "rule-table-found":
      return { ruleTable: event.rules };
    case "computed":
      return { result: event.result };
    case "all-shown":
      return { showsAll: true };
    case "output-chosen":
      return { output: event.output };
    case "rule-drafted":
      return { draft: event.draft };
    case "rule-tried":
      return state.draft === event.of ? { draft: { ...event.of, matches: event.matches } } : {};
    default:
      return {};
  }
}
