import type { WorkbookPlace } from "../core/workbook-problem";
import { megabytes, type WorkbookTexts } from "./workbook";

const at = (place: WorkbookPlace): string =>
  "cell" in place ? `セル ${place.cell} ` : `ファイル内の ${place.part} `;

/** 日本語。 */
export const workbookJa: WorkbookTexts = {
  problems: {
    "not-a-workbook": () => ".xlsx 形式のブックではありません。",
    "encrypted-workbook": () =>
      "ブックに読み取りパスワードが設定されています。パスワードなしで保存してからやり直してください。",
    "macro-workbook": () =>
      "ブックにマクロが含まれています。マクロなしの .xlsx で保存してからやり直してください。",
    "locked-workbook": () =>
      "ブックの構成が保護されているため、シートを追加できません。保護を解除してからやり直してください。",
    "file-too-large": ({ limit }) => `ファイルが ${megabytes(limit)} を超えています。`,
    "part-too-large": ({ part, limit }) =>
      `ファイル内の ${part} が ${megabytes(limit)} を超えています。`,
    "too-many-parts": ({ limit }) => `ファイル内の部品が ${limit} 個を超えています。`,
    "too-many-names": ({ limit }) => `定義された名前が ${limit} 個を超えています。`,
    "unsafe-part-name": ({ part }) =>
      `ブックにない名前の部品「${part}」が含まれているため、開きませんでした。`,
    "unsupported-compression": ({ part }) =>
      `ファイル内の ${part} はブックで使われない方法で圧縮されています。`,
    "damaged-file": () => "ファイルが壊れているか、途中で切れています。",
    "damaged-part": ({ part }) =>
      `ファイル内の ${part} が壊れています。Excel で開いて保存してからやり直してください。`,
    "broken-relationship": ({ part, target }) =>
      `ファイル内の ${part} が、存在しない部品${target === "" ? "" : ` ${target} `}を参照しています。`,
    "formula-too-long": ({ place, limit }) =>
      `${at(place)}の数式が Excel の上限 ${limit} 文字を超えています。`,
    "text-too-long": ({ place, limit }) =>
      `${at(place)}の文字列が Excel の上限 ${limit} 文字を超えています。`,
    "no-formulas": () => "このブックにはアドインの数式がありません。",
    "copy-differs": ({ cell, expected, found }) =>
      `複製を作成しませんでした。セル ${cell} は、アドインでは ${expected}、複製では ${found} になります。`,
    "receipt-missing": () => "受領書がないため、数式を元に戻せません。",
    "sheet-changed": ({ cell }) =>
      `${cell} の数式を元に戻しませんでした。セルまたは参照先が受領書と異なります。`,
  },
  data: {
    title: "Scope data",
    heading: "このブックの計算に使う数値",
    note: (day, version, currency) =>
      `${day === undefined ? "最新の数値" : `${day} 時点`}、データセット ${version}。単位は百万${currency}。空白のセルは数値がないことを示し、0 ではありません。他のシートの数式はここを参照します。アドインは不要です。`,
    blocks: {
      value: "経費",
      low: "経費（下限）",
      high: "経費（上限）",
      status: "数値の性質",
      note: "注記",
      cite: "出典",
      scope: "範囲：年度ごとの算入割合",
      gdp: "名目 GDP",
      year: "年度の書き方",
      target: "目標",
      unit: "単位",
      own: "独自の範囲：算入割合",
      working: "複数の数式で使う途中の計算",
    },
  },
  ledger: { amount: "金額（円）", category: "経費区分", share: "算入割合", counted: "区分の金額" },
  receipt: {
    title: "受領書",
    heading: "受領書：Defence Scope の数式と根拠となる数値",
    note: ({ day, version, checksum, addIn }) =>
      `作成日 ${day}、アドイン ${addIn}、データセット ${version}、数値 ${checksum}。`,
    cells: "数式",
    cellHeadings: ["シート", "セル", "数式", "種類", "引数", "値", "数値の番号", "照合値"],
    figures: "使用した数値",
    figureHeadings: [
      "番号",
      "系列",
      "年度",
      "段階",
      "値",
      "下限",
      "上限",
      "公表日",
      "数値の性質",
      "発行者",
      "表題",
      "発行日",
      "アドレス",
    ],
  },
};
