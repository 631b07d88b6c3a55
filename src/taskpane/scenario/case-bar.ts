import { html, nothing, type TemplateResult } from "lit";
import { actionButton, select, type View } from "../elements";
import type { Model } from "../sheet/model";
import type { CaseForm } from "../state";
import type { PaneText } from "../text/en";

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
