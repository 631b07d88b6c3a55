import { sentenceOf } from "../../../../src/messages/sentence";
import { ledgerColumns } from "../../../../src/core/ledger/ledger";
import { RuleSet } from "../../../../src/core/ledger/matching/rule-set";
import { Reclassification } from "../../../../src/core/ledger/reclassification";
import { readRules } from "../../../../src/core/ledger/rule";
import { JOB_WORDS, LEDGER_VOCABULARY } from "../../../core/ledger/vocabulary";
import { Problem } from "../../../../src/core/problem";
import type { Range } from "../../../../src/core/table";
import { Cancelled } from "../../../../src/excel/port";
import { JobRunner } from "../../../../src/taskpane/ledger/worker/job-runner";
import { openJobClient, type JobClient } from "../../../../src/taskpane/ledger/worker/client";
import type {
  JobReply,
  SummaryJob,
  JobRequest,
} from "../../../../src/taskpane/ledger/worker/protocol";
import { summaryOf, type LedgerLines } from "../../../../src/taskpane/ledger/worker/summarize";

// A ledger is summarized in blocks, in a worker or on this thread, with the same result.

const JOB: SummaryJob = {
  reading: {},
  headings: ["ministry", "item", "amount"],
  rules: [
    ["rule", "ministry", "organization", "section", "item", "major_expense", "category", "share"],
    ["r1", "=防衛省", "", "", "", "", "defence.core", 0.3],
    ["r2", "", "", "", "~ship", "", "related.coast_guard", "0.1"],
  ],
  categories: ["defence.core", "related.coast_guard", "outside"],
  ...JOB_WORDS,
  largest: 2,
};

/** 25,000 lines: more than two blocks. */
const LINES: Range = Array.from({ length: 25_000 }, (_, index) => [
  ["防衛省", "海上保安庁", "環境省"][index % 3],
  index % 2 === 0 ? "patrol ship" : "office",
  index === 20_000 ? "much" : (index % 7) + 0.1,
]);

const linesOf = (rows: Range): LedgerLines => ({
  count: rows.length,
  read: (from, count) => Promise.resolve(rows.slice(from, from + count)),
});

const going = () => {
  const abort = new AbortController();
  const reported: number[] = [];
  return {
    abort,
    reported,
    progress: { signal: abort.signal, report: (done: number) => void reported.push(done) },
  };
};

/** A worker of the browser: every message is a structured clone. */
class ClonedWorker {
  private readonly runner = new JobRunner();
  readonly requests: JobRequest[] = [];
  isEnded = false;

  readonly client: JobClient = {
    send: (request) => {
      this.requests.push(request);
      const reply: JobReply = structuredClone(this.runner.reply(structuredClone(request)));
      return Promise.resolve(reply);
    },
    close: () => {
      this.isEnded = true;
    },
  };

  readonly open = async (job: SummaryJob): Promise<JobClient> => {
    await this.client.send({ kind: "start", job });
    return this.client;
  };
}

const direct = new Reclassification(
  new RuleSet(
    readRules(JOB.rules, {
      categories: new Set(JOB.categories),
      vocabulary: LEDGER_VOCABULARY,
    }),
  ),
  ledgerColumns(JOB.headings, LEDGER_VOCABULARY),
  { largest: 2 },
)
  .add(LINES)
  .summary();

it("comes to the same through messages, on this thread and in one sweep", async () => {
  const runner = new ClonedWorker();
  expect(await summaryOf(linesOf(LINES), JOB, going().progress, runner.open)).toEqual(direct);
  expect(await summaryOf(linesOf(LINES), JOB, going().progress)).toEqual(direct);
  expect(runner.isEnded).toBe(true);
});

it("passes blocks on, never the whole ledger, and tells how far it is", async () => {
  const runner = new ClonedWorker();
  const { progress, reported } = going();
  await summaryOf(linesOf(LINES), JOB, progress, runner.open);
  const blocks = runner.requests.map((order) => (order.kind === "add" ? order.rows.length : 0));
  expect(blocks).toEqual([0, 10_000, 10_000, 5_000, 0]);
  expect(reported).toEqual([0.4, 0.8, 1]);
});

it("keeps what is wrong with a line through messages", async () => {
  const runner = new ClonedWorker();
  const { firstProblem, unreadable } = await summaryOf(
    linesOf(LINES),
    JOB,
    going().progress,
    runner.open,
  );
  expect(unreadable).toBe(1);
  expect(firstProblem).toBeInstanceOf(Problem);
  expect(firstProblem && sentenceOf(firstProblem, "ja")).toContain("20001 行目の amount");
});

it("stops when it is cancelled, and ends its runner", async () => {
  const runner = new ClonedWorker();
  const { abort, progress } = going();
  const lines: LedgerLines = {
    count: LINES.length,
    read: (from, count) => {
      if (from > 0) {
        abort.abort();
      }
      return Promise.resolve(LINES.slice(from, from + count));
    },
  };
  await expect(summaryOf(lines, JOB, progress, runner.open)).rejects.toBeInstanceOf(Cancelled);
  expect(runner.isEnded).toBe(true);
  expect(runner.requests.filter(({ kind }) => kind === "add")).toHaveLength(1);
});

it.each([
  // given                                    says
  [{ headings: ["ministry", "item"] }, "amount"],
  [{ rules: [["rule", "share"]] }, "rules"],
])("refuses %j in both languages", async (given, word) => {
  const refused = summaryOf(linesOf(LINES), { ...JOB, ...given }, going().progress);
  const problem = await refused.catch((error: unknown) => error);
  if (!(problem instanceof Problem)) {
    throw new Error("Nothing was refused.");
  }
  expect(sentenceOf(problem, "en")).toContain(word);
  expect(sentenceOf(problem, "ja")).toContain(word);
});

/** A worker as far as a client knows it. */
class BrokenWorker extends EventTarget {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  isEnded = false;

  postMessage(): void {
    const event = Object.assign(new Event("error", { cancelable: true }), {
      message: "blocked",
      filename: "",
      lineno: 0,
      colno: 0,
      error: undefined,
    });
    queueMicrotask(() => this.onerror?.call(this, event));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

it("sums up on this thread where a worker does not start", async () => {
  const worker = new BrokenWorker();
  const open = (job: SummaryJob): Promise<JobClient> => openJobClient(job, () => worker);
  expect(await summaryOf(linesOf(LINES), JOB, going().progress, open)).toEqual(direct);
  expect(worker.isEnded).toBe(true);
});
