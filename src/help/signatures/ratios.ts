import {
  AS_OF,
  BASIS_OFFICIAL,
  DATA,
  EACH_SCOPE,
  ONE_SCOPE,
  ONE_YEAR,
  SCOPES,
  STAGE_INITIAL,
} from "../parameters";
import { UNIT, YEAR, YEARS } from "../parameters";
import { AMOUNTS } from "../parameters-special";
import type { Signatures } from "../signature";

export type RatioId =
  | "DEFENCE_RATIO"
  | "RATIO_RANGE"
  | "DEFENCE_SPENDING"
  | "GDP"
  | "RATIO_OF"
  | "RATIO_GRID"
  | "COMPARE"
  | "BREAKDOWN";

export const RATIO_SIGNATURES: Signatures<RatioId> = {
  DEFENCE_RATIO: {
    summary: {
      en: "Defence spending of a fiscal year as a share of GDP (0.018 is 1.8%).",
      ja: "会計年度の防衛費のGDP比を返します（0.018 は 1.8%）。",
    },
    parameters: [YEAR, EACH_SCOPE, BASIS_OFFICIAL, STAGE_INITIAL, AS_OF, DATA],
    example: [2025],
  },
  RATIO_RANGE: {
    summary: {
      en: "Lowest, stated and highest share of GDP that the published figures allow, in one row.",
      ja: "公表値の丸めなどを踏まえたGDP比の下限、値、上限を1行で返します。",
    },
    parameters: [YEAR, EACH_SCOPE, BASIS_OFFICIAL, STAGE_INITIAL, AS_OF, DATA],
    example: [2025],
  },
  DEFENCE_SPENDING: {
    summary: {
      en: "Defence spending of a fiscal year in yen, or in the unit asked for.",
      ja: "会計年度の防衛費の金額を返します（円、または指定した単位）。",
    },
    parameters: [YEAR, EACH_SCOPE, STAGE_INITIAL, UNIT, AS_OF, DATA],
    example: [2025, null, null, "JPY_100M"],
  },
  GDP: {
    summary: {
      en: "Nominal GDP of a fiscal year as last revised, in yen or in the unit asked for.",
      ja: "会計年度の名目GDP（最新の改定値）を返します（円、または指定した単位）。",
    },
    parameters: [YEAR, UNIT, AS_OF, DATA],
    example: [2022, "JPY_100M"],
  },
  RATIO_OF: {
    summary: {
      en: "Exact sum of your own amounts in yen as a share of GDP (0.018 is 1.8%).",
      ja: "指定した金額（円）の合計のGDP比を、端数まで正確に返します（0.018 は 1.8%）。",
    },
    parameters: [AMOUNTS, YEAR, BASIS_OFFICIAL, AS_OF, DATA],
    example: [[[8474800000000], [225700000000]], 2025],
  },
  RATIO_GRID: {
    summary: {
      en: "Share of GDP under every scope and three denominators, as a table with headings.",
      ja: "すべての対象範囲と3つのGDPの基準によるGDP比を、見出し付きの表で返します。",
    },
    parameters: [ONE_YEAR, STAGE_INITIAL, AS_OF, DATA],
    example: [2025],
  },
  COMPARE: {
    summary: {
      en: "Share of GDP of several years (rows) under several scopes (columns), with headings.",
      ja: "複数の年度（行）と対象範囲（列）のGDP比を、見出し付きの表で返します。",
    },
    parameters: [YEARS, SCOPES, BASIS_OFFICIAL, STAGE_INITIAL, AS_OF, DATA],
    example: [[[2023], [2024], [2025]], [["ministry", "official", "expanded"]]],
  },
  BREAKDOWN: {
    summary: {
      en: "Spending of a fiscal year by category: amount, share that counts, amount counted, share of GDP; with a total.",
      ja: "会計年度の経費をカテゴリー別に返します（金額、算入割合、算入額、GDP比と合計）。",
    },
    parameters: [ONE_YEAR, ONE_SCOPE, STAGE_INITIAL, BASIS_OFFICIAL, UNIT, AS_OF, DATA],
    example: [2025, null, null, null, "JPY_100M"],
  },
};
