import { shareReply, type ShareJob } from "./job";
import type { WorkerMessage } from "./client";

const tell = (message: WorkerMessage): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ShareJob>) =>
  tell(shareReply(data, (done) => tell({ kind: "progress", done }))),
);
tell({ kind: "ready" });
