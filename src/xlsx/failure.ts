/** What can keep a workbook from being read or changed. */
export type XlsxProblemCode =
  | "not-a-workbook"
  | "encrypted-workbook"
  | "macro-workbook"
  | "file-too-large"
  | "too-many-parts"
  | "part-too-large"
  | "unsafe-part-name"
  | "unsupported-compression"
  | "damaged-file"
  | "damaged-part"
  | "broken-relationship"
  | "too-many-names"
  | "formula-too-long"
  | "text-too-long"
  | "protected-sheet"
  | "locked-workbook";

/** What a sentence about the failure names: a part, a sheet, a cell, a limit. */
export type XlsxProblemArguments = Readonly<Record<string, string | number>>;

/**
 * A failure that the user can act on, raised before anything was written.
 * The sentence is made from code and arguments where it is shown.
 */
export class XlsxProblem extends Error {
  readonly code: XlsxProblemCode;
  readonly args: XlsxProblemArguments;

  constructor(code: XlsxProblemCode, args: XlsxProblemArguments = {}) {
    super(`${code} ${JSON.stringify(args)}`);
    this.name = "XlsxProblem";
    this.code = code;
    this.args = args;
  }
}
