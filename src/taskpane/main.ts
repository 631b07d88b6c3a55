import { probeCards } from "../excel/office-port";

/** The pane's code comes after the functions are registered, so that no cell waits for it. */
async function start(): Promise<void> {
  await Office.onReady();
  const [{ openInOffice }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ "./office"),
    probeCards(),
  ]);
  await openInOffice();
}

void start();
