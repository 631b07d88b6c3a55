import { ledgerColumns } from "../../../core/ledger/ledger";
import { RuleSet } from "../../../core/ledger/matching/rule-set";
import { Reclassification } from "../../../core/ledger/reclassification";
import { readRules } from "../../../core/ledger/rule";
import { Problem } from "../../../core/problem";
import { plainProblem, plainSummary, type Answer, type Job, type Order } from "./protocol";

/** Sums up one ledger, order by order, on whichever thread it stands. */
export class Clerk {
  private sums: Reclassification | undefined;

  answer(order: Order): Answer {
    try {
      return this.carryOut(order);
    } catch (error) {
      if (error instanceof Problem) return { kind: "refused", problem: plainProblem(error) };
      throw error;
    }
  }

  private carryOut(order: Order): Answer {
    if (order.kind === "begin") {
      this.sums = begin(order.job);
      return { kind: "taken" };
    }
    if (this.sums === undefined) throw new Error("No ledger was begun.");
    if (order.kind === "sum") {
      return { kind: "summed", summary: plainSummary(this.sums.summary()) };
    }
    this.sums.add(order.rows);
    return { kind: "taken" };
  }
}

const begin = ({ rules, categories, headings, largest }: Job): Reclassification =>
  new Reclassification(
    new RuleSet(readRules(rules, new Set(categories))),
    ledgerColumns(headings),
    { largest },
  );
