import { DATASET } from "../dataset/bundled";
import { html, nothing, type TemplateResult } from "lit";
import { actionButton, type View } from "./elements";
import { figuresTab } from "./figures/tab";
import { helpTab } from "./help/tab";
import { ledgerTab } from "./ledger/tab";
import { intro, scenarioTab } from "./scenario/tab";
import type { Language } from "../messages/language";
import { en, type PaneText } from "./text/en";
import { ja } from "./text/ja";
import { TABS, type ErrorReport, type Notice, type PaneState, type Tab } from "./state";

/** The pane's text in each language. */
export const TEXTS: Readonly<Record<Language, PaneText>> = { en, ja };

/** What the tab for sharing shows. */
export type SharePanel = (view: View) => TemplateResult;

type Panel = TemplateResult | typeof nothing;

/** The whole pane around what its tab shows. */
export const shell = (view: View, panel: Panel): TemplateResult => html`
  <h1 class="visually-hidden">${view.text.appName}</h1>
  ${isIntro(view.state) ? panel : tabs(view, panel)}
  <div class="messages" aria-live="polite">${work(view)}${notice(view)}</div>
  <footer class="quiet">
    <span>${view.text.dataset(DATASET.version, DATASET.day)}</span>
    ${otherLanguages(view)}
  </footer>
`;

/**
 * What the chosen tab shows, or the first screen.
 *
 * @param share - The tab for sharing, once its code is there.
 */
export function panelOf(view: View, share?: SharePanel): TemplateResult {
  const { state, text } = view;
  if (isIntro(state)) {
    return intro(view);
  }
  if (state.tab === "share") {
    return share?.(view) ?? html`<p role="status">${text.work.loading}</p>`;
  }
  return CONTENT[state.tab](view);
}

const isIntro = ({ isIntroShown, reading }: PaneState): boolean =>
  isIntroShown && reading?.kind === "bare";

/** A button for each language that is not shown. */
const otherLanguages = ({ text, send }: View): readonly TemplateResult[] =>
  Object.values(TEXTS)
    .filter((other) => other !== text)
    .map(({ languageCode: language, languageName }) =>
      actionButton(
        "language",
        languageName,
        () => send({ kind: "language-chosen", language }),
        "subtle",
      ),
    );

const CONTENT: Readonly<Record<Exclude<Tab, "share">, (view: View) => TemplateResult>> = {
  scenario: scenarioTab,
  ledger: ledgerTab,
  figures: figuresTab,
  help: helpTab,
};

const tabs = (view: View, panel: Panel): TemplateResult => html`
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
    ${panel}
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
    if (next === undefined) {
      return;
    }
    event.preventDefault();
    const tab = TABS[(next + TABS.length) % TABS.length];
    if (tab === undefined) {
      return;
    }
    send({ kind: "tab-chosen", tab });
    document.getElementById(`tab-${tab}`)?.focus();
  };

function work({ state, text, commands }: View): Panel {
  const { work: current } = state;
  if (current === undefined) {
    return nothing;
  }
  const label = current.label(text);
  return html`<div class="message" data-testid="work">
    <p>${label}</p>
    ${
      current.done === undefined
        ? html`<progress aria-label=${label}></progress>`
        : html`<progress aria-label=${label} max="1" .value=${current.done}></progress>`
    }
    ${
      current.canCancel
        ? actionButton("cancel", text.cancel, () => commands.cancel(), "subtle")
        : nothing
    }
  </div>`;
}

function notice(view: View): Panel {
  const { state, text, send } = view;
  const { notice: current } = state;
  if (current === undefined) {
    return nothing;
  }
  const { tone, report } = current;
  const close = (): void => send({ kind: "notice-changed", notice: undefined });
  return html`<div
    class="message ${tone}"
    role=${tone === "bad" ? "alert" : "status"}
    data-testid="notice"
  >
    <p><span aria-hidden="true">${tone === "bad" ? "!" : "✓"}</span> ${current.text(text)}</p>
    ${report === undefined ? nothing : errorReport(view, current, report)}
    ${actionButton("notice-close", text.close, close, "subtle")}
  </div>`;
}

/** The report of an internal error, to be copied: by the button, or by hand where that fails. */
const errorReport = (
  { text, commands }: View,
  current: Notice,
  { details, copy }: ErrorReport,
): TemplateResult => html`
  <details class="report" ?open=${copy === "refused"}>
    <summary>${text.report.details}</summary>
    <pre data-testid="report" tabindex="0">${details}</pre>
  </details>
  ${actionButton("copy-report", text.report.copy[copy], () => void commands.copyReport(current))}
`;
