import { html, nothing, type TemplateResult } from "lit";

/** A button; its name is what tests and shortcuts find it by. */
export const button = (
  action: string,
  label: string,
  press: () => void,
  look: "primary" | "plain" | "subtle" = "plain",
): TemplateResult =>
  html`<button type="button" class=${look} data-action=${action} @click=${press}>${label}</button>`;

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices under a label, one of them taken. */
export interface Chooser {
  /** Name that tests find it by. */
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
}

/** A labelled list to choose from. */
export const select = (
  { name, label, chosen, choices }: Chooser,
  choose: (value: string) => void,
): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <select data-testid=${name} @change=${(event: Event) => choose(valueOf(event))}>
      ${choices.map(
        ({ value, label: words }) =>
          html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
      )}
    </select>
  </label>`;

/** Several choices side by side, one of them taken. */
export const segments = (
  { name, label, chosen, choices }: Chooser,
  choose: (value: string) => void,
): TemplateResult =>
  html`<fieldset class="segments">
    <legend class="visually-hidden">${label}</legend>
    ${choices.map(
      ({ value, label: words }) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${value}
            data-testid="${name}-${value}"
            .checked=${value === chosen}
            @change=${() => choose(value)}
          /><span>${words}</span>
        </label>`,
    )}
  </fieldset>`;

/** A box to search in. */
export const searchBox = (
  field: string,
  label: string,
  query: string,
  search: (query: string) => void,
): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <input
      type="search"
      data-testid=${field}
      .value=${query}
      @input=${(event: Event) => search(valueOf(event))}
    />
  </label>`;

/** What a field holds after an event of it. */
export function valueOf({ currentTarget }: Event): string {
  const isField =
    currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement;
  return isField ? currentTarget.value : "";
}

/** A template where there is something to show. */
export const when = <T>(
  value: T | undefined,
  show: (value: T) => TemplateResult,
): TemplateResult | typeof nothing => (value === undefined ? nothing : show(value));
