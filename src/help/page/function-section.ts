import type { Language } from "../../dataset/categories";
import type { FunctionId } from "../../functions/catalogue";
import type { Detail, Example } from "../detail";
import { DETAILS } from "../details";
import { formulaOf } from "../example";
import type { Parameter } from "../parameter";
import { signatureText } from "../reference";
import { resultOf } from "../result";
import { SIGNATURES } from "../signatures";
import { html, NONE, type Html } from "./html";
import { LABELS } from "./labels";
import { prose } from "./prose";
import { resultTable } from "./result-table";
import { table } from "./table";

/** Everything there is to say of one function. */
export function functionSection(id: FunctionId, language: Language): Html {
  const { summary, parameters, example } = SIGNATURES[id];
  const detail = DETAILS[id];
  const examples = [{ asks: detail.asks, given: example }, ...detail.examples];
  return html` <section class="function" id="${id}">
    <h4 class="name" id="${id}-title">${id}</h4>
    <p class="signature"><code>${signatureText(id)}</code></p>
    <p class="summary">${summary[language]}</p>
    ${detail.meaning.map(
      (text) => html`<p>${prose(text[language])}</p> `,
    )}${formula(detail, language)}
    <h5>${LABELS.parameters[language]}</h5>
    ${parametersOf(id, parameters, language)}
    <h5>${LABELS.result[language]}</h5>
    ${resultText(id, detail, language)}
    <h5>${LABELS.errors[language]}</h5>
    ${failures(id, detail, language)}
    <h5>${LABELS.examples[language]}</h5>
    ${examples.map((one) => exampleOf(id, one, language))}
    <p class="back"><a href="#contents">${LABELS.back[language]}</a></p>
  </section>`;
}

const formula = (detail: Detail, language: Language): Html =>
  detail.formula === undefined
    ? NONE
    : html`<p class="formula">
        <span>${LABELS.formula[language]}</span> ${detail.formula[language]}
      </p>`;

function parametersOf(id: string, parameters: readonly Parameter[], language: Language): Html {
  if (parameters.length === 0) return html`<p>${LABELS.noParameters[language]}</p>`;
  const need = ({ isOptional }: Parameter): string =>
    (isOptional ? LABELS.optional : LABELS.needed)[language];
  return table(
    `${id}: ${LABELS.parameters[language]}`,
    [LABELS.name[language], LABELS.meaning[language]],
    parameters.map((parameter) => [
      html`<code>${parameter.name}</code><br /><span class="need">${need(parameter)}</span>`,
      parameter.text[language],
    ]),
  );
}

const resultText = (id: string, { result, columns }: Detail, language: Language): Html =>
  html` <p>${prose(result[language])}</p>
    ${
      columns === undefined
        ? NONE
        : table(
            `${id}: ${LABELS.result[language]}`,
            [LABELS.column[language], LABELS.meaning[language]],
            columns.map(({ name, text }) => [html`<code>${name}</code>`, prose(text[language])]),
          )
    }`;

function failures(id: string, detail: Detail, language: Language): Html {
  if (detail.failures.length === 0) return html`<p>${LABELS.noErrors[language]}</p>`;
  return table(
    `${id}: ${LABELS.errors[language]}`,
    [LABELS.error[language], LABELS.when[language]],
    detail.failures.map(({ code, when }) => [html`<code>${code}</code>`, prose(when[language])]),
  );
}

function exampleOf(id: FunctionId, { asks, given }: Example, language: Language): Html {
  const text = formulaOf(id, given);
  return html` <div class="example">
    <p>${prose(asks[language])}</p>
    <pre><code>${text}</code></pre>
    ${resultTable(resultOf(id, given, language), text, language)}
  </div>`;
}
