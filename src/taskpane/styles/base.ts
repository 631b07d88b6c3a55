import { css } from "lit";

/** The page, its text and the plain controls. */
export const base = css`
  :root {
    --fontFamilyBase: "Segoe UI", "Yu Gothic UI", "Meiryo", "Noto Sans JP", system-ui, sans-serif;
  }
  :root:lang(ja) {
    --fontFamilyBase: "Yu Gothic UI", "Meiryo", "Noto Sans JP", "Segoe UI", system-ui, sans-serif;
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    overflow-y: scroll;
    background: var(--background);
    color: var(--text);
    font: 14px/20px var(--fontFamilyBase);
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 16px;
    line-height: 22px;
    font-weight: 600;
  }
  h3 {
    font-size: 14px;
    font-weight: 600;
  }
  a {
    color: var(--link);
  }
  :focus-visible {
    outline: 2px solid var(--text);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--quiet);
    font-size: 12px;
    line-height: 16px;
  }
  .card {
    background: var(--card);
    border: 1px solid var(--stroke);
    border-radius: 6px;
    padding: 12px;
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
