import { Decimal } from "../../../core/decimal";
import { WorkbookProblem } from "../../../core/workbook-problem";
import { HOME } from "../../../dataset/bundled";
import type { Language } from "../../../messages/language";
import { workbookSentence } from "../../../messages/workbook-sentence";
import { valueText } from "../../../share/formula/values";
import { portableCopy, type PortableReport } from "../../../share/portable/portable-copy";
import { addReceipt, freeze } from "../../../share/receipt/freeze";
import type { Receipt } from "../../../share/receipt/receipt";
import { receiptHtml } from "../../../share/receipt/receipt-html";
import { thaw } from "../../../share/receipt/thaw";
import { seriesLabel } from "../../figures/series";
import { boundedMoney } from "../../format";
import { AT_HOME } from "../../offered";
import { en, type PaneText } from "../../text/en";
import { ja } from "../../text/ja";

/** What can be made of a workbook. */
export type ShareKind = "portable" | "freeze" | "thaw" | "receipt";

/** A workbook and what to make of it. */
export interface ShareJob {
  readonly kind: ShareKind;
  /** Name of the file. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In which the functions label their results here. */
  readonly language: Language;
  /** Today, such as 2026-11-24. */
  readonly day: string;
}

/** A receipt as far as the pane shows it. */
export interface ReceiptView {
  readonly formulas: readonly {
    /** Such as Scope!B14. */
    readonly place: string;
    readonly formula: string;
    readonly value: string;
    /** Numbers of the figures that it uses, from 1. */
    readonly figures: readonly number[];
  }[];
  readonly figures: readonly FigureView[];
}

/** A figure as the pane says it, in each language. */
export interface FigureView {
  readonly label: PerLanguage;
  readonly amount: PerLanguage;
  /** Year and stage. */
  readonly when: PerLanguage;
  /** Publisher, title and day. */
  readonly source: string;
  readonly url: string;
}

type PerLanguage = Readonly<Record<Language, string>>;

/** What was made: a copy of the workbook, and what is to say of it. */
export type ShareResult = { readonly bytes: Uint8Array } & (
  | { readonly kind: "portable"; readonly report: PortableReport }
  | { readonly kind: "freeze"; readonly receipt: ReceiptView }
  | { readonly kind: "thaw"; readonly formulas: number }
  | {
      readonly kind: "receipt";
      readonly receipt: ReceiptView;
      /** The same as a page of its own. */
      readonly page: string;
    }
);

/** What comes back of a job; what is wrong with the workbook is a sentence in each language. */
export type ShareReply =
  | { readonly kind: "done"; readonly result: ShareResult }
  | { readonly kind: "refused"; readonly sentences: PerLanguage };

/** Files that hold macros, by their names: some hosts hand them over without. */
const MACRO_FILE = /\.(xlsm|xlsb|xltm|xlam)$/i;

/** What becomes of a job. What the user can act on is a refusal, never an error. */
export function shareReply(job: ShareJob, progress: (done: number) => void): ShareReply {
  try {
    if (MACRO_FILE.test(job.name)) {
      throw new WorkbookProblem({ kind: "macro-workbook" });
    }
    return { kind: "done", result: RUN[job.kind](job, progress) };
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) {
      throw error;
    }
    return { kind: "refused", sentences: sentencesOf(error) };
  }
}

type Run = (job: ShareJob, progress: (done: number) => void) => ShareResult;

const RUN: Readonly<Record<ShareKind, Run>> = {
  portable: ({ bytes, language }, progress) => ({
    kind: "portable",
    ...portableCopy(bytes, { language, progress }),
  }),
  freeze: (job) => {
    const { bytes, receipt } = freeze(job.bytes, job);
    return { kind: "freeze", bytes, receipt: viewOf(receipt) };
  },
  thaw: ({ bytes, language }) => ({ kind: "thaw", ...thaw(bytes, { language }) }),
  receipt: (job) => {
    const { bytes, receipt } = addReceipt(job.bytes, job);
    const page = receiptHtml(receipt, job.language);
    return { kind: "receipt", bytes, receipt: viewOf(receipt), page };
  },
};

const viewOf = ({ cells, figures }: Receipt): ReceiptView => ({
  formulas: cells.map(({ sheet, cells: area, formula, values, figures: used }) => ({
    place: `${sheet}!${area}`,
    formula,
    value: valueText(values[0]?.[0]),
    figures: used,
  })),
  figures: figures.map(figureView),
});

/** A figure of a receipt, which are all of the home country. */
function figureView(figure: Receipt["figures"][number]): FigureView {
  const { series, fiscalYear, stage, publisher, title, published, url } = figure;
  const bounded = {
    low: new Decimal(figure.low),
    value: new Decimal(figure.value),
    high: new Decimal(figure.high),
  };
  const words = (text: PaneText) => ({ pack: HOME, gdp: text.figures.gdp });
  return {
    label: inEach((text) => seriesLabel(series, text.languageCode, words(text))),
    amount: inEach((text) => boundedMoney(bounded, { text, offered: AT_HOME })),
    when: inEach((text) => `${fiscalYear} ${stageWords(stage, text)}`),
    source: [publisher, title, published].filter(Boolean).join(", "),
    url,
  };
}

const stageWords = (stage: string, { scenario, figures }: PaneText): string =>
  stage === "estimate" || stage === "published"
    ? figures.gdpStages[stage]
    : (scenario.stages[stage] ?? stage);

const sentencesOf = (problem: WorkbookProblem): PerLanguage =>
  inEach(({ languageCode }) => workbookSentence(problem, languageCode));

const inEach = (words: (text: PaneText) => string): PerLanguage => ({
  en: words(en),
  ja: words(ja),
});
