import { COUNTRY_CODES, loadPack } from "../../src/dataset/bundled";
import type { FunctionId } from "../../src/functions/catalogue";
import { call, type Receiver } from "../../src/functions/write";

/** Has the whole dataset there, so that every call is answered at once. */
export async function loadDataset(): Promise<void> {
  const packs = await Promise.all(COUNTRY_CODES.map(loadPack));
  const lines = packs.flatMap((pack) => pack?.budgetLines ?? []);
  await Promise.all(lines.flatMap((each) => each.years.map((year) => each.load(year))));
}

/** The answer to a call for which everything is there. */
export function callAtOnce(
  id: FunctionId,
  given: readonly unknown[],
  receiver: Receiver,
): unknown[][] {
  const result = call(id, given, receiver);
  if (result instanceof Promise) {
    throw new Error(`${id} is not answered at once.`);
  }
  return result;
}
