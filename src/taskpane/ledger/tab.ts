import { html, nothing, type TemplateResult } from "lit";
import { Problem } from "../../core/problem";
import { HOME } from "../../dataset/bundled";
import { ledgerReadingOf } from "../../dataset/ledger-reading";
import { sentenceOf } from "../../messages/sentence";
import { actionButton, chosenOf, plainSelect, segments, select, type View } from "../elements";
import { AT_HOME } from "../offered";
import { columnChoices, readingNotes } from "./columns";
import { bundledLedgers } from "./ledger";
import { outsideList } from "./outside";
import { ledgerResult, resultAge } from "./result";
import { ruleForm } from "./rule-form";
import { LEDGER_SOURCES, OUTPUTS, type LedgerState } from "./state";

/** From a ledger and rules to a result, or a new rule from one of its lines. */
export function ledgerTab(view: View): TemplateResult {
  const { draft } = view.state.ledger;
  return draft === undefined
    ? html`${ledgerStep(view)} ${rulesStep(view)} ${resultStep(view)}`
    : ruleForm(view, draft);
}

function ledgerStep(view: View): TemplateResult {
  const { text, state } = view;
  const { picked } = state.ledger;
  const preview = previewIn(state.ledger);
  const lines = preview?.rows ?? picked?.lines;
  return html`<section class="stack tight" aria-labelledby="step-ledger">
    <div class="title">
      <h2 id="step-ledger">${text.ledger.step1}</h2>
      ${
        lines === undefined
          ? nothing
          : html`<span class="quiet" data-testid="ledger-lines"
              >${text.ledger.lineCount(lines)}</span
            >`
      }
    </div>
    ${sources(view)} ${picker(view)}
    ${picked?.area === undefined ? nothing : columnChoices(view, picked)}
    ${preview === undefined ? nothing : readingNotes(view, preview)}
  </section>`;
}

function sources({ text, state, send, commands }: View): TemplateResult {
  const choices = LEDGER_SOURCES.map((value) => ({ value, label: text.ledger[value] }));
  return segments(
    { name: "source", label: text.ledger.sourceLabel, chosen: state.ledger.source, choices },
    chosenOf(LEDGER_SOURCES, (chosen) => {
      send({ kind: "source-chosen", source: chosen });
      if (chosen === "bundled") {
        void commands.useBundled();
      }
    }),
  );
}

function picker(view: View): TemplateResult {
  const { source } = view.state.ledger;
  if (source === "bundled") {
    return bundledPicker(view);
  }
  return source === "table" ? tablePicker(view) : selectionPicker(view);
}

function selectionPicker({ text, state, commands }: View): TemplateResult {
  const { picked } = state.ledger;
  return html`<div class="beside">
      <span
        class=${picked === undefined ? "box quiet" : "box"}
        data-testid="ledger"
        title=${picked?.name ?? ""}
        ><span class="visually-hidden">${text.ledger.selectionLabel}</span>
        ${picked?.name ?? text.ledger.nothingPicked}</span
      >
      ${actionButton("use-selection", text.ledger.useSelection, () => void commands.useSelection())}
    </div>
    ${picked === undefined ? html`<p class="quiet">${text.ledger.selectionNote}</p>` : nothing}`;
}

function bundledPicker({ text, state, send, commands }: View): TemplateResult {
  const { year, stage } = state.ledger.bundled;
  const ledgers = bundledLedgers();
  const choices = ledgers.map((ledger, index) => ({
    value: `${index}`,
    label: `${AT_HOME.yearName(ledger.year)} ${text.scenario.stages[ledger.stage] ?? ledger.stage}`,
  }));
  const chosen = ledgers.findIndex((one) => one.year === year && one.stage === stage);
  return plainSelect(
    { name: "bundled", label: text.ledger.bundledChoice, chosen: `${chosen}`, choices },
    (value) => {
      const ledger = ledgers[Number(value)];
      if (ledger !== undefined) {
        send({ kind: "bundled-chosen", ...ledger });
        void commands.useBundled();
      }
    },
  );
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

function rulesStep(view: View): TemplateResult {
  const { text, state, commands } = view;
  const { rules, ruleTable } = state.ledger;
  const number = rules === undefined ? ledgerReadingOf(HOME).rules.length : rules.area.rows - 1;
  return html`<section class="stack tight" aria-labelledby="step-rules">
    <div class="title">
      <h2 id="step-rules">${text.ledger.step2}</h2>
      <span class="quiet" data-testid="rule-count">${text.ledger.ruleCount(number)}</span>
    </div>
    <div class="beside">
      ${rulesList(view)}
      ${
        ruleTable === undefined
          ? actionButton("insert-rules", text.ledger.insertRules, () => void commands.insertRules())
          : nothing
      }
    </div>
    ${actionButton(
      "use-selected-rules",
      text.ledger.useSelectedRules,
      () => void commands.useSelectedRules(),
      "link",
    )}
  </section>`;
}

function rulesList({ text, state, send }: View): TemplateResult {
  const { rules, ruleTable } = state.ledger;
  const offered = [ruleTable, rules].flatMap((one) => one ?? []);
  const distinct = [...new Map(offered.map((one) => [one.reference, one])).values()];
  const choices = [
    { value: "", label: text.ledger.defaultRules },
    ...distinct.map(({ reference, name }) => ({
      value: reference,
      label: reference === ruleTable?.reference ? text.ledger.tableRules : name,
    })),
  ];
  const chosen = rules?.reference ?? "";
  return plainSelect({ name: "rules", label: text.ledger.rulesLabel, chosen, choices }, (value) =>
    send({ kind: "rules-chosen", rules: distinct.find(({ reference }) => reference === value) }),
  );
}

function resultStep(view: View): TemplateResult {
  const { text, state } = view;
  const { result } = state.ledger;
  return html`<section class="stack tight" aria-labelledby="step-result">
    <div class="title">
      <h2 id="step-result">${text.ledger.step3}</h2>
      ${resultAge(view)}
    </div>
    ${result === undefined ? html`<p class="quiet">${text.ledger.waiting}</p>` : shown(view, result)}
    ${insertStep(view)}
  </section>`;
}

const shown = (view: View, { preview }: NonNullable<LedgerState["result"]>): TemplateResult =>
  preview instanceof Problem
    ? html`<p class="warn" role="alert" data-testid="ledger-problem">
        ${sentenceOf(preview, view.text.languageCode)}
      </p>`
    : html`${ledgerResult(view, preview)} ${outsideList(view, preview)}`;

const previewIn = ({ result }: LedgerState) =>
  result === undefined || result.preview instanceof Problem ? undefined : result.preview;

function insertStep({ text, state, send, commands }: View): TemplateResult {
  const { output, picked } = state.ledger;
  const choices = OUTPUTS.map((value) => ({ value, label: text.ledger.outputs[value] }));
  return html`${select(
      { name: "output", label: text.ledger.outputLabel, chosen: output, choices },
      chosenOf(OUTPUTS, (chosen) => send({ kind: "output-chosen", output: chosen })),
    )}
    <button
      type="button"
      class="primary"
      data-action="insert-reclassified"
      ?disabled=${picked === undefined}
      @click=${() => void commands.insertReclassified()}
    >
      ${text.ledger.insert}
    </button>`;
}
