import { html, type TemplateResult } from "lit";
import type { ClaimCheck } from "../claim-check";
import { percent } from "../format";
import type { PaneText } from "../text/en";
import { sourceLine } from "../elements";

const MARKS = { agrees: "✓", possible: "≈", differs: "×" } as const;

/** The published percentages, each with its verdict in words and its source. */
export const claimList = (checks: readonly ClaimCheck[], text: PaneText): TemplateResult => html`
  <section class="stack" data-testid="claims" aria-labelledby="claims-title">
    <h2 id="claims-title">${text.claims.title}</h2>
    <ul class="claims">
      ${checks.map((check) => claimRow(check, text))}
    </ul>
  </section>
`;

function claimRow({ claim, computed, verdict }: ClaimCheck, text: PaneText): TemplateResult {
  const bounds = text.range(percent(computed.low, 4), text.percent(percent(computed.high, 4)));
  return html`<li class="claim" data-testid="claim-${claim.id}">
    <p class="verdict ${verdict}">
      <span aria-hidden="true">${MARKS[verdict]}</span> ${text.claims.verdict[verdict]}
    </p>
    <p>${text.claims.statements[claim.id] ?? claim.statement}</p>
    <dl class="pairs">
      <div>
        <dt>${text.claims.published}</dt>
        <dd>${text.percent(claim.publishedPercent.toFixed(claim.decimals))}</dd>
      </div>
      <div>
        <dt>${text.claims.computed}</dt>
        <dd>${text.percent(percent(computed.value, 4))}</dd>
      </div>
      <div>
        <dt>${text.claims.bounds}</dt>
        <dd>${bounds}</dd>
      </div>
    </dl>
    <details class="sources">
      <summary>${text.source}</summary>
      ${sourceLine(claim.source, text)}
    </details>
  </li>`;
}
