import type { PaneText } from "../text/en";
import type { ReceiptView, ShareKind } from "./worker/job";

/** A line of the tab: a portable copy, freeze and thaw, the receipt. */
export type ShareLine = "portable" | "freeze" | "receipt";

/** A file that is kept for the user to save. */
export interface KeptFile {
  readonly name: string;
  /** Where the browser has it. */
  readonly address: string;
}

/** A formula that holds its value in a copy, with its place. */
export interface ValueFormula {
  readonly place: string;
  readonly formula: string;
}

/** A text that follows the language when it is switched. */
type Words = (text: PaneText) => string;

/** What was made, or why it was not. */
export interface ShareOutcome {
  readonly tone: "good" | "bad";
  readonly text: Words;
  /** Something else that must be said of it. */
  readonly notes: readonly Words[];
  readonly file?: KeptFile | undefined;
  readonly values?: readonly ValueFormula[];
  readonly receipt?: ReceiptView;
}

/** What was made in the tab for sharing, line by line. */
export type ShareState = Readonly<Record<ShareLine, ShareOutcome | undefined>>;

/** What happens to the tab for sharing. */
export interface ShareEvent {
  readonly kind: "shared";
  readonly line: ShareLine;
  /** Undefined when it is being made anew. */
  readonly outcome: ShareOutcome | undefined;
}

/** The line of the tab that something is made in. */
export const lineOf = (kind: ShareKind): ShareLine => (kind === "thaw" ? "freeze" : kind);

/** The tab before anything is made. */
export const FIRST_SHARE_STATE: ShareState = {
  portable: undefined,
  freeze: undefined,
  receipt: undefined,
};

/** The tab after an event. */
export const reduceShare = (state: ShareState, { line, outcome }: ShareEvent): ShareState => ({
  ...state,
  [line]: outcome,
});
