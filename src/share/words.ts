import type { Language } from "../messages/language";
import type { Block } from "./portable/data-sheet";

/** What the sheets that sharing adds say. */
export interface ShareWords {
  readonly dataTitle: string;
  readonly dataHeading: string;
  readonly dataNote: (day: string, version: string) => string;
  readonly latest: string;
  readonly blocks: Readonly<Record<Block, string>>;
}

const en: ShareWords = {
  dataTitle: "Scope data",
  dataHeading: "Figures behind this workbook",
  dataNote: (day, version) =>
    `As known on ${day}, dataset ${version}. Million yen; a blank cell is a figure that is not known, not 0. The formulas of the other sheets look figures up here; no add-in is needed.`,
  latest: "the newest day",
  blocks: {
    value: "Spending",
    low: "Spending, lowest",
    high: "Spending, highest",
    status: "How it is known",
    cite: "Source",
    scope: "Scopes: share that counts, by year",
    own: "Own scope: share that counts",
    gdp: "Nominal GDP",
    year: "Names of fiscal years",
    target: "Targets",
    unit: "Units",
    working: "Workings that several formulas use",
  },
};

const ja: ShareWords = {
  dataTitle: "Scope data",
  dataHeading: "このブックの計算に使う数値",
  dataNote: (day, version) =>
    `${day}時点、データセット ${version}。単位は百万円。空白のセルは数値がないことを示し、0 ではありません。他のシートの数式はここを参照します。アドインは不要です。`,
  latest: "最新",
  blocks: {
    value: "経費",
    low: "経費（下限）",
    high: "経費（上限）",
    status: "数値の性質",
    cite: "出典",
    scope: "範囲：年度ごとの算入割合",
    own: "独自の範囲：算入割合",
    gdp: "名目 GDP",
    year: "年度の書き方",
    target: "目標",
    unit: "単位",
    working: "複数の数式で使う途中の計算",
  },
};

const WORDS: Readonly<Record<Language, ShareWords>> = { en, ja };

/** The words of a language. */
export const shareWords = (language: Language): ShareWords => WORDS[language];
