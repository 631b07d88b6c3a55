import { html, type TemplateResult } from "lit";
import { TABLES } from "../../dataset/tables";
import { DATASET } from "../../dataset/version";
import { claimChecks } from "../claim-check";
import { DATA_VIEWS } from "../state";
import { count } from "../format";
import { claimList } from "./claims";
import { figureList } from "./figures";
import { button, segments } from "../elements";
import { peers } from "./peers";
import type { View } from "../elements";

/** The dataset to read: figures with vintages and sources, claims, peers. */
export function dataTab(view: View): TemplateResult {
  const { text, state, send } = view;
  const choices = DATA_VIEWS.map((value) => ({ value, label: text.data.views[value] }));
  const choose = (value: string): void => {
    const found = DATA_VIEWS.find((one) => one === value);
    if (found !== undefined) send({ kind: "data-view", view: found });
  };
  return html`
    ${segments({ name: "view", label: text.data.viewLabel, chosen: state.data.view, choices }, choose)}
    ${shown(view)}
  `;
}

function shown(view: View): TemplateResult {
  switch (view.state.data.view) {
    case "figures":
      return figureList(view);
    case "claims":
      return claimList(claimChecks(), view.text);
    case "peers":
      return peers(view);
    case "dataset":
      return dataset(view);
  }
}

const dataset = ({ text, commands }: View): TemplateResult => html`
  <section class="stack">
    <h2 data-testid="dataset">${text.dataset(DATASET.version, DATASET.day)}</h2>
    <p>
      ${text.data.counts(
        count(TABLES.observations.rows.length),
        count(TABLES.sources.rows.length),
        count(TABLES.budgetLines.rows.length),
      )}
    </p>
    <p>${text.data.datasetNote}</p>
    ${button("insert-example", text.insertExample, () => void commands.insertExample())}
    <p class="quiet">${text.intro.exampleNote}</p>
  </section>
`;
