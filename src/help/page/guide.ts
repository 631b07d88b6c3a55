import type { Language } from "../../dataset/categories";
import { formulaOf, type Given } from "../example";
import type { Chapter } from "../guide/chapter";
import { ARGUMENTS, CHOICES, MISSING, QUESTION } from "../guide/choices";
import { EXCEL, TROUBLE } from "../guide/excel";
import { SOURCES } from "../guide/sources";
import { resultOf } from "../result";
import { html, NONE, type Html } from "./html";
import { prose } from "./prose";
import { resultTable } from "./result-table";

/** The chapters of the introduction in their order. */
export const CHAPTERS: readonly Chapter[] = [
  QUESTION,
  CHOICES,
  MISSING,
  ARGUMENTS,
  SOURCES,
  EXCEL,
  TROUBLE,
];

/** The year whose table shows how much the choices matter. */
export const SHOWN_YEAR: Given = [2025];

const THE_TABLE = {
  en: "One budget, twelve percentages: the initial budget of FY2025 by scope and denominator.",
  ja: "同じ予算から生じる12通りの比率：2025年度当初予算を対象範囲と分母ごとに計算したもの。",
} as const;

/** The introduction. */
export const guide = (language: Language): Html =>
  html`${CHAPTERS.map(
    ({ id, title, paragraphs, points }) =>
      html` <section id="${id}" aria-labelledby="${id}-title">
        <h3 id="${id}-title">${title[language]}</h3>
        ${paragraphs.map(
          (text) => html`<p>${prose(text[language])}</p> `,
        )}${points === undefined ? NONE : pointList(points, language)}${id === CHOICES.id ? grid(language) : NONE}
      </section>`,
  )}`;

const pointList = (points: NonNullable<Chapter["points"]>, language: Language): Html =>
  html` <dl>
    ${points.map(
      ({ term, text }) =>
        html` <div>
          <dt>${term[language]}</dt>
          <dd>${prose(text[language])}</dd>
        </div>`,
    )}
  </dl>`;

function grid(language: Language): Html {
  const formula = formulaOf("RATIO_GRID", SHOWN_YEAR);
  return html` <div class="example">
    <p>${THE_TABLE[language]}</p>
    <pre><code>${formula}</code></pre>
    ${resultTable(resultOf("RATIO_GRID", SHOWN_YEAR, language), formula, language)}
  </div>`;
}
