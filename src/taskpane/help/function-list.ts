import { HOME } from "../../dataset/bundled";
import { FIRST_LEDGER } from "../ledger/ledger";
import { COUNTABLE, OWN_COUNTRY_SCOPE, START_TARGET, START_YEAR } from "../offered";

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
  return listIn(json, "functions").map((entry) => ({
    name: textIn(entry, "name"),
    description: textIn(entry, "description"),
    parameters: listIn(entry, "parameters").map((parameter) => ({
      name: textIn(parameter, "name"),
      description: textIn(parameter, "description"),
      isOptional: member(parameter, "optional") === true,
    })),
  }));
}

/** A formula that shows a function at work: its needed arguments, filled in. */
export function exampleOf({ name, parameters }: FunctionHelp): string {
  const needed = parameters.filter(({ isOptional }) => !isOptional).map(argumentFor);
  return `=SCOPE.${name}(${needed.join(",")})`;
}

const FIRST_CATEGORY = `"${COUNTABLE[0]?.id ?? ""}"`;

/** The needed arguments of an example, by parameter; any other is a year. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  target: `${START_TARGET}`,
  from_year: `${START_YEAR}`,
  to_year: `${START_YEAR + 5}`,
  category: FIRST_CATEGORY,
  series: FIRST_CATEGORY,
  amounts: `${HOME.country.smallestGdp}`,
  scopes: `"${OWN_COUNTRY_SCOPE}"`,
  ledger: `SCOPE.BUDGET_LINES(${FIRST_LEDGER.year},"${FIRST_LEDGER.stage}")`,
};

const argumentFor = ({ name }: { readonly name: string }): string =>
  ARGUMENTS[name] ?? `${START_YEAR}`;

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
