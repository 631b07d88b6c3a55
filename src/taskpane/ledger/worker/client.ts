import { Clerk } from "./job-runner";
import { type Answer, type Job, type Order, readProblem } from "./protocol";

/** Where a clerk is asked. */
export interface Desk {
  readonly ask: (order: Order) => Promise<Answer>;
  /** Ends the clerk, in the middle of an order too. */
  readonly close: () => void;
}

/** How long a worker may take to answer for the first time. */
const START_MS = 5_000;

/**
 * A desk that has begun a job: in a worker, or on this thread where no worker starts.
 *
 * @throws {Problem} as the functions give it, if the headings or the rules are wrong.
 */
export async function openDesk(job: Job, start = startWorker): Promise<Desk> {
  const order = { kind: "begin", job } as const;
  const worker = start();
  if (worker !== undefined) {
    const desk = deskIn(worker);
    const answer = await firstAnswer(desk, order);
    if (answer !== undefined) return begun(desk, answer);
    desk.close();
  }
  const desk = deskHere();
  return begun(desk, await desk.ask(order));
}

/** A desk on this thread, which may do something else between two orders. */
export function deskHere(): Desk {
  const clerk = new Clerk();
  return {
    ask: async (order) => {
      await nextTask();
      return clerk.answer(order);
    },
    close: () => undefined,
  };
}

/** A desk in a worker; an error there is one of the order under way. */
export function deskIn(worker: Worker): Desk {
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message));
        };
        worker.postMessage(order);
      }),
    close: () => worker.terminate(),
  };
}

/** What a desk answers first; undefined if it does not start. */
async function firstAnswer(desk: Desk, order: Order): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, START_MS, undefined);
  });
  try {
    return await Promise.race([desk.ask(order), silence]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function begun(desk: Desk, answer: Answer): Desk {
  if (answer.kind !== "refused") return desk;
  desk.close();
  throw readProblem(answer.problem);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A worker with a clerk in it; undefined where the host has no workers or forbids them. */
export function startWorker(): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker(
      /* webpackChunkName: "ledger-worker" */ new URL("./ledger.worker.ts", import.meta.url),
    );
  } catch {
    return undefined;
  }
}
