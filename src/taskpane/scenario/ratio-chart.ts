import { svg, html, type TemplateResult } from "lit";
import type { Outcome } from "./outcome";
import { GROUPS } from "./outcome";
import { plainShare, share } from "../format";
import type { PaneText } from "../text/en";

/** Shares of GDP at which lines stand, and the one the axis ends at. */
const LINES = [0.01, 0.02, 0.035, 0.05] as const;
const END = 0.054;
const WIDTH = 280;

/** The ratio as a bar of its groups against the target lines; the bounds as a bracket. */
export function ratioChart(outcome: Outcome, target: number, text: PaneText): TemplateResult {
  const { low, value, high } = outcome.ratio;
  const label = text.scenario.chartLabel(
    share(value, text),
    share(low, text),
    share(high, text),
    LINES.map((line) => plainShare(line, text)).join(", "),
  );
  const lines = LINES.some((line) => line === target) ? LINES : [...LINES, target];
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} 56" role="img" aria-label=${label}>
    <rect class="axis" x="0" y="18" width=${WIDTH} height="16" rx="2"></rect>
    ${bars(outcome)} ${bracket(low.toNumber(), high.toNumber())}
    ${lines.map((line) => targetLine(line, line === target, text))}
  </svg>`;
}

function bars({ groups }: Outcome): readonly TemplateResult[] {
  let start = 0;
  return GROUPS.map((group) => {
    const length = groups[group].value.toNumber();
    const bar = svg`<rect class="bar ${group}" x=${x(start)} y="18"
      width=${Math.max(0, x(start + length) - x(start))} height="16"></rect>`;
    start += length;
    return bar;
  });
}

const bracket = (low: number, high: number): TemplateResult =>
  svg`<path class="bracket" d="M${x(low)} 37v6M${x(low)} 40H${x(high)}M${x(high)} 37v6"></path>`;

function targetLine(line: number, isTarget: boolean, text: PaneText): TemplateResult {
  const kind = isTarget ? "target" : "line";
  return svg`<g class=${kind}>
    <line x1=${x(line)} x2=${x(line)} y1="14" y2="38"></line>
    <text x=${x(line)} y="10" text-anchor="middle">${plainShare(line, text)}</text>
  </g>`;
}

const x = (share: number): number =>
  Math.round((Math.min(Math.max(share, 0), END) / END) * WIDTH * 10) / 10;
