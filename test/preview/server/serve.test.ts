import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";
import { connect } from "node:tls";
import { ask } from "./site";

const PROJECT = resolve(__dirname, "..", "..", "..");
const REGISTER = join(PROJECT, "src/build/register.cjs");
const RUN = join(PROJECT, "src/build/run.ts");

const serve = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ["-r", REGISTER, RUN, "serve", ...args], { cwd: "/" });

describe("the server as a process", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("serves from any folder until %s", async (signal) => {
    const server = serve("--no-open");
    const port = await printedPort(server);
    expect((await ask(port, "/")).status).toBe(200);
    expect((await ask(port, "/office-js/office.js")).status).toBe(200);
    server.kill(signal);
    expect(await exitCode(server)).toBe(process.platform === "win32" ? null : 0);
  });

  it("ends within two seconds of SIGTERM while a client is connected", async () => {
    const server = serve("--no-open");
    const port = await printedPort(server);
    const socket = connect({ host: "localhost", port, rejectUnauthorized: false });
    await new Promise((resolve) => socket.once("secureConnect", resolve));
    socket.on("error", () => undefined);
    const start = performance.now();
    server.kill("SIGTERM");
    await exitCode(server);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("exits with 2 on an unknown option", async () => {
    expect(await exitCode(serve("--nothing"))).toBe(2);
  });
});

function printedPort(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    server.stdout?.on("data", (part: Buffer) => {
      text += part.toString();
      const port = /https:\/\/localhost:(\d+)\//.exec(text)?.[1];
      if (port !== undefined) {
        resolve(Number(port));
      }
    });
    server.stderr?.on("data", (part: Buffer) => reject(new Error(part.toString())));
  });
}

function exitCode(server: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => server.once("exit", resolve));
}
