import { DATASET } from "../../dataset/bundled";
import type { Pack } from "../../dataset/pack";
import { html, type TemplateResult } from "lit";
import { FIRST_LEDGER } from "../ledger/ledger";
import { AT_HOME } from "../offered";
import { actionButton, chosenOf, segments, type View } from "../elements";
import { count } from "../digits";
import { checkedClaims, claimList } from "./claims";
import { figureList } from "./figures";
import { peers } from "./peers";
import { FIGURES_VIEWS, type FiguresView } from "./state";

/** The dataset to read: figures with vintages and sources, claims, peers. */
export function figuresTab(view: View): TemplateResult {
  const { text, state, send } = view;
  const { view: chosen } = state.figures;
  const choices = FIGURES_VIEWS.map((value) => ({ value, label: text.figures.views[value] }));
  return html`
    ${segments(
      { name: "view", label: text.figures.viewLabel, chosen, choices },
      chosenOf(FIGURES_VIEWS, (shown) => send({ kind: "figures-view-chosen", view: shown })),
    )}
    ${CONTENT[chosen](view)}
  `;
}

const dataset = ({ text, offered: { pack }, commands }: View): TemplateResult => html`
  <section class="stack">
    <h2 data-testid="dataset">${text.dataset(DATASET.version, DATASET.day)}</h2>
    <p>
      ${text.figures.counts(
        count(pack.tables.observations.rows.length),
        count(pack.tables.sources.rows.length),
        lineYears(pack),
      )}
    </p>
    <p>${text.figures.datasetNote}</p>
    ${actionButton("insert-example", text.insertExample(AT_HOME.yearName(FIRST_LEDGER.year)), () => void commands.insertExample())}
    <p class="quiet">${text.intro.exampleNote}</p>
  </section>
`;

const CONTENT: Readonly<Record<FiguresView, (view: View) => TemplateResult>> = {
  figures: figureList,
  claims: (view) => claimList(checkedClaims(view.offered.pack), view),
  peers,
  dataset,
};

/** The fiscal years that have budget lines, from the first to the last. */
function lineYears({ country, budgetLines }: Pack): string {
  const [first, last] = [budgetLines.years[0], budgetLines.years.at(-1)];
  return [first, last]
    .flatMap((year) => (year === undefined ? [] : country.calendar.name(year)))
    .join("–");
}
