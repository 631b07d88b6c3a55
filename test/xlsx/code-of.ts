import { WorkbookProblem, type WorkbookProblemCode } from "../../src/core/workbook-problem";

/** The code of the problem that a call raises; undefined if it raises none. */
export function codeOf(call: () => unknown): WorkbookProblemCode | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof WorkbookProblem) {
      return error.code;
    }
    throw error;
  }
  return undefined;
}
