import { html, render } from "lit";
import { officePort } from "../excel/office-port";
import { DATASET } from "../dataset/version";
import { claimChecks } from "./claim-check";
import { base } from "./looks/base";
import { theme } from "./looks/theme";
import { exampleActions } from "./plan/example";
import { en } from "./text/en";
import { ja } from "./text/ja";
import { claimList } from "./view/claims";

export async function openPane(body: HTMLElement): Promise<void> {
  const language = Office.context.displayLanguage.toLowerCase().startsWith("ja") ? "ja" : "en";
  const text = language === "ja" ? ja : en;
  const root = document.documentElement;
  root.lang = language;
  root.dataset.busy = "false";
  document.adoptedStyleSheets = [theme, base].flatMap((sheet) => sheet.styleSheet ?? []);
  const insert = async (): Promise<void> => {
    root.dataset.busy = "true";
    try {
      await officePort.apply(exampleActions(await officePort.survey(), language, text.sheet));
    } finally {
      root.dataset.busy = "false";
    }
  };
  render(
    html`<main class="stack">
      <h1>${text.appName}</h1>
      <p class="quiet" data-testid="dataset">${text.dataset(DATASET.version, DATASET.day)}</p>
      <button type="button" class="primary" data-action="insert-example" @click=${insert}>
        ${text.insertExample}
      </button>
      ${claimList(claimChecks(), text)}
    </main>`,
    body,
  );
}
