import { html, nothing, type TemplateResult } from "lit";
import { LEDGER_COLUMNS } from "../../core/ledger/vocabulary";
import { actionButton, plainSelect, type Chooser, type View } from "../elements";
import { unitOf, type PickedLedger } from "./ledger";
import { mappedColumns, unitInHeading, UNITS, type MappedColumn } from "./mapping";
import type { LedgerPreview } from "./worker/summarize";

/** What each column of a picked ledger is read as, and its unit; both are chosen here. */
export function columnChoices(view: View, ledger: PickedLedger): TemplateResult {
  const { text, state } = view;
  const columns = mappedColumns(ledger.headings, state.ledger.mapping);
  return html`<table class="mapping" data-testid="mapping">
      <thead>
        <tr>
          <th scope="col">${text.ledger.yourHeading}</th>
          <th scope="col">${text.ledger.readAs}</th>
        </tr>
      </thead>
      <tbody>
        ${columns.map((column) => columnRow(view, column))} ${unitRow(view, ledger)}
      </tbody>
    </table>
    ${
      ledger.area === undefined ? nothing : html`<p class="quiet">${text.ledger.headingsStay}</p>`
    }`;
}

function columnRow({ text, send }: View, { index, heading, field }: MappedColumn): TemplateResult {
  const { fields, notRead } = text.ledger;
  const choose = (value: string): void =>
    send({ kind: "column-mapped", index, field: LEDGER_COLUMNS.find((one) => one === value) });
  const choices = [
    { value: "", label: notRead },
    ...LEDGER_COLUMNS.map((value) => ({ value, label: fields[value] })),
  ];
  const control: Chooser = {
    name: `column-${index}`,
    label: text.ledger.readHeadingAs(heading),
    chosen: field ?? "",
    choices,
  };
  return html`<tr class=${field === undefined ? "unread" : ""}>
    <th scope="row">${heading}</th>
    <td>${plainSelect(control, choose)}</td>
  </tr>`;
}

function unitRow({ text, state, send }: View, ledger: PickedLedger): TemplateResult {
  const { unit, mapping } = state.ledger;
  const inHeading = unitInHeading(ledger.headings, mapping);
  const found = unitOf(ledger.headings, { ...state.ledger, unit: undefined }) ?? inHeading;
  const own = UNITS.find(({ scale }) => scale === (found?.scale ?? 1));
  const choices = UNITS.map(({ name, scale }) => ({
    value: name,
    label: text.ledger.unitName(name, scale),
  }));
  const chosen = unit ?? own?.name ?? "";
  return html`<tr>
    <th scope="row">
      ${text.ledger.unit}
      <span class="quiet"
        >${unit !== undefined ? text.ledger.unitChosen : unitOrigin(inHeading !== undefined, text)}</span
      >
    </th>
    <td>
      ${plainSelect({ name: "unit", label: text.ledger.unit, chosen, choices }, (value) =>
        send({ kind: "unit-chosen", unit: value === own?.name ? undefined : value }),
      )}
    </td>
  </tr>`;
}

const unitOrigin = (isInHeading: boolean, text: View["text"]): string =>
  isInHeading ? text.ledger.unitInHeading : text.ledger.unitNotNamed;

/** Notes on rows that were read in a way of their own, each with its way out. */
export function readingNotes(view: View, preview: LedgerPreview): TemplateResult {
  const { state } = view;
  const { fillsDown, countsTotals, picked } = state.ledger;
  const first = (picked?.area?.row ?? -1) + 1;
  return html`${totalsNote(view, preview, first)}
  ${
    countsTotals
      ? note(view.text.ledger.totalsCounted, {
          action: "leave-totals",
          label: view.text.ledger.leaveOut,
          press: () => view.send({ kind: "totals-chosen", countsTotals: false }),
        })
      : nothing
  }
  ${preview.blankBelow === 0 ? nothing : fillNote(view, preview.blankBelow, fillsDown)}`;
}

function totalsNote(
  view: View,
  { totals, totalRows }: LedgerPreview,
  headingRow: number,
): TemplateResult | typeof nothing {
  if (totalRows === 0) {
    return nothing;
  }
  const { text, send } = view;
  const named = totals.map(({ row, label }) => text.ledger.rowNamed(`${headingRow + row}`, label));
  return note(text.ledger.totalsLeftOut(named, totalRows), {
    action: "count-totals",
    label: text.ledger.countIt(totalRows),
    press: () => send({ kind: "totals-chosen", countsTotals: true }),
  });
}

const fillNote = (view: View, lines: number, isFilled: boolean): TemplateResult =>
  note(isFilled ? view.text.ledger.filled(lines) : view.text.ledger.looksMerged(lines), {
    action: "fill-down",
    label: isFilled ? view.text.ledger.undoFill : view.text.ledger.fillDown,
    press: () => view.send({ kind: "fill-chosen", fillsDown: !isFilled }),
  });

interface WayOut {
  readonly action: string;
  readonly label: string;
  readonly press: () => void;
}

const note = (words: string, { action, label, press }: WayOut): TemplateResult =>
  html`<div class="note" role="note" data-testid="note-${action}">
    <p>${words} ${actionButton(action, label, press, "link")}</p>
  </div>`;
