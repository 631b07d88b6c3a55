import { same, type Chapter } from "./chapter";

export const SOURCES: Chapter = {
  id: "figures",
  title: { en: "Where the figures come from", ja: "数値の出典" },
  paragraphs: [
    {
      en: "Every figure is bundled with the add-in together with its source, its day of publication and its status. `CITE` gives the source of one figure, `OBSERVATIONS` lists all figures, `DATASET_VERSION` names the edition. The add-in is not a publication of any government.",
      ja: "数値はすべて、出典、公表日、状態とともにアドインに収録されています。`CITE` は1つの数値の出典を、`OBSERVATIONS` はすべての数値を、`DATASET_VERSION` は版を示します。このアドインは政府の刊行物ではありません。",
    },
  ],
  points: [
    {
      term: { en: "Budget lines", ja: "予算の明細" },
      text: {
        en: "Processed from the Ministry of Finance (Japan), Budget and Settlement Database.",
        ja: "財務省「予算書・決算書データベース」を加工して作成。",
      },
    },
    {
      term: { en: "Defence spending", ja: "防衛費" },
      text: {
        en: "Defense of Japan (Ministry of Defense), budget documents of the Ministry of Finance, replies of the Cabinet to the Diet, and, where no official text is at hand, press reports named in the list of sources.",
        ja: "防衛省「防衛白書」、財務省の予算関係資料、国会の質問主意書に対する答弁書。公式の資料で確認できないものは報道によっており、出典の一覧に示しています。",
      },
    },
    {
      term: same("GDP"),
      text: {
        en: "National accounts and economic outlooks of the Cabinet Office (Japan), some of them read in mirrors that the list of sources names.",
        ja: "内閣府の国民経済計算と経済見通し。一部は転載資料によっており、出典の一覧に示しています。",
      },
    },
    {
      term: { en: "Other countries", ja: "各国の比較" },
      text: {
        en: "Credit: NATO, Defence Investment of NATO Countries (2014–2026). Not for sale.",
        ja: "出典：NATO「Defence Investment of NATO Countries (2014–2026)」。販売はできません。",
      },
    },
  ],
};
