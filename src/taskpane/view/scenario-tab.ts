import { html, type TemplateResult } from "lit";
import { Problem } from "../../core/problem";
import { scenarioOf } from "../scenario";
import { activeCase, type Model, type Reading } from "../workbook/model";
import { caseBar } from "./case-bar";
import { categories } from "./categories";
import { choices } from "./choices";
import { compare } from "./compare";
import { hero } from "./hero";
import { button } from "./parts";
import type { View } from "./view";

/** Case, ratio, choices and categories; what to do where the workbook holds none of it. */
export function scenarioTab(view: View): TemplateResult {
  const { reading } = view.state;
  if (reading === undefined) return html`<p role="status">${view.text.work.reading}</p>`;
  if (reading.kind !== "ready") return notSetUp(view, reading);
  return scenario(view, reading.model);
}

function scenario(view: View, model: Model): TemplateResult {
  const active = activeCase(model);
  if (active === undefined) return noCase(view, model);
  const result = scenarioOf(model, active);
  const { outcome, question } = result;
  return html`
    ${caseBar(view, model, active.name)}
    ${
      outcome instanceof Problem || question instanceof Problem
        ? problem(outcome instanceof Problem ? outcome : undefined, view)
        : hero(view, { question, outcome, rows: result.rows, name: active.name })
    }
    ${choices(view, model, result)} ${categories(view, result.rows)} ${compare(view, model)}
  `;
}

const problem = (found: Problem | undefined, { text }: View): TemplateResult =>
  html`<section class="card problem" role="alert" data-testid="problem">
    <p>${found?.sentence[text.languageCode]}</p>
  </section>`;

const noCase = (view: View, model: Model): TemplateResult => html`
  <section class="card stack" role="alert">
    <p>${view.text.scenario.noCase(String(model.settings.case ?? ""))}</p>
    <div class="buttons">
      ${model.cases.map(({ name }) =>
        button("choose-case", name, () => void view.commands.setSetting("case", name)),
      )}
    </div>
  </section>
`;

function notSetUp(view: View, reading: Exclude<Reading, { kind: "ready" }>): TemplateResult {
  const { text, commands } = view;
  const isBroken = reading.kind === "broken";
  const words = isBroken
    ? text.scenario.broken(reading.missing.join(", "))
    : text.scenario.notSetUp;
  const label = isBroken ? text.scenario.setUpAgain : text.intro.setUp;
  return html`<section class="card stack">
    <p>${words}</p>
    ${button("set-up", label, () => void commands.setUp(), "primary")}
    <p class="quiet">${text.intro.setUpNote}</p>
    ${button("insert-example", text.insertExample, () => void commands.insertExample())}
    <p class="quiet">${text.intro.exampleNote}</p>
  </section>`;
}
