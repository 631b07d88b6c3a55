import { css } from "lit";

/** Buttons, fields, switches, tabs and messages. */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid var(--control);
    border-radius: 4px;
    background: var(--background);
    cursor: pointer;
    overflow-wrap: normal;
  }
  button:hover {
    background: var(--subtle);
  }
  button:active {
    background: var(--pressed);
  }
  button:disabled {
    color: var(--disabled);
    border-color: var(--stroke);
    background: var(--card);
    cursor: default;
  }
  button.primary {
    background: var(--brand);
    border-color: var(--brand);
    color: var(--onBrand);
    font-weight: 600;
  }
  button.primary:hover {
    background: var(--brandHover);
  }
  button.primary:active {
    background: var(--brandPressed);
  }
  button.primary:disabled {
    background: var(--subtle);
    border-color: var(--stroke);
    color: var(--disabled);
  }
  @media (forced-colors: active) {
    button.primary {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    button.primary:disabled {
      color: GrayText;
    }
  }
  button.subtle {
    border-color: transparent;
    background: transparent;
    color: var(--link);
    padding: 4px 8px;
  }
  button.subtle:hover {
    background: var(--subtle);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-width: 0;
  }
  .field > span,
  .field > label {
    font-size: 12px;
    line-height: 16px;
    color: var(--quiet);
  }
  input:not([type="checkbox"], [type="radio"]),
  select {
    width: 100%;
    min-height: 32px;
    padding: 4px 8px;
    border: 1px solid var(--control);
    border-radius: 4px;
    background: var(--background);
    text-overflow: ellipsis;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    cursor: pointer;
  }
  .switch input {
    appearance: none;
    flex: none;
    position: relative;
    width: 36px;
    height: 20px;
    margin: 0;
    border: 1px solid var(--control);
    border-radius: 10px;
    background: var(--background);
    cursor: pointer;
  }
  .switch input::before {
    content: "";
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    width: 12px;
    height: 12px;
    border-radius: 50%;
    background: var(--control);
    transition: transform 120ms;
  }
  .switch input:checked {
    background: var(--brand);
    border-color: var(--brand);
  }
  .switch input:checked::before {
    background: var(--onBrand);
    transform: translateX(16px);
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 2px;
    border: 1px solid var(--stroke);
    border-radius: 6px;
    background: var(--card);
  }
  .segments label {
    flex: 1 1 auto;
    position: relative;
    text-align: center;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    display: block;
    padding: 4px 8px;
    border-radius: 4px;
    white-space: nowrap;
  }
  .segments input:checked + span {
    background: var(--background);
    box-shadow: 0 0 0 1px var(--control);
    font-weight: 600;
  }
  .segments input:focus-visible + span {
    outline: 2px solid var(--text);
    outline-offset: 1px;
  }
  .tabs {
    display: flex;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    /* The personality menu of the host covers the top right corner. */
    padding: 0 36px 0 8px;
    background: var(--background);
    border-block-end: 1px solid var(--stroke);
  }
  .tabs button {
    flex: 1 1 auto;
    min-height: 40px;
    padding: 4px;
    border: 0;
    border-radius: 0;
    border-block-end: 3px solid transparent;
    background: transparent;
    color: var(--quiet);
    white-space: nowrap;
  }
  .tabs button:focus-visible {
    outline-offset: -2px;
  }
  .tabs [aria-selected="true"] {
    border-block-end-color: var(--brand);
    color: var(--text);
    font-weight: 600;
  }
  .messages {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 0 8px 8px;
    padding: 8px 12px;
    border: 1px solid var(--control);
    border-inline-start-width: 4px;
    border-radius: 4px;
    background: var(--background);
  }
  .message p {
    flex: 1 1 160px;
  }
  .message progress {
    flex: 1 1 100%;
    order: 3;
    width: 100%;
    accent-color: var(--brand);
  }
  .message .report {
    flex: 1 1 100%;
    order: 4;
    pre {
      max-height: 160px;
      margin: 4px 0 0;
      overflow: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      font-size: 12px;
      user-select: text;
    }
  }
  .message.good {
    border-color: var(--good);
  }
  .message.bad {
    border-color: var(--bad);
  }
`;
