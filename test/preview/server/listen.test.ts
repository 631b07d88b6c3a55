import { createServer } from "node:net";
import type { Server } from "node:net";
import { listen, makeCertificate, NoPort } from "../../../src/preview/server/preview-server";
import type { Certificate, Listening } from "../../../src/preview/server/preview-server";
import { ask } from "./site";

let certificate: Certificate;
const opened: { readonly close: () => unknown }[] = [];

beforeAll(async () => {
  certificate = await makeCertificate();
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((it) => it.close()));
});

describe("the port", () => {
  it("is the wished one when it is free", async () => {
    const port = await freePort();
    const { port: got } = await serving(port, true);
    expect(got).toBe(port);
    expect((await ask(port, "/")).text).toBe("hello");
  });

  it("is the next free one when the usual one is taken", async () => {
    const port = await taken("127.0.0.1");
    expect((await serving(port, false)).port).toBeGreaterThan(port);
  });

  it("counts as taken when only the IPv6 address of localhost is", async () => {
    const port = await taken("::1");
    expect((await serving(port, false)).port).toBeGreaterThan(port);
  });

  it("is not replaced when it was asked for", async () => {
    const port = await taken("127.0.0.1");
    const attempt = serving(port, true);
    await expect(attempt).rejects.toThrow(NoPort);
    await expect(attempt).rejects.toThrow(`Port ${port} is taken by another program`);
  });

  it("is any free one for 0", async () => {
    const [one, other] = [await serving(0, false), await serving(0, false)];
    expect(one.port).toBeGreaterThan(0);
    expect(other.port).not.toBe(one.port);
  });
});

it("closes at once even while a client keeps its connection", async () => {
  const { port, close } = await serving(0, false);
  await ask(port, "/");
  await close();
  await expect(ask(port, "/")).rejects.toThrow(/ECONNREFUSED/);
});

async function serving(port: number, portIsFixed: boolean): Promise<Listening> {
  const it = await listen(certificate, (_, response) => response.end("hello"), {
    port,
    portIsFixed,
  });
  opened.push(it);
  return it;
}

async function taken(host: string): Promise<number> {
  const server = await blocker(host);
  opened.push(server);
  return portOf(server);
}

async function freePort(): Promise<number> {
  const server = await blocker("127.0.0.1");
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function blocker(host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, host, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === "object" ? address.port : 0;
}
