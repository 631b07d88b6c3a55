import { PEER_TABLE } from "../../dataset/peers";
import { cellsOf, rowsOf } from "../../dataset/tables";
import { eachLanguage, type Language } from "../../messages/language";
import { html, type TemplateResult } from "lit";
import { actionButton, select, sourceLine, type View } from "../elements";
import type { PaneText } from "../text/en";

interface Peer {
  readonly name: Readonly<Record<Language, string>>;
  readonly year: number;
  readonly percent: number;
  readonly status: string;
  /** Id of the source. */
  readonly source: string;
}

/** NATO's rows alone: the shares of one chart are of one definition. */
const PEERS: readonly Peer[] = rowsOf(PEER_TABLE)
  .filter((row) => row("definition") === "nato")
  .map((row) => ({
    name: eachLanguage((language) => row(`label_${language}`)),
    year: Number(row("year")),
    percent: Number(row("percent_of_gdp")),
    status: row("status"),
    source: row("source"),
  }));

/** The years that there are figures for, the newest first. */
export const PEER_YEARS: readonly number[] = [...new Set(PEERS.map(({ year }) => year))].sort(
  (a, b) => b - a,
);

/** NATO's published core shares of one year, the largest first. */
export function peers(view: View): TemplateResult {
  const { text, state, send } = view;
  const { peersYear: year } = state.figures;
  const rows = PEERS.filter((peer) => peer.year === year).sort((a, b) => b.percent - a.percent);
  const choices = PEER_YEARS.map((value) => ({ value: `${value}`, label: `${value}` }));
  return html`
    <h2>${text.figures.peersTitle}</h2>
    ${select(
      { name: "peers-year", label: text.figures.peersYear, chosen: `${year}`, choices },
      (value) => send({ kind: "peers-year-chosen", year: Number(value) }),
    )}
    <ul class="peers" data-testid="peers">
      ${rows.map((peer) => peerRow(peer, rows[0]?.percent ?? 1, text))}
    </ul>
    <p class="quiet">${text.figures.peersCredit}</p>
    ${[...new Set(rows.map(({ source }) => source))].map((id) => html`<p>${sourceLine(id, view)}</p>`)}
    ${insertButton(view)}
  `;
}

/** A country with its share, and a bar that is as long as the largest share allows. */
const peerRow = ({ name, percent, status }: Peer, most: number, text: PaneText) =>
  html`<li>
    <span>${name[text.languageCode]}</span>
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar peer" width=${(percent / most) * 100} height="10"></rect>
    </svg>
    <span class="number"
      >${text.percent(percent.toFixed(2))}${
        status === "actual" ? "" : html`<span class="quiet"> ${text.figures.estimate}</span>`
      }</span
    >
  </li>`;

const insertButton = ({ text, commands }: View): TemplateResult =>
  actionButton("insert-peers", text.figures.insert, () => {
    void commands.insertTable({
      sheet: text.figures.peersSheet,
      title: text.figures.peersTitle,
      note: text.figures.peersCredit,
      cells: [PEER_TABLE.fields, ...cellsOf(PEER_TABLE)],
      widths: [10, 18, 16, 8, 12, 16, 12, 14, 12],
    });
  });
