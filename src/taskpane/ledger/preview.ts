import { sentenceOf } from "../../messages/sentence";
import { HOME } from "../../dataset/bundled";
import { html, nothing, type TemplateResult } from "lit";
import { Decimal } from "../../core/decimal";
import type { LedgerSummary } from "../../core/ledger/reclassification";
import { Problem } from "../../core/problem";
import { inOrder } from "./ledger";
import type { LedgerPreview } from "./worker/summarize";
import { count } from "../digits";
import { money } from "../format";
import type { View } from "../elements";

type TextOnly = Pick<View, "text">;

/** The totals of a ledger: amounts by category, and whether nothing was lost. */
export function ledgerPreview({ text }: TextOnly, result: LedgerPreview | Problem): TemplateResult {
  const language = text.languageCode;
  if (result instanceof Problem) {
    return html`<p class="warn" role="alert">${sentenceOf(result, language)}</p>`;
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
      ${text.ledger.unmatched(count(result.unmatched.lines), money(result.unmatched.amount, text))}
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
    ${text.ledger.conserved(money(total, text))}
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
          ${sentenceOf(firstProblem, text.languageCode)}`
    }
  </p>`;

/** Lines and amount of each category; the total only where it is the whole ledger's. */
const sums = ({ text }: TextOnly, result: LedgerSummary): TemplateResult => {
  const { category, lines, amount, total } = text.ledger;
  const amountText = (sum: Decimal): string => money(sum, text);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${category}</th>
        <th scope="col" class="number">${lines}</th>
        <th scope="col" class="number">${amount}</th>
      </tr>
    </thead>
    <tbody>
      ${inOrder(result).map((sum) => sumRow(sum, HOME.categories.labelOf(sum.id, text.languageCode), amountText))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${total}</th>
        <td class="number">${count(result.lines)}</td>
        <td class="number">${isWhole(result) ? amountText(result.total) : "–"}</td>
      </tr>
    </tfoot>
  </table>`;
};

const sumRow = (
  { id, lines, amount }: ReturnType<typeof inOrder>[number],
  label: string,
  amountText: (sum: Decimal) => string,
): TemplateResult =>
  html`<tr data-testid="sum-${id}">
    <td>${label}</td>
    <td class="number">${count(lines)}</td>
    <td class="number">${amountText(amount)}</td>
  </tr>`;

function largestOutside(
  { text }: TextOnly,
  { largest }: LedgerPreview,
): TemplateResult | typeof nothing {
  if (largest.length === 0) {
    return nothing;
  }
  return html`<details>
    <summary>${text.ledger.largest}</summary>
    <ol class="largest">
      ${largest.map(
        ({ name, amount }) =>
          html`<li>
            <span>${name}</span>
            <span class="number">${money(new Decimal(amount), text)}</span>
          </li>`,
      )}
    </ol>
  </details>`;
}
