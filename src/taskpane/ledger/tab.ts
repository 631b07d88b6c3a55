import { html, nothing, type TemplateResult } from "lit";
import { LEDGER_COLUMNS, type LedgerColumn } from "../../core/ledger/ledger";
import { Problem } from "../../core/problem";
import { RULES } from "../../dataset/rules";
import { bundledLedgers, matchedColumns } from "./ledger";
import { attempt } from "../scenario/outcome";
import { OUTPUTS, type Ledger, type LedgerSource, type Output } from "../state";
import { count } from "../format";
import { button, segments, select } from "../elements";
import { ledgerPreview } from "./preview";
import type { View } from "../elements";

const SOURCES: readonly LedgerSource[] = ["bundled", "selection", "table"];

/** From a ledger and rules to a formula, in four steps. */
export const reclassifyTab = (view: View): TemplateResult => html`
  ${ledgerStep(view)} ${rulesStep(view)} ${previewStep(view)} ${insertStep(view)}
`;

function ledgerStep(view: View): TemplateResult {
  const { text, state, send } = view;
  const { reclassify } = state;
  const sources = SOURCES.map((value) => ({ value, label: text.reclassify[value] }));
  const choose = (value: string): void => {
    const source = SOURCES.find((one) => one === value);
    if (source !== undefined) send({ kind: "source-chosen", source });
  };
  return html`<section class="stack" aria-labelledby="step-ledger">
    <h2 id="step-ledger">${text.reclassify.step1}</h2>
    ${segments(
      {
        name: "source",
        label: text.reclassify.sourceLabel,
        chosen: reclassify.source,
        choices: sources,
      },
      choose,
    )}
    ${picker(view)}
    ${reclassify.ledger === undefined ? nothing : ledgerColumns(view, reclassify.ledger)}
  </section>`;
}

function picker(view: View): TemplateResult {
  const { text, commands } = view;
  const { source } = view.state.reclassify;
  if (source === "bundled") return bundledPicker(view);
  if (source === "table") return tablePicker(view);
  return html`<p class="quiet">${text.reclassify.selectionNote}</p>
    ${button("use-selection", text.reclassify.useSelection, () => void commands.useSelection())}`;
}

function bundledPicker({ text, state, send, commands }: View): TemplateResult {
  const { year, stage } = state.reclassify.bundled;
  const ledgers = bundledLedgers();
  const choices = ledgers.map((ledger, index) => ({
    value: `${index}`,
    label: `FY${ledger.year} ${text.scenario.stages[ledger.stage] ?? ledger.stage}`,
  }));
  const chosen = ledgers.findIndex((one) => one.year === year && one.stage === stage);
  return html`${select(
    { name: "bundled", label: text.reclassify.bundledChoice, chosen: `${chosen}`, choices },
    (value) => {
      const ledger = ledgers[Number(value)];
      if (ledger !== undefined) send({ kind: "bundled-chosen", ...ledger });
    },
  )}
  ${button("use-bundled", text.reclassify.useBundled, () => void commands.useBundled())}`;
}

function tablePicker({ text, state, commands }: View): TemplateResult {
  const { tables, ledger } = state.reclassify;
  if (tables.length === 0) return html`<p class="quiet">${text.reclassify.noTables}</p>`;
  const choices = ["", ...tables].map((name) => ({ value: name, label: name }));
  return select(
    { name: "table", label: text.reclassify.tableChoice, chosen: ledger?.name ?? "", choices },
    (name) => {
      if (name !== "") void commands.useTable(name);
    },
  );
}

