import { sentenceOf } from "../../messages/sentence";
import { html, nothing, type TemplateResult } from "lit";
import { LEDGER_COLUMNS, type LedgerColumn } from "../../core/ledger/vocabulary";
import { attempt, Problem } from "../../core/problem";
import { actionButton, select, type View } from "../elements";
import { count } from "../digits";
import { matchedColumns, type PickedLedger } from "./ledger";
import type { LedgerState } from "./state";

/** The picked ledger and which of its columns is which field; corrections are made here. */
export function ledgerColumns(view: View, ledger: PickedLedger): TemplateResult {
  const { text, state } = view;
  const matched = attempt(() => matchedColumns(ledger.headings));
  const isUnreadable = matched instanceof Problem;
  const columns = columnsInUse(isUnreadable ? new Map() : matched, state.ledger.corrections);
  return html`
    <p data-testid="ledger">${text.ledger.ledgerIs(ledger.name, count(ledger.lines))}</p>
    ${
      isUnreadable
        ? html`<p class="warn" role="alert">${sentenceOf(matched, text.languageCode)}</p>`
        : nothing
    }
    <details class="columns" ?open=${isUnreadable}>
      <summary>${text.ledger.columns}</summary>
      <div class="grid">
        ${LEDGER_COLUMNS.map((field) =>
          columnOf(view, ledger, { field, column: columns.get(field) ?? -1 }),
        )}
      </div>
      ${state.ledger.corrections.size === 0 ? nothing : writeButton(view)}
    </details>
  `;
}

/** Column of each field with the corrections; a column that was given to another field is none. */
function columnsInUse(
  matched: ReadonlyMap<LedgerColumn, number>,
  corrections: LedgerState["corrections"],
): ReadonlyMap<LedgerColumn, number> {
  const taken = new Set(corrections.values());
  const untouched = [...matched].filter(([, column]) => !taken.has(column));
  return new Map([...untouched, ...corrections]);
}

/** The column of a field: a list to choose from, or plain text where the lines are bundled. */
function columnOf(
  { text, send }: View,
  { headings, area }: PickedLedger,
  { field, column }: { readonly field: LedgerColumn; readonly column: number },
): TemplateResult {
  const label = text.ledger.fields[field];
  const names = [text.ledger.noColumn, ...headings.map(String)];
  if (area === undefined) {
    return html`<p>${label}: <b>${names[column + 1]}</b></p>`;
  }
  const choices = names.map((name, index) => ({ value: `${index - 1}`, label: name }));
  return select({ name: `column-${field}`, label, chosen: `${column}`, choices }, (chosen) =>
    send({ kind: "column-corrected", field, column: Number(chosen) }),
  );
}

const writeButton = ({ text, commands }: View): TemplateResult =>
  html`<p class="quiet">${text.ledger.correctNote}</p>
    ${actionButton("write-headings", text.ledger.writeHeadings, () => void commands.writeHeadings())}`;
