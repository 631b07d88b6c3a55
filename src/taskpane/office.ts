import { officePort } from "../excel/office-port";
import { openPane, type PaneHost } from "./pane";

const INTRO_KEY = "defence-scope.intro-left";

/** The pane's host where it runs in Office. */
export const officeHost: PaneHost = {
  port: officePort,
  language: Office.context.displayLanguage.toLowerCase().startsWith("ja") ? "ja" : "en",
  isDark: () => {
    // Excel on the web has no theme, though the types promise one.
    const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
    return theme?.isDarkTheme;
  },
  readJson: async (path) => {
    const answer = await fetch(path);
    return answer.ok ? answer.json() : undefined;
  },
  introWasLeft: () => localStorage.getItem(introKey()) !== null,
  leaveIntro: () => localStorage.setItem(introKey(), "yes"),
};

/** Storage is parted by site where the host asks for it. */
const introKey = (): string => `${Office.context.partitionKey ?? ""}${INTRO_KEY}`;

/** Opens the pane in this page of Office's, and takes it away when the page goes. */
export async function openInOffice(): Promise<void> {
  const close = await openPane(document.body, officeHost);
  addEventListener("pagehide", () => void close(), { once: true });
}
