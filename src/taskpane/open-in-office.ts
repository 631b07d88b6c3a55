import { officeHost } from "./office-host";
import { openPane } from "./pane";

/** Opens the pane in this page of Office's, and takes it away when the page goes. */
export async function openInOffice(): Promise<void> {
  const close = await openPane(document.body, officeHost);
  addEventListener("pagehide", () => void close(), { once: true });
}
