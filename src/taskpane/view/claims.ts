import { html, type TemplateResult } from "lit";
import type { ClaimCheck } from "../claim-check";
import { percent } from "../words";
import type { Text } from "../text/en";
import { sourceLine } from "./source-link";

const MARKS = { agrees: "✓", possible: "≈", differs: "✗" } as const;

/** The published percentages, each with its verdict in words and its source. */
export const claimList = (checks: readonly ClaimCheck[], text: Text): TemplateResult => html`
  <section class="stack" data-testid="claims" aria-labelledby="claims-title">
    <h2 id="claims-title">${text.claims}</h2>
    <ul class="claims">
      ${checks.map((check) => claimRow(check, text))}
    </ul>
  </section>
`;

function claimRow({ claim, computed, verdict }: ClaimCheck, text: Text): TemplateResult {
  const bounds = `${percent(computed.low, 4)}–${percent(computed.high, 4)}`;
  return html`<li class="claim" data-testid="claim-${claim.id}">
    <p class="verdict ${verdict}">
      <span aria-hidden="true">${MARKS[verdict]}</span> ${text.verdict[verdict]}
    </p>
    <p>${text.claimStatement[claim.id] ?? claim.statement}</p>
    <dl class="pairs">
      <div>
        <dt>${text.published}</dt>
        <dd>${claim.publishedPercent.toFixed(claim.decimals)} %</dd>
      </div>
      <div>
        <dt>${text.computed}</dt>
        <dd>${percent(computed.value, 4)} %</dd>
      </div>
      <div>
        <dt>${text.bounds}</dt>
        <dd>${bounds} %</dd>
      </div>
    </dl>
    <details class="sources">
      <summary>${text.source}</summary>
      ${sourceLine(claim.source, text)}
    </details>
  </li>`;
}
