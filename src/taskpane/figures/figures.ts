import { html, nothing, type TemplateResult } from "lit";
import { searchSeries, seriesLabel, type FigureRow, type Series } from "./series";
import type { PaneText } from "../text/en";
import { count } from "../digits";
import { printed } from "../format";
import type { Writing } from "../offered";
import { actionButton, searchBox } from "../elements";
import { sourceLine } from "../elements";
import type { View } from "../elements";

const WIDTHS = [34, 12, 14, 16, 16, 16, 12, 12, 12, 16, 12, 90];

/** Every series that the search finds, with all vintages and their sources. */
export function figureList(view: View): TemplateResult {
  const { text, state, send } = view;
  const series = searchSeries(state.figures.query, wordsOf(view));
  const figures = series.flatMap((one) => one.figures);
  return html`
    ${searchBox("data-search", text.figures.search, state.figures.query, (query) =>
      send({ kind: "figures-searched", query }),
    )}
    <p class="quiet" role="status" data-testid="found">
      ${
        figures.length === 0 ? text.figures.nothingFound : text.figures.found(count(figures.length))
      }
    </p>
    ${figures.length === 0 ? nothing : insertButton(view, figures)}
    ${series.map((one) => seriesBlock(one, view))}
  `;
}

const insertButton = (
  { text, offered, commands }: View,
  figures: readonly FigureRow[],
): TemplateResult =>
  actionButton("insert-figures", text.figures.insertFigures(count(figures.length)), () => {
    void commands.insertTable({
      sheet: text.figures.figuresSheet,
      title: text.figures.title,
      note: text.figures.datasetNote,
      cells: [offered.pack.tables.observations.fields, ...figures.map(({ cells }) => cells)],
      widths: WIDTHS,
    });
  });

/** What the names of the series are taken from. */
const wordsOf = ({ text, offered }: Writing) => ({ pack: offered.pack, gdp: text.figures.gdp });

const seriesBlock = ({ id, figures }: Series, writing: Writing): TemplateResult => html`
  <section class="series" data-testid="series-${id}">
    <h3>${seriesLabel(id, writing.text.languageCode, wordsOf(writing))} <code>${id}</code></h3>
    <ul>
      ${figures.map((figure) => figureRow(figure, writing))}
    </ul>
  </section>
`;

const figureRow = (figure: FigureRow, writing: Writing): TemplateResult => html`
  <li class="figure">
    <span>${writing.offered.yearName(figure.year)} ${stageText(figure, writing.text)}</span>
    <span class="number">${valueText(figure, writing)}</span>
    <span class="quiet">
      ${writing.text.figures.vintage} ${figure.vintage} ·
      ${writing.text.scenario.status[figure.status] ?? figure.status}
    </span>
    <details class="sources">
      <summary>${writing.text.source}</summary>
      ${sourceLine(figure.source, writing)}
      ${figure.note === "" ? nothing : html`<p class="quiet">${figure.note}</p>`}
    </details>
  </li>
`;

function stageText({ stage }: FigureRow, text: PaneText): string {
  if (stage === "estimate") {
    return text.figures.gdpStages.estimate;
  }
  if (stage === "published") {
    return text.figures.gdpStages.published;
  }
  return text.scenario.stages[stage] ?? stage;
}

/** A figure as printed; a range where bounds are known, and never a 0 for what is not published. */
function valueText({ value, low, high, status }: FigureRow, writing: Writing): string {
  const { text } = writing;
  const words = (units: string): string => printed(units, writing);
  const [from, to] = [words(low === "" ? value : low), words(high === "" ? value : high)];
  if (status === "not_published") {
    return text.scenario.notPublished(to);
  }
  return from === to ? words(value) : `${words(value)} (${text.range(from, to)})`;
}
