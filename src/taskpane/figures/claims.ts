import { html, nothing, type TemplateResult } from "lit";
import type { ClaimCheck } from "../../core/assessment";
import { claimCheck, type Claim } from "../../dataset/claims";
import type { Pack } from "../../dataset/pack";
import { fixed } from "../digits";
import { sourceLine } from "../elements";
import type { Writing } from "../offered";
import type { PaneText } from "../text/en";

const MARKS = { agrees: "✓", possible: "≈", differs: "×" } as const;

/** A claim beside what the same choices compute. */
export interface CheckedClaim extends ClaimCheck {
  readonly claim: Claim;
}

/** Every claim of a country that is a check; one whose GDP was worked back from it is none. */
export const checkedClaims = (pack: Pack): readonly CheckedClaim[] =>
  pack.claims
    .filter(({ kind }) => kind !== "circular")
    .map((claim) => ({ claim, ...claimCheck(claim, pack) }));

/** The percentages, each with its verdict in words and its source. */
export const claimList = (
  checks: readonly CheckedClaim[],
  writing: Writing,
): TemplateResult => html`
  <section class="stack" data-testid="claims" aria-labelledby="claims-title">
    <h2 id="claims-title">${writing.text.claims.title}</h2>
    <ul class="claims">
      ${checks.map((check) => claimRow(check, writing))}
    </ul>
  </section>
`;

const claimRow = (check: CheckedClaim, writing: Writing): TemplateResult => html`
  <li class="claim" data-testid="claim-${check.claim.id}">
    <p class="verdict ${check.verdict}">
      <span aria-hidden="true">${MARKS[check.verdict]}</span>
      ${writing.text.claims.verdict[check.verdict]}
    </p>
    <p>${check.claim.statement[writing.text.languageCode]}</p>
    ${percentages(check, writing.text)}
    ${check.claim.note === "" ? nothing : html`<p class="quiet" lang="en">${check.claim.note}</p>`}
    ${check.claim.source === "" ? nothing : claimSource(check.claim.source, writing)}
  </li>
`;

/** The published percentage with its own decimals beside the computed one with its bounds. */
function percentages({ claim, computed }: CheckedClaim, text: PaneText): TemplateResult {
  const published = text.percent(claim.publishedPercent.toFixed(claim.decimals));
  const bounds = text.range(fixed(computed.low, 4), text.percent(fixed(computed.high, 4)));
  return html`<dl class="pairs">
    <div>
      <dt>${claim.kind === "control" ? text.claims.control : text.claims.published}</dt>
      <dd>${published}</dd>
    </div>
    <div>
      <dt>${text.claims.computed}</dt>
      <dd>${text.percent(fixed(computed.value, 4))}</dd>
    </div>
    <div>
      <dt>${text.claims.bounds}</dt>
      <dd>${bounds}</dd>
    </div>
  </dl>`;
}

const claimSource = (id: string, writing: Writing): TemplateResult =>
  html`<details class="sources">
    <summary>${writing.text.source}</summary>
    ${sourceLine(id, writing)}
  </details>`;
