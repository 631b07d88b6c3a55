import { html, type TemplateResult } from "lit";
import { Problem } from "../../core/problem";
import { scenarioOf } from "./outcome";
import { gapText, share } from "../format";
import { activeCase, type Case, type Model } from "../sheet/model";
import { actionButton } from "../elements";
import { ratioChart } from "./ratio-chart";
import type { View } from "../elements";

/** Every case under the same choices, one bar a case. */
export const compare = (view: View, model: Model): TemplateResult => html`
  <section class="stack" aria-labelledby="compare-title" data-testid="compare">
    <h2 id="compare-title">${view.text.scenario.compare}</h2>
    <p class="quiet">${view.text.scenario.compareNote}</p>
    <ul class="compared">
      ${model.cases.map((one) => comparedCase(view, model, one))}
    </ul>
    <div class="buttons">
      ${actionButton("insert-results", view.text.scenario.insertResults, () => {
        void view.commands.insertResults();
      })}
      ${actionButton("insert-chart", view.text.scenario.insertChart, () => {
        void view.commands.insertChart();
      })}
    </div>
    <p class="quiet">${view.text.scenario.insertNote}</p>
  </section>
`;

function comparedCase({ text }: View, model: Model, one: Case): TemplateResult {
  const { outcome, question } = scenarioOf(model, one);
  const isActive = one === activeCase(model);
  const name = html`<h3>
    ${one.name}${isActive ? html` <span class="quiet">${text.scenario.active}</span>` : ""}
  </h3>`;
  if (outcome instanceof Problem || question instanceof Problem) {
    const problem = outcome instanceof Problem ? outcome : undefined;
    return html`<li>
      ${name}
      <p class="warn">${problem?.sentence[text.languageCode]}</p>
    </li>`;
  }
  return html`<li data-testid="compared-${one.name}">
    <div class="spread">
      ${name}<strong class="number">${share(outcome.ratio.value, text)}</strong>
    </div>
    ${ratioChart(outcome, question.target.toNumber(), text)}
    <p class="quiet">${gapText(outcome.gap, question.target, text)}</p>
  </li>`;
}
