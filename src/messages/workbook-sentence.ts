import type { WorkbookFault, WorkbookProblem, WorkbookProblemCode } from "../core/workbook-problem";
import type { Language } from "./language";
import type { WorkbookTexts } from "./workbook";
import { workbookEn } from "./workbook-en";
import { workbookJa } from "./workbook-ja";

/** What is said of workbooks as files, by language; apart from the catalogues, which load with the first formula. */
export const WORKBOOK_TEXTS: Readonly<Record<Language, WorkbookTexts>> = {
  en: workbookEn,
  ja: workbookJa,
};

/**
 * A problem of a workbook as a sentence.
 *
 * @param language - Language of the user.
 */
export const workbookSentence = ({ fault }: WorkbookProblem, language: Language): string =>
  sentenceIn(WORKBOOK_TEXTS[language], fault);

const sentenceIn = <Code extends WorkbookProblemCode>(
  { problems }: WorkbookTexts,
  fault: WorkbookFault<Code>,
): string => problems[fault.kind](fault);
