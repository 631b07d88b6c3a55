import type { Group } from "../../dataset/categories";
import { unsafeCSS, css } from "lit";
import type { CSSResult } from "lit";

/** Colours that differ between light and dark; every pair was checked for its contrast. */
interface Palette {
  readonly background: string;
  readonly card: string;
  readonly subtle: string;
  readonly pressed: string;
  readonly text: string;
  readonly quiet: string;
  readonly disabled: string;
  readonly stroke: string;
  readonly control: string;
  readonly brand: string;
  readonly brandHover: string;
  readonly brandPressed: string;
  readonly onBrand: string;
  readonly link: string;
  readonly good: string;
  readonly bad: string;
  readonly warn: string;
}

const LIGHT: Palette = {
  background: "#ffffff",
  card: "#f5f7fa",
  subtle: "#eaeef4",
  pressed: "#dde4ed",
  text: "#1b1f24",
  quiet: "#545c66",
  disabled: "#8a919b",
  stroke: "#d3dae3",
  control: "#616b77",
  brand: "#1f4e8c",
  brandHover: "#1a4277",
  brandPressed: "#143560",
  onBrand: "#ffffff",
  link: "#1f4e8c",
  good: "#0b6a3a",
  bad: "#b3261e",
  warn: "#7a4d00",
};

const DARK: Palette = {
  background: "#1f2226",
  card: "#292d32",
  subtle: "#333940",
  pressed: "#3d444d",
  text: "#f2f4f7",
  quiet: "#b6bec9",
  disabled: "#7d858f",
  stroke: "#454d57",
  control: "#a3acb8",
  brand: "#8ab4f0",
  brandHover: "#a3c4f4",
  brandPressed: "#bcd4f7",
  onBrand: "#10233d",
  link: "#9cc1f7",
  good: "#6fd19b",
  bad: "#ff9a91",
  warn: "#f0c069",
};

const properties = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value};`)
    .join("");

/** The colour of each group as the data have it, for elements of the class `group-<id>`. */
export const groupColours = (groups: readonly Group[]): string =>
  groups
    .map(
      ({ id, colour }) =>
        `.group-${id}{--group:${colour};}` +
        `:root[data-theme="dark"] .group-${id}{--group:${lightened(colour)};}`,
    )
    .join("");

/** How much white a colour gets where it is shown on a dark background. */
const LIGHTENED = 0.4;

/**
 * A colour that stands out on a dark background.
 *
 * @param colour - As #rrggbb.
 */
export const lightened = (colour: string): string =>
  colour.replace(/[0-9a-f]{2}/gi, (digits) =>
    Math.round(Number.parseInt(digits, 16) * (1 - LIGHTENED) + 255 * LIGHTENED)
      .toString(16)
      .padStart(2, "0"),
  );

/** The tokens in light and, where the root says `data-theme="dark"`, in dark. */
export const theme: CSSResult = unsafeCSS(
  `:root{color-scheme:light;${properties(LIGHT)}}` +
    `:root[data-theme="dark"]{color-scheme:dark;${properties(DARK)}}`,
);

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
