import { COUNTRY_CODES, loadPack, PEER_SHARES } from "../../src/dataset/bundled";
import type { FunctionId } from "../../src/functions/catalogue";
import { LEDGER_RESULTS } from "../../src/functions/on-demand";
import { call, type Receiver } from "../../src/functions/write";

/** Has the whole dataset and all code there, so that every call is answered at once. */
export async function loadDataset(): Promise<void> {
  await Promise.all([LEDGER_RESULTS.load(), PEER_SHARES.load()]);
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
