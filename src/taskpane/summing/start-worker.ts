/** A worker with a clerk in it; undefined where the host has no workers or forbids them. */
export function startWorker(): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker(
      /* webpackChunkName: "ledger-worker" */ new URL("./clerk.worker.ts", import.meta.url),
    );
  } catch {
    return undefined;
  }
}
