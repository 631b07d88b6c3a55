import { Problem } from "../core/problem";
import { functionsIn, type FunctionId } from "./catalogue";
import { written, writtenProblem, type Receiver } from "./write";

/**
 * Result of a custom function as the host takes it.
 *
 * @param given - The arguments in the order of the signature; null for one left out.
 * @returns A rectangle of cells; a problem of the call as a whole is thrown as the host's error.
 */
export function call(id: FunctionId, given: readonly unknown[], receiver: Receiver): unknown[][] {
  try {
    return written(functionsIn(receiver.language)[id](...given), receiver);
  } catch (error) {
    if (error instanceof Problem) throw writtenProblem(error, receiver);
    throw error;
  }
}
