import type { dataEn } from "./data-en";

export const dataJa: typeof dataEn = {
  title: "データ",
  viewLabel: "表示するもの",
  views: { figures: "数値", claims: "検算", peers: "NATO", dataset: "データセット" },
  search: "系列・年度・出典を検索",
  found: (count) => `${count} 件`,
  gdp: "名目GDP",
  year: "年度",
  stage: "段階",
  gdpStages: { estimate: "見込み", published: "実績" },
  vintage: "公表時点",
  insert: "表として挿入",
  insertFigures: (count) => `この ${count} 件を表として挿入`,
  figuresSheet: "数値",
  peersSheet: "NATO",
  peersTitle: "国防費（中核）のGDP比、%",
  peersYear: "年",
  peersCredit: "出典：NATO, Defence Investment of NATO Countries。© NATO、販売不可。",
  country: "国",
  estimate: "推計",
  datasetNote: "すべての数値に出典と公表時点があります。",
  counts: (observations, sources, lines) =>
    `数値 ${observations} 件、出典 ${sources} 件、予算明細 ${lines} 行。`,
  nothingFound: "見つかりませんでした。",
};
