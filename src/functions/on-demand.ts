import { Chunk } from "../dataset/chunk";

/** What reads, matches and adds up ledgers, loaded when a formula first asks for it. */
export const LEDGER_RESULTS = new Chunk(
  () => import(/* webpackChunkName: "ledgers" */ "./ledger-results"),
);
