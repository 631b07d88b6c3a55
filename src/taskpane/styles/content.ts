import { css } from "lit";

/** The parts of the tabs. */
export const content = css`
  main {
    padding: 12px 16px 24px;
    gap: 16px;
  }
  footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 8px 16px 16px;
  }
  .intro h2 {
    font-size: 21px;
    line-height: 28px;
  }
  .intro .primary,
  .intro button {
    margin-block-end: 4px;
  }
  .bullets {
    padding-inline-start: 20px;
  }
  .bullets li {
    margin-block-end: 8px;
  }
  .good {
    color: var(--good);
  }
  .warn {
    color: var(--warn);
  }
  .problem {
    border-color: var(--bad);
  }
  .hero {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  .ratio {
    display: flex;
    align-items: baseline;
    flex-wrap: wrap;
    gap: 8px;
  }
  .ratio strong {
    font-size: 40px;
    line-height: 48px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.5px;
  }
  .agreement {
    font-size: 12px;
    min-height: 20px;
  }
  .chart {
    display: block;
    width: 100%;
    margin-block: 8px 0;
    overflow: visible;
  }
  .chart .axis {
    fill: var(--subtle);
  }
  .bar {
    fill: var(--group);
  }
  .bar.peer {
    fill: var(--brand);
  }
  .chart .bracket {
    fill: none;
    stroke: var(--text);
    stroke-width: 1.5;
  }
  .chart line {
    stroke: var(--quiet);
    stroke-dasharray: 2 2;
  }
  .chart text {
    fill: var(--quiet);
    font-size: 10px;
  }
  .chart .target line {
    stroke: var(--bad);
    stroke-width: 2;
    stroke-dasharray: none;
  }
  .chart .target text {
    fill: var(--bad);
    font-weight: 700;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 8px;
    position: sticky;
    inset-block-start: 41px;
    z-index: 1;
    margin: -12px -16px 0;
    padding: 6px 16px;
    background: var(--background);
    border-block-end: 1px solid var(--stroke);
  }
  .standing strong {
    font-size: 16px;
    line-height: 22px;
  }
  .choices summary h2 {
    display: inline;
    font-size: 14px;
  }
  .choices summary .quiet {
    display: block;
    padding-inline-start: 16px;
  }
  .choices .fields {
    display: grid;
    padding-block-start: 8px;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
  }
  .choices .bases {
    grid-column: 1 / -1;
  }
  .cases {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  .cases .buttons {
    gap: 0;
    margin-inline-start: -8px;
  }
  .pairs > div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding-block: 2px;
  }
  .pairs dt {
    color: var(--quiet);
    font-size: 12px;
  }
  .group ul,
  .compared,
  .claims,
  .series ul,
  .peers,
  .functions {
    list-style: none;
  }
  .group h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block: 4px;
    border-block-end: 1px solid var(--stroke);
  }
  .key {
    background: var(--group);
    width: 12px;
    height: 12px;
    border-radius: 2px;
    forced-color-adjust: none;
  }
  .category {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 8px;
    align-items: center;
    padding-block: 2px;
    border-block-end: 1px solid var(--stroke);
  }
  .share {
    display: flex;
    align-items: center;
    gap: 4px;
    color: var(--quiet);
  }
  .share input:not([type="checkbox"], [type="radio"]) {
    width: 64px;
    min-height: 28px;
    text-align: end;
    color: var(--text);
  }
  .category .amount {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 8px;
    padding-inline-start: 44px;
    font-size: 12px;
    line-height: 16px;
    color: var(--quiet);
  }
  .category .sources[open] {
    flex: 1 1 100%;
  }
  .sources summary,
  details summary {
    cursor: pointer;
    width: fit-content;
    min-height: 26px;
    padding-block: 4px;
  }
  .sources {
    font-size: 12px;
    line-height: 16px;
  }
  .sources summary {
    color: var(--link);
  }
  .sources ul {
    padding-inline-start: 16px;
  }
  .sources li {
    margin-block-end: 4px;
  }
`;
