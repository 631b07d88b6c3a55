import { CATEGORIES, type Language } from "../../dataset/categories";
import { SCOPES } from "../../dataset/scopes";
import { sourceOf } from "../../dataset/sources";
import { rowsOf, TABLES } from "../../dataset/tables";
import { TARGETS } from "../../dataset/targets";
import { formatted } from "../format";
import type { Words } from "../words";
import { yearsInScope, yearsInStage } from "./coverage";
import { html, type Content, type Html } from "./html";
import { BASES, STAGES, UNITS, type Named } from "./names";
import { table } from "./table";

/** A list of names that arguments take, out of the dataset. */
export interface List {
  readonly id: string;
  readonly title: Words;
  readonly headings: readonly Words[];
  readonly rows: (language: Language) => readonly (readonly Content[])[];
}

const ID = { en: "Id", ja: "ID" } as const;
const NAME = { en: "Name", ja: "名称" } as const;
const ENGLISH = { en: "English", ja: "英語" } as const;
const JAPANESE = { en: "Japanese", ja: "日本語" } as const;

const code = (text: string): Html => html`<code>${text}</code>`;
const english = (text: string): Html => html`<span lang="en">${text}</span>`;
const japanese = (text: string): Html => html`<span lang="ja">${text}</span>`;

const named =
  (names: readonly Named[]): List["rows"] =>
  (language) =>
    names.map(({ id, text }) => [code(id), text[language]]);

export const LISTS: readonly List[] = [
  {
    id: "list-scopes",
    title: { en: "Scopes", ja: "対象範囲（scope）" },
    headings: [
      ID,
      ENGLISH,
      JAPANESE,
      { en: "Initial budget known", ja: "当初予算のある年度" },
      { en: "Counts", ja: "算入するカテゴリー" },
    ],
    rows: () =>
      [...SCOPES.values()].map(({ name, label, shares }) => [
        code(name),
        english(label.en),
        japanese(label.ja),
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
    title: { en: "Categories", ja: "カテゴリー" },
    headings: [ID, { en: "Group", ja: "グループ" }, ENGLISH, JAPANESE],
    rows: () =>
      CATEGORIES.map(({ id, group, label }) => [
        code(id),
        code(group),
        english(label.en),
        japanese(label.ja),
      ]),
  },
  {
    id: "list-bases",
    title: { en: "Bases", ja: "GDPの基準（basis）" },
    headings: [ID, NAME],
    rows: named(BASES),
  },
  {
    id: "list-stages",
    title: { en: "Budget stages", ja: "予算の段階（stage）" },
    headings: [ID, NAME, { en: "Years with any figure", ja: "数値のある年度" }],
    rows: (language) =>
      STAGES.map(({ id, text }) => [
        code(id),
        text[language],
        id.includes("+") ? "" : yearsInStage(id),
      ]),
  },
  {
    id: "list-units",
    title: { en: "Units", ja: "単位（unit）" },
    headings: [ID, NAME],
    rows: named(UNITS),
  },
  {
    id: "list-targets",
    title: { en: "Targets", ja: "目標（target）" },
    headings: [
      ID,
      ENGLISH,
      JAPANESE,
      { en: "Share of GDP", ja: "GDP比" },
      { en: "Basis", ja: "基準" },
    ],
    rows: () =>
      [...TARGETS.values()].map(({ id, label, share, basis }) => [
        code(id),
        english(label.en),
        japanese(label.ja),
        formatted(share.toNumber(), "0.0%"),
        code(basis),
      ]),
  },
  {
    id: "list-sources",
    title: { en: "Sources", ja: "出典" },
    headings: [
      ID,
      { en: "Publisher", ja: "公表者" },
      { en: "Title", ja: "表題" },
      { en: "Date", ja: "日付" },
    ],
    rows: () => rowsOf(TABLES.sources).map((row) => sourceRow(row("source"))),
  },
];

/** A list as a section of the page. */
export const listSection = (list: List, language: Language): Html =>
  html` <section id="${list.id}">
    <h3 id="${list.id}-title">${list.title[language]}</h3>
    ${table(
      list.title[language],
      list.headings.map((heading) => heading[language]),
      list.rows(language),
    )}
  </section>`;

function sourceRow(id: string): readonly Content[] {
  const { publisher = "", title = "", url = "", published = "" } = sourceOf(id) ?? {};
  const isAddress = /^https?:\/\//.test(url);
  return [
    code(id),
    english(publisher),
    isAddress ? html`<a href="${url}" lang="en" rel="noreferrer">${title}</a>` : english(title),
    published,
  ];
}
