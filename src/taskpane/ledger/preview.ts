import { html, nothing, type TemplateResult } from "lit";
import { Decimal } from "../../core/decimal";
import type { LedgerSummary } from "../../core/ledger/reclassification";
import { Problem } from "../../core/problem";
import { labelOf } from "../../dataset/categories";
import { inOrder } from "./ledger";
import type { LedgerPreview } from "./worker/summarize";
import { count, money } from "../format";
import type { View } from "../elements";

type TextOnly = Pick<View, "text">;

/** What a ledger comes to: amounts by category, and whether nothing was lost. */
export function ledgerPreview({ text }: TextOnly, result: LedgerPreview | Problem): TemplateResult {
  const language = text.languageCode;
  if (result instanceof Problem) {
    return html`<p class="warn" role="alert">${result.sentence[language]}</p>`;
  }
  return html`
    ${isWhole(result) ? conserved({ text }, result) : notWhole({ text }, result)}
    ${sums({ text }, result)}
    ${
      result.noAmount === 0
        ? nothing
        : html`<p class="quiet">${text.ledger.noAmount(count(result.noAmount))}</p>`
    }
    <p data-testid="unmatched">
      ${text.ledger.unmatched(
        count(result.unmatched.lines),
        money(result.unmatched.amount, language),
      )}
    </p>
    ${largestOutside({ text }, result)}
  `;
}

/** Whether every line was read and the parts add up to the ledger's total, exactly. */
const isWhole = ({ firstProblem, categories, total }: LedgerSummary): boolean =>
  firstProblem === undefined &&
  [...categories.values()].reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).eq(total);

const conserved = ({ text }: TextOnly, { total }: LedgerSummary): TemplateResult =>
  html`<p class="good" data-testid="conserved" data-conserved="true">
    <span aria-hidden="true">✓</span>
    ${text.ledger.conserved(money(total, text.languageCode))}
  </p>`;

const notWhole = (
  { text }: TextOnly,
  { firstProblem, unreadable }: LedgerSummary,
): TemplateResult =>
  html`<p class="warn" role="alert" data-testid="conserved" data-conserved="false">
    ${
      firstProblem === undefined
        ? text.ledger.partsDiffer
        : html`${text.ledger.unreadable(count(unreadable))}
          ${firstProblem.sentence[text.languageCode]}`
    }
  </p>`;

/** Lines and amount of each category; the total only where it is the whole ledger's. */
const sums = ({ text }: TextOnly, result: LedgerSummary): TemplateResult =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">${text.ledger.category}</th>
        <th scope="col" class="number">${text.ledger.lines}</th>
        <th scope="col" class="number">${text.ledger.amount}</th>
      </tr>
    </thead>
    <tbody>
      ${inOrder(result).map(
        ({ id, lines, amount }) =>
          html`<tr data-testid="sum-${id}">
            <td>${labelOf(id, text.languageCode)}</td>
            <td class="number">${count(lines)}</td>
            <td class="number">${money(amount, text.languageCode)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${text.ledger.total}</th>
        <td class="number">${count(result.lines)}</td>
        <td class="number">${isWhole(result) ? money(result.total, text.languageCode) : "–"}</td>
      </tr>
    </tfoot>
  </table>`;

function largestOutside(
  { text }: TextOnly,
  { largest }: LedgerPreview,
): TemplateResult | typeof nothing {
  if (largest.length === 0) return nothing;
  return html`<details>
    <summary>${text.ledger.largest}</summary>
    <ol class="largest">
      ${largest.map(
        ({ name, amount }) =>
          html`<li>
            <span>${name}</span>
            <span class="number">${money(new Decimal(amount), text.languageCode)}</span>
          </li>`,
      )}
    </ol>
  </details>`;
}
