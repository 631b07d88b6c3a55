import type { claimsEn } from "./claims-en";

export const claimsJa: typeof claimsEn = {
  title: "公表された比率の検算",
  published: "公表値",
  computed: "計算値",
  bounds: "幅",
  verdict: { agrees: "一致", possible: "幅の範囲で一致しうる", differs: "不一致" },
  statements: {
    C01: "FY2025 当初・公式の範囲、FY2022 の GDP（当初推計）比",
    C02: "FY2025 当初＋補正・公式の範囲、FY2022 の GDP（当初推計）比",
    C03: "FY2025 当初・公式の範囲、FY2025 の GDP（2025年1月の見通し）比",
    C04: "FY2024 当初・公式の範囲、FY2022 の GDP（当初推計）比",
    C05: "FY2023 防衛省予算、FY2023 の GDP（2022年12月の見通し）比",
    C06: "FY2025 当初・公式の範囲、FY2022 の GDP（改定値）比（公表の 1.8 とは異なる）",
  },
};
