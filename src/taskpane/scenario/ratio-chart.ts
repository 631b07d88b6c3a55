import { html, svg, type TemplateResult } from "lit";
import { plainShare, share } from "../format";
import type { Writing } from "../offered";
import type { Outcome } from "./outcome";

/** Width of the chart, in its own units. */
const WIDTH = 280;

/** How far the axis goes on beyond the last thing drawn, so that its label has room. */
const MARGIN = 1.08;

/** Two labels closer to each other than this overlap, in units of the width. */
const LABEL_WIDTH = 30;

/** What a chart draws: a ratio with its groups, and the share of GDP that is its target. */
export interface Charted {
  readonly outcome: Pick<Outcome, "ratio" | "groups">;
  readonly target: number;
}

/**
 * End of the axis that charts have in common: everything drawn is before it.
 *
 * @param targets - Shares of GDP that have a line in every chart.
 * @returns Share of GDP; never below the end for the lines alone.
 */
export const axisEnd = (charts: readonly Charted[], targets: readonly number[]): number =>
  MARGIN *
  Math.max(
    ...targets,
    ...charts.flatMap(({ outcome, target }) => [target, outcome.ratio.high.toNumber()]),
  );

/**
 * The ratio as a bar of its groups against the target lines; the bounds as a bracket.
 *
 * @param end - Share of GDP at which the axis ends; charts side by side have one in common.
 */
export function ratioChart(
  charted: Charted,
  { text, offered }: Writing,
  end = axisEnd([charted], offered.targets),
): TemplateResult {
  const { outcome, target } = charted;
  const lines = linesWith(target, offered.targets);
  const { low, value, high } = outcome.ratio;
  const label = text.scenario.chartLabel(
    share(value, text),
    share(low, text),
    share(high, text),
    lines.map((line) => plainShare(line, text)).join(", "),
  );
  const x = scale(end);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} 56" role="img" aria-label=${label}>
    <rect class="axis" x="0" y="18" width=${WIDTH} height="16" rx="2"></rect>
    ${bars(outcome, x)} ${bracket(x(low.toNumber()), x(high.toNumber()))}
    ${targetLines(lines, { target, x, text })}
  </svg>`;
}

/** Place of a share of GDP on the axis, in units of the width. */
type Scale = (share: number) => number;

const scale =
  (end: number): Scale =>
  (share) =>
    Math.round((Math.max(share, 0) / end) * WIDTH * 10) / 10;

const linesWith = (target: number, targets: readonly number[]): readonly number[] =>
  targets.includes(target) ? targets : [...targets, target];

function bars({ groups }: Charted["outcome"], x: Scale): readonly TemplateResult[] {
  let start = 0;
  return groups.map(({ group, ratio }) => {
    const end = start + ratio.value.toNumber();
    const bar = svg`<rect class="bar group-${group.id}" x=${x(start)} y="18"
      width=${x(end) - x(start)} height="16"></rect>`;
    start = end;
    return bar;
  });
}

const bracket = (low: number, high: number): TemplateResult =>
  svg`<path class="bracket" d="M${low} 37v6M${low} 40H${high}M${high} 37v6"></path>`;

/** A line at each share, the target's marked; a label that would overlap another is left out. */
function targetLines(
  lines: readonly number[],
  { target, x, text }: Pick<Writing, "text"> & { readonly target: number; readonly x: Scale },
): readonly TemplateResult[] {
  const labelled = [x(target)];
  return lines.map((line) => {
    const at = x(line);
    const isTarget = line === target;
    const isLabelled = isTarget || labelled.every((other) => Math.abs(other - at) >= LABEL_WIDTH);
    if (isLabelled) {
      labelled.push(at);
    }
    return svg`<g class=${isTarget ? "target" : "line"}>
      <line x1=${at} x2=${at} y1="14" y2="38"></line>
      <text x=${at} y="10" text-anchor="middle">${isLabelled ? plainShare(line, text) : ""}</text>
    </g>`;
  });
}
