import { request } from "node:https";
import { PageReloader } from "../../../src/preview/server/reload";
import { type PreviewServer, startPreviewServer } from "../../../src/preview/server/preview-server";
import { ask, makeSite, type Site } from "./site";

let site: Site;
let server: PreviewServer;
const reloader = new PageReloader();

beforeAll(async () => {
  site = makeSite({ "build/preview/index.html": "<html><head></head><body></body></html>" });
  server = await startPreviewServer(site.folders, { port: 0, portIsFixed: false }, reloader);
});

afterAll(async () => {
  await server.close();
  site.remove();
});

it("the preview's page waits for a reload, and no other page does", async () => {
  expect((await ask(server.port, "/")).text).toContain('<script src="/reload.js"></script></head>');
  expect((await ask(server.port, "/addin/taskpane.html")).text).not.toContain("reload.js");
  expect((await ask(server.port, "/reload.js")).text).toContain("location.reload()");
});

it("a page that waits is told of each reload", async () => {
  const told = new Promise<string>((resolve) => {
    const options = { host: "localhost", port: server.port, path: "/reload-events" };
    const sent = request({ ...options, rejectUnauthorized: false }, (response) => {
      response.once("data", () => reloader.reload());
      response.on("data", (part: Buffer) => {
        if (part.toString().includes("data:")) {
          resolve(part.toString());
          sent.destroy();
        }
      });
    });
    sent.on("error", () => undefined);
    sent.end();
  });
  expect(await told).toBe("data: reload\n\n");
});
