import { openPane } from "./pane-driver";

// Set up for each country, in both languages: the sheet's own formula gives what the pane shows.

/** Wide enough for the settings, the whole chart and the pane. */
const SIZE = { width: 2000, height: 1500 } as const;

const COUNTRIES = [
  {
    ...{ code: "JPN", ratio: "1.77" },
    own: { en: "Official", ja: "公式の範囲" },
    unit: { en: "100 million yen", ja: "億円" },
  },
  {
    ...{ code: "DEU", ratio: "2.42" },
    own: { en: "Federal defence", ja: "連邦の国防支出" },
    unit: { en: "€ billion", ja: "10億ユーロ" },
  },
  {
    ...{ code: "TWN", ratio: "3.32" },
    own: { en: "NATO-style from 2026", ja: "NATO基準（2026～）" },
    unit: { en: "NT$ billion", ja: "10億台湾ドル" },
  },
  {
    ...{ code: "GBR", ratio: "2.12" },
    own: { en: "Ministry of Defence", ja: "国防省" },
    unit: { en: "£ billion", ja: "10億ポンド" },
  },
] as const;

describe.each(COUNTRIES)("set up for $code", ({ code, ratio, own, unit }) => {
  it.each(["en", "ja"] as const)("shows the same in pane and sheet (%s)", async (lang) => {
    const pane = await openPane({ lang, ...SIZE });
    await pane.choose("country", code);
    await pane.press("set-up");
    await pane.agrees();
    await pane.preview.screenshot(`country-${code}-${lang}`);
    expect(await pane.words("ratio")).toContain(ratio);
    await pane.press("notice-close");
    expect(await pane.violations()).toEqual([]);
    expect(await pane.preview.cell("Scope!A2")).toContain(unit[lang]);
    expect(await pane.preview.cell("Scope!D29")).toBe(own[lang]);
    for (const tab of ["figures", "ledger"]) {
      await pane.press(`tab-${tab}`);
      await pane.preview.screenshot(`country-${code}-${lang}-${tab}`);
      expect(await pane.violations()).toEqual([]);
    }
    await pane.preview.close();
  });
});
