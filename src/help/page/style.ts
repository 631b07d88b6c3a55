/** File of the style, beside the pages. */
export const STYLE_FILE = "help.css";

/** Style of the reference pages: one small sheet without anything from elsewhere. */
export const STYLE = `:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --panel: #f4f6f8;
  --text: #1c2128;
  --quiet: #525c69;
  --line: #c8ced6;
  --link: #0b57a4;
  --error: #a3261b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181d;
    --panel: #1d232a;
    --text: #e5e9ee;
    --quiet: #a9b3bf;
    --line: #414b57;
    --link: #8cbcf5;
    --error: #ff9b8f;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  max-width: 78rem;
  padding: 0 1rem 4rem;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.6 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, "Noto Sans", "Noto Sans JP", sans-serif;
  overflow-wrap: break-word;
}
html:lang(ja) body, [lang="ja"] {
  font-family: "Hiragino Sans", "Yu Gothic UI", "Yu Gothic", Meiryo, "Noto Sans JP", "Noto Sans CJK JP", system-ui, sans-serif;
  line-height: 1.75;
  line-break: strict;
}
code, pre { font-family: Consolas, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; font-size: 0.92em; }
code { overflow-wrap: anywhere; }
:is(p, dd, td) > code { padding: 0.05em 0.25em; background: var(--panel); border-radius: 3px; }
.signature > code { padding: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; padding: 0.5rem 1rem; background: var(--ground); }
.skip:focus { left: 1rem; top: 0.5rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 2rem; padding: 1.5rem 0 1rem; border-bottom: 1px solid var(--line); }
header p { margin: 0.25rem 0; color: var(--quiet); }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.3; }
h1 span { font-weight: 400; color: var(--quiet); white-space: nowrap; }
h2 { margin: 2.25rem 0 0.5rem; font-size: 1.25rem; line-height: 1.35; }
h2.part { margin-top: 3.5rem; padding-bottom: 0.35rem; border-bottom: 2px solid var(--line); font-size: 1.5rem; }
main > h2.part:first-child { margin-top: 1.5rem; }
h3 { margin: 2.5rem 0 0.5rem; font-size: 1.2rem; line-height: 1.35; }
h3.group { margin-top: 3rem; font-size: 1.25rem; }
h4, h5 { margin: 1.5rem 0 0.35rem; font-size: 1rem; }
p { margin: 0.6rem 0; max-width: 46rem; }
main.page { max-width: 46rem; padding-top: 1.5rem; }
main.page li { margin: 0.4rem 0; }
.steps :is(.passed, .failed) { display: none; }
.steps [data-result="passed"] .passed,
.steps [data-result="failed"] .failed,
.steps [data-step="script"]:not([data-result]) .failed { display: block; }
.failed { color: var(--error); }
:lang(ja) p { max-width: 48rem; }
.function { margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid var(--line); }
.function h4.name { margin-top: 1rem; font-family: Consolas, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; font-size: 1.15rem; }
.signature { max-width: 46rem; padding: 0.6rem 0.8rem; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; }
.summary { font-weight: 600; }
.formula { padding-left: 0.9rem; border-left: 3px solid var(--line); }
.formula span { margin-right: 0.5rem; color: var(--quiet); }
.back { font-size: 0.875rem; }
dl { margin: 0.75rem 0; max-width: 46rem; }
dl div { margin: 0.75rem 0; }
dt { font-weight: 600; }
dd { margin: 0.1rem 0 0; }
.scroll { max-width: 100%; margin: 0.6rem 0; overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9375rem; line-height: 1.5; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; }
th { font-weight: 400; }
.scroll td { min-width: 6rem; max-width: 36rem; }
.scroll td:last-child { min-width: 11rem; }
td code { overflow-wrap: normal; }
thead th { color: var(--quiet); font-size: 0.875rem; }
tbody th code { white-space: nowrap; }
.need { white-space: nowrap; color: var(--quiet); font-size: 0.8125rem; }
.example { margin: 1rem 0 1.5rem; }
.example > p:first-child { margin-bottom: 0.25rem; }
pre { max-width: 46rem; margin: 0.25rem 0; padding: 0.5rem 0.8rem; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; }
.sheet { width: max-content; }
.sheet td, .sheet td:last-child { min-width: 4.5rem; max-width: 22rem; padding: 0.25rem 0.6rem; border: 1px solid var(--line); font-size: 0.875rem; }
.sheet .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.single { margin: 0.4rem 0; }
.gives { margin-right: 0.4rem; color: var(--quiet); font-size: 0.875rem; }
output { font-weight: 600; font-variant-numeric: tabular-nums; }
.error { color: var(--error); font-weight: 600; }
.more, .message { margin: 0.3rem 0; color: var(--quiet); font-size: 0.875rem; }
.message strong { color: var(--error); }
nav h2 { margin: 1.25rem 0 0.25rem; font-size: 0.9375rem; }
nav ul { margin: 0; padding: 0; list-style: none; columns: 14rem auto; column-gap: 1.5rem; }
nav li { break-inside: avoid; }
nav a { text-decoration: none; display: inline-block; padding: 0.15rem 0; line-height: 1.4; }
nav a:hover { text-decoration: underline; }
.ids a { font-family: Consolas, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; font-size: 0.8125rem; }
@media (min-width: 64rem) {
  .columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; }
  nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0.5rem 0.5rem 2rem 0.25rem; font-size: 0.9375rem; }
  nav ul { columns: auto; }
}
@media print {
  nav, .skip, .back { display: none; }
  .columns { display: block; }
  .scroll { overflow: visible; }
}
`;
