import type { Text } from "./en";
import { sheetJa } from "./sheet-ja";

/** The pane's words in Japanese. */
export const ja: Text = {
  sheet: sheetJa,
  appName: "Defence Scope",
  dataset: (version, day) => `データセット ${version}（${day}）`,
  insertExample: "FY2025 の例を挿入",
  inserting: "例を挿入しています…",
  inserted: "シート FY2025 と Claims に例を挿入しました。",
  claims: "公表された比率の検算",
  published: "公表値",
  computed: "計算値",
  source: "出典",
  opensNewWindow: "新しいウィンドウで開きます",
  verdict: { agrees: "一致", possible: "幅の中で一致しうる", differs: "不一致" },
  bounds: "幅",
  sourceIs: (words) => (words === "computed" ? "ここでの計算（公表資料なし）" : words),
  claimStatement: {
    C01: "FY2025 当初・公式の範囲、当初推計のFY2022 GDP比",
    C02: "FY2025 当初＋補正・公式の範囲、当初推計のFY2022 GDP比",
    C03: "FY2025 当初・公式の範囲、2025年1月見通しのFY2025 GDP比",
    C04: "FY2024 当初・公式の範囲、当初推計のFY2022 GDP比",
    C05: "FY2023 防衛省予算、2022年12月見通しのFY2023 GDP比",
    C06: "FY2025 当初・公式の範囲、改定後のFY2022 GDP比（公表の1.8ではない）",
  },
};
