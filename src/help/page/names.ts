import { UNITS as UNIT_NAMES, type Unit } from "../../core/money";
import { STAGE_NAMES } from "../../core/stage";
import type { Words } from "../words";

/** A name that an argument takes, and what it stands for. */
export interface Named {
  readonly id: string;
  readonly text: Words;
}

/** The ways to name a denominator. */
export const BASES: readonly Named[] = [
  {
    id: "official",
    text: {
      en: "FY2022 as first estimated, about 560 trillion yen: the denominator of the government's percentages",
      ja: "2022年度GDPの当初見込み（約560兆円）。政府が比率の分母に使う値",
    },
  },
  { id: "same_year", text: { en: "GDP of the year asked about", ja: "求める年度のGDP" } },
  {
    id: "FY2022",
    text: {
      en: "That year, or any other, as last revised",
      ja: "その年度（ほかの年度も可）の最新の改定値",
    },
  },
  {
    id: "630000000000000",
    text: { en: "An amount of GDP in yen", ja: "円単位のGDPの金額" },
  },
];

const STAGE_TEXTS: ReadonlyMap<string, Words> = new Map([
  ["request", { en: "Budget request of the ministries (August)", ja: "概算要求（8月）" }],
  ["draft", { en: "Draft budget of the Cabinet (December)", ja: "政府案（12月）" }],
  ["initial", { en: "Initial budget as enacted", ja: "当初予算" }],
  ["supplementary", { en: "Supplementary budgets of the year", ja: "補正予算" }],
  ["settled", { en: "Settled accounts", ja: "決算" }],
  [
    "initial+supplementary",
    { en: "Initial and supplementary budget added", ja: "当初予算と補正予算の合計" },
  ],
]);

/** The budget stages that the functions take. */
export const STAGES: readonly Named[] = STAGE_NAMES.map((id) => {
  const text = STAGE_TEXTS.get(id);
  if (text === undefined) throw new Error(`The stage ${id} has no words in the reference.`);
  return { id, text };
});

const UNIT_TEXTS: Readonly<Record<Unit, Words>> = {
  JPY: { en: "Yen", ja: "円" },
  JPY_100M: { en: "100 million yen (億円)", ja: "億円" },
  JPY_1T: { en: "Trillion yen (兆円)", ja: "兆円" },
};

/** The units that the functions take. */
export const UNITS: readonly Named[] = UNIT_NAMES.map((id) => ({ id, text: UNIT_TEXTS[id] }));
