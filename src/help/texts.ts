import type { Language } from "../messages/language";
import { COMMON_ERRORS } from "./description";
import { descriptionOf } from "./functions";
import { GUIDE } from "./guide";
import type { HelpText } from "./help-text";
import { translated } from "./help-text";
import { LABELS } from "./labels";
import { PARAMETERS } from "./parameters";
import { JAPANESE } from "./text/ja";

const ENGLISH: HelpText = {
  language: "en",
  labels: LABELS,
  guide: GUIDE,
  commonParameter: (id) => PARAMETERS[id].text,
  commonError: (id) => COMMON_ERRORS[id].when,
  describe: descriptionOf,
};

/** The help in every language. Another language is a translation beside `text/ja.ts` and a line here. */
export const HELP_TEXTS: Readonly<Record<Language, HelpText>> = {
  en: ENGLISH,
  ja: translated(JAPANESE),
};
