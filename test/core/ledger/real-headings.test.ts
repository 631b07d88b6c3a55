import { ledgerColumns } from "../../../src/core/ledger/ledger";
import { LEDGER_VOCABULARY } from "./vocabulary";
import { said } from "../said";
import type { CellRow } from "../../../src/core/table";

/**
 * Heading rows as they are in public budget files and in the workbooks of people who work with
 * them, with the headings that must be read: fiscal year, ministry, organization, section, item,
 * major expense, amount, and the unit and year that the amount's heading names.
 */
const read = (heading: CellRow, year?: number): string => {
  const columns = ledgerColumns(heading, LEDGER_VOCABULARY, { year });
  const { ministry, organization, section, item, major_expense } = columns.text;
  const at = [columns.fiscalYear, ministry, organization, section, item, major_expense];
  const { unit, amountYear } = columns;
  const names = [...at, columns.amount].map((index) =>
    index === undefined ? "." : String(heading[index]),
  );
  return [...names, `${unit.currency} ${unit.scale}`, amountYear ?? "."].join(" | ");
};

it.each([
  // heading row, then what is read
  [
    "ministry,organization,sectionName,majorExpenseName,name,amount",
    ". | ministry | organization | sectionName | name | majorExpenseName | amount | JPY 1 | .",
  ],
  [
    "fiscal_year,stage,account,ministry,organization,section,item,major_expense,amount_jpy,source",
    "fiscal_year | ministry | organization | section | item | major_expense | amount_jpy | JPY 1 | .",
  ],
  [
    "所管,組織,項名,目名,令和7年度要求額(千円)",
    ". | 所管 | 組織 | 項名 | 目名 | . | 令和7年度要求額(千円) | JPY 1000 | 2025",
  ],
  [
    "所管,組織,項,事項,主要経費,金額（円）",
    ". | 所管 | 組織 | 項 | 事項 | 主要経費 | 金額（円） | JPY 1 | .",
  ],
  ["所管,組織,項,目,金額(千円)", ". | 所管 | 組織 | 項 | 目 | . | 金額(千円) | JPY 1000 | ."],
  [
    "所管名,組織名,項名,事項名,主要経費名,予算額（千円）",
    ". | 所管名 | 組織名 | 項名 | 事項名 | 主要経費名 | 予算額（千円） | JPY 1000 | .",
  ],
  [
    "所管コード,所管名,組織コード,組織名,項コード,項名,金額",
    ". | 所管名 | 組織名 | 項名 | . | . | 金額 | JPY 1 | .",
  ],
  ["款,款名,項,項名,目,目名,予算額", ". | . | . | 項名 | 目名 | . | 予算額 | JPY 1 | ."],
  [
    "款,款名称,項,項名称,目,目名称,節,節名称,当初予算額(円)",
    ". | . | . | 項名称 | 目名称 | . | 当初予算額(円) | JPY 1 | .",
  ],
  [
    "年度,会計,款名,項名,目名,事業名称,7年度予算額",
    "年度 | . | . | 項名 | 事業名称 | . | 7年度予算額 | JPY 1 | .",
  ],
  [
    "予算年度,府省庁,局・庁,予算事業名,当初予算（合計）",
    "予算年度 | 府省庁 | 局・庁 | 予算事業名 | . | . | 当初予算（合計） | JPY 1 | .".replace(
      "予算事業名 | . | .",
      ". | 予算事業名 | .",
    ),
  ],
  [
    "事業年度,府省庁,政策所管府省庁,局・庁,事業名,当初予算(合計),補正予算(合計),執行額(合計)",
    "事業年度 | 府省庁 | 局・庁 | . | 事業名 | . | 当初予算(合計) | JPY 1 | .",
  ],
  [
    "予算年度,予算事業ID,予算事業名,府省庁,会計区分,会計,所管,組織・勘定,項,事項,当初予算",
    "予算年度 | 所管 | 組織・勘定 | 項 | 事項 | . | 当初予算 | JPY 1 | .",
  ],
  [
    "府省,部局,件名,要求額（百万円）",
    ". | 府省 | 部局 | . | 件名 | . | 要求額（百万円） | JPY 1000000 | .",
  ],
  [
    "省庁,部局庁,事業,歳出予算現額,支出額",
    ". | 省庁 | 部局庁 | . | 事業 | . | 歳出予算現額 | JPY 1 | .",
  ],
  [
    "主管,担当部局,項,事項,令和７年度　当初予算額（千円）",
    ". | 主管 | 担当部局 | 項 | 事項 | . | 令和７年度　当初予算額（千円） | JPY 1000 | 2025",
  ],
  ["所　管,組　織,事　項,金　額", ". | 所　管 | 組　織 | . | 事　項 | . | 金　額 | JPY 1 | ."],
  [
    "所管,事項,令和6年度予算額,備考",
    ". | 所管 | . | . | 事項 | . | 令和6年度予算額 | JPY 1 | 2024",
  ],
  [
    "所管,事項,前年度予算額,2025年度予算額(億円)",
    ". | 所管 | . | . | 事項 | . | 2025年度予算額(億円) | JPY 100000000 | 2025",
  ],
  ["年,所管,摘要,支出済額", "年 | 所管 | . | . | 摘要 | . | 支出済額 | JPY 1 | ."],
  [
    "会計年度,所管,内容,予算額（単位：千円）",
    "会計年度 | 所管 | . | . | 内容 | . | 予算額（単位：千円） | JPY 1000 | .",
  ],
  [
    "所管,項目,金額（単位 百万円）",
    ". | 所管 | . | . | 項目 | . | 金額（単位 百万円） | JPY 1000000 | .",
  ],
  ["主要経費別分類,事項,計", ". | . | . | . | 事項 | 主要経費別分類 | 計 | JPY 1 | ."],
  ["所管,事項,執行額,予算額", ". | 所管 | . | . | 事項 | . | 予算額 | JPY 1 | ."],
  ["所管,事項,概算要求額[千円]", ". | 所管 | . | . | 事項 | . | 概算要求額[千円] | JPY 1000 | ."],
  ["所管,事項,予算額(令和7年度)", ". | 所管 | . | . | 事項 | . | 予算額(令和7年度) | JPY 1 | 2025"],
  [
    "所管,事項,平成31年度当初予算額",
    ". | 所管 | . | . | 事項 | . | 平成31年度当初予算額 | JPY 1 | 2019",
  ],
  ["所管,事項,R7予算額(千円)", ". | 所管 | . | . | 事項 | . | R7予算額(千円) | JPY 1000 | 2025"],
  ["所管,事項,金額千円", ". | 所管 | . | . | 事項 | . | 金額千円 | JPY 1000 | ."],
  [
    "Fiscal Year,Ministry/Agency,Bureau,Budget line,Amount (JPY)",
    "Fiscal Year | Ministry/Agency | Bureau | . | Budget line | . | Amount (JPY) | JPY 1 | .",
  ],
  [
    "FY,Ministry name,Organization name,Section name,Item name,Major expense,Amount (JPY m)",
    "FY | Ministry name | Organization name | Section name | Item name | Major expense | Amount (JPY m) | JPY 1000000 | .",
  ],
  [
    "Year,Department,Agency,Programme,Description,Budget",
    "Year | Department | Agency | Programme | Description | . | Budget | JPY 1 | .",
  ],
  [
    "ministry_name,section_name,item_name,amount_yen",
    ". | ministry_name | . | section_name | item_name | . | amount_yen | JPY 1 | .",
  ],
  ["Department,Entity,Project,FY2025 budget (billion yen)", ""],
  [
    "Department Family,Description,Amount (£m)",
    ". | Department Family | . | . | Description | . | Amount (£m) | GBP 1000000 | .",
  ],
  [
    "organisation,program,project,2025 Budget",
    ". | . | organisation | program | project | . | 2025 Budget | JPY 1 | 2025",
  ],
  ["Ministry,Item,yen", ". | Ministry | . | . | Item | . | yen | JPY 1 | ."],
  ["Ministry,Item,Value", ". | Ministry | . | . | Item | . | Value | JPY 1 | ."],
  [
    "Ministry,Item,Amount in EUR m",
    ". | Ministry | . | . | Item | . | Amount in EUR m | EUR 1000000 | .",
  ],
  [
    "Ministry,Item,Amount (million)",
    ". | Ministry | . | . | Item | . | Amount (million) | JPY 1000000 | .",
  ],
  [
    "einzelplan,einzelplan-text,kapitel,kapitel-text,titel,titel-text,funktion,soll",
    ". | einzelplan-text | kapitel-text | . | titel-text | funktion | soll | JPY 1 | .",
  ],
  [
    "Jahr,Einzelplan,Kapitel,Kapitelbezeichnung,Zweckbestimmung,Soll (T€)",
    "Jahr | Einzelplan | Kapitel | Kapitelbezeichnung | Zweckbestimmung | . | Soll (T€) | EUR 1000 | .",
  ],
  [
    "Haushaltsjahr,Ressort,Titel,Ansatz 2025 (Tsd. EUR)",
    "Haushaltsjahr | Ressort | . | . | Titel | . | Ansatz 2025 (Tsd. EUR) | EUR 1000 | 2025",
  ],
  [
    "Ressort,Zweckbestimmung,Betrag (Mio. €)",
    ". | Ressort | . | . | Zweckbestimmung | . | Betrag (Mio. €) | EUR 1000000 | .",
  ],
  [
    "Exercice,Ministère,Intitulé,Montant (EUR)",
    "Exercice | Ministère | . | . | Intitulé | . | Montant (EUR) | EUR 1 | .",
  ],
  ["機關,科目,預算數(千元)", ". | 機關 | . | . | 科目 | . | 預算數(千元) | TWD 1000 | ."],
])("reads the headings %s", (heading, expected) => {
  if (expected === "") {
    expect(said(() => read(heading.split(",")))).toThrow(/"Department", "Entity"/);
  } else {
    expect(read(heading.split(","))).toBe(expected);
  }
});

