/** A custom function as the list of functions describes it. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
  }[];
  /** A formula that shows it at work; "" if there is none. */
  readonly example: string;
}

/** What the tab for help shows. */
export interface HelpState {
  readonly functions: "unread" | "unreadable" | readonly FunctionHelp[];
  /** Text that the functions are searched for. */
  readonly query: string;
}

/** What happens to the tab for help. */
export type HelpEvent =
  | { readonly kind: "functions-read"; readonly functions: "unreadable" | readonly FunctionHelp[] }
  | { readonly kind: "functions-searched"; readonly query: string };

/** The tab before the list of functions is read. */
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

/**
 * The functions of the add-in's own list of functions.
 *
 * @param json - What `functions.json` holds.
 * @param examples - What `help/examples.json` holds: a formula by the name of its function.
 */
export function readFunctionList(json: unknown, examples: unknown): readonly FunctionHelp[] {
  return listIn(json, "functions").map((entry) => ({
    name: textIn(entry, "name"),
    description: textIn(entry, "description"),
    parameters: listIn(entry, "parameters").map((parameter) => ({
      name: textIn(parameter, "name"),
      description: textIn(parameter, "description"),
      isOptional: member(parameter, "optional") === true,
    })),
    example: textIn(examples, textIn(entry, "name")),
  }));
}

const member = (holder: unknown, name: string): unknown =>
  typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined;

const textIn = (holder: unknown, name: string): string => {
  const found = member(holder, name);
  return typeof found === "string" ? found : "";
};

const listIn = (holder: unknown, name: string): readonly unknown[] => {
  const found = member(holder, name);
  return Array.isArray(found) ? found : [];
};
