import type { Language } from "../messages/language";
import { checkWorkbook } from "../share/check";
import { valueText } from "../share/formula/values";
import { portableCopy } from "../share/portable/portable-copy";
import { addReceipt, freeze } from "../share/receipt/freeze";
import { receiptHtml } from "../share/receipt/receipt-html";
import { thaw } from "../share/receipt/thaw";

export interface CommandOptions {
  readonly language: Language;
  readonly day: string;
  readonly choices: number;
  readonly anyway: boolean;
  /** Whether a receipt is to be a page of its own. */
  readonly isPage: boolean;
}

/** What a command made and has to say. */
export interface CommandResult {
  readonly content?: Uint8Array | string;
  readonly lines: readonly string[];
  /** False if something in the workbook is not as it should be. */
  readonly isClean: boolean;
}

interface Command {
  readonly makesCopy: boolean;
  readonly run: (workbook: Uint8Array, options: CommandOptions) => CommandResult;
}

export type CommandName = "portable" | "freeze" | "thaw" | "receipt" | "check";

/** The commands; each throws {@link WorkbookProblem} for what is wrong with the workbook. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  portable: { makesCopy: true, run: portable },
  freeze: {
    makesCopy: true,
    run: (workbook, options) => {
      const { bytes, receipt } = freeze(workbook, options);
      return done(bytes, `${receipt.cells.length} formulas became values.`);
    },
  },
  thaw: {
    makesCopy: true,
    run: (workbook, options) => {
      const { bytes, formulas } = thaw(workbook, options);
      return done(bytes, `${formulas} formulas are back.`);
    },
  },
  receipt: {
    makesCopy: true,
    run: (workbook, options) => {
      const { bytes, receipt } = addReceipt(workbook, options);
      const content = options.isPage ? receiptHtml(receipt, options.language) : bytes;
      const { cells, figures } = receipt;
      return done(content, `${cells.length} formulas rest on ${figures.length} figures.`);
    },
  },
  check: { makesCopy: false, run: check },
};

const done = (content: Uint8Array | string, line: string): CommandResult => ({
  content,
  lines: [line],
  isClean: true,
});

function portable(workbook: Uint8Array, { language, choices }: CommandOptions): CommandResult {
  const { bytes, report } = portableCopy(workbook, { language, choices });
  const lines = [
    `${report.live} cells hold plain formulas now.`,
    `${report.compared} cells compared in ${report.choices} choices, no difference; ${report.exact} of ${report.numbers} numbers equal to the last bit.`,
    ...report.older.map((cell) => `${cell} was older in the file than the add-in's figures are.`),
    ...report.frozen.map(
      ({ sheet, cell, formula, reason }) =>
        `${sheet}!${cell} holds its value, because ${reason} cannot stay live: =${formula}`,
    ),
  ];
  return { content: bytes, lines, isClean: true };
}

function check(workbook: Uint8Array, { language }: CommandOptions): CommandResult {
  const { formulas, cells, differences, notComputed } = checkWorkbook(workbook, language);
  const lines = [
    `${formulas} formulas, ${cells} cells compared, ${differences.length} differ.`,
    ...differences.map(
      ({ place, formula, inFile, computed }) =>
        `${place} shows ${valueText(inFile)}, the add-in computes ${valueText(computed)}: =${formula}`,
    ),
    ...notComputed.map(
      (place) => `${place} was not computed: a part of it is beyond this program.`,
    ),
  ];
  return { lines, isClean: differences.length === 0 };
}