it.each([
  // heading row                            what the message says
  ["所管,事項,前年度比", /no column for an amount/],
  ["所管,事項,単価", /no column for an amount/],
  ["款コード,項コード,金額", /no column for a text/],
  ["所管,事項,令和6年度予算額,令和7年度予算額", /"令和6年度予算額", "令和7年度予算額"/],
  ["項名,項名称,金額", /"項名", "項名称"/],
  ["item,事項,amount", /"item", "事項"/],
])("refuses the headings %s: %s", (heading, message) => {
  expect(said(() => read(heading.split(",")))).toThrow(message);
});

it("takes the amounts of the year that is wanted where several stand side by side", () => {
  const heading = ["所管", "令和6年度予算額", "令和7年度予算額"];
  expect(read(heading, 2025)).toContain("令和7年度予算額");
  expect(read(heading, 2024)).toContain("令和6年度予算額");
  expect(said(() => read(heading, 2023))).toThrow(/two columns/);
});

it("reads amounts in a unit that is given, whatever the heading says", () => {
  const unit = { name: "百万円", currency: "JPY", scale: 1e6 };
  const columns = ledgerColumns(["所管", "金額（千円）"], LEDGER_VOCABULARY, { unit });
  expect(columns.amountOf(3)).toBe(3_000_000);
});
