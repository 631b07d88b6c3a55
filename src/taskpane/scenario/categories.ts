import type { Bounded } from "../../core/bounded";
import type { Decimal } from "../../core/decimal";
import { html, nothing, type TemplateResult } from "lit";
import type { Writing } from "../offered";
import { shareOfPercent } from "./outcome";
import type { CategoryRow } from "./outcome";
import { fixed } from "../digits";
import { boundedMoney, money } from "../format";
import type { PaneText } from "../text/en";
import { fieldValue, sources } from "../elements";
import type { View } from "../elements";

/** The categories by group, each with its switch, share, amount and weight. */
export const categories = (view: View, rows: readonly CategoryRow[]): TemplateResult => html`
  <section class="stack" aria-labelledby="categories-title">
    <h2 id="categories-title">${view.text.scenario.categories}</h2>
    ${view.offered.groups.map(({ id, label }) => {
      const members = rows.filter(({ category }) => category.group === id);
      return html`<div class="group">
        <h3>
          <span class="key group-${id}" aria-hidden="true"></span>${label[view.text.languageCode]}
        </h3>
        <ul>
          ${members.map((row) => categoryRow(view, row))}
        </ul>
      </div>`;
    })}
  </section>
`;

const categoryRow = (view: View, row: CategoryRow): TemplateResult =>
  html`<li class="category" data-testid="category-${row.category.id}">
    ${switchOf(view, row)} ${shareField(view, row)}
    <div class="amount">
      <p>
        <span data-testid="amount-${row.category.id}">${amountText(row, view)}</span>
        ${
          row.weight === undefined
            ? nothing
            : html` · <span>${view.text.scenario.points(pointText(row.weight, view.text))}</span>`
        }
      </p>
      ${sources(row.sources, view, statusText(row, view.text))}
    </div>
  </li>`;

/** Counts the category as a whole, or not at all. */
function switchOf({ text, commands }: View, { category, share }: CategoryRow): TemplateResult {
  const toggle = ({ currentTarget }: Event): void => {
    const isChecked = currentTarget instanceof HTMLInputElement && currentTarget.checked;
    void commands.setShare(category.id, isChecked ? 1 : 0);
  };
  return html`<label class="switch">
    <input
      type="checkbox"
      role="switch"
      data-action="toggle-${category.id}"
      .checked=${share.gt(0)}
      @change=${toggle}
    />
    <span>${category.label[text.languageCode]}</span>
  </label>`;
}

/** The share that counts, in per cent; what is none is replaced by the share there was. */
function shareField({ text, commands }: View, { category, share }: CategoryRow): TemplateResult {
  const percents = share.times(100).toString();
  const setShare = (event: Event): void => {
    const typed = shareOfPercent(fieldValue(event));
    if (typed !== undefined) {
      void commands.setShare(category.id, typed);
    } else if (event.currentTarget instanceof HTMLInputElement) {
      event.currentTarget.value = percents;
    }
  };
  return html`<span class="share">
    <input
      type="number"
      min="0"
      max="100"
      step="any"
      inputmode="decimal"
      data-testid="share-${category.id}"
      aria-label=${text.scenario.shareOf(category.label[text.languageCode])}
      .value=${percents}
      @change=${setShare}
    /><span aria-hidden="true">%</span>
  </span>`;
}

/** The amount of a whole category; a range where it is not published, never 0. */
function amountText({ spending, statuses }: CategoryRow, writing: Writing): string {
  const { text } = writing;
  if (spending === undefined) {
    return text.scenario.noFigure;
  }
  if (statuses.includes("not_published")) {
    return text.scenario.notPublished(money(spending.high, writing));
  }
  return boundedMoney(spending, writing);
}

function pointText(weight: Bounded, text: PaneText): string {
  const points = (end: Decimal): string => fixed(end.times(100), 3);
  const [low, high] = [points(weight.low), points(weight.high)];
  return low === high ? points(weight.value) : text.range(low, high);
}

/** How the figures came about, where that is not plainly published. */
const statusText = ({ statuses }: CategoryRow, text: PaneText): string =>
  [...new Set(statuses)]
    .filter((status) => status !== "published")
    .map((status) => text.scenario.status[status] ?? status)
    .join(", ");
