import { html, nothing, type TemplateResult } from "lit";
import { DATASET } from "../dataset/version";
import { TABS, type Tab } from "./state";
import { dataTab } from "./figures/tab";
import { helpTab } from "./help/tab";
import { intro } from "./scenario/tab";
import { button } from "./elements";
import { reclassifyTab } from "./ledger/tab";
import { scenarioTab } from "./scenario/tab";
import type { View } from "./elements";

/** The whole pane. */
export const shell = (view: View): TemplateResult => html`
  <h1 class="visually-hidden">${view.text.appName}</h1>
  ${view.state.isIntroShown && view.state.reading?.kind === "bare" ? intro(view) : tabs(view)}
  <div class="messages" aria-live="polite">${work(view)}${notice(view)}</div>
  <footer class="quiet">
    <span>${view.text.dataset(DATASET.version, DATASET.day)}</span>
    ${button(
      "language",
      view.text.otherLanguage,
      () => view.send({ kind: "language-chosen", language: other(view) }),
      "subtle",
    )}
  </footer>
`;

const other = ({ state }: View) => (state.language === "en" ? "ja" : "en");

const CONTENT: Readonly<Record<Tab, (view: View) => TemplateResult>> = {
  scenario: scenarioTab,
  reclassify: reclassifyTab,
  data: dataTab,
  help: helpTab,
};

const tabs = (view: View): TemplateResult => html`
  <div class="tabs" role="tablist" aria-label=${view.text.tabsLabel} @keydown=${move(view)}>
    ${TABS.map((tab) => tabButton(view, tab))}
  </div>
  <main
    id="panel"
    class="stack"
    role="tabpanel"
    aria-labelledby="tab-${view.state.tab}"
    data-testid="panel-${view.state.tab}"
  >
    ${CONTENT[view.state.tab](view)}
  </main>
`;

const tabButton = ({ text, state, send }: View, tab: Tab): TemplateResult => html`
  <button
    type="button"
    role="tab"
    id="tab-${tab}"
    data-action="tab-${tab}"
    aria-selected=${tab === state.tab}
    aria-controls="panel"
    tabindex=${tab === state.tab ? 0 : -1}
    @click=${() => send({ kind: "tab-chosen", tab })}
  >
    ${text.tabs[tab]}
  </button>
`;

/** The arrow keys, Home and End go from tab to tab. */
const move =
  ({ state, send }: View) =>
  (event: KeyboardEvent): void => {
    const at = TABS.indexOf(state.tab);
    const last = TABS.length - 1;
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = TABS[(next + TABS.length) % TABS.length];
    if (tab === undefined) return;
    send({ kind: "tab-chosen", tab });
    document.getElementById(`tab-${tab}`)?.focus();
  };

function work({ state, text, commands }: View): TemplateResult | typeof nothing {
  const { work: now } = state;
  if (now === undefined) return nothing;
  const label = now.say(text);
  return html`<div class="message" data-testid="work">
    <p>${label}</p>
    ${
      now.done === undefined
        ? html`<progress aria-label=${label}></progress>`
        : html`<progress aria-label=${label} max="1" .value=${now.done}></progress>`
    }
    ${now.canCancel ? button("cancel", text.cancel, () => commands.cancel(), "subtle") : nothing}
  </div>`;
}

function notice({ state, text, send }: View): TemplateResult | typeof nothing {
  const { notice: given } = state;
  if (given === undefined) return nothing;
  return html`<div
    class="message ${given.tone}"
    role=${given.tone === "bad" ? "alert" : "status"}
    data-testid="notice"
  >
    <p><span aria-hidden="true">${given.tone === "bad" ? "!" : "✓"}</span> ${given.say(text)}</p>
    ${button("notice-close", text.close, () => send({ kind: "notice-given", notice: undefined }), "subtle")}
  </div>`;
}
