// The nginx sample, served by a real nginx with and without mistakes.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostFaults } from "../../src/build/check-host";
import { hostReader } from "../../src/build/host-reply";
import { INVENTORY_FILE, inventoryOf } from "../../src/build/inventory";
import { headerPolicy } from "../../src/build/policy";
import { PROJECT, readSettings } from "../../src/build/settings";
import { builtManifest } from "../../src/build/shipped-text";
import { describeWithNginx, Nginx, SAMPLE } from "./nginx";

interface Mistake {
  readonly name: string;
  /** A sentence that must be among those found. */
  readonly finds: RegExp;
  readonly config?: (sample: string) => string;
  readonly files?: (folder: string) => void;
}

const PATH = "tools/scope/";
const OTHER_ADDRESS = "https://addin.defence-scope.example/";

const without = (header: string) => (sample: string) =>
  sample.replace(new RegExp(`^ *add_header ${header} .*$`, "gm"), "");

const inLocation = (location: string, line: string) => (sample: string) =>
  sample.replace(`location ~ "${location}" {`, (start) => `${start} ${line}`);

const PAGE = "/taskpane\\.html$";

const MISTAKES: readonly Mistake[] = [
  {
    name: "no CORS on the functions' description",
    finds: /^functions\.json lacks Access-Control-Allow-Origin/,
    config: without("Access-Control-Allow-Origin"),
  },
  {
    name: "Cache-Control on icons",
    finds: /^assets\/icon-16\.png has a Cache-Control header/,
    config: inLocation("/assets/icon-\\d+\\.png$", "add_header Cache-Control no-cache;"),
  },
  {
    name: "X-Frame-Options on the page",
    finds: /^taskpane\.html has X-Frame-Options/,
    config: inLocation(PAGE, "add_header X-Frame-Options DENY;"),
  },
  {
    name: "a page that only its own site may frame",
    finds: /^taskpane\.html may not be framed by https:\/\/\*\.officeapps\.live\.com/,
    config: (it) => it.replace(/; frame-ancestors [^"]*"/, `; frame-ancestors 'self'"`),
  },
  {
    name: "a page that does not say who may frame it",
    finds: /^taskpane\.html does not say who may frame it/,
    config: without("Content-Security-Policy"),
  },
  {
    name: "a policy that blocks office.js",
    finds: /^taskpane\.html has a policy that blocks https:\/\/appsforoffice\.microsoft\.com/,
    config: (it) => it.replace(/script-src [^;]*;/, "script-src 'self';"),
  },
  {
    name: "a page that browsers keep",
    finds: /^taskpane\.html is kept by browsers/,
    config: (it) => it.replaceAll("Cache-Control no-cache", `Cache-Control "max-age=86400"`),
  },
  {
    name: "hashed files that are not kept",
    finds: /^functions\.[0-9a-f]{16}\.js is not kept/,
    config: (it) => it.replace(`"public, max-age=31536000, immutable"`, "no-cache"),
  },
  {
    name: "scripts sent as plain text",
    finds: /^functions\.[0-9a-f]{16}\.js is sent as "text\/plain/,
    config: (it) => it.replace("text/javascript js;", "text/plain js;"),
  },
  {
    name: "descriptions sent as a download",
    finds: /^functions\.json is sent as "application\/octet-stream/,
    config: (it) => it.replace("application/json json;", "application/octet-stream json;"),
  },
  {
    name: "types left to guessing",
    finds: /^taskpane\.html lacks X-Content-Type-Options/,
    config: without("X-Content-Type-Options"),
  },
  {
    name: "a sign-in before the page",
    finds: /^taskpane\.html is redirected to https:\/\/login\.example\//,
    config: inLocation(PAGE, "return 302 https://login.example/;"),
  },
  {
    name: "a file that was not copied",
    finds: /^functions-ja\.json is answered with 404/,
    files: (folder) => rmSync(join(folder, "functions-ja.json")),
  },
  {
    name: "a script that somebody changed",
    finds: /^taskpane\.[0-9a-f]{16}\.js is not the file that was built/,
    files: (folder) => {
      const name = readdirSync(folder).find((it) => /^taskpane\.[0-9a-f]+\.js$/.test(it)) ?? "";
      writeFileSync(join(folder, name), "changed");
    },
  },
  {
    name: "a build for another address",
    finds: /^manifest\.xml is built for https:\/\/addin\.defence-scope\.example\//,
    files: (folder) => writeBuild(folder, OTHER_ADDRESS),
  },
  {
    name: "no inventory",
    finds: /\/tools\/scope\/inventory\.json is answered with 404/,
    files: (folder) => rmSync(join(folder, INVENTORY_FILE)),
  },
];

it.each([["nginx.conf"], ["web.config"], ["staticwebapp.config.json"]])(
  "%s has the policy of the built page as a header",
  (file) => {
    const sample = readFileSync(join(PROJECT, ".github/hosting", file), "utf8");
    expect(sample).toContain(`"${headerPolicy()}"`);
  },
);

it.each([["http://host.example/"], ["host.example"]])(
  "%s is refused, as it is no https address",
  async (address) => {
    const [fault, ...others] = await hostFaults(address);
    expect(fault).toMatch(/is not an https address/);
    expect(others).toEqual([]);
  },
);

describeWithNginx("the nginx sample", () => {
  const addresses = new Map<string, string>();
  let certificate = "";
  let stop = () => Promise.resolve();

  beforeAll(async () => {
    const nginx = await Nginx.create();
    certificate = nginx.certificate.cert;
    for (const { name, config, files } of [{ name: "none", finds: /./ }, ...MISTAKES]) {
      const { port, root } = await nginx.add(config);
      const address = `https://localhost:${port}/${PATH}`;
      addresses.set(name, address);
      const folder = join(root, PATH);
      cpSync(join(PROJECT, "dist"), folder, { recursive: true });
      writeBuild(folder, address);
      files?.(folder);
    }
    stop = await nginx.start();
  }, 60_000);

  afterAll(() => stop());

  const faultsAt = (name: string) => hostFaults(addresses.get(name) ?? "", hostReader(certificate));

  it("has a place for each mistake", () => {
    const same = MISTAKES.filter(({ config }) => config?.(SAMPLE) === SAMPLE);
    expect(same.map(({ name }) => name)).toEqual([]);
  });

  it("serves a build below a path without a fault", async () => {
    expect(await faultsAt("none")).toEqual([]);
  });

  it.each(MISTAKES)("with $name is found out", async ({ name, finds }) => {
    expect(await faultsAt(name)).toContainEqual(expect.stringMatching(finds));
  });

  it("is not trusted with a certificate that nobody signed", async () => {
    const [fault] = await hostFaults(addresses.get("none") ?? "", hostReader());
    expect(fault).toMatch(/inventory\.json cannot be read: .*certificate/);
  });
});

/** The manifest for an address, and the inventory that goes with it. */
function writeBuild(folder: string, address: string): void {
  const source = readFileSync(join(PROJECT, "manifest.xml"), "utf8");
  const names = Object.fromEntries(
    readdirSync(folder).flatMap((name) => {
      const [, entry] = /^(functions|taskpane)\.[0-9a-f]{16}\.js$/.exec(name) ?? [];
      return entry === undefined ? [] : [[`${entry}.js`, name]];
    }),
  );
  const manifest = builtManifest(source, readSettings({ ADDIN_URL: address }), names);
  writeFileSync(join(folder, "manifest.xml"), manifest);
  writeFileSync(join(folder, INVENTORY_FILE), JSON.stringify(inventoryOf(folder)));
}
