import { gdpOf, readBasis } from "../core/basis";
import { ratio, times, type Bounded } from "../core/bounded";
import { verdict, type Verdict } from "../core/claim";
import { Decimal } from "../core/decimal";
import { spendingOf } from "../core/spending";
import { readStages } from "../core/stage";
import { CLAIMS, type Claim } from "../dataset/claims";
import { FIGURES } from "../dataset/figures";
import { SCOPES } from "../dataset/scopes";

/** A published percentage beside the computed one. */
export interface ClaimCheck {
  readonly claim: Claim;
  /** Per cent with bounds. */
  readonly computed: Bounded;
  readonly verdict: Verdict;
}

const PERCENT = new Decimal(100);

/** Every claim of the dataset, computed from the choices that it made. */
export const claimChecks = (): readonly ClaimCheck[] => CLAIMS.map(check);

function check(claim: Claim): ClaimCheck {
  const scope = SCOPES.get(claim.scope);
  if (scope === undefined) {
    throw new Error(`No scope ${claim.scope}.`);
  }
  const { fiscalYear: year, asOf } = claim;
  const { counted } = spendingOf(FIGURES, scope, { year, stages: readStages(claim.stages), asOf });
  const gdp = gdpOf(FIGURES, readBasis(claim.basis), year, asOf);
  const computed = times(ratio(counted, gdp.figure), PERCENT);
  return { claim, computed, verdict: verdict(computed, claim.publishedPercent, claim.decimals) };
}
