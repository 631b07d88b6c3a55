import { html, nothing, type TemplateResult } from "lit";
import type { ClaimCheck } from "../../core/assessment";
import { HOME } from "../../dataset/bundled";
import { claimCheck, type Claim } from "../../dataset/claims";
import { fixed } from "../digits";
import { sourceLine } from "../elements";
import type { PaneText } from "../text/en";

const MARKS = { agrees: "✓", possible: "≈", differs: "×" } as const;

/** A claim beside what the same choices compute. */
export interface CheckedClaim extends ClaimCheck {
  readonly claim: Claim;
}

/** Every claim of the dataset that is a check; one whose GDP was worked back from it is none. */
export const checkedClaims = (): readonly CheckedClaim[] =>
  HOME.claims
    .filter(({ kind }) => kind !== "circular")
    .map((claim) => ({ claim, ...claimCheck(claim, HOME) }));

/** The percentages, each with its verdict in words and its source. */
export const claimList = (checks: readonly CheckedClaim[], text: PaneText): TemplateResult => html`
  <section class="stack" data-testid="claims" aria-labelledby="claims-title">
    <h2 id="claims-title">${text.claims.title}</h2>
    <ul class="claims">
      ${checks.map((check) => claimRow(check, text))}
    </ul>
  </section>
`;

const claimRow = (check: CheckedClaim, text: PaneText): TemplateResult => html`
  <li class="claim" data-testid="claim-${check.claim.id}">
    <p class="verdict ${check.verdict}">
      <span aria-hidden="true">${MARKS[check.verdict]}</span> ${text.claims.verdict[check.verdict]}
    </p>
    <p>${check.claim.statement[text.languageCode]}</p>
    ${percentages(check, text)}
    ${check.claim.note === "" ? nothing : html`<p class="quiet" lang="en">${check.claim.note}</p>`}
    ${check.claim.source === "" ? nothing : claimSource(check.claim.source, text)}
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

const claimSource = (id: string, text: PaneText): TemplateResult =>
  html`<details class="sources">
    <summary>${text.source}</summary>
    ${sourceLine(id, text)}
  </details>`;
