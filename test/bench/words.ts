/** Invented ministries, two languages, each with five organizations. */
const JA = ["国土", "財務", "外務", "総務", "経済", "農林", "環境", "厚生", "文部", "防災"];
const EN = ["Treasury", "Transport", "Energy", "Health", "Justice", "Labour", "Space", "Police"];

const JA_FIRST =
  "港湾 空港 道路 宇宙 航空 電波 通信 衛星 造船 海洋 河川 砂防 消防 警備 研究 技術 情報 資源 電力 原子力 農地 漁港 観光 教育 医療 年金 雇用 統計 外交 文化".split(
    " ",
  );
const JA_LAST =
  "整備 開発 運営 補助 改修 調査 対策 管理 購入 建設 支援 研究 推進 負担 委託 更新 維持 試験 監視 保全".split(
    " ",
  );
const EN_FIRST =
  "harbour airport road space radar satellite coastal river cyber research energy nuclear farm school hospital pension border rail fibre grid".split(
    " ",
  );
const EN_LAST =
  "maintenance development subsidy survey upgrade procurement construction support monitoring operations training reform".split(
    " ",
  );

export const MINISTRIES: readonly string[] = [
  ...JA.map((name) => `${name}省`),
  ...EN.map((name) => `Ministry of ${name}`),
];

export const organizationsOf = (ministry: string): readonly string[] =>
  ministry.endsWith("省")
    ? ["本省", "地方局", "研究所", "監視庁", "企画室"].map((name) => ministry.replace("省", name))
    : ["Secretariat", "Agency", "Institute", "Regional Office", "Inspectorate"].map(
        (name) => `${ministry.replace("Ministry of ", "")} ${name}`,
      );

const compounds = (first: readonly string[], last: readonly string[], between: string) =>
  first.flatMap((start) => last.map((end) => start + between + end));

export const JA_TERMS: readonly string[] = compounds(JA_FIRST, JA_LAST, "");
export const EN_TERMS: readonly string[] = compounds(EN_FIRST, EN_LAST, " ");
export const JA_SECTIONS = JA_FIRST.map((word) => `${word}費`);
export const EN_SECTIONS = EN_FIRST.map((word) => `${word} programme`);
export const EXPENSES: readonly string[] = [
  ..."社会保障費 公共事業費 科学技術振興費 その他の事項経費 エネルギー対策費".split(" "),
  ..."Personnel;Capital;Grants;Other".split(";"),
];
