import { html, nothing, type TemplateResult } from "lit";
import type { Problem, Received } from "../../core/problem";
import { columnLetters } from "../../excel/address";
import { sentenceOf } from "../../messages/sentence";
import { count } from "../digits";
import type { View } from "../elements";
import { mappedColumns } from "./mapping";
import type { LedgerPreview } from "./worker/summarize";

/** The lines that cannot be read: each with its cell in the sheet and what that holds. */
export function unreadableLines(
  view: View,
  { problems, unreadable }: LedgerPreview,
): TemplateResult | typeof nothing {
  if (unreadable === 0) {
    return nothing;
  }
  const { text } = view;
  return html`<div class="warn" role="alert" data-testid="unreadable">
    <p>${text.ledger.unreadable(unreadable)}</p>
    <ul class="bullets">
      ${problems.map((problem) => html`<li>${cellAndValue(view, problem)}</li>`)}
    </ul>
    ${
      unreadable > problems.length
        ? html`<p>${text.ledger.moreLines(count(unreadable - problems.length))}</p>`
        : nothing
    }
  </div>`;
}

function cellAndValue({ state, text }: View, problem: Problem): string {
  const { fault } = problem;
  const { picked, mapping } = state.ledger;
  const area = picked?.area;
  if (fault.kind !== "wrong-argument" || typeof fault.place === "string" || area === undefined) {
    return sentenceOf(problem, text.languageCode);
  }
  const { row, heading } = fault.place;
  const column = mappedColumns(picked?.headings ?? [], mapping).find(
    ({ field }) => field === heading,
  );
  const letters = column === undefined ? "" : columnLetters(area.column + column.index);
  return text.ledger.cellHolds(`${letters}${area.row + 1 + row}`, valueIn(fault.received));
}

const valueIn = (received: Received): string | undefined =>
  received.kind === "text" || received.kind === "value" ? received.text : undefined;
