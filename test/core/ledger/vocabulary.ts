import { vocabularyOf } from "../../../src/core/ledger/vocabulary";
import words from "../../../src/dataset/ledger-words.json";
import { calendar } from "../country";

/** The words of ledgers in a country with yen and Japanese years. */
export const LEDGER_VOCABULARY = vocabularyOf(words, calendar, "JPY");

/** What a job of the pane's worker needs of them. */
export const JOB_WORDS = { words, fiscalYears: calendar.form, currency: "JPY" } as const;
