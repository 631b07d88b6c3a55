import { html, nothing, type TemplateResult } from "lit";
import { GROUPS, type CategoryRow } from "./outcome";
import { shareOfPercent } from "./settings";
import { boundedMoney, money, percent } from "../format";
import type { PaneText } from "../text/en";
import { valueOf } from "../elements";
import { sources } from "../elements";
import type { View } from "../elements";

/** The categories by group, each with its switch, share, amount and weight. */
export const categories = (view: View, rows: readonly CategoryRow[]): TemplateResult => html`
  <section class="stack" aria-labelledby="categories-title">
    <h2 id="categories-title">${view.text.scenario.categories}</h2>
    ${GROUPS.map((group) => {
      const members = rows.filter(({ category }) => category.group === group);
      return html`<div class="group">
        <h3>
          <span class="key ${group}" aria-hidden="true"></span>${view.text.scenario.groups[group]}
        </h3>
        <ul>
          ${members.map((row) => categoryRow(view, row))}
        </ul>
      </div>`;
    })}
  </section>
`;

function categoryRow({ text, commands }: View, row: CategoryRow): TemplateResult {
  const { category, share, weight } = row;
  const { id } = category;
  const name = category.label[text.languageCode];
  const isOn = share.gt(0);
  const toggle = (event: Event): void => {
    const { currentTarget } = event;
    const isChecked = currentTarget instanceof HTMLInputElement && currentTarget.checked;
    void commands.setShare(id, isChecked ? 1 : 0);
  };
  const percents = share.times(100).toString();
  const setShare = (event: Event): void => {
    const given = shareOfPercent(valueOf(event));
    if (given !== undefined) return void commands.setShare(id, given);
    if (event.currentTarget instanceof HTMLInputElement) event.currentTarget.value = percents;
  };
  return html`<li class="category" data-testid="category-${id}">
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        data-action="toggle-${id}"
        .checked=${isOn}
        @change=${toggle}
      />
      <span>${name}</span>
    </label>
    <span class="share">
      <input
        type="number"
        min="0"
        max="100"
        step="any"
        inputmode="decimal"
        data-testid="share-${id}"
        aria-label=${text.scenario.shareOf(name)}
        .value=${percents}
        @change=${setShare}
      /><span aria-hidden="true">%</span>
    </span>
    <div class="amount">
      <p>
        <span data-testid="amount-${id}">${amountText(row, text)}</span>
        ${
          weight === undefined
            ? nothing
            : html` · <span>${text.scenario.points(pointText(row, text))}</span>`
        }
      </p>
      ${sources(row.sources, text, statusText(row, text))}
    </div>
  </li>`;
}

/** The amount of a whole category; a range where it is not published, never 0. */
function amountText({ spending, statuses }: CategoryRow, text: PaneText): string {
  if (spending === undefined) return text.scenario.noFigure;
  if (statuses.includes("not_published")) {
    return text.scenario.notPublished(money(spending.high, text.languageCode));
  }
  return boundedMoney(spending, text);
}

function pointText({ weight }: CategoryRow, text: PaneText): string {
  if (weight === undefined) return "";
  const points = (end: typeof weight.low): string => percent(end.times(100), 3);
  const [low, high] = [points(weight.low), points(weight.high)];
  return low === high ? points(weight.value) : text.range(low, high);
}

/** How the figures came about, where that is not plainly published. */
const statusText = ({ statuses }: CategoryRow, text: PaneText): string =>
  [...new Set(statuses)]
    .filter((status) => status !== "published")
    .map((status) => text.scenario.status[status] ?? status)
    .join(", ");
