import { HOME } from "../../dataset/bundled";
import { html, nothing, type TemplateResult } from "lit";
import { actionButton, chosenOf, segments, select, type View } from "../elements";
import { count } from "../digits";
import { yearName } from "../offered";
import { ledgerColumns } from "./columns";
import { bundledLedgers } from "./ledger";
import { ledgerPreview } from "./preview";
import { LEDGER_SOURCES, OUTPUTS } from "./state";

/** From a ledger and rules to a formula, in four steps. */
export const ledgerTab = (view: View): TemplateResult => html`
  ${ledgerStep(view)} ${rulesStep(view)} ${previewStep(view)} ${insertStep(view)}
`;

function ledgerStep(view: View): TemplateResult {
  const { text, state, send } = view;
  const { source, picked } = state.ledger;
  const choices = LEDGER_SOURCES.map((value) => ({ value, label: text.ledger[value] }));
  return html`<section class="stack" aria-labelledby="step-ledger">
    <h2 id="step-ledger">${text.ledger.step1}</h2>
    ${segments(
      { name: "source", label: text.ledger.sourceLabel, chosen: source, choices },
      chosenOf(LEDGER_SOURCES, (chosen) => send({ kind: "source-chosen", source: chosen })),
    )}
    ${picker(view)} ${picked === undefined ? nothing : ledgerColumns(view, picked)}
  </section>`;
}

function picker(view: View): TemplateResult {
  const { text, state, commands } = view;
  if (state.ledger.source === "bundled") {
    return bundledPicker(view);
  }
  if (state.ledger.source === "table") {
    return tablePicker(view);
  }
  return html`<p class="quiet">${text.ledger.selectionNote}</p>
    ${actionButton("use-selection", text.ledger.useSelection, () => void commands.useSelection())}`;
}

function bundledPicker({ text, state, send, commands }: View): TemplateResult {
  const { year, stage } = state.ledger.bundled;
  const ledgers = bundledLedgers();
  const choices = ledgers.map((ledger, index) => ({
    value: `${index}`,
    label: `${yearName(ledger.year)} ${text.scenario.stages[ledger.stage] ?? ledger.stage}`,
  }));
  const chosen = ledgers.findIndex((one) => one.year === year && one.stage === stage);
  return html`${select(
    { name: "bundled", label: text.ledger.bundledChoice, chosen: `${chosen}`, choices },
    (value) => {
      const ledger = ledgers[Number(value)];
      if (ledger !== undefined) {
        send({ kind: "bundled-chosen", ...ledger });
      }
    },
  )}
  ${actionButton("use-bundled", text.ledger.useBundled, () => void commands.useBundled())}`;
}

function tablePicker({ text, state, commands }: View): TemplateResult {
  const { tables, picked } = state.ledger;
  if (tables.length === 0) {
    return html`<p class="quiet">${text.ledger.noTables}</p>`;
  }
  const choices = ["", ...tables].map((name) => ({ value: name, label: name }));
  return select(
    { name: "table", label: text.ledger.tableChoice, chosen: picked?.name ?? "", choices },
    (name) => {
      if (name !== "") {
        void commands.useTable(name);
      }
    },
  );
}

function rulesStep({ text, state, send, commands }: View): TemplateResult {
  const { rules, ruleTable } = state.ledger;
  const choices = [
    { value: "default", label: text.ledger.defaultRules(count(HOME.rules.length)) },
    ...(ruleTable === undefined ? [] : [{ value: "table", label: text.ledger.tableRules }]),
  ];
  const choose = (value: string): void =>
    send({ kind: "rules-chosen", rules: value === "table" ? "table" : "default" });
  return html`<section class="stack" aria-labelledby="step-rules">
    <h2 id="step-rules">${text.ledger.step2}</h2>
    ${select({ name: "rules", label: text.ledger.rulesLabel, chosen: rules, choices }, choose)}
    ${
      ruleTable === undefined
        ? actionButton("insert-rules", text.ledger.insertRules, () => void commands.insertRules())
        : actionButton("read-rules", text.ledger.readRules, () => void commands.readLedgerTables())
    }
  </section>`;
}

/** Whether the ledger is one that preview and formula read alike. */
const isReady = ({ ledger: { picked, corrections } }: View["state"]): boolean =>
  picked !== undefined && corrections.size === 0;

const writeFirst = ({ text, state }: Pick<View, "text" | "state">) =>
  state.ledger.corrections.size === 0
    ? nothing
    : html`<p class="quiet">${text.ledger.writeFirst}</p>`;

function previewStep(view: View): TemplateResult {
  const { text, state, commands } = view;
  const { result } = state.ledger;
  return html`<section class="stack" aria-labelledby="step-preview">
    <h2 id="step-preview">${text.ledger.step3}</h2>
    <button
      type="button"
      class="primary"
      data-action="preview"
      ?disabled=${!isReady(state)}
      @click=${() => void commands.preview()}
    >
      ${text.ledger.preview}
    </button>
    ${writeFirst(view)} ${result === undefined ? nothing : ledgerPreview(view, result)}
  </section>`;
}

function insertStep({ text, state, send, commands }: View): TemplateResult {
  const { output } = state.ledger;
  const choices = OUTPUTS.map((value) => ({ value, label: text.ledger.outputs[value] }));
  return html`<section class="stack" aria-labelledby="step-insert">
    <h2 id="step-insert">${text.ledger.step4}</h2>
    ${select(
      { name: "output", label: text.ledger.outputLabel, chosen: output, choices },
      chosenOf(OUTPUTS, (chosen) => send({ kind: "output-chosen", output: chosen })),
    )}
    <button
      type="button"
      data-action="insert-reclassified"
      ?disabled=${!isReady(state)}
      @click=${() => void commands.insertReclassified()}
    >
      ${text.ledger.insert}
    </button>
    ${writeFirst({ text, state })}
  </section>`;
}
