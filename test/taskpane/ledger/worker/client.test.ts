import { JOB_WORDS } from "../../../core/ledger/vocabulary";
import { Problem } from "../../../../src/core/problem";
import {
  localJobClient,
  openJobClient,
  startWorker,
  workerJobClient,
} from "../../../../src/taskpane/ledger/worker/client";
import { JobRunner } from "../../../../src/taskpane/ledger/worker/job-runner";
import {
  readSummary,
  type JobReply,
  type JobRequest,
  type SummaryJob,
} from "../../../../src/taskpane/ledger/worker/protocol";

// Where a job runs, what it replies, and what becomes of errors on the way.

const JOB: SummaryJob = {
  reading: {},
  headings: ["ministry", "amount"],
  rules: [
    ["rule", "ministry", "organization", "section", "item", "major_expense", "category", "share"],
    ["r1", "=A", "", "", "", "", "defence.core", 1],
  ],
  categories: ["defence.core", "outside"],
  ...JOB_WORDS,
  largest: 1,
};

/** A worker that replies as it is told to; every message is cloned as a browser does. */
class FakeWorker extends EventTarget implements Worker {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  isEnded = false;
  private readonly runner = new JobRunner();

  constructor(private readonly mode: "runs" | "fails" | "is silent") {
    super();
  }

  postMessage(request: JobRequest): void {
    if (this.mode === "fails") {
      this.onerror?.call(this, failure());
    }
    if (this.mode === "runs") {
      const data = structuredClone(this.runner.reply(structuredClone(request)));
      this.onmessage?.call(this, new MessageEvent("message", { data }));
    }
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const failure = () =>
  Object.assign(new Event("error", { cancelable: true }), {
    ...{ message: "out of memory", filename: "", lineno: 0, colno: 0, error: undefined },
  });

const ROWS = [
  ["A", 70],
  ["B", 30],
];

const summaryOf = (reply: JobReply) => {
  if (reply.kind !== "finished") {
    throw new Error(`The reply is ${reply.kind}.`);
  }
  return readSummary(reply.summary);
};

it.each([
  ["in a worker", () => new FakeWorker("runs")],
  ["on this thread where there are no workers", () => undefined],
  ["on this thread where the worker fails", () => new FakeWorker("fails")],
])("runs a job %s", async (_, start) => {
  const client = await openJobClient(JOB, start);
  expect(await client.send({ kind: "add", rows: ROWS })).toEqual({ kind: "accepted" });
  const { categories, total, largestOutside } = summaryOf(await client.send({ kind: "finish" }));
  expect(total.toNumber()).toBe(100);
  expect(categories.get("defence.core")?.amount.toNumber()).toBe(70);
  expect(largestOutside).toEqual([{ row: 2, amount: 30, rule: "" }]);
});

it("runs on this thread where a worker is silent for five seconds, and ends the worker", async () => {
  jest.useFakeTimers();
  try {
    const worker = new FakeWorker("is silent");
    const opened = openJobClient(JOB, () => worker);
    await jest.advanceTimersByTimeAsync(4_999);
    expect(worker.isEnded).toBe(false);
    await jest.advanceTimersByTimeAsync(10);
    await opened;
    expect(worker.isEnded).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

it("rejects a request that fails in a worker on its way, and keeps the page quiet", async () => {
  const worker = new FakeWorker("fails");
  const prevented = jest.spyOn(Event.prototype, "preventDefault");
  await expect(workerJobClient(worker).send({ kind: "finish" })).rejects.toThrow("out of memory");
  expect(prevented).toHaveBeenCalled();
  prevented.mockRestore();
});

it("ends the worker with the job", async () => {
  const worker = new FakeWorker("runs");
  (await openJobClient(JOB, () => worker)).close();
  expect(worker.isEnded).toBe(true);
});

it.each([
  ["headings", { headings: ["ministry"] }],
  ["rules", { rules: [["rule"]] }],
])("throws what is wrong with the %s, and ends the worker", async (_, wrong) => {
  const worker = new FakeWorker("runs");
  const opened = openJobClient({ ...JOB, ...wrong }, () => worker);
  await expect(opened).rejects.toBeInstanceOf(Problem);
  expect(worker.isEnded).toBe(true);
});

it("replies with a refusal to what the user can act on, and throws what is internal", () => {
  const runner = new JobRunner();
  expect(() => runner.reply({ kind: "finish" })).toThrow("No job was started.");
  const refused = runner.reply({ kind: "start", job: { ...JOB, headings: ["ministry"] } });
  expect(refused).toMatchObject({ kind: "refused", problem: { kind: "ledger-without-amount" } });
});

it("leaves room for other tasks between two requests on this thread", async () => {
  const order: string[] = [];
  const client = localJobClient();
  setTimeout(() => order.push("task"), 0);
  await client.send({ kind: "start", job: JOB });
  order.push("reply");
  expect(order).toEqual(["task", "reply"]);
});

it("starts no worker where the host has none", () => {
  expect(typeof Worker).toBe("undefined");
  expect(startWorker()).toBeUndefined();
});

it("starts no worker where the host forbids it", () => {
  class Forbidden {
    constructor() {
      throw new Error("refused by a policy");
    }
  }
  Object.assign(globalThis, { Worker: Forbidden });
  expect(startWorker()).toBeUndefined();
  Reflect.deleteProperty(globalThis, "Worker");
});
