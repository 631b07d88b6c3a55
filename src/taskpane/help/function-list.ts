/** A custom function as the list of functions describes it. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
  }[];
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

/** The functions of the add-in's own list of functions, `functions.json`. */
export function readFunctionList(json: unknown): readonly FunctionHelp[] {
  return list(json, "functions").map((entry) => ({
    name: word(entry, "name"),
    description: word(entry, "description"),
    parameters: list(entry, "parameters").map((parameter) => ({
      name: word(parameter, "name"),
      description: word(parameter, "description"),
      isOptional: member(parameter, "optional") === true,
    })),
  }));
}

/** A formula that shows a function at work: its needed arguments, filled in. */
export function exampleOf({ name, parameters }: FunctionHelp): string {
  const given = parameters.filter(({ isOptional }) => !isOptional).map(argumentFor);
  return `=SCOPE.${name}(${given.join(",")})`;
}

/** What stands for each needed argument in an example. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  target: "0.02",
  from_year: "2025",
  to_year: "2030",
  category: '"defence.core"',
  series: '"defence.core"',
  amounts: "1000000000000",
  scopes: '"official"',
  ledger: 'SCOPE.BUDGET_LINES(2025,"initial")',
};

const argumentFor = ({ name }: { readonly name: string }): string => ARGUMENTS[name] ?? "2025";

const member = (holder: unknown, name: string): unknown =>
  typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined;

const word = (holder: unknown, name: string): string => {
  const found = member(holder, name);
  return typeof found === "string" ? found : "";
};

const list = (holder: unknown, name: string): readonly unknown[] => {
  const found = member(holder, name);
  return Array.isArray(found) ? found : [];
};
