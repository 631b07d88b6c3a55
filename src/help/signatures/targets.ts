import { AS_OF, BASIS_OF_TARGET, DATA, EACH_SCOPE, ONE_SCOPE } from "../parameters";
import { STAGE_INITIAL, TARGET, UNIT, YEAR } from "../parameters";
import { CATEGORY, FROM_YEAR, GDP_GROWTH, TO_YEAR } from "../parameters-special";
import type { Signatures } from "../signature";

export type TargetId = "REQUIRED_SPENDING" | "TARGET_GAP" | "BREAKEVEN_SHARE" | "TARGET_PATH";

export const TARGET_SIGNATURES: Signatures<TargetId> = {
  REQUIRED_SPENDING: {
    summary: {
      en: "Amount that a target asks for: target times GDP, in yen or in the unit asked for.",
      ja: "目標の達成に必要な金額（目標 × GDP）を返します（円、または指定した単位）。",
    },
    parameters: [TARGET, YEAR, BASIS_OF_TARGET, UNIT, AS_OF, DATA],
    example: ["target_2", 2025, null, "JPY_1T"],
  },
  TARGET_GAP: {
    summary: {
      en: "Amount still missing from a target, in yen or in the unit asked for; negative when the target is passed.",
      ja: "目標までの不足額を返します（円、または指定した単位）。目標を超えていれば負の値です。",
    },
    parameters: [TARGET, YEAR, EACH_SCOPE, BASIS_OF_TARGET, STAGE_INITIAL, UNIT, AS_OF, DATA],
    example: ["target_2", 2025, "official", null, "initial", "JPY_1T"],
  },
  BREAKEVEN_SHARE: {
    summary: {
      en: "Share of one category, from 0 to 1, that has to count for the ratio to be exactly the target.",
      ja: "GDP比がちょうど目標になるために必要な、1つのカテゴリーの算入割合（0～1）を返します。",
    },
    parameters: [TARGET, YEAR, CATEGORY, EACH_SCOPE, BASIS_OF_TARGET, STAGE_INITIAL, AS_OF, DATA],
    example: ["target_2", 2025, "candidate.space", "official", null, "initial+supplementary"],
  },
  TARGET_PATH: {
    summary: {
      en: "Path to a target in even steps of the ratio: year, GDP, ratio, spending and yearly change, in yen.",
      ja: "GDP比を毎年均等に変えて目標に至る経路を返します（年度、GDP、比率、金額、前年度差、単位は円）。",
    },
    parameters: [
      FROM_YEAR,
      TO_YEAR,
      TARGET,
      ONE_SCOPE,
      BASIS_OF_TARGET,
      GDP_GROWTH,
      STAGE_INITIAL,
      AS_OF,
      DATA,
    ],
    example: [2025, 2030, "us_3_5", "official", "same_year", 0.03],
  },
};
