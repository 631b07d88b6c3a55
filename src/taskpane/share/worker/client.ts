import { Cancelled, type Progress } from "../../../excel/port";
import { Refusal } from "../../failure";
import type { ShareJob, ShareReply } from "./job";

/** What a worker says: that it can begin, how far it is, and what became of the job. */
export type WorkerMessage =
  { readonly kind: "ready" } | { readonly kind: "progress"; readonly done: number } | ShareReply;

/** How long a worker may take until it can begin. */
const START_MS = 10_000;

/**
 * Runs a job in a worker, which goes on while the pane answers.
 *
 * @throws {Refusal} `not-loaded` if no worker starts.
 * @throws {Cancelled} if the user stops it.
 */
export async function runShareJob(
  job: ShareJob,
  progress: Progress,
  start = startShareWorker,
): Promise<ShareReply> {
  const worker = start();
  try {
    if (worker === undefined || !(await isReady(worker))) {
      throw new Refusal({ kind: "not-loaded" });
    }
    return await runThere(worker, job, progress);
  } finally {
    worker?.terminate();
  }
}

/** A new worker; undefined where the host has no workers or forbids them. */
export function startShareWorker(): Worker | undefined {
  if (typeof Worker === "undefined") {
    return undefined;
  }
  try {
    return new Worker(
      /* webpackChunkName: "share-worker" */ new URL("./share.worker.ts", import.meta.url),
    );
  } catch {
    return undefined;
  }
}

/** Whether a worker has begun in good time; one that fails before that is none. */
const isReady = (worker: Worker): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, START_MS, false);
    const settle = (isStarted: boolean): void => {
      clearTimeout(timer);
      resolve(isStarted);
    };
    worker.onmessage = () => settle(true);
    worker.onerror = (event) => {
      event.preventDefault();
      settle(false);
    };
  });

function runThere(worker: Worker, job: ShareJob, progress: Progress): Promise<ShareReply> {
  const { signal, report } = progress;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Cancelled());
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener("abort", stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === "progress") {
        report(data.done);
      } else if (data.kind !== "ready") {
        resolve(data);
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.postMessage(job, [job.bytes.buffer]);
  });
}
