import { PEER_SOURCES } from "../dataset/peers";
import { CATALOGUES } from "../messages/sentence";
import { html, nothing, type TemplateResult } from "lit";
import type { Commands } from "./commands";
import type { Writing } from "./offered";
import type { PaneEvent, PaneState } from "./state";

/** A button; its name is what tests and shortcuts find it by. */
export const actionButton = (
  action: string,
  label: string,
  press: () => void,
  look: "primary" | "plain" | "subtle" | "link" = "plain",
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
    <select data-testid=${name} @change=${(event: Event) => choose(fieldValue(event))}>
      ${choices.map(
        ({ value, label: words }) =>
          html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
      )}
    </select>
  </label>`;

/** A list in a table or beside a field, whose label is not seen but said. */
export const plainSelect = (
  { name, label, chosen, choices }: Chooser,
  choose: (value: string) => void,
): TemplateResult =>
  html`<select
    aria-label=${label}
    data-testid=${name}
    @change=${(event: Event) => choose(fieldValue(event))}
  >
    ${choices.map(
      ({ value, label: words }) =>
        html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
    )}
  </select>`;

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
      @input=${(event: Event) => search(fieldValue(event))}
    />
  </label>`;

/** Takes a value of a closed list from a field and ignores any other. */
export const chosenOf =
  <T extends string>(values: readonly T[], choose: (value: T) => void) =>
  (value: string): void => {
    const chosen = values.find((one) => one === value);
    if (chosen !== undefined) {
      choose(chosen);
    }
  };

/** What a field holds after an event of it. */
export function fieldValue({ currentTarget }: Event): string {
  const isField =
    currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement;
  return isField ? currentTarget.value : "";
}

/** A template where there is something to show. */
export const when = <T>(
  value: T | undefined,
  show: (value: T) => TemplateResult,
): TemplateResult | typeof nothing => (value === undefined ? nothing : show(value));

/** What an element of the pane is a function of. */
export interface View extends Writing {
  readonly state: PaneState;
  readonly send: (event: PaneEvent) => void;
  readonly commands: Commands;
}

/** Where a figure was published: publisher, title and date, a click away from the figure. */
export function sourceLine(id: string, { text, offered }: Writing): TemplateResult {
  const { sources: own } = offered.pack;
  const known = own.get(id) === undefined ? PEER_SOURCES : own;
  const source = known.get(id);
  if (source === undefined) {
    return html`<span class="source">${text.sourceIs(id)}</span>`;
  }
  const { titleLocal, title, published, url } = source;
  const publisher = known.publisherOf(id, CATALOGUES[text.languageCode].labels);
  const ownTitle = text.languageCode === "ja" && titleLocal !== "" ? titleLocal : title;
  const words = `${publisher}, ${ownTitle}, ${published}`;
  // Only web addresses become links, whatever the data say.
  if (!/^https?:\/\//.test(url)) {
    return html`<span class="source">${words}</span>`;
  }
  return html`<a class="source" href=${url} target="_blank" rel="noopener noreferrer"
    >${words}<span class="visually-hidden"> (${text.opensNewWindow})</span></a
  >`;
}

/** The sources behind a figure, folded away until asked for. */
export function sources(
  ids: readonly string[],
  writing: Writing,
  note = "",
): TemplateResult | typeof nothing {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) {
    return nothing;
  }
  return html`<details class="sources">
    <summary>${writing.text.source}</summary>
    ${note === "" ? nothing : html`<p>${note}</p>`}
    <ul>
      ${distinct.map((id) => html`<li>${sourceLine(id, writing)}</li>`)}
    </ul>
  </details>`;
}
