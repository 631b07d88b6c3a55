import { AS_OF, DATA, YEAR } from "../parameters";
import {
  AS_OF_FILTER,
  COUNTRY,
  SERIES_FILTER,
  SERIES_NEEDED,
  STAGE_FILTER,
  STAGE_OF_SERIES,
  YEAR_FILTER,
} from "../parameters-special";
import type { Signatures } from "../signature";

export type TableId =
  | "OBSERVATIONS"
  | "CATEGORIES"
  | "SCOPES"
  | "TARGETS"
  | "PEERS"
  | "CLAIMS"
  | "CITE"
  | "DATASET_VERSION";

export const TABLE_SIGNATURES: Signatures<TableId> = {
  OBSERVATIONS: {
    summary: {
      en: "The figures themselves: each published value with bounds, unit, day of publication, status and source.",
      ja: "収録された数値そのものを返します（値、下限・上限、単位、公表日、状態、出典）。",
    },
    parameters: [SERIES_FILTER, YEAR_FILTER, STAGE_FILTER, AS_OF_FILTER, DATA],
    example: ["gdp.nominal", 2022],
  },
  CATEGORIES: {
    summary: {
      en: "The categories of spending with their groups and labels.",
      ja: "経費のカテゴリーの一覧を、グループと名称とともに返します。",
    },
    parameters: [],
    example: [],
  },
  SCOPES: {
    summary: {
      en: "The named scopes: a row for each category that counts, with its share from 0 to 1.",
      ja: "名前の付いた対象範囲の一覧を返します。算入するカテゴリーごとに1行で、算入割合（0～1）を示します。",
    },
    parameters: [],
    example: [],
  },
  TARGETS: {
    summary: {
      en: "Announced targets and ceilings as shares of GDP, with year and basis.",
      ja: "公表された目標と上限の一覧を返します（GDP比、達成年度、GDPの基準）。",
    },
    parameters: [],
    example: [],
  },
  PEERS: {
    summary: {
      en: "Core defence spending of 31 NATO countries in per cent of GDP, 2014 to 2026, as NATO publishes it.",
      ja: "NATO加盟31か国の中核的防衛支出のGDP比（%、2014～2026年、NATO公表値）を返します。",
    },
    parameters: [COUNTRY, YEAR_FILTER],
    example: ["DEU"],
  },
  CLAIMS: {
    summary: {
      en: "Published percentages beside the computed ones: agrees, possible (within the bounds) or differs.",
      ja: "公表された比率と計算値を並べて返します。agrees（一致）、possible（上下限の範囲内）、differs（不一致）。",
    },
    parameters: [DATA],
    example: [],
  },
  CITE: {
    summary: {
      en: "Publisher, title, date and address behind a figure, in one line of text.",
      ja: "数値の出典（公表者、表題、日付、URL）を1行の文字列で返します。",
    },
    parameters: [SERIES_NEEDED, YEAR, STAGE_OF_SERIES, AS_OF, DATA],
    example: ["defence.core", 2025],
  },
  DATASET_VERSION: {
    summary: {
      en: "Version and day of the figures that are bundled with the add-in.",
      ja: "アドインに収録されたデータセットの版と日付を返します。",
    },
    parameters: [],
    example: [],
  },
};
