import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { actionButton, select } from "../elements";
import type { View } from "../elements";
import { activeCase } from "../sheet/model";
import type { Model, Case } from "../sheet/model";
import type { CaseForm } from "../state";
import type { PaneText } from "../text/en";
import { sentenceOf } from "../../messages/sentence";
import { Problem } from "../../core/problem";
import { gapText, share } from "../format";
import { scenarioOf, type Scenario } from "./outcome";
import { axisEnd, ratioChart, type Charted } from "./ratio-chart";

const FORMS: readonly CaseForm[] = ["new", "duplicate", "rename", "delete"];

type NamingForm = Exclude<CaseForm, "delete">;

/** The active case, by its name, and what can be done with it. */
export function caseBar(view: View, model: Model, active: string): TemplateResult {
  const { text, state, commands } = view;
  const choices = model.cases.map(({ name }) => ({ value: name, label: name }));
  return html`<section class="cases" aria-label=${text.scenario.case}>
    ${select({ name: "case", label: text.scenario.case, chosen: active, choices }, (name) => {
      void commands.setSetting("case", name);
    })}
    <div class="buttons">${FORMS.map((form) => formButton(view, form))}</div>
    ${state.caseForm === undefined ? nothing : caseForm(view, state.caseForm, active)}
  </section>`;
}

/** Opens a form, or closes it where it is open. */
function formButton({ text, state, send }: View, form: CaseForm): TemplateResult {
  const toggled = state.caseForm === form ? undefined : form;
  const label = formLabel(form, text);
  return actionButton(
    `case-${form}`,
    label,
    () => send({ kind: "case-form", form: toggled }),
    "subtle",
  );
}

const formLabel = (form: CaseForm, { scenario }: PaneText): string =>
  form === "new" ? scenario.newCase : scenario[form];

const caseForm = (view: View, form: CaseForm, active: string): TemplateResult =>
  form === "delete" ? deleteForm(view, active) : namingForm(view, form, active);

function namingForm(view: View, form: NamingForm, active: string): TemplateResult {
  const { text } = view;
  const submit = (name: string): void => void perform(view, form, active, name);
  return html`<form class="card stack" @submit=${(event: SubmitEvent) => submit(nameIn(event))}>
    <label class="field">
      <span>${text.scenario.caseName}</span>
      <input
        name="name"
        data-testid="case-name"
        required
        maxlength="60"
        .value=${proposedName(form, active, text)}
      />
    </label>
    <div class="buttons">
      <button type="submit" class="primary" data-action="case-confirm">
        ${form === "rename" ? text.scenario.rename : text.scenario.create}
      </button>
      ${closeButton(view)}
    </div>
  </form>`;
}

/** The name that a form was submitted with; the page stays as it is. */
function nameIn(event: SubmitEvent): string {
  event.preventDefault();
  return event.currentTarget instanceof HTMLFormElement
    ? String(new FormData(event.currentTarget).get("name") ?? "")
    : "";
}

function proposedName(form: NamingForm, active: string, { scenario }: PaneText): string {
  if (form === "rename") {
    return active;
  }
  return form === "new" ? scenario.nextCase : scenario.copyOf(active);
}

const deleteForm = (view: View, active: string): TemplateResult =>
  html`<div class="card stack" role="alertdialog" aria-label=${view.text.scenario.delete}>
    <p>${view.text.scenario.confirmDelete(active)}</p>
    <div class="buttons">
      ${actionButton(
        "case-confirm",
        view.text.scenario.delete,
        () => void view.commands.deleteCase(active),
        "primary",
      )}
      ${closeButton(view)}
    </div>
  </div>`;

const closeButton = ({ text, send }: View): TemplateResult =>
  actionButton("case-leave", text.scenario.keep, () =>
    send({ kind: "case-form", form: undefined }),
  );

const perform = (
  { commands }: View,
  form: NamingForm,
  active: string,
  name: string,
): Promise<void> =>
  form === "rename"
    ? commands.renameCase(active, name)
    : commands.addCase(name, form === "duplicate" ? active : undefined);

interface ComparedCase {
  readonly name: string;
  readonly isActive: boolean;
  readonly scenario: Scenario;
}

/** Every case under the same choices, one bar a case, all on one axis. */
export function caseComparison(view: View, model: Model): TemplateResult {
  const { text, offered } = view;
  const active = activeCase(model);
  const cases = model.cases.map((one: Case): ComparedCase => ({
    name: one.name,
    isActive: one === active,
    scenario: scenarioOf(model, one),
  }));
  const end = axisEnd(
    cases.flatMap(({ scenario }) => chartedIn(scenario) ?? []),
    offered.targets,
  );
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
  view: View,
  { name, isActive, scenario }: ComparedCase,
  end: number,
): TemplateResult {
  const { text, offered } = view;
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
    ${ratioChart({ outcome, target: question.target.toNumber() }, { text, offered }, end)}
    <p class="quiet">${gapText(outcome.gap, question.target, view)}</p>
  </li>`;
}
