import { displayLocale } from "../excel/host";
import { officePort, probeCards } from "../excel/office-port";
import { languageOf } from "../messages/language";
import { openPane, type PaneHost } from "./pane";

const INTRO_KEY = "defence-scope.intro-left";

/** The pane's host where it runs in Office. */
export const officeHost: PaneHost = {
  port: officePort,
  name: hostName(),
  language: languageOf(displayLocale()),
  isDark: () => {
    // Excel on the web has no theme, though the types promise one.
    const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
    return theme?.isDarkTheme;
  },
  readJson: async (path) => {
    const response = await fetch(path);
    return response.ok ? response.json() : undefined;
  },
  copyText,
  introWasLeft: () => localStorage.getItem(introKey()) !== null,
  leaveIntro: () => localStorage.setItem(introKey(), "yes"),
};

/** Key in the local storage, prefixed with the host's storage partition. */
const introKey = (): string => `${Office.context.partitionKey ?? ""}${INTRO_KEY}`;

function hostName(): string {
  const diagnostics: Partial<Office.ContextInformation> | undefined = Office.context.diagnostics;
  return [diagnostics?.host, diagnostics?.platform, diagnostics?.version].filter(Boolean).join(" ");
}

/** Copies a text; the clipboard's interface is closed to frames that the host did not allow it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Opens the pane in this page of Office's, and takes it away when the page goes. */
export async function openInOffice(): Promise<void> {
  await probeCards();
  const close = await openPane(document.body, officeHost);
  addEventListener("pagehide", () => void close(), { once: true });
}
