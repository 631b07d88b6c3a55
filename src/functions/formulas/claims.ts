import type { Bounded } from "../../core/bounded";
import { times } from "../../core/bounded";
import { verdict } from "../../core/claim";
import { Decimal } from "../../core/decimal";
import type { Figures } from "../../core/figures";
import { CLAIMS as PUBLISHED, type Claim } from "../../dataset/claims";
import { citation } from "../../dataset/sources";
import { readQuestion } from "../read/question";
import { namedScope } from "../read/scope";
import { plainFigure, type Out } from "../result";
import { attempt } from "../spread";
import { Problem } from "../../core/problem";
import { stateOf } from "../state";
import type { CustomFunction } from "./custom-function";

const HEADINGS = [
  "claim",
  "statement",
  "fiscal_year",
  "stages",
  "scope",
  "basis",
  "as_of",
  "published_percent",
  "computed_percent",
  "low",
  "high",
  "verdict",
  "source",
] as const;

const PERCENT = new Decimal(100);

/** Each published claim beside the computed value. */
export const CLAIMS: CustomFunction = (data) => {
  const { figures } = readQuestion({ data });
  const rows = PUBLISHED.map((claim): readonly Out[] => {
    const computed = attempt(() => percentOf(claim, figures));
    return [
      claim.id,
      claim.statement,
      claim.fiscalYear,
      claim.stages,
      claim.scope,
      claim.basis,
      claim.asOf,
      plainFigure(claim.publishedPercent, `0.${"0".repeat(claim.decimals)}`),
      ...(computed instanceof Problem ? failed(computed) : judged(claim, computed)),
      citation(claim.source),
    ];
  });
  return [HEADINGS, ...rows];
};

/** The computed percentage, from the same choices that the claim made. */
function percentOf(claim: Claim, figures: Figures): Bounded {
  const { basis, stages, asOf } = claim;
  const question = { ...readQuestion({ basis, stage: stages, asOf }), figures };
  return times(stateOf(question, claim.fiscalYear, namedScope(claim.scope)).ratio, PERCENT);
}

const judged = (claim: Claim, computed: Bounded): readonly Out[] => [
  ...[computed.value, computed.low, computed.high].map((end) => plainFigure(end, "0.0000")),
  verdict(computed, claim.publishedPercent, claim.decimals),
];

const failed = (problem: Problem): readonly Out[] => [problem, problem, problem, problem];
