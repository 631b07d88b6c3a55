import type { TABLE_HELP } from "../../functions/tables";
import type { TranslationsOf } from "../../help-text";

export const tableHelpJa: TranslationsOf<typeof TABLE_HELP> = {
  BUDGET_LINES: {
    summary:
      "予算の明細（日本は2017～2026年度、ドイツは2014～2024年）を、RECLASSIFY に渡せる表で返します。",
    meaning: [
      "収録規則で振り分けられる一般会計の明細と、所管ごとの残りをまとめた1行から成り、年度と段階ごとの合計は予算全体と一致します。補正予算の減額は負の値です。各年度の明細は、最初に求められたときに読み込みます。ドイツの明細は当初予算の章別で、補正予算を含みません。",
    ],
    parameters: {
      stage:
        "明細を収録している予算の段階。initial（当初予算）、supplementary（補正予算）、settled（決算）、initial+supplementary（当初と補正）。省略時は initial。",
      category: `収録されている規則で一部でもこのカテゴリーに入る明細だけを返します。"candidate.space" のように指定します。省略時はすべての明細。`,
    },
    result: "見出しの行と、明細ごとの行。名称は予算書の言語のとおりです。",
    columns: {
      "fiscal_year, stage": "会計年度と予算の段階。",
      account: "会計の区分（general は一般会計）。",
      "ministry … item": "所管、組織、項、事項。",
      major_expense: "主要経費。",
      amount_jpy: "金額（円）。ドイツは amount_eur（ユーロ）。",
      source: "出典のID。",
    },
    examples: ["2025年度の宇宙・航空に関する明細。"],
  },

  RULES: {
    summary: "予算の明細をカテゴリーに振り分ける収録規則を、当てはめる順に返します。",
    meaning: [
      "シートに写して割合を変えたり行を加えたりし、その範囲を `RECLASSIFY` に渡せます。割合が0の規則は、必要に応じて割合を設定するための明細を示しています。",
    ],
    result: "見出しの行と、規則ごとの行。",
    columns: {
      rule: "規則のID。",
      "ministry … major_expense": "文字の列に求める条件。空白は何でもよい。",
      category: "配分先のカテゴリー。",
      share: "取る割合（0～1）。",
      reason: "理由（英語）。",
    },
    examples: ["規則の一覧。"],
  },

  CATEGORIES: {
    summary: "経費のカテゴリーの一覧を、グループと名称とともに返します。",
    meaning: [
      "独自の対象範囲や、データの入力規則のリストに使うIDを示します。グループ（`defence`、`related`、`candidate`）は、そのすべてのカテゴリーを表します。",
    ],
    result: "見出しの行と、カテゴリーごとの行。",
    columns: {
      "category, group": "ID。",
      "label_en, label_ja": "英語と日本語の名称。",
      description: "内容（英語）。",
    },
    examples: ["すべてのカテゴリー。"],
  },

  SCOPES: {
    summary:
      "名前の付いた対象範囲の一覧を返します。算入するカテゴリーごとに1行で、算入割合（0～1）を示します。",
    meaning: [
      "名前の付いた対象範囲が何を算入するかを示します。変更したいときは、カテゴリーと割合を2列に写し、`scope` に指定します。",
    ],
    result: "見出しの行と、対象範囲・カテゴリーごとの行。",
    columns: {
      scope: "対象範囲の名前。",
      "label_en, label_ja": "英語と日本語の名称。",
      description: "説明（英語）。",
      from_fiscal_year: "その対象範囲がある最初の年度。",
      "category, share": "算入するカテゴリーと算入割合（0～1）。",
      "from_year, to_year": "その対象範囲に含まれる最初と最後の年度。空白は制限なし。",
    },
    examples: ["すべての対象範囲。"],
  },

  TARGETS: {
    summary: "公表された目標と上限の一覧を返します（GDP比、達成年度、GDPの基準）。",
    meaning: [
      "引数 `target` に指定できるIDです。目標はどのGDPに対するものかが決まらなければ意味がないため、それぞれに基準があります。",
    ],
    result: "見出しの行と、目標ごとの行。",
    columns: {
      target: "ID。",
      "label_en, label_ja": "英語と日本語の名称。",
      ratio: "GDP比（0.02 は 2%）。",
      by_fiscal_year: "達成する年度。定めがなければ空白。",
      basis: "GDPの基準。",
      announced: "公表または報道された日。",
      source: "出典のID。",
    },
    examples: ["すべての目標。"],
  },

  PEERS: {
    summary: "他国の防衛支出のGDP比（%）を、NATOの定義と国民経済計算の定義で返します。",
    meaning: [
      "比較のための値です。割合ではなく%で示します。`nato` はNATO公表値（31か国、2014～2026年、暦年またはNATOが対応させた会計年度）で、表示するときはNATOを出典として明記してください。販売はできません。`cofog02` は一般政府の防衛支出（0.1単位に丸め、EU加盟国、2024年）で、出典はEurostatです。2つの定義は数える範囲が異なり、日本の比率とも厳密には比べられません。",
    ],
    parameters: {
      country:
        "3文字の国コード（ISO 3166-1）。DEU のように指定します。小文字でも構いません。省略時はすべての国。",
      definition:
        "防衛支出の定義。nato、または cofog02（国民経済計算の機能別分類02、Eurostat）。省略時は両方。",
    },
    result: "見出しの行と、定義・国・年ごとの行。",
    columns: {
      country: "3文字の国コード。",
      "label_en, label_ja": "英語と日本語の名称。",
      year: "年。",
      definition: "`nato` か `cofog02`。",
      percent_of_gdp: "防衛支出のGDP比（%）。",
      status: "`actual`（実績）か `estimate`（見込み）。",
      vintage: "資料の公表日（文字列）。不明の場合は空白。",
      source: "出典のID。`CITE` で出典の全文を表示できます。",
    },
    examples: ["ドイツのすべての年。", "1か国の1年分。", "2024年のドイツ（両方の定義）。"],
  },

  COUNTRIES: {
    summary: "数値を収録している国の一覧を、それぞれの計算の前提とともに返します。",
    meaning: [
      "引数 `country` に指定するコード、および DEU.national のように対象範囲の前に付けるコードです。国が違えば通貨も違うため、比べられるのはGDP比だけです。",
    ],
    result: "見出しの行と、国ごとの行。",
    columns: {
      country: "3文字の国コード。",
      "label_en, label_ja": "英語と日本語の名称。",
      currency: "通貨コード（ISO 4217）。",
      first_month: "会計年度が始まる月（4 は4月）。",
      "scope, stage": "指定がないときの対象範囲と予算の段階。",
      official_gdp:
        "基準 official が表すGDP。same_year（同じ年度）、previous_year（前の年度）、または年度と段階。",
      "from_year, to_year": "支出の数値がある最初と最後の年度（計画を含む）。",
      dataset_day: "データセットの日付（文字列）。",
      licence: "数値の利用条件（英語）。",
    },
    examples: ["すべての国。"],
  },

  DATASET_VERSION: {
    summary: "アドインに収録されたデータセットの版と日付を返します。",
    meaning: [
      "印刷する表の下に記しておけば、版、数式、`as_of` から、誰でも同じ数値を再計算できます。",
    ],
    result: "1つのセル（文字列）。版と日付。",
    examples: ["このページのデータセット。"],
  },
};
