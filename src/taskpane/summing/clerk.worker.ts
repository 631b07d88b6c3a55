import { Clerk } from "./clerk";
import type { Order } from "./message";

const clerk = new Clerk();

addEventListener("message", ({ data }: MessageEvent<Order>) => postMessage(clerk.answer(data)));
