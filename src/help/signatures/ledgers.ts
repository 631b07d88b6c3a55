import { AS_OF, BASIS_OFFICIAL, DATA, EACH_SCOPE, ONE_YEAR, YEAR } from "../parameters";
import { CATEGORY_OF_LINES, LEDGER, OUTPUT, RULES, STAGE_OF_LINES } from "../parameters-special";
import type { Signatures } from "../signature";

export type LedgerId = "RECLASSIFY" | "RECLASSIFIED_RATIO" | "BUDGET_LINES" | "RULES";

export const LEDGER_SIGNATURES: Signatures<LedgerId> = {
  RECLASSIFY: {
    summary: {
      en: "Puts budget lines into categories by rules; every yen of a line ends in a category or outside.",
      ja: "予算の明細を規則に従ってカテゴリーに振り分けます。どの明細も1円残らずカテゴリーか対象外に入ります。",
    },
    parameters: [LEDGER, RULES, OUTPUT],
    example: [{ id: "BUDGET_LINES", given: [2025] }, null, "summary"],
  },
  RECLASSIFIED_RATIO: {
    summary: {
      en: "Share of GDP of the money in your ledger that counts under rules and scope (0.018 is 1.8%).",
      ja: "台帳のうち規則と対象範囲により算入される金額のGDP比を返します（0.018 は 1.8%）。",
    },
    parameters: [LEDGER, YEAR, EACH_SCOPE, RULES, BASIS_OFFICIAL, AS_OF, DATA],
    example: [{ id: "BUDGET_LINES", given: [2025] }, 2025, "ministry"],
  },
  BUDGET_LINES: {
    summary: {
      en: "Lines of Japan's general account, FY2024 to FY2026, amounts in yen; a table that RECLASSIFY takes.",
      ja: "日本の一般会計予算の明細（2024～2026年度、円）を、RECLASSIFY に渡せる表で返します。",
    },
    parameters: [ONE_YEAR, STAGE_OF_LINES, CATEGORY_OF_LINES],
    example: [2025, null, "candidate.space"],
  },
  RULES: {
    summary: {
      en: "The bundled rules that put budget lines into categories, in the order in which they are tried.",
      ja: "予算の明細をカテゴリーに振り分ける収録規則を、当てはめる順に返します。",
    },
    parameters: [],
    example: [],
  },
};
