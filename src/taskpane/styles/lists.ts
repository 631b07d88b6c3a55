import { css } from "lit";

/** Tables and long lists, and what forced colours ask for. */
export const lists = css`
  .compared li,
  .claim,
  .figure {
    padding-block: 8px;
    border-block-end: 1px solid var(--stroke);
    content-visibility: auto;
    contain-intrinsic-size: auto 72px;
  }
  .spread,
  .figure,
  .peers li,
  .function,
  .largest li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 8px;
  }
  .figure .quiet,
  .figure .sources {
    flex: 1 1 100%;
  }
  .figure .number {
    white-space: normal;
    word-break: keep-all;
  }
  .verdict {
    font-weight: 600;
  }
  .verdict.agrees {
    color: var(--good);
  }
  .verdict.possible {
    color: var(--warn);
  }
  .verdict.differs {
    color: var(--bad);
  }
  code,
  kbd {
    font:
      12px/16px Consolas,
      "Courier New",
      monospace;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 4px;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--stroke);
  }
  th {
    font-weight: 600;
  }
  th.number,
  td.number {
    text-align: end;
  }
  thead th {
    font-size: 12px;
    color: var(--quiet);
  }
  tfoot th,
  tfoot td {
    font-weight: 600;
    border-block-end: 0;
  }
  .grid {
    display: grid;
    gap: 8px;
    padding-block: 4px;
  }
  .series h3 {
    padding-block: 8px 4px;
  }
  .series code {
    font-weight: 400;
    color: var(--quiet);
  }
  .peers li {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr) auto;
    align-items: center;
    padding-block: 2px;
  }
  .peers svg {
    width: 100%;
    height: 10px;
  }
  .largest {
    padding-inline-start: 24px;
  }
  .largest li {
    display: list-item;
    padding-block: 4px;
  }
  .largest .number {
    display: block;
  }
  .function {
    align-items: start;
    flex-wrap: nowrap;
    border-block-end: 1px solid var(--stroke);
    padding-block: 4px;
    content-visibility: auto;
    contain-intrinsic-size: auto 40px;
  }
  .function details {
    flex: 1 1 auto;
    min-width: 0;
  }
  .parameters > div {
    padding-block: 4px;
  }
  .parameters dd {
    font-size: 12px;
    line-height: 16px;
    color: var(--quiet);
  }
  .keys > div {
    display: grid;
    grid-template-columns: 132px minmax(0, 1fr);
    gap: 8px;
    padding-block: 4px;
  }
  @media (forced-colors: active) {
    .tabs button {
      border-block-end-color: Canvas;
    }
    .tabs [aria-selected="true"] {
      border-block-end-color: Highlight;
    }
    .switch input {
      border-color: ButtonText;
    }
    .switch input::before {
      background: ButtonText;
    }
    .switch input:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
    .switch input:checked::before {
      background: HighlightText;
    }
    .segments input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .chart,
    .peers svg {
      forced-color-adjust: none;
    }
    .chart .axis {
      fill: Canvas;
      stroke: CanvasText;
    }
    .chart text,
    .chart .target text {
      fill: CanvasText;
    }
    .chart line,
    .chart .bracket {
      stroke: CanvasText;
    }
    .chart .target line {
      stroke: Highlight;
    }
  }
`;
