/** The pane's code comes after the functions are registered, so that no cell waits for it. */
async function start(): Promise<void> {
  await Office.onReady();
  const { openInOffice } = await import(/* webpackChunkName: "pane" */ "./office");
  await openInOffice();
}

void start();
