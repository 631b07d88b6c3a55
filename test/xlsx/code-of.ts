import { XlsxProblem, type XlsxProblemCode } from "../../src/xlsx/failure";

/** The code of the problem that a call raises; undefined if it raises none. */
export function codeOf(call: () => unknown): XlsxProblemCode | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof XlsxProblem) return error.code;
    throw error;
  }
  return undefined;
}
