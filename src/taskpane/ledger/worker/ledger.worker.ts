import { Clerk } from "./job-runner";
import type { Order } from "./protocol";

const clerk = new Clerk();

addEventListener("message", ({ data }: MessageEvent<Order>) => postMessage(clerk.answer(data)));
