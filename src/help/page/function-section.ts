import type { FunctionId } from "../../functions/catalogue";
import { COMMON_ERRORS } from "../description";
import type { ErrorCase, Example, FunctionDescription } from "../description";
import { formulaOf, signatureOf, exampleResult } from "../result";
import type { FormattedCell } from "../result";
import { describedParameters } from "../help-text";
import type { HelpText } from "../help-text";
import { code, html, NONE, prose, table } from "./html";
import type { Html } from "./html";

/** The section of one function. */
export function functionSection(id: FunctionId, text: HelpText): Html {
  const { labels } = text;
  const description = text.describe(id);
  return html` <section class="function" id="${id}">
    <h4 class="name" id="${id}-title">${id}</h4>
    <p class="signature"><code>${signatureOf(id)}</code></p>
    <p class="summary">${description.summary}</p>
    ${description.meaning.map(
      (paragraph) => html`<p>${prose(paragraph)}</p> `,
    )}${formula(description, text)}
    <h5>${labels.parameters}</h5>
    ${parameterTable(id, text)}
    <h5>${labels.result}</h5>
    ${resultText(id, description, text)}
    <h5>${labels.errors}</h5>
    ${errorTable(id, description, text)}
    <h5>${labels.examples}</h5>
    ${description.examples.map((example) => exampleOf(id, example, text))}
    <p class="back"><a href="#contents">${labels.back}</a></p>
  </section>`;
}

const formula = (description: FunctionDescription, { labels }: HelpText): Html =>
  description.formula === undefined
    ? NONE
    : html`<p class="formula"><span>${labels.formula}</span> ${description.formula}</p>`;

function parameterTable(id: FunctionId, text: HelpText): Html {
  const { labels } = text;
  const parameters = describedParameters(id, text);
  if (parameters.length === 0) {
    return html`<p>${labels.noParameters}</p>`;
  }
  const need = (isOptional: boolean): string => (isOptional ? labels.optional : labels.needed);
  return table(
    `${id}: ${labels.parameters}`,
    [labels.name, labels.meaning],
    parameters.map(({ name, isOptional, text: meaning }) => [
      html`${code(name)}<br /><span class="need">${need(isOptional)}</span>`,
      meaning,
    ]),
  );
}

const resultText = (
  id: FunctionId,
  { result, columns }: FunctionDescription,
  { labels }: HelpText,
): Html =>
  html` <p>${prose(result)}</p>
    ${
      columns === undefined
        ? NONE
        : table(
            `${id}: ${labels.result}`,
            [labels.column, labels.meaning],
            Object.entries(columns).map(([name, meaning]) => [code(name), prose(meaning)]),
          )
    }`;

function errorTable(id: FunctionId, { errors }: FunctionDescription, text: HelpText): Html {
  const { labels } = text;
  if (errors.length === 0) {
    return html`<p>${labels.noErrors}</p>`;
  }
  return table(
    `${id}: ${labels.errors}`,
    [labels.error, labels.when],
    errors.map((error) => {
      const { code: value, when } = errorCase(error, text);
      return [code(value), prose(when)];
    }),
  );
}

const errorCase = (
  error: FunctionDescription["errors"][number],
  { commonError }: HelpText,
): ErrorCase =>
  typeof error === "string" ? { code: COMMON_ERRORS[error].code, when: commonError(error) } : error;

function exampleOf(id: FunctionId, { title, args }: Example, text: HelpText): Html {
  const formulaText = formulaOf(id, args);
  return html` <div class="example">
    <p>${prose(title)}</p>
    <pre><code>${formulaText}</code></pre>
    ${resultTable(exampleResult(id, args, text.language), formulaText, text)}
  </div>`;
}

/** The most rows of a result that is not cut. */
const WHOLE_ROWS = 18;

/** Rows kept of a longer result, its headings among them. */
const FIRST_ROWS = 9;

/** A result as it spills in a sheet; a long one is cut, with a note. */
export function resultTable(
  cells: readonly (readonly FormattedCell[])[],
  formula: string,
  { labels }: HelpText,
): Html {
  const [[first, ...beside] = [], ...below] = cells;
  if (first !== undefined && beside.length + below.length === 0) {
    return singleCell(first, labels.gives);
  }
  const rows = cells.slice(0, cells.length > WHOLE_ROWS ? FIRST_ROWS : WHOLE_ROWS);
  const hidden = cells.length - rows.length;
  return html`${sheet(rows, labels.resultOf(formula))}
  ${hidden > 0 ? html` <p class="more">${labels.moreRows(hidden)}</p>` : NONE}${messages(rows)}`;
}

const singleCell = (cell: FormattedCell, gives: string): Html =>
  html` <p class="single">
      <span class="gives">${gives}</span>
      <output class="${cell.kind}">${cell.text}</output>
    </p>
    ${messages([[cell]])}`;

const sheet = (rows: readonly (readonly FormattedCell[])[], name: string): Html =>
  html` <div class="scroll" role="group" aria-label="${name}" tabindex="0">
    <table class="sheet">
      <tbody>
        ${rows.map(
          (row) =>
            html` <tr>
              ${row.map((cell) => html`<td class="${cell.kind}">${cell.text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** The messages of the errors in a result, each once. */
function messages(cells: readonly (readonly FormattedCell[])[]): Html {
  const meanings = new Map(
    cells.flat().flatMap(({ text, message }) => (message === undefined ? [] : [[message, text]])),
  );
  return html`${[...meanings].map(
    ([message, error]) => html` <p class="message"><strong>${error}</strong> ${message}</p>`,
  )}`;
}
