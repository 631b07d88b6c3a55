import { html, nothing, type TemplateResult } from "lit";
import type { CategoryRow, Outcome, CaseQuestion } from "./outcome";
import { gapRangeText, gapText, money, share } from "../format";
import { stageName } from "../../core/stage";
import type { Writing } from "../offered";
import { ratioChart } from "./ratio-chart";
import { sources } from "../elements";
import type { View } from "../elements";
import type { PaneText } from "../text/en";

interface Shown {
  readonly question: CaseQuestion;
  readonly outcome: Outcome;
  readonly rows: readonly CategoryRow[];
  readonly name: string;
}

/** The ratio in large type with its bounds, the bar, and the gap in words. */
export function hero(view: View, shown: Shown): TemplateResult {
  const { text } = view;
  const { question, outcome } = shown;
  const { gap } = outcome;
  return html`<section class="card hero" aria-label=${text.scenario.ofGdp}>
      ${headline(shown, view)} ${ratioChart({ outcome, target: question.target.toNumber() }, view)}
      ${gap.low.eq(gap.high) ? nothing : html`<p class="quiet">${gapRangeText(gap, view)}</p>`}
      <p class="quiet">${countedText(outcome, view)}</p>
      <p class="agreement" data-testid="agreement">${agreement(view, outcome)}</p>
      ${sources(sourcesOf(shown), view)}
    </section>
    ${standing(view, shown)}`;
}

function headline({ question, outcome, name }: Shown, { text, offered }: Writing): TemplateResult {
  const { low, value, high } = outcome.ratio;
  const stage = text.scenario.stages[stageName(question.stages)] ?? "";
  return html`<p class="quiet">
      ${text.scenario.hero(offered.yearName(question.year), stage, name)}
    </p>
    <p class="ratio" aria-live="polite">
      <strong data-testid="ratio">${share(value, text)}</strong>
      <span>${text.scenario.ofGdp}</span>
    </p>
    <p class="quiet" data-testid="bounds">
      ${
        low.eq(high)
          ? text.scenario.exact
          : html`${text.scenario.bounds(share(low, text), share(high, text))}
            (${text.scenario.boundsNote})`
      }
    </p>`;
}

const countedText = ({ spending, gdp }: Outcome, writing: Writing): string =>
  writing.text.scenario.counted(money(spending.value, writing), money(gdp.figure.value, writing));

/** Ids of the sources of the GDP and of every category that counts. */
const sourcesOf = ({ outcome: { gdp }, rows }: Shown): readonly string[] => [
  ...(gdp.observation === undefined ? [] : [gdp.observation.source]),
  ...rows.filter((row) => row.share.gt(0)).flatMap((row) => row.sources),
];

/** Gap and ratio in one line that stays in sight while the categories are switched. */
const standing = (view: View, { question, outcome }: Shown): TemplateResult =>
  html`<p class="standing">
    <strong data-testid="gap" aria-live="polite"
      >${gapText(outcome.gap, question.target, view)}</strong
    >
    <span class="number" aria-hidden="true">${share(outcome.ratio.value, view.text)}</span>
  </p>`;

/** Whether the sheet's own formula gives the same; it may still be calculating. */
function agreement({ state, text }: View, { ratio }: Outcome): TemplateResult | typeof nothing {
  if (state.reading?.kind !== "ready") {
    return nothing;
  }
  const { sheetRatio } = state.reading;
  if (sheetRatio === undefined) {
    return nothing;
  }
  if (sheetRatio === ratio.value.toNumber()) {
    return html`<span class="good" data-agrees="true"
      ><span aria-hidden="true">✓</span> ${text.scenario.sheetAgrees}</span
    >`;
  }
  if (state.isSettling) {
    return html`<span data-agrees="pending">${text.scenario.sheetCalculates}</span>`;
  }
  const shown = typeof sheetRatio === "number" ? percentOf(sheetRatio, text) : String(sheetRatio);
  return html`<span class="warn" data-agrees="false"
    ><span aria-hidden="true">!</span> ${text.scenario.sheetDiffers(shown)}</span
  >`;
}

const percentOf = (ratio: number, text: PaneText): string => text.percent((ratio * 100).toFixed(2));
