import { HOME } from "../../dataset/bundled";
import { rowsOf } from "../../dataset/tables";
import type { Language } from "../../messages/language";
import { LANGUAGES } from "../../messages/language";
import type { HelpText } from "../help-text";
import { formatted, exampleResult } from "../result";
import type { Html, HtmlContent } from "./html";
import { code, html, table } from "./html";

/** A list of names that arguments take, out of the dataset. */
export interface NameList {
  readonly id: string;
  readonly title: (text: HelpText) => string;
  readonly headings: (text: HelpText) => readonly string[];
  readonly rows: (text: HelpText) => readonly (readonly HtmlContent[])[];
}

export const LISTS: readonly NameList[] = [
  {
    id: "list-scopes",
    title: ({ labels }) => labels.scopes.title,
    headings: ({ labels, language }) => [
      labels.id,
      ...languageNames(language),
      labels.scopes.years,
      labels.scopes.categories,
    ],
    rows: () =>
      [...HOME.scopes.values()].map(({ name, label, shares }) => [
        code(name),
        ...inEachLanguage(label),
        yearsInScope(name),
        shares.map(({ category, share }, index) => [
          index === 0 ? "" : ", ",
          code(category),
          share.eq(1) ? "" : ` × ${share.toString()}`,
        ]),
      ]),
  },
  {
    id: "list-categories",
    title: ({ labels }) => labels.categories.title,
    headings: ({ labels, language }) => [
      labels.id,
      labels.categories.group,
      ...languageNames(language),
    ],
    rows: () =>
      HOME.categories.all.map(({ id, group, label }) => [
        code(id),
        code(group),
        ...inEachLanguage(label),
      ]),
  },
  {
    id: "list-bases",
    title: ({ labels }) => labels.bases.title,
    headings: ({ labels }) => [labels.id, labels.label],
    rows: ({ labels }) => named(labels.basisNames),
  },
  {
    id: "list-stages",
    title: ({ labels }) => labels.stages.title,
    headings: ({ labels }) => [labels.id, labels.label, labels.stages.years],
    rows: ({ labels }) =>
      Object.entries(labels.stageNames).map(([id, name]) => [
        code(id),
        name,
        id.includes("+") ? "" : yearsInStage(id),
      ]),
  },
  {
    id: "list-units",
    title: ({ labels }) => labels.units.title,
    headings: ({ labels }) => [labels.id, labels.label],
    rows: ({ labels }) => named(labels.unitNames),
  },
  {
    id: "list-targets",
    title: ({ labels }) => labels.targets.title,
    headings: ({ labels, language }) => [
      labels.id,
      ...languageNames(language),
      labels.targets.share,
      labels.targets.basis,
    ],
    rows: () =>
      [...HOME.targets.values()].map(({ id, label, share, basis }) => [
        code(id),
        ...inEachLanguage(label),
        formatted(share.toNumber(), "0.0%"),
        code(basis),
      ]),
  },
  {
    id: "list-sources",
    title: ({ labels }) => labels.sources.title,
    headings: ({ labels: { id, sources } }) => [
      id,
      sources.publisher,
      sources.document,
      sources.day,
    ],
    rows: () => rowsOf(HOME.tables.sources).map((row) => sourceRow(row("source"))),
  },
];

/** A list as a section of the page. */
export const listSection = (list: NameList, text: HelpText): Html =>
  html` <section id="${list.id}">
    <h3 id="${list.id}-title">${list.title(text)}</h3>
    ${table(list.title(text), list.headings(text), list.rows(text))}
  </section>`;

/** Name of a language in another, or in itself. */
export const languageName = (language: Language, reader: Language): string =>
  new Intl.DisplayNames([reader], { type: "language" }).of(language) ?? language;

const languageNames = (reader: Language): readonly string[] =>
  LANGUAGES.map((language) => languageName(language, reader));

const inEachLanguage = (label: Readonly<Record<Language, string>>): readonly Html[] =>
  LANGUAGES.map((language) => html`<span lang="${language}">${label[language]}</span>`);

const named = (names: Readonly<Record<string, string>>): readonly (readonly HtmlContent[])[] =>
  Object.entries(names).map(([id, name]) => [code(id), name]);

function sourceRow(id: string): readonly HtmlContent[] {
  const { publisher = "", title = "", url = "", published = "" } = HOME.sources.get(id) ?? {};
  const isAddress = /^https?:\/\//.test(url);
  return [
    code(id),
    html`<span lang="en">${publisher}</span>`,
    isAddress
      ? html`<a href="${url}" lang="en" rel="noreferrer">${title}</a>`
      : html`<span lang="en">${title}</span>`,
    published,
  ];
}

const YEARS: readonly number[] = [
  ...new Set(HOME.figures.observations.map(({ fiscalYear }) => fiscalYear)),
].sort((a, b) => a - b);

/** The fiscal years that have a figure of spending in a stage. */
const yearsInStage = (stage: string): string =>
  spans(YEARS.filter((year) => HOME.figures.hasSpending(year, stage)));

/** The fiscal years whose initial budget the dataset knows in full under a scope. */
const yearsInScope = (scope: string): string =>
  spans(
    YEARS.filter((year) =>
      exampleResult("DEFENCE_SPENDING", { year, scope }, "en")
        .flat()
        .every(({ kind }) => kind === "number"),
    ),
  );

/** Years as spans, such as 2012–2016, 2024. */
function spans(years: readonly number[]): string {
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  const span = (start: number, end = start): string =>
    start === end ? `${start}` : `${start}–${end}`;
  return starts.length === 0
    ? "—"
    : starts.map((start, index) => span(start, ends[index])).join(", ");
}
