import { probeCards } from "../excel/card-probe";

/** The pane's code comes after the functions are registered, so that no cell waits for it. */
async function start(): Promise<void> {
  await Office.onReady();
  const [{ openPane }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ "./pane"),
    probeCards(),
  ]);
  await openPane(document.body);
}

void start();
