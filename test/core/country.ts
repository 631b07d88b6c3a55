import type { Country } from "../../src/core/country";
import { Decimal } from "../../src/core/decimal";
import { FiscalCalendar } from "../../src/core/fiscal-year";

/** Fiscal years as Japan writes them. */
export const calendar = new FiscalCalendar({
  startMonth: 4,
  prefix: "FY",
  suffixes: ["年度", "年"],
  eras: [
    { names: ["令和", "R", "Reiwa"], firstYear: 2019 },
    { names: ["平成", "H", "Heisei"], firstYear: 1989 },
    { names: ["昭和", "S", "Showa"], firstYear: 1926 },
  ],
  firstOfEra: "元",
  examples: ["2025", '"FY2025"', '"令和7"', '"R7"'],
});

const unit = (id: string, scale: string, format: string) => ({
  id,
  scale: new Decimal(scale),
  format,
  labels: { en: id },
});

/** An invented country that counts in yen, with all that Japan has. */
export const country: Country = {
  code: "XXA",
  names: { en: "A", ja: "甲" },
  currency: { code: "JPY", symbol: "¥", names: { en: "yen", ja: "円" } },
  units: [
    unit("JPY", "1", "#,##0"),
    unit("JPY_100M", "1e8", "#,##0.00"),
    unit("JPY_1T", "1e12", "#,##0.0000"),
  ],
  dataUnit: unit("JPY_100M", "1e8", "#,##0.00"),
  sheetUnit: unit("JPY_100M", "1e8", "#,##0"),
  calendar,
  officialGdp: { year: 2022, stage: "estimate" },
  licence: "None.",
  bases: ["official", "same_year", "FY2022"],
  smallestGdp: 1e12,
  stages: ["request", "draft", "initial", "supplementary", "settled"],
  stageSums: ["initial+supplementary"],
  gdpStages: ["estimate", "published"],
  defaultScope: "official",
  defaultStages: ["initial"],
  startStages: ["initial"],
  defaultTarget: new Decimal("0.02"),
};
