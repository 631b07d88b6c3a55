import { parseArgs } from "node:util";

export interface ServeOptions {
  readonly open: boolean;
  readonly port: number;
  /** The port was named by the user, so another one will not do. */
  readonly portIsFixed: boolean;
}

export type OptionsReading =
  | { readonly kind: "serve"; readonly options: ServeOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly message: string };

export const DEFAULT_PORT = 3443;

export const HELP = `Usage: npm start -- [options]

Builds the add-in and serves the embedded workbook on https://localhost:${DEFAULT_PORT}.

  --no-open   do not open a browser window, only serve and print the address
  --port N    serve on port N (otherwise ${DEFAULT_PORT}, or the next free port)
  --help      print this text`;

/** Reads the arguments of `npm start --`. */
export function readOptions(args: readonly string[]): OptionsReading {
  let options: ServeOptions = { open: true, port: DEFAULT_PORT, portIsFixed: false };
  for (const token of tokens(args)) {
    if (token.kind !== "option") {
      return refused(`Unexpected argument "${argumentOf(token, args)}".`);
    }
    const isSwitch = token.value === undefined;
    if (token.name === "help" && isSwitch) {
      return { kind: "help" };
    }
    if (token.name === "no-open" && isSwitch) {
      options = { ...options, open: false };
    } else if (token.name === "port") {
      const port = portOf(token.value);
      if (port === undefined) {
        return refused("--port needs a number from 1 to 65535.");
      }
      options = { ...options, port, portIsFixed: true };
    } else {
      return refused(`Unknown option "${args[token.index] ?? token.rawName}".`);
    }
  }
  return { kind: "serve", options };
}

function tokens(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h" },
      "no-open": { type: "boolean" },
      port: { type: "string" },
    },
    strict: false,
    tokens: true,
  }).tokens;
}

function argumentOf(token: { readonly index: number }, args: readonly string[]): string {
  return args[token.index] ?? "";
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,5}$/.test(text)) {
    return undefined;
  }
  const port = Number(text);
  return port >= 1 && port <= 65535 ? port : undefined;
}

function refused(message: string): OptionsReading {
  return { kind: "refused", message: `${message} Try npm start -- --help` };
}
