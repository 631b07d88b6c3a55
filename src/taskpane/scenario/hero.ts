import type { Bounded } from "../../core/bounded";
import { html, nothing, type TemplateResult } from "lit";
import type { CategoryRow, Outcome, Question } from "./outcome";
import { gapRangeText, gapText, money, share } from "../format";
import { stageName } from "../../core/stage";
import { ratioChart } from "./ratio-chart";
import { sources } from "../elements";
import type { View } from "../elements";

interface Shown {
  readonly question: Question;
  readonly outcome: Outcome;
  readonly rows: readonly CategoryRow[];
  readonly name: string;
}

/** The ratio in large type with its bounds, the bar, and the gap in words. */
export function hero(view: View, { question, outcome, rows, name }: Shown): TemplateResult {
  const { text } = view;
  const { ratio, spending, gdp, gap } = outcome;
  const stage = text.scenario.stages[stageName(question.stages)] ?? "";
  const words = ({ value }: Bounded): string => money(value, text.languageCode);
  const isExact = ratio.low.eq(ratio.high);
  return html`<section class="card hero" aria-label=${text.scenario.ofGdp}>
      <p class="quiet">${text.scenario.hero(`FY${question.year}`, stage, name)}</p>
      <p class="ratio" aria-live="polite">
        <strong data-testid="ratio">${share(ratio.value, text)}</strong>
        <span>${text.scenario.ofGdp}</span>
      </p>
      <p class="quiet" data-testid="bounds">
        ${
          isExact
            ? text.scenario.exact
            : html`${text.scenario.bounds(share(ratio.low, text), share(ratio.high, text))}
              (${text.scenario.boundsNote})`
        }
      </p>
      ${ratioChart({ outcome, target: question.target.toNumber() }, text)}
      ${gap.low.eq(gap.high) ? nothing : html`<p class="quiet">${gapRangeText(gap, text)}</p>`}
      <p class="quiet">${text.scenario.counted(words(spending), words(gdp.figure))}</p>
      <p class="agreement" data-testid="agreement">${agreement(view, outcome)}</p>
      ${sources(
        [
          ...(gdp.observation === undefined ? [] : [gdp.observation.source]),
          ...rows.filter((row) => row.share.gt(0)).flatMap((row) => row.sources),
        ],
        text,
      )}
    </section>
    ${standing(view, { question, outcome })}`;
}

/** Gap and ratio in one line that stays in sight while the categories are switched. */
const standing = (
  { text }: View,
  { question, outcome }: Pick<Shown, "question" | "outcome">,
): TemplateResult =>
  html`<p class="standing">
    <strong data-testid="gap" aria-live="polite"
      >${gapText(outcome.gap, question.target, text)}</strong
    >
    <span class="number" aria-hidden="true">${share(outcome.ratio.value, text)}</span>
  </p>`;

/** Whether the sheet's own formula gives the same; it may still be calculating. */
function agreement({ state, text }: View, { ratio }: Outcome): TemplateResult | typeof nothing {
  if (state.reading?.kind !== "ready") return nothing;
  const { sheetRatio } = state.reading;
  if (sheetRatio === undefined) return nothing;
  if (sheetRatio === ratio.value.toNumber()) {
    return html`<span class="good" data-agrees="true"
      ><span aria-hidden="true">✓</span> ${text.scenario.sheetAgrees}</span
    >`;
  }
  if (state.isSettling)
    return html`<span data-agrees="pending">${text.scenario.sheetCalculates}</span>`;
  const shown = typeof sheetRatio === "number" ? percentOf(sheetRatio, text) : String(sheetRatio);
  return html`<span class="warn" data-agrees="false"
    ><span aria-hidden="true">!</span> ${text.scenario.sheetDiffers(shown)}</span
  >`;
}

const percentOf = (ratio: number, text: View["text"]): string =>
  text.percent((ratio * 100).toFixed(2));
