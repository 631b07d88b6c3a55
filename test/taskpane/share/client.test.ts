import { Cancelled } from "../../../src/excel/port";
import { Refusal } from "../../../src/taskpane/failure";
import {
  runShareJob,
  startShareWorker,
  type WorkerMessage,
} from "../../../src/taskpane/share/worker/client";
import { shareReply, type ShareJob } from "../../../src/taskpane/share/worker/job";

// Where a job runs, what it reports, and what becomes of errors on the way.

const job = (): ShareJob => ({
  ...{ kind: "portable", name: "a.xlsx", language: "en", day: "2026-11-24" },
  bytes: new Uint8Array([1, 2, 3]),
});

/** A worker that does as it is told; every message is cloned as a browser does. */
class FakeWorker extends EventTarget implements Worker {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  isEnded = false;
  readonly jobs: ShareJob[] = [];

  constructor(private readonly mode: "runs" | "does not start" | "fails" | "is silent") {
    super();
    setTimeout(() => {
      if (mode === "does not start") {
        this.fail();
      } else if (mode !== "is silent") {
        this.tell({ kind: "ready" });
      }
    });
  }

  postMessage(sent: ShareJob, transfer?: unknown): void {
    const list = Array.isArray(transfer) ? transfer : [];
    const received = structuredClone(sent, { transfer: list });
    this.jobs.push(received);
    if (this.mode === "fails") {
      this.fail();
      return;
    }
    this.tell({ kind: "progress", done: 0.5 });
    this.tell(shareReply(received, () => undefined));
  }

  terminate(): void {
    this.isEnded = true;
  }

  private fail(): void {
    const event = Object.assign(new Event("error", { cancelable: true }), {
      ...{ message: "out of memory", filename: "", lineno: 0, colno: 0, error: undefined },
    });
    this.onerror?.call(this, event);
  }

  private tell(message: WorkerMessage): void {
    const data = structuredClone(message);
    this.onmessage?.call(this, new MessageEvent("message", { data }));
  }
}

const progress = (abort = new AbortController()) => {
  const reports: number[] = [];
  return { abort, reports, signal: abort.signal, report: (done: number) => reports.push(done) };
};

it("runs a job in a worker, reports how far it is, and ends the worker", async () => {
  const worker = new FakeWorker("runs");
  const { reports, ...rest } = progress();
  const sent = job();
  const reply = await runShareJob(sent, rest, () => worker);
  expect(reply).toMatchObject({ kind: "refused" });
  expect(reports).toEqual([0.5]);
  // The bytes are handed over, not copied.
  expect(sent.bytes.length).toBe(0);
  expect(worker.jobs[0]?.bytes).toEqual(new Uint8Array([1, 2, 3]));
  expect(worker.isEnded).toBe(true);
});

it.each([
  ["there are no workers", startShareWorker],
  ["the worker does not start", () => new FakeWorker("does not start")],
])("says that the code did not come where %s", async (_, start) => {
  await expect(runShareJob(job(), progress(), start)).rejects.toMatchObject({
    reason: { kind: "not-loaded" },
  });
});

it("waits ten seconds for a worker to start, and ends it", async () => {
  jest.useFakeTimers();
  try {
    const worker = new FakeWorker("is silent");
    const refused = expect(runShareJob(job(), progress(), () => worker)).rejects.toThrow(Refusal);
    await jest.advanceTimersByTimeAsync(9_999);
    expect(worker.isEnded).toBe(false);
    await jest.advanceTimersByTimeAsync(10);
    await refused;
    expect(worker.isEnded).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

it("rejects with an error of the worker, which it ends", async () => {
  const worker = new FakeWorker("fails");
  await expect(runShareJob(job(), progress(), () => worker)).rejects.toThrow("out of memory");
  expect(worker.isEnded).toBe(true);
});

it("ends when the user stops it", async () => {
  const stopping = progress();
  const worker = new FakeWorker("runs");
  stopping.abort.abort();
  await expect(runShareJob(job(), stopping, () => worker)).rejects.toBeInstanceOf(Cancelled);
  expect([worker.isEnded, worker.jobs]).toEqual([true, []]);
});
