import { JobRunner } from "./job-runner";
import type { JobRequest } from "./protocol";

const runner = new JobRunner();

addEventListener("message", ({ data }: MessageEvent<JobRequest>) =>
  postMessage(runner.reply(data)),
);
