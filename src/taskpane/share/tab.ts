import { html, nothing, type TemplateResult } from "lit";
import type { CommandRunner } from "../command-runner";
import type { View } from "../elements";
import { shareLines } from "../styles/share";
import type { PaneText } from "../text/en";
import { SHARE_TEXTS, shareCommands, type ShareCommands } from "./commands";
import type { KeptFile, ShareLine, ShareOutcome, ValueFormula } from "./state";
import type { FigureView, ReceiptView } from "./worker/job";

/** The tab in this page: copies of the workbook for those who do not have the add-in, or must check it. */
export function openShare(runner: CommandRunner): (view: View) => TemplateResult {
  const added = shareLines.styleSheet ?? [];
  document.adoptedStyleSheets = document.adoptedStyleSheets.concat(added);
  return sharePanel(shareCommands(runner));
}

/** What the tab shows. */
export const sharePanel =
  (commands: ShareCommands) =>
  (view: View): TemplateResult =>
    items(view, commands);

function items(view: View, commands: ShareCommands): TemplateResult {
  const share = wordsIn(view.text);
  return html`
    <div class="items">
      ${results(view)}
      ${item(view, "portable", [
        button("make-portable", share.make, () => void commands.makePortable()),
      ])}
      ${item(view, "freeze", [
        button("freeze", share.freeze, () => void commands.freeze()),
        button("thaw", share.thaw, () => void commands.thaw()),
      ])}
      ${item(view, "receipt", [
        button("receipt-sheet", share.sheet, () => void commands.makeReceiptSheet()),
        button("receipt-page", share.page, () => void commands.makeReceiptPage()),
      ])}
    </div>
    <p class="quiet">${share.untouched}</p>
  `;
}

const wordsIn = ({ languageCode }: PaneText) => SHARE_TEXTS[languageCode];

/** The results as formulas at the selected cell, where the workbook has any. */
const results = ({ text, state, commands }: View): TemplateResult | typeof nothing =>
  state.reading?.kind === "ready"
    ? html`<section class="item" aria-labelledby="share-results">
        <div class="row">
          <h2 id="share-results">${wordsIn(text).titles.results}</h2>
          ${button("share-results", wordsIn(text).insert, () => void commands.insertResults())}
        </div>
        <p class="quiet">${wordsIn(text).abouts.results}</p>
      </section>`
    : nothing;

const item = (
  { text, state }: View,
  line: ShareLine,
  buttons: readonly TemplateResult[],
): TemplateResult => html`
  <section class="item" aria-labelledby="share-${line}">
    <div class="row">
      <h2 id="share-${line}">${wordsIn(text).titles[line]}</h2>
      ${buttons}
    </div>
    <p class="quiet">${wordsIn(text).abouts[line]}</p>
    <div aria-live="polite" data-testid="outcome-${line}">
      ${shownIf(state.share[line], (outcome) => said(outcome, text))}
    </div>
    ${shownIf(state.share[line], (outcome) => more(outcome, text))}
  </section>
`;

const said = ({ tone, text: words, notes }: ShareOutcome, text: PaneText): TemplateResult => html`
  <p class="outcome ${tone}" data-tone=${tone}>
    <span aria-hidden="true">${tone === "good" ? "✓" : "!"}</span> ${words(text)}
  </p>
  ${notes.map((note) => html`<p class="quiet">${note(text)}</p>`)}
`;

const more = ({ file, values, receipt }: ShareOutcome, text: PaneText): TemplateResult => html`
  ${shownIf(file, (kept) => saveLink(kept, text))}
  ${values === undefined || values.length === 0 ? nothing : valueList(values, text)}
  ${shownIf(receipt, (shown) => html`${figureList(shown, text)}${formulaList(shown, text)}`)}
`;

const saveLink = ({ name, address }: KeptFile, text: PaneText): TemplateResult =>
  html`<p>
    <a href=${address} download=${name} data-action="save-copy">${wordsIn(text).save(name)}</a>
  </p>`;

/** How many lines of a list are shown; the sheet and the page have them all. */
const MOST_LINES = 200;

/** A list that is folded away, with what it leaves out. */
const list = (
  name: string,
  summary: string,
  lines: readonly TemplateResult[],
  text: PaneText,
): TemplateResult => html`
  <details class="receipt" data-testid=${name}>
    <summary>${summary}</summary>
    <ol>
      ${lines.slice(0, MOST_LINES)}
    </ol>
    ${
      lines.length > MOST_LINES
        ? html`<p class="quiet">${wordsIn(text).moreLines(counted(lines.length - MOST_LINES))}</p>`
        : nothing
    }
  </details>
`;

const valueList = (values: readonly ValueFormula[], text: PaneText): TemplateResult =>
  list(
    "values",
    wordsIn(text).valuesTitle,
    values.map(
      ({ place, formula }) => html`<li><span>${place}</span> <code>=${formula}</code></li>`,
    ),
    text,
  );

const formulaList = ({ formulas }: ReceiptView, text: PaneText): TemplateResult =>
  list(
    "formulas",
    wordsIn(text).formulas(counted(formulas.length)),
    formulas.map(
      ({ place, formula, value, figures }) =>
        html`<li>
          <span>${place}</span> <span class="number">${value}</span> <code>=${formula}</code>
          ${
            figures.length === 0
              ? nothing
              : html`<span class="quiet">${wordsIn(text).uses(figures.join(", "))}</span>`
          }
        </li>`,
    ),
    text,
  );

const figureList = ({ figures }: ReceiptView, text: PaneText): TemplateResult =>
  list(
    "figures",
    wordsIn(text).figures(counted(figures.length)),
    figures.map((figure) => figureLine(figure, text)),
    text,
  );

function figureLine({ label, amount, when, source, url }: FigureView, text: PaneText) {
  const { languageCode } = text;
  return html`<li>
    <span>${label[languageCode]}</span>
    <span class="number">${amount[languageCode]}</span>
    <span class="quiet">${when[languageCode]}</span>
    ${
      /^https?:\/\//.test(url)
        ? html`<a class="source" href=${url} target="_blank" rel="noopener noreferrer"
            >${source}<span class="visually-hidden"> (${text.opensNewWindow})</span></a
          >`
        : html`<span class="source">${source}</span>`
    }
  </li>`;
}

const button = (action: string, label: string, press: () => void): TemplateResult =>
  html`<button type="button" data-action=${action} @click=${press}>${label}</button>`;

const counted = (value: number): string => value.toLocaleString("en-US");

const shownIf = <T>(
  value: T | undefined,
  show: (value: T) => TemplateResult,
): TemplateResult | typeof nothing => (value === undefined ? nothing : show(value));
