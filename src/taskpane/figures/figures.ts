import { html, nothing, type TemplateResult } from "lit";
import { TABLES } from "../../dataset/tables";
import { searchSeries, seriesLabel, type FigureRow, type Series } from "./series";
import type { Text } from "../text/en";
import { count, printed } from "../format";
import { button, searchBox } from "../elements";
import { sourceLine } from "../elements";
import type { View } from "../elements";

const WIDTHS = [34, 12, 14, 16, 16, 16, 12, 12, 12, 16, 12, 90];

/** Every series that the search finds, with all vintages and their sources. */
export function figureList(view: View): TemplateResult {
  const { text, state, send, commands } = view;
  const series = searchSeries(state.data.query, text.data.gdp);
  const figures = series.flatMap((one) => one.figures);
  return html`
    ${searchBox("data-search", text.data.search, state.data.query, (query) =>
      send({ kind: "data-searched", query }),
    )}
    <p class="quiet" role="status" data-testid="found">
      ${figures.length === 0 ? text.data.nothingFound : text.data.found(count(figures.length))}
    </p>
    ${
      figures.length === 0
        ? nothing
        : button("insert-figures", text.data.insertFigures(count(figures.length)), () => {
            void commands.insertTable({
              sheet: text.data.figuresSheet,
              title: text.data.title,
              note: text.data.datasetNote,
              cells: [TABLES.observations.fields, ...figures.map(({ cells }) => cells)],
              widths: WIDTHS,
            });
          })
    }
    ${series.map((one) => seriesBlock(one, text))}
  `;
}

const seriesBlock = ({ id, figures }: Series, text: Text): TemplateResult => html`
  <section class="series" data-testid="series-${id}">
    <h3>${seriesLabel(id, text.languageCode, text.data.gdp)} <code>${id}</code></h3>
    <ul>
      ${figures.map((figure) => figureRow(figure, text))}
    </ul>
  </section>
`;

const figureRow = (figure: FigureRow, text: Text): TemplateResult => html`
  <li class="figure">
    <span>FY${figure.year} ${stageWords(figure, text)}</span>
    <span class="number">${valueWords(figure, text)}</span>
    <span class="quiet">
      ${text.data.vintage} ${figure.vintage} ·
      ${text.scenario.status[figure.status] ?? figure.status}
    </span>
    <details class="sources">
      <summary>${text.source}</summary>
      ${sourceLine(figure.source, text)}
      ${figure.note === "" ? nothing : html`<p class="quiet">${figure.note}</p>`}
    </details>
  </li>
`;

function stageWords({ stage }: FigureRow, text: Text): string {
  if (stage === "estimate") return text.data.gdpStages.estimate;
  if (stage === "published") return text.data.gdpStages.published;
  return text.scenario.stages[stage] ?? stage;
}

/** A figure as printed; a range where bounds are known, and never a 0 for what is not published. */
function valueWords({ value, low, high, status }: FigureRow, text: Text): string {
  const words = (units: string): string => printed(units, text.languageCode);
  const [from, to] = [words(low === "" ? value : low), words(high === "" ? value : high)];
  if (status === "not_published") return text.scenario.notPublished(to);
  return from === to ? words(value) : `${words(value)} (${text.range(from, to)})`;
}
