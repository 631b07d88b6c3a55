import { html, nothing, type TemplateResult } from "lit";
import type { CaseForm } from "../state";
import type { Model } from "../sheet/model";
import { actionButton, select } from "../elements";
import type { View } from "../elements";

const FORMS: readonly CaseForm[] = ["new", "duplicate", "rename", "delete"];

/** The case that counts, by its name, and what can be done with it. */
export function caseBar(view: View, model: Model, active: string): TemplateResult {
  const { text, state, send, commands } = view;
  const labels = {
    new: text.scenario.newCase,
    duplicate: text.scenario.duplicate,
    rename: text.scenario.rename,
    delete: text.scenario.delete,
  };
  const cases = model.cases.map(({ name }) => ({ value: name, label: name }));
  return html`<section class="cases" aria-label=${text.scenario.case}>
    ${select(
      { name: "case", label: text.scenario.case, chosen: active, choices: cases },
      (name) => {
        void commands.setSetting("case", name);
      },
    )}
    <div class="buttons">
      ${FORMS.map((form) =>
        actionButton(
          `case-${form}`,
          labels[form],
          () => send({ kind: "case-form", form: state.caseForm === form ? undefined : form }),
          "subtle",
        ),
      )}
    </div>
    ${state.caseForm === undefined ? nothing : caseForm(view, state.caseForm, active)}
  </section>`;
}

function caseForm(view: View, form: CaseForm, active: string): TemplateResult {
  const { text, send } = view;
  const leave = (): void => send({ kind: "case-form", form: undefined });
  if (form === "delete") return deleteForm(view, active, leave);
  const names = {
    new: text.scenario.nextCase,
    duplicate: text.scenario.copyOf(active),
    rename: active,
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) {
      const name = String(new FormData(event.currentTarget).get("name") ?? "");
      void perform(view, form, active, name);
    }
  };
  return html`<form class="card stack" @submit=${submit}>
    <label class="field">
      <span>${text.scenario.caseName}</span>
      <input name="name" data-testid="case-name" required maxlength="60" .value=${names[form]} />
    </label>
    <div class="buttons">
      <button type="submit" class="primary" data-action="case-confirm">
        ${form === "rename" ? text.scenario.rename : text.scenario.create}
      </button>
      ${actionButton("case-leave", text.scenario.keep, leave)}
    </div>
  </form>`;
}

const deleteForm = (view: View, active: string, leave: () => void): TemplateResult =>
  html`<div class="card stack" role="alertdialog" aria-label=${view.text.scenario.delete}>
    <p>${view.text.scenario.confirmDelete(active)}</p>
    <div class="buttons">
      ${actionButton(
        "case-confirm",
        view.text.scenario.delete,
        () => {
          void view.commands.deleteCase(active);
        },
        "primary",
      )}
      ${actionButton("case-leave", view.text.scenario.keep, leave)}
    </div>
  </div>`;

function perform(
  { commands }: View,
  form: Exclude<CaseForm, "delete">,
  active: string,
  name: string,
): Promise<void> {
  if (form === "rename") return commands.renameCase(active, name);
  return commands.addCase(name, form === "duplicate" ? active : undefined);
}
