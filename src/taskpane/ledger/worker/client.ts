import { JobRunner } from "./job-runner";
import { readProblem, type JobReply, type JobRequest, type SummaryJob } from "./protocol";

/** Sends the requests of one job, wherever it runs. */
export interface JobClient {
  readonly send: (request: JobRequest) => Promise<JobReply>;
  /** Ends the job, in the middle of a request too. */
  readonly close: () => void;
}

/** How long a worker may take to reply for the first time. */
const START_MS = 5_000;

/**
 * Starts a job: in a worker, or on this thread where no worker starts.
 *
 * @throws {Problem} as the functions give it, if the headings or the rules are wrong.
 */
export async function openJobClient(job: SummaryJob, start = startWorker): Promise<JobClient> {
  const request = { kind: "start", job } as const;
  const worker = start();
  if (worker !== undefined) {
    const client = workerJobClient(worker);
    const reply = await firstReply(client, request);
    if (reply !== undefined) {
      return started(client, reply);
    }
    client.close();
  }
  const client = localJobClient();
  return started(client, await client.send(request));
}

/** A client of a job on this thread, which may do something else between two requests. */
export function localJobClient(): JobClient {
  const runner = new JobRunner();
  return {
    send: async (request) => {
      await nextTask();
      return runner.reply(request);
    },
    close: () => undefined,
  };
}

/** A client of a job in a worker; an error there rejects the request under way. */
export function workerJobClient(worker: Worker): JobClient {
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<JobReply>) => resolve(data);
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message));
        };
        worker.postMessage(request);
      }),
    close: () => worker.terminate(),
  };
}

/** A new worker for a job; undefined where the host has no workers or forbids them. */
export function startWorker(): Worker | undefined {
  if (typeof Worker === "undefined") {
    return undefined;
  }
  try {
    return new Worker(
      /* webpackChunkName: "ledger-worker" */ new URL("./ledger.worker.ts", import.meta.url),
    );
  } catch {
    return undefined;
  }
}

/** The first reply of a job; undefined if it does not start in time. */
async function firstReply(client: JobClient, request: JobRequest): Promise<JobReply | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, START_MS, undefined);
  });
  try {
    return await Promise.race([client.send(request), timeout]);
  } catch {
    // What fails in a worker is tried on this thread, where an internal error shows itself.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function started(client: JobClient, reply: JobReply): JobClient {
  if (reply.kind !== "refused") {
    return client;
  }
  client.close();
  throw readProblem(reply.problem);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
