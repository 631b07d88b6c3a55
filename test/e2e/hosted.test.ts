// A build for a host and a path of its own, behind the nginx sample, in the embedded workbook. The
// browser enforces the policy as the page has it and as the header of the sample has it.
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ship } from "../../src/build/build";
import { headerPolicy } from "../../src/build/policy";
import { PROJECT, readSettings } from "../../src/build/settings";
import { describeWithNginx, Nginx } from "../dist/nginx";
import { openPreview, type Preview } from "./harness/preview";
import { takeViolations } from "./harness/recorder";

const PATH = "tools/scope";

/** Reports what Trusted Types would block, and blocks none of it. */
const REPORTING =
  "add_header Content-Security-Policy-Report-Only \"require-trusted-types-for 'script'\" always;";

describeWithNginx("a build for another host and path", () => {
  let preview: Preview;

  beforeAll(async () => {
    const nginx = await Nginx.create();
    const { port, root } = await nginx.add((sample) =>
      sample.replace('location ~ "/taskpane\\.html$" {', (start) => `${start} ${REPORTING}`),
    );
    const origin = `https://localhost:${port}`;
    writeSite(root, `${origin}/${PATH}/`);
    const close = await nginx.start();
    const server = { origin, spki: nginx.certificate.spki, close };
    preview = await openPreview({ server });
    await preview.settled();
  });

  it("computes the example from its own address", async () => {
    expect(await preview.call("DATASET_VERSION", [])).toMatch(/^\d+\.\d+\.\d+, /);
    const files = preview.requests.filter((url) => url.includes(`/${PATH}/`));
    expect(files).toContainEqual(expect.stringMatching(/\/functions\.[0-9a-f]{16}\.js$/));
    expect(files).toContainEqual(expect.stringMatching(/\/pane\.[0-9a-f]{16}\.js$/));
    expect(files).toContainEqual(expect.stringMatching(/\/office-js\/office\.js$/));
    expect(preview.outsideRequests()).toEqual([]);
  });

  it("shows its pane under the policy of the header, without a violation", async () => {
    const policy = await preview
      .addinFrame()
      .evaluate(async () => (await fetch(location.href)).headers.get("content-security-policy"));
    expect(policy).toBe(headerPolicy());
    const button = preview.addinFrame().locator("[data-action]").first();
    await button.waitFor();
    expect([...preview.consoleErrors, ...preview.pageErrors]).toEqual([]);
    expect(takeViolations()).toEqual([]);
  });

  it("gives no text to the browser as script or markup, but office.js does", () => {
    const reports = preview.policyReports.filter((it) => it.disposition === "report");
    const sources = new Set(reports.map(({ source }) => new URL(source).pathname));
    expect([...sources].filter((it) => !it.startsWith(`/${PATH}/office-js/`))).toEqual([]);
    expect(sources.size).toBeGreaterThan(0);
  });

  it("has a script that is not its own blocked by the header and by the page", async () => {
    await preview.addinFrame().evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.isForeign = true";
      document.head.append(script);
    });
    expect(await preview.addinFrame().evaluate("globalThis.isForeign")).toBeUndefined();
    const sources = takeViolations().map((text) => /'script-src ([^']|'self')*'/.exec(text)?.[0]);
    expect(sources).toEqual([
      "'script-src 'self' https://appsforoffice.microsoft.com'",
      "'script-src 'self''",
    ]);
  });
});

/** The build below its path, and the embedded workbook beside it at the top of the same host. */
function writeSite(root: string, address: string): void {
  const folder = join(root, PATH);
  cpSync(join(PROJECT, "build/preview"), root, { recursive: true });
  cpSync(join(PROJECT, "dist"), folder, { recursive: true });
  const names = Object.fromEntries(
    readdirSync(folder).flatMap((name) => {
      const [, entry] = /^(functions|taskpane)\.[0-9a-f]{16}\.js$/.exec(name) ?? [];
      return entry === undefined ? [] : [[`${entry}.js`, name]];
    }),
  );
  ship(readSettings({ ADDIN_URL: address, OFFICE_JS: "self" }), { names, modules: [] }, folder);
  mkdirSync(join(root, "addin"));
  cpSync(join(folder, "manifest.xml"), join(root, "addin/manifest.xml"));
}
