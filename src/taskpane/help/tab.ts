import { html, type TemplateResult } from "lit";
import type { FunctionHelp } from "./function-list";
import { actionButton, searchBox } from "../elements";
import type { View } from "../elements";
import type { PaneText } from "../text/en";

/** Functions with insert, repair, keys, and what is not supported where. */
export const helpTab = (view: View): TemplateResult => html`
  <section class="stack" aria-labelledby="functions-title">
    <h2 id="functions-title">${view.text.help.functions}</h2>
    ${referenceLink(view)} ${functionList(view)}
  </section>
  ${repair(view)} ${keyboard(view)} ${limits(view)}
`;

const referenceLink = ({ text }: View): TemplateResult =>
  html`<p>
    <a href=${text.help.referencePath} target="_blank" rel="noopener noreferrer"
      >${text.help.more}<span class="visually-hidden"> (${text.opensNewWindow})</span></a
    >
  </p>`;

const repair = ({ text, commands }: View): TemplateResult =>
  html`<section class="stack" aria-labelledby="repair-title">
    <h2 id="repair-title">${text.help.repair}</h2>
    <p>${text.help.repairNote}</p>
    <div class="buttons">
      ${actionButton("repair", text.help.repairButton, () => void commands.repair())}
      ${actionButton("set-up-again", text.scenario.setUpAgain, () => void commands.setUp())}
    </div>
  </section>`;

const keyboard = ({ text }: View): TemplateResult =>
  html`<section class="stack" aria-labelledby="keyboard-title">
    <h2 id="keyboard-title">${text.help.keyboard}</h2>
    <dl class="keys">
      ${text.help.keys.map(
        ([keys, effect]) =>
          html`<div>
            <dt><kbd>${keys}</kbd></dt>
            <dd>${effect}</dd>
          </div>`,
      )}
    </dl>
  </section>`;

const limits = ({ text }: View): TemplateResult =>
  html`<section class="stack" aria-labelledby="limits-title">
    <h2 id="limits-title">${text.help.limits}</h2>
    <ul class="bullets">
      ${text.help.limitList.map((item) => html`<li>${item}</li>`)}
    </ul>
    <p class="quiet">${text.help.privacy}</p>
  </section>`;

function functionList(view: View): TemplateResult {
  const { text, state, send } = view;
  const { functions, query } = state.help;
  if (functions === "unread") {
    return html`<p role="status">${text.help.loading}</p>`;
  }
  if (functions === "unreadable") {
    return html`<p role="alert">${text.help.unreadable}</p>`;
  }
  const wanted = query.trim().toLowerCase();
  const found = functions.filter(({ name, description }) =>
    `${name} ${description}`.toLowerCase().includes(wanted),
  );
  return html`
    ${searchBox("help-search", text.help.search, query, (searched) =>
      send({ kind: "functions-searched", query: searched }),
    )}
    <p class="quiet">${text.help.insertNote}</p>
    <ul class="functions">
      ${found.map((entry) => functionRow(view, entry))}
    </ul>
  `;
}

const functionRow = ({ text, commands }: View, entry: FunctionHelp): TemplateResult => html`
  <li class="function" data-testid="function-${entry.name}">
    <details>
      <summary><code>${entry.name}</code></summary>
      <p>${entry.description}</p>
      <dl class="parameters">
        ${entry.parameters.map((parameter) => parameterRow(parameter, text))}
      </dl>
    </details>
    <button
      type="button"
      class="subtle"
      data-action="insert-${entry.name}"
      aria-label=${text.help.insertLabel(entry.name)}
      @click=${() => void commands.insertFunction(entry)}
    >
      ${text.help.insert}
    </button>
  </li>
`;

const parameterRow = (
  { name, description, isOptional }: FunctionHelp["parameters"][number],
  text: PaneText,
): TemplateResult =>
  html`<div>
    <dt>
      <code>${name}</code
      >${isOptional ? html` <span class="quiet">${text.help.optional}</span>` : ""}
    </dt>
    <dd>${description}</dd>
  </div>`;
