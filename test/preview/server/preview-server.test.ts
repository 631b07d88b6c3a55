import { startPreviewServer } from "../../../src/preview/server/preview-server";
import type { PreviewServer } from "../../../src/preview/server/preview-server";
import { ask, makeSite } from "./site";
import type { Site } from "./site";

const SHIPPED = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://office.example" />`;

let site: Site;
let server: PreviewServer;

beforeAll(async () => {
  site = makeSite({ "dist/pane/shipped.html": SHIPPED });
  server = await startPreviewServer(site.folders, { port: 0, portIsFixed: false });
});

afterAll(async () => {
  await server.close();
  site.remove();
});

describe("what is served", () => {
  it.each([
    // path                                  type                              text
    ["/", "text/html; charset=utf-8", "<title>Preview</title>"],
    ["/?empty", "text/html; charset=utf-8", "<title>Preview</title>"],
    ["/index.html", "text/html; charset=utf-8", "<title>Preview</title>"],
    ["/page.js", "text/javascript; charset=utf-8", "void 0;"],
    ["/addin/taskpane.html", "text/html; charset=utf-8", "office.js"],
    ["/addin/manifest.xml", "application/xml; charset=utf-8", "<OfficeApp>"],
    ["/addin/functions.json", "application/json; charset=utf-8", "{}"],
    ["/addin/assets/icon-16.png", "image/png", "png"],
    ["/addin/assets/icon%2D16.png?v=1", "image/png", "png"],
    ["/office-js/office.js", "text/javascript; charset=utf-8", "office;"],
    ["/office-js/ja-jp/office_strings.js", "text/javascript; charset=utf-8", "strings;"],
  ])("%s is %s", async (path, type, text) => {
    const reply = await ask(server.port, path);
    expect([reply.status, reply.headers["content-type"]]).toEqual([200, type]);
    expect(reply.text).toContain(text);
  });

  it("is the same to HEAD, without the body", async () => {
    const [got, headed] = [await ask(server.port, "/"), await ask(server.port, "/", "HEAD")];
    expect(headed).toMatchObject({ status: 200, text: "" });
    expect(headed.headers["content-length"]).toBe(String(got.text.length));
  });

  it("has office.js read from this machine, in pages and not in scripts", async () => {
    const page = await ask(server.port, "/addin/taskpane.html");
    expect(page.text).toContain(`<script src="/office-js/office.js"></script>`);
    expect(page.text).not.toContain("appsforoffice");
    expect((await ask(server.port, "/addin/taskpane.js")).text).toContain("appsforoffice");
  });

  it("has the manifest point to this server, and leaves other addresses", async () => {
    const { text } = await ask(server.port, "/addin/manifest.xml");
    expect(text).toContain(`SourceLocation DefaultValue="${server.origin}/addin/taskpane.html"`);
    expect(text).toContain(`IconUrl DefaultValue="${server.origin}/addin/assets/icon-32.png"`);
    expect(text).toContain("https://support.example/");
    expect(text).not.toContain("addin.example");
  });
});

describe("what is not served", () => {
  it.each([
    ["/absent.html"],
    ["/addin"],
    ["/addin/"],
    ["/addin/assets"],
    ["/addin/assets/"],
    ["/addin/taskpane.html/x"],
    ["/office-js/"],
    ["//index.html"],
    ["/../secret.txt"],
    ["/addin/../secret.txt"],
    ["/addin/../../secret.txt"],
    ["/addin/..%2fsecret.txt"],
    ["/addin/%2e%2e/secret.txt"],
    ["/addin/%2E%2E%2Fsecret.txt"],
    ["/addin/..%5csecret.txt"],
    ["/addin/..\\secret.txt"],
    ["/addin/assets/../taskpane.html"],
    ["/addin/%252e%252e/secret.txt"],
    ["/addin//etc/passwd"],
    ["/%2fetc/passwd"],
    ["/.hidden"],
    ["/addin/taskpane.html%00.png"],
    ["/addin/taskpane.html::$DATA"],
    ["/%"],
    ["/%ff"],
    ["*"],
    ["https://localhost/index.html"],
  ])("%s is a plain 404", async (path) => {
    const reply = await ask(server.port, path);
    expect(reply).toMatchObject({
      status: 404,
      text: "There is no such file in the preview.\n",
    });
    expect(reply.headers["content-type"]).toBe("text/plain; charset=utf-8");
  });

  it("is a name longer than any file has", async () => {
    expect((await ask(server.port, `/${"a".repeat(5000)}`)).status).toBe(404);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])("%s is refused", async (method) => {
    const reply = await ask(server.port, "/", method);
    expect(reply.status).toBe(405);
    expect(reply.headers["allow"]).toBe("GET, HEAD");
  });
});

describe("the policy", () => {
  it.each(["/", "/addin/taskpane.html", "/office-js/office.js"])(
    "of %s allows this server alone and no eval",
    async (path) => {
      const { headers } = await ask(server.port, path);
      const policy = String(headers["content-security-policy"]).split("; ");
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("object-src 'none'");
      expect(policy.join(" ")).not.toMatch(/unsafe-eval|https?:|\*/);
      expect(policy.filter((it) => it.includes("unsafe-inline"))).toEqual([
        "style-src 'self' 'unsafe-inline'",
      ]);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["cache-control"]).toBe("no-store");
    },
  );

  it("of a page of the add-in is the one that it ships", async () => {
    const { headers } = await ask(server.port, "/addin/pane/shipped.html");
    const shipped = "default-src 'none'; script-src 'self' https://office.example";
    expect(headers["content-security-policy"]).toBe(`${shipped}; frame-ancestors 'self'`);
  });

  it("lets the add-in be framed by the preview, and the preview by nobody", async () => {
    const policyOf = async (path: string) =>
      (await ask(server.port, path)).headers["content-security-policy"];
    expect(await policyOf("/addin/taskpane.html")).toContain("frame-ancestors 'self'");
    expect(await policyOf("/")).toContain("frame-ancestors 'none'");
  });
});

describe("the host", () => {
  it.each(["localhost", "127.0.0.1", "[::1]"])("may be %s", async (name) => {
    expect((await ask(server.port, "/", "GET", `${name}:${server.port}`)).status).toBe(200);
  });

  it.each(["addin.example", "localhost", "localhost:1", "localhost.addin.example"])(
    "%s is refused, as a page of another site would send it",
    async (host) => {
      expect(await ask(server.port, "/addin/taskpane.html", "GET", host)).toMatchObject({
        status: 421,
        text: `This server answers to localhost:${server.port} alone.\n`,
      });
    },
  );
});
