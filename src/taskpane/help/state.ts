import type { FunctionHelp } from "./function-list";

/** What the tab for help shows. */
export interface HelpState {
  readonly functions: "unread" | "unreadable" | readonly FunctionHelp[];
  /** Text that the functions are searched for. */
  readonly query: string;
}

export type HelpEvent =
  | { readonly kind: "functions-read"; readonly functions: "unreadable" | readonly FunctionHelp[] }
  | { readonly kind: "functions-searched"; readonly query: string };

export const FIRST_HELP_STATE: HelpState = { functions: "unread", query: "" };

/** The tab after an event. */
export function reduceHelp(state: HelpState, event: HelpEvent): HelpState {
  switch (event.kind) {
    case "functions-read":
      return { ...state, functions: event.functions };
    case "functions-searched":
      return { ...state, query: event.query };
  }
}
