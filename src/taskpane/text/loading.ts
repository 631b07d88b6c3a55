import type { Language } from "../../messages/language";

/** What the page says if the pane's code cannot be loaded; it comes without that code. */
export const LOADING: Readonly<
  Record<Language, { readonly failed: string; readonly retry: string }>
> = {
  en: {
    failed: "The pane could not be loaded. Check the connection and try again.",
    retry: "Retry",
  },
  ja: {
    failed: "作業ウィンドウを読み込めませんでした。接続を確認して、もう一度お試しください。",
    retry: "再試行",
  },
};
