import { html, nothing, type TemplateResult } from "lit";
import { Decimal } from "../../core/decimal";
import type { LedgerSummary } from "../../core/ledger/reclassification";
import { Problem } from "../../core/problem";
import { labelOf } from "../../dataset/categories";
import { inOrder } from "../ledger";
import type { LedgerPreview } from "../state";
import { count, money } from "../words";
import type { View } from "./view";

/** What a ledger comes to: amounts by category, and that nothing was lost. */
export function ledgerPreview({ text }: View, result: LedgerPreview | Problem): TemplateResult {
  const language = text.languageCode;
  if (result instanceof Problem) {
    return html`<p class="warn" role="alert">${result.sentence[language]}</p>`;
  }
  const total = money(result.total, language);
  const { firstProblem } = result;
  return html`
    <p class="good" data-testid="conserved" data-conserved=${isConserved(result)}>
      <span aria-hidden="true">✓</span> ${text.reclassify.conserved(total)}
    </p>
    ${
      firstProblem === undefined
        ? nothing
        : html`<p class="warn" role="alert">
            ${text.reclassify.notConserved(count(result.unreadable))}
            ${firstProblem.sentence[language]}
          </p>`
    }
    <table>
      <thead>
        <tr>
          <th scope="col">${text.reclassify.category}</th>
          <th scope="col" class="number">${text.reclassify.lines}</th>
          <th scope="col" class="number">${text.reclassify.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${inOrder(result).map(
          ({ id, lines, amount }) =>
            html`<tr data-testid="sum-${id}">
              <td>${labelOf(id, language)}</td>
              <td class="number">${count(lines)}</td>
              <td class="number">${money(amount, language)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${text.reclassify.total}</th>
          <td class="number">${count(result.lines)}</td>
          <td class="number">${total}</td>
        </tr>
      </tfoot>
    </table>
    ${
      result.noAmount === 0
        ? nothing
        : html`<p class="quiet">${text.reclassify.noAmount(count(result.noAmount))}</p>`
    }
    <p data-testid="unmatched">
      ${text.reclassify.unmatched(
        count(result.unmatched.lines),
        money(result.unmatched.amount, language),
      )}
    </p>
    ${largestOutside(result, { text })}
  `;
}

/** Whether the parts add up to the ledger's total, exactly. */
const isConserved = ({ categories, total }: LedgerSummary): boolean =>
  [...categories.values()].reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).eq(total);

function largestOutside(
  { largest }: LedgerPreview,
  { text }: Pick<View, "text">,
): TemplateResult | typeof nothing {
  if (largest.length === 0) return nothing;
  return html`<details>
    <summary>${text.reclassify.largest}</summary>
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