function ledgerColumns(view: View, ledger: Ledger): TemplateResult {
  const { text, state, send, commands } = view;
  const { corrections } = state.reclassify;
  const matched = attempt(() => matchedColumns(ledger.headings));
  const headings = ledger.headings.map(String);
  const taken = new Set(corrections.values());
  const columnOf = (field: LedgerColumn): number => {
    const found = matched instanceof Problem ? -1 : (matched.get(field) ?? -1);
    return corrections.get(field) ?? (taken.has(found) ? -1 : found);
  };
  const choices = [text.reclassify.noColumn, ...headings].map((label, index) => ({
    value: `${index - 1}`,
    label,
  }));
  return html`
    <p data-testid="ledger">${text.reclassify.ledgerIs(ledger.name, count(ledger.lines))}</p>
    ${
      matched instanceof Problem
        ? html`<p class="warn" role="alert">${matched.sentence[text.languageCode]}</p>`
        : nothing
    }
    <details class="columns" ?open=${matched instanceof Problem}>
      <summary>${text.reclassify.columns}</summary>
      <div class="grid">
        ${LEDGER_COLUMNS.map((field) =>
          ledger.area === undefined
            ? html`<p>
                ${text.reclassify.fields[field]}:
                <b>${headings[columnOf(field)] ?? text.reclassify.noColumn}</b>
              </p>`
            : select(
                {
                  name: `column-${field}`,
                  label: text.reclassify.fields[field],
                  chosen: `${columnOf(field)}`,
                  choices,
                },
                (column) => send({ kind: "column-corrected", field, column: Number(column) }),
              ),
        )}
      </div>
      ${
        corrections.size === 0
          ? nothing
          : html`<p class="quiet">${text.reclassify.correctNote}</p>
              ${button("write-headings", text.reclassify.writeHeadings, () => {
                void commands.writeHeadings();
              })}`
      }
    </details>
  `;
}

function rulesStep({ text, state, send, commands }: View): TemplateResult {
  const { rules, ruleTable } = state.reclassify;
  const choices = [
    { value: "default", label: text.reclassify.defaultRules(count(RULES.length)) },
    ...(ruleTable === undefined ? [] : [{ value: "table", label: text.reclassify.tableRules }]),
  ];
  const choose = (value: string): void =>
    send({ kind: "rules-chosen", rules: value === "table" ? "table" : "default" });
  return html`<section class="stack" aria-labelledby="step-rules">
    <h2 id="step-rules">${text.reclassify.step2}</h2>
    ${select({ name: "rules", label: text.reclassify.rulesLabel, chosen: rules, choices }, choose)}
    ${
      ruleTable === undefined
        ? button("insert-rules", text.reclassify.insertRules, () => void commands.insertRules())
        : button("read-rules", text.reclassify.readRules, () => void commands.lookAround())
    }
  </section>`;
}

/** Whether the ledger is one that preview and formula read alike. */
const isReady = ({ reclassify: { ledger, corrections } }: View["state"]): boolean =>
  ledger !== undefined && corrections.size === 0;

const writeFirst = ({ text, state }: Pick<View, "text" | "state">) =>
  state.reclassify.corrections.size === 0
    ? nothing
    : html`<p class="quiet">${text.reclassify.writeFirst}</p>`;

function previewStep(view: View): TemplateResult {
  const { text, state, commands } = view;
  const { result } = state.reclassify;
  return html`<section class="stack" aria-labelledby="step-preview">
    <h2 id="step-preview">${text.reclassify.step3}</h2>
    <button
      type="button"
      class="primary"
      data-action="preview"
      ?disabled=${!isReady(state)}
      @click=${() => void commands.preview()}
    >
      ${text.reclassify.preview}
    </button>
    ${writeFirst(view)} ${result === undefined ? nothing : ledgerPreview(view, result)}
  </section>`;
}

function insertStep({ text, state, send, commands }: View): TemplateResult {
  const { output } = state.reclassify;
  const choices = OUTPUTS.map((value) => ({ value, label: text.reclassify.outputs[value] }));
  const choose = (value: string): void => {
    const found: Output | undefined = OUTPUTS.find((one) => one === value);
    if (found !== undefined) send({ kind: "output-chosen", output: found });
  };
  return html`<section class="stack" aria-labelledby="step-insert">
    <h2 id="step-insert">${text.reclassify.step4}</h2>
    ${select({ name: "output", label: text.reclassify.outputLabel, chosen: output, choices }, choose)}
    <button
      type="button"
      data-action="insert-reclassified"
      ?disabled=${!isReady(state)}
      @click=${() => void commands.insertReclassified()}
    >
      ${text.reclassify.insert}
    </button>
    ${writeFirst({ text, state })}
  </section>`;
}
