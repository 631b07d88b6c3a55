/** What can keep a workbook from being shared. */
export type ShareProblemCode = "no-formulas" | "copy-differs" | "receipt-missing" | "sheet-changed";

/** A failure of sharing that the user can act on; the sentence is made where it is shown. */
export class ShareProblem extends Error {
  readonly code: ShareProblemCode;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(code: ShareProblemCode, args: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(args)}`);
    this.name = "ShareProblem";
    this.code = code;
    this.args = args;
  }
}
