const statements: Readonly<Record<string, string>> = {
  C01: "FY2025 initial, official scope, of FY2022 GDP as first estimated",
  C02: "FY2025 initial plus supplementary, official scope, of FY2022 GDP as first estimated",
  C03: "FY2025 initial, official scope, of FY2025 GDP as projected in January 2025",
  C04: "FY2024 initial, official scope, of FY2022 GDP as first estimated",
  C05: "FY2023 ministry budget, of FY2023 GDP as projected in December 2022",
  C06: "FY2025 initial, official scope, of FY2022 GDP as revised (not the published 1.8)",
};

export const claimsEn = {
  title: "Published percentages, checked",
  published: "Published",
  computed: "Computed",
  bounds: "Bounds",
  verdict: { agrees: "agrees", possible: "possible within the bounds", differs: "differs" },
  statements,
};
