import { parseArgs } from "node:util";
import { WorkbookProblem } from "../core/workbook-problem";
import { LANGUAGES, type Language } from "../messages/language";
import { workbookSentence } from "../messages/workbook-sentence";
import { COMMANDS, type CommandName, type CommandOptions } from "./commands";

/** The files that a command works on. */
export interface Files {
  readonly read: (file: string) => Uint8Array;
  /** Writes all of a file or nothing. */
  readonly write: (file: string, content: Uint8Array | string) => void;
  /** Whether two names are those of one file. */
  readonly isSame: (a: string, b: string) => boolean;
}

/** Where lines for the user go. */
export interface CommandOutput {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Exit codes: done; differences or a problem with the workbook; a wrong command line. */
const [DONE, REFUSED, WRONG] = [0, 1, 2] as const;

const USAGE = `Usage: npm run --silent cli -- <command> <workbook.xlsx> [<copy>] [options]

  portable  <in.xlsx> <out.xlsx>        a copy that needs no add-in; every cell is compared first
  freeze    <in.xlsx> <out.xlsx>        values in the place of formulas, with a receipt
  thaw      <in.xlsx> <out.xlsx>        the formulas of a frozen workbook back
  receipt   <in.xlsx> <out.xlsx|.html>  the figures behind every formula
  check     <in.xlsx>                   computes every formula anew and compares

  --language en|ja   language of sheets and messages (en)
  --day 2026-11-24   day of a receipt (today)
  --choices 24       other choices that portable compares
  --anyway           thaw though cells that formulas read have changed`;

/**
 * Runs a command.
 *
 * @param args - What follows the program's name.
 * @param today - Such as 2026-11-24.
 * @returns The exit code.
 */
export function runCommand(
  args: readonly string[],
  { files, output, today }: { files: Files; output: CommandOutput; today: string },
): number {
  const read = readCommandLine(args, today);
  if (typeof read === "string") {
    output.complain(`${read}\n\n${USAGE}`);
    return WRONG;
  }
  const { input, copy, options } = read;
  if (copy !== undefined && files.isSame(input, copy)) {
    output.complain("The copy has the name of the workbook; give it another.");
    return WRONG;
  }
  try {
    return carryOut(read, files, output);
  } catch (error) {
    output.complain(refusalOf(error, options.language));
    return REFUSED;
  }
}

function carryOut(
  { command, input, copy, options }: CommandLine,
  files: Files,
  output: CommandOutput,
): number {
  const { content, lines, isClean } = COMMANDS[command].run(files.read(input), options);
  if (copy !== undefined && content !== undefined) {
    files.write(copy, content);
  }
  for (const line of lines) {
    output.print(line);
  }
  return isClean ? DONE : REFUSED;
}

/** What the user reads of a problem with the workbook or a file; any other error is thrown on. */
function refusalOf(error: unknown, language: Language): string {
  if (error instanceof WorkbookProblem) {
    return workbookSentence(error, language);
  }
  if (isFileError(error)) {
    return error.message;
  }
  throw error;
}

interface CommandLine {
  readonly command: CommandName;
  readonly input: string;
  readonly copy: string | undefined;
  readonly options: CommandOptions;
}

/** The command line, or what is wrong with it. */
function readCommandLine(args: readonly string[], today: string): CommandLine | string {
  const parsed = parsedArguments(args);
  if (typeof parsed === "string") {
    return parsed;
  }
  const { positionals, values } = parsed;
  const chosen = readPositionals(positionals);
  if (typeof chosen === "string") {
    return chosen;
  }
  const language = LANGUAGES.find((candidate) => candidate === values.language);
  if (language === undefined) {
    return `language is one of ${LANGUAGES.join(", ")}.`;
  }
  const choices = Number(values.choices);
  if (!Number.isInteger(choices) || choices < 0) {
    return "choices is a whole number.";
  }
  const { copy } = chosen;
  return { ...chosen, options: optionsOf(values, { language, choices, today, copy }) };
}

/** The command and its files, or what is wrong with them. */
function readPositionals(positionals: readonly string[]): Omit<CommandLine, "options"> | string {
  const [name, input, copy, ...more] = positionals;
  const command = COMMAND_NAMES.find((candidate) => candidate === name);
  if (command === undefined) {
    return name === undefined ? "Give a command." : `There is no command ${name}.`;
  }
  if (input === undefined) {
    return "Give a workbook.";
  }
  if (more.length > 0) {
    return `What is ${more[0]}?`;
  }
  if ((copy !== undefined) !== COMMANDS[command].makesCopy) {
    return COMMANDS[command].makesCopy ? "Give a name for the copy." : "check makes no copy.";
  }
  return { command, input, copy };
}

const optionsOf = (
  values: { readonly day?: string | undefined; readonly anyway: boolean },
  known: { language: Language; choices: number; today: string; copy: string | undefined },
): CommandOptions => ({
  language: known.language,
  choices: known.choices,
  day: values.day ?? known.today,
  anyway: values.anyway,
  isPage: known.copy?.toLowerCase().endsWith(".html") === true,
});

const COMMAND_NAMES: readonly CommandName[] = ["portable", "freeze", "thaw", "receipt", "check"];

function parsedArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: "string", default: "en" },
        day: { type: "string" },
        choices: { type: "string", default: "24" },
        anyway: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** An error of the file system, such as a file that is not there. */
const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "syscall" in error;
