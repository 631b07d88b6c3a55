import { css } from "lit";

/** The tab for ledgers. */
export const ledger = css`
  .tight {
    gap: 8px;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 8px;
  }
  button.link {
    display: inline;
    width: fit-content;
    min-height: 24px;
    padding: 0 2px;
    border: 0;
    background: none;
    color: var(--link);
    text-align: start;
    text-decoration: underline;
  }
  button.link:hover {
    background: var(--subtle);
  }
  .age {
    font-size: 12px;
    line-height: 24px;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .box {
    display: block;
    min-height: 32px;
    padding: 5px 8px;
    overflow: hidden;
    border: 1px solid var(--stroke);
    border-radius: 4px;
    background: var(--card);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .note {
    padding: 8px 12px;
    border-inline-start: 3px solid var(--warn);
    border-radius: 0 4px 4px 0;
    background: var(--card);
    font-size: 12px;
    line-height: 18px;
  }
  .note.info {
    border-inline-start-color: var(--control);
  }
  .mapping th,
  .mapping td {
    padding: 2px 0;
    vertical-align: middle;
  }
  .mapping th {
    width: 46%;
    padding-inline-end: 8px;
    font-weight: 400;
  }
  .mapping td {
    height: 32px;
  }
  .mapping .unread th {
    color: var(--quiet);
  }
  .mapping select {
    min-height: 28px;
    padding-block: 2px;
  }
  .sums th,
  .outside .what {
    font-weight: 400;
    overflow-wrap: break-word;
  }
  .sums th:first-child,
  .sums td:first-child {
    padding-inline-start: 0;
  }
  .sums td:last-child,
  .sums thead th:last-child {
    padding-inline-end: 0;
  }
  .sums .strong th,
  .sums .strong td,
  .sums tfoot th {
    font-weight: 600;
  }
  .sums thead .number {
    white-space: nowrap;
  }
  .ledger-ratio .ratio strong {
    font-size: 28px;
    line-height: 32px;
  }
  .outside {
    list-style: none;
  }
  .outside li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    column-gap: 8px;
    align-items: start;
    padding-block: 8px;
    border-block-end: 1px solid var(--stroke);
  }
  .outside .number {
    line-height: 28px;
  }
  .outside button {
    min-height: 28px;
    padding: 2px 8px;
  }
  .what .quiet,
  .line .quiet {
    display: block;
  }
  .line .quiet:last-child {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin-block-start: 4px;
  }
  .line p > .quiet {
    margin: 0;
  }
  .line b {
    color: var(--text);
    white-space: nowrap;
  }
  .matcher {
    display: grid;
    grid-template-columns: 116px minmax(0, 1fr);
    gap: 8px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .matcher legend {
    padding: 0 0 4px;
    color: var(--quiet);
    font-size: 12px;
    line-height: 16px;
  }
  .share-field input {
    width: 116px;
    text-align: end;
  }
  input[aria-invalid="true"] {
    border-color: var(--bad);
  }
  .bad {
    color: var(--bad);
  }
`;
