import type { KeptFile } from "./state";
import { runShareJob } from "./worker/client";

/** What the page does for the tab: it keeps files for the user, knows the day and runs jobs. */
export interface SharePage {
  /** Keeps a file until it is dropped; its address in this page. */
  readonly keep: (content: Uint8Array | string, type: string) => string;
  readonly drop: (address: string) => void;
  /** Gives a kept file to the user, as pressing a link to it does. */
  readonly save: (file: KeptFile) => void;
  /** Today where the user is, such as 2026-11-24. */
  readonly today: () => string;
  readonly run: typeof runShareJob;
}

/** The page that the pane is in. */
export const sharePage: SharePage = {
  keep: (content, type) => {
    const part = typeof content === "string" ? content : content.slice();
    return URL.createObjectURL(new Blob([part], { type }));
  },
  drop: (address) => URL.revokeObjectURL(address),
  save: ({ name, address }) => {
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
  },
  today: () => {
    const now = new Date();
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
      String(part).padStart(2, "0"),
    );
    return `${now.getFullYear()}-${month}-${day}`;
  },
  run: runShareJob,
};
