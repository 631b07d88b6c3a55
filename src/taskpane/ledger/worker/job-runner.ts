import { ledgerColumns } from "../../../core/ledger/ledger";
import { RuleSet } from "../../../core/ledger/matching/rule-set";
import { Reclassification } from "../../../core/ledger/reclassification";
import { readRules } from "../../../core/ledger/rule";
import { vocabularyOf } from "../../../core/ledger/vocabulary";
import { FiscalCalendar } from "../../../core/fiscal-year";
import { Problem } from "../../../core/problem";
import {
  plainProblem,
  plainSummary,
  type JobReply,
  type JobRequest,
  type SummaryJob,
} from "./protocol";

/** Runs one summary job, request by request, in a worker or on the main thread. */
export class JobRunner {
  private sums: Reclassification | undefined;

  /** What becomes of a request; what the user can act on is a refusal, never an error. */
  reply(request: JobRequest): JobReply {
    try {
      return this.run(request);
    } catch (error) {
      if (error instanceof Problem) {
        return { kind: "refused", problem: plainProblem(error) };
      }
      throw error;
    }
  }

  private run(request: JobRequest): JobReply {
    if (request.kind === "start") {
      this.sums = reclassificationOf(request.job);
      return { kind: "accepted" };
    }
    if (this.sums === undefined) {
      throw new Error("No job was started.");
    }
    if (request.kind === "finish") {
      return { kind: "finished", summary: plainSummary(this.sums.summary()) };
    }
    this.sums.add(request.rows);
    return { kind: "accepted" };
  }
}

function reclassificationOf(job: SummaryJob): Reclassification {
  const { rules, categories, headings, reading, largest } = job;
  const vocabulary = vocabularyOf(job.words, new FiscalCalendar(job.fiscalYears), job.currency);
  const ruleSet = new RuleSet(readRules(rules, { categories: new Set(categories), vocabulary }));
  const columns = ledgerColumns(headings, vocabulary, reading);
  return new Reclassification(ruleSet, columns, { largest });
}
