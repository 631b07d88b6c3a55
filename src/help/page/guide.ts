import type { ExampleArguments } from "../description";
import { formulaOf } from "../formula";
import type { ChapterId, Point } from "../guide";
import type { HelpText } from "../help-text";
import { resultOf } from "../result";
import type { Html } from "./html";
import { html, NONE, prose } from "./html";
import { resultTable } from "./result-table";

/** The year whose table shows how much the choices matter. */
const SHOWN_YEAR: ExampleArguments = { year: 2025 };

/** The chapter that the table belongs to. */
const WITH_GRID: ChapterId = "choices";

/** The guide, chapter by chapter. */
export const guide = (text: HelpText): Html =>
  html`${Object.entries(text.guide).map(
    ([id, chapter]) =>
      html` <section id="${id}" aria-labelledby="${id}-title">
        <h3 id="${id}-title">${chapter.title}</h3>
        ${chapter.paragraphs.map(
          (paragraph) => html`<p>${prose(paragraph)}</p> `,
        )}${"points" in chapter ? pointList(chapter.points) : NONE}${id === WITH_GRID ? grid(text) : NONE}
      </section>`,
  )}`;

const pointList = (points: readonly Point[]): Html =>
  html` <dl>
    ${points.map(
      ({ term, text }) =>
        html` <div>
          <dt>${term}</dt>
          <dd>${prose(text)}</dd>
        </div>`,
    )}
  </dl>`;

function grid(text: HelpText): Html {
  const formula = formulaOf("RATIO_GRID", SHOWN_YEAR);
  return html` <div class="example">
    <p>${text.labels.grid}</p>
    <pre><code>${formula}</code></pre>
    ${resultTable(resultOf("RATIO_GRID", SHOWN_YEAR, text.language), formula, text)}
  </div>`;
}
