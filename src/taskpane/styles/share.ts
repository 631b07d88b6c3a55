import { css } from "lit";

/** The lines of the tab for sharing, and its lists; they come with the tab. */
export const shareLines = css`
  .item {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding-block: 12px;
    border-block-end: 1px solid var(--stroke);
  }
  .item:first-child {
    padding-block-start: 0;
  }
  .item .row {
    flex-wrap: wrap;
  }
  .item h2 {
    flex: 1 1 auto;
    font-size: 14px;
    line-height: 20px;
  }
  .outcome {
    font-size: 12px;
    line-height: 16px;
  }
  .outcome.bad {
    color: var(--bad);
  }
  .receipt ol {
    padding-inline-start: 24px;
    font-size: 12px;
    line-height: 16px;
  }
  .receipt li {
    padding-block: 4px;
    border-block-end: 1px solid var(--stroke);
  }
  .receipt .quiet,
  .receipt .source,
  .receipt code {
    display: block;
  }
`;
