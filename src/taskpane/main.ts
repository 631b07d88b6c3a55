import { displayLocale } from "../excel/host";
import { languageOf } from "../messages/language";
import { LOADING } from "./text/loading";

/** The pane's code comes after the functions are registered, so that no cell waits for it. */
async function start(): Promise<void> {
  await Office.onReady();
  try {
    const { openInOffice } = await import(/* webpackChunkName: "pane" */ "./office");
    await openInOffice();
  } catch (error) {
    console.error(error);
    showFailure();
  }
}

/** One sentence in the language of the host, and a button that tries again. */
function showFailure(): void {
  const { failed, retry } = LOADING[languageOf(displayLocale())];
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "alert");
  sentence.textContent = failed;
  const button = document.createElement("button");
  button.type = "button";
  button.dataset["action"] = "load-again";
  button.textContent = retry;
  button.addEventListener("click", () => {
    document.body.replaceChildren();
    void start();
  });
  document.body.replaceChildren(sentence, button);
}

void start();
