import { sentenceOf } from "../../messages/sentence";
import { html, type TemplateResult } from "lit";
import { Problem } from "../../core/problem";
import { actionButton, type View } from "../elements";
import { gapText, share } from "../format";
import { activeCase, type Case, type Model } from "../sheet/model";
import { scenarioOf, type Scenario } from "./outcome";
import { axisEnd, ratioChart, type Charted } from "./ratio-chart";

interface ComparedCase {
  readonly name: string;
  readonly isActive: boolean;
  readonly scenario: Scenario;
}

/** Every case under the same choices, one bar a case, all on one axis. */
export function compare(view: View, model: Model): TemplateResult {
  const { text } = view;
  const active = activeCase(model);
  const cases = model.cases.map((one: Case): ComparedCase => ({
    name: one.name,
    isActive: one === active,
    scenario: scenarioOf(model, one),
  }));
  const end = axisEnd(cases.flatMap(({ scenario }) => chartedIn(scenario) ?? []));
  return html`
    <section class="stack" aria-labelledby="compare-title" data-testid="compare">
      <h2 id="compare-title">${text.scenario.compare}</h2>
      <p class="quiet">${text.scenario.compareNote}</p>
      <ul class="compared">
        ${cases.map((one) => comparedCase(view, one, end))}
      </ul>
      ${insertButtons(view)}
    </section>
  `;
}

const insertButtons = ({ text: { scenario }, commands }: View): TemplateResult =>
  html`<div class="buttons">
      ${actionButton("insert-results", scenario.insertResults, () => void commands.insertResults())}
      ${actionButton("insert-chart", scenario.insertChart, () => void commands.insertChart())}
    </div>
    <p class="quiet">${scenario.insertNote}</p>`;

function chartedIn({ outcome, question }: Scenario): Charted | undefined {
  return outcome instanceof Problem || question instanceof Problem
    ? undefined
    : { outcome, target: question.target.toNumber() };
}

function comparedCase(
  { text }: View,
  { name, isActive, scenario }: ComparedCase,
  end: number,
): TemplateResult {
  const { outcome, question } = scenario;
  const heading = html`<h3>
    ${name}${isActive ? html` <span class="quiet">${text.scenario.active}</span>` : ""}
  </h3>`;
  if (outcome instanceof Problem || question instanceof Problem) {
    const problem = outcome instanceof Problem ? outcome : undefined;
    return html`<li>
      ${heading}
      <p class="warn">${problem && sentenceOf(problem, text.languageCode)}</p>
    </li>`;
  }
  return html`<li data-testid="compared-${name}">
    <div class="spread">
      ${heading}<strong class="number">${share(outcome.ratio.value, text)}</strong>
    </div>
    ${ratioChart({ outcome, target: question.target.toNumber() }, text, end)}
    <p class="quiet">${gapText(outcome.gap, question.target, text)}</p>
  </li>`;
}
