import { DATASET } from "../dataset/bundled";
import { sentenceOf } from "../messages/sentence";
import { Problem } from "../core/problem";
import { Cancelled, HostRefusal } from "../excel/port";
import type { Localized, Notice } from "./state";
import type { PaneText } from "./text/en";

/** Why nothing was written: the user can act on it. */
export type RefusalReason =
  | { readonly kind: "protected-sheet"; readonly sheet: string }
  | { readonly kind: "locked-workbook" }
  | { readonly kind: "case-taken"; readonly name: string }
  | { readonly kind: "case-unnamed" }
  | { readonly kind: "last-case" }
  | { readonly kind: "missing"; readonly what: string }
  | { readonly kind: "not-blank"; readonly cells: string }
  | { readonly kind: "no-ledger" }
  | { readonly kind: "no-rules" }
  | { readonly kind: "not-loaded" }
  | { readonly kind: "rule-column"; readonly column: string };

/** A change that is refused before anything is written. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason.kind);
    this.name = "Refusal";
  }
}

/** Where an internal error happened, for its report. */
export interface Circumstances {
  readonly tab: string;
  readonly language: string;
  /** Name and version of the application that the pane runs in. */
  readonly host: string;
}

/**
 * The notice that an error becomes. What the user can act on is said in its own words; anything else
 * is an internal error, which comes with a report.
 */
export function noticeOf(error: unknown, circumstances: Circumstances): Notice {
  const known = knownFailure(error);
  if (known !== undefined) {
    return { tone: "bad", text: known };
  }
  return {
    tone: "bad",
    text: (text) => text.internalError(messageOf(error)),
    report: { details: reportOf(error, circumstances), copy: "none" },
  };
}

/**
 * Reports the errors that no command caught: of event handlers, of timers, of promises that nobody
 * waits for. Errors of other origins come without the error and are none of the add-in's.
 *
 * @returns Ends it.
 */
export function watchErrors(target: EventTarget, report: (error: unknown) => void): () => void {
  const listeners = {
    error: (event: Event): void => {
      if ("error" in event && event.error instanceof Error) {
        report(event.error);
      }
    },
    unhandledrejection: (event: Event): void => {
      if ("reason" in event) {
        report(event.reason);
      }
    },
  };
  for (const [kind, listener] of Object.entries(listeners)) {
    target.addEventListener(kind, listener);
  }
  return () => {
    for (const [kind, listener] of Object.entries(listeners)) {
      target.removeEventListener(kind, listener);
    }
  };
}

function knownFailure(error: unknown): Localized | undefined {
  if (error instanceof Cancelled) {
    return (text) => text.done.cancelled;
  }
  if (error instanceof Problem) {
    return (text) => sentenceOf(error, text.languageCode);
  }
  if (error instanceof Refusal) {
    return (text) => refusalText(error, text);
  }
  return error instanceof HostRefusal ? (text) => hostText(error, text) : undefined;
}

function refusalText({ reason }: Refusal, { refused }: PaneText): string {
  switch (reason.kind) {
    case "protected-sheet":
      return refused["protected-sheet"](reason.sheet);
    case "case-taken":
      return refused["case-taken"](reason.name);
    case "missing":
      return refused.missing(reason.what);
    case "rule-column":
      return refused["rule-column"](reason.column);
    case "not-blank":
      return refused["not-blank"](reason.cells);
    default:
      return refused[reason.kind]();
  }
}

function hostText({ code, message }: HostRefusal, { host }: PaneText): string {
  if (code === "AccessDenied") {
    return host.AccessDenied;
  }
  if (code === "InvalidOperationInCellEditMode") {
    return host.InvalidOperationInCellEditMode;
  }
  return code === "SeveralAreas" ? host.SeveralAreas : host.other(message);
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** What a maintainer needs to find an internal error; nothing of the workbook's content. */
function reportOf(error: unknown, { tab, language, host }: Circumstances): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return [
    messageOf(error),
    `Defence Scope, dataset ${DATASET.version} of ${DATASET.day}`,
    `Tab ${tab}, language ${language}, host ${host}`,
    stack,
  ].join("\n");
}
