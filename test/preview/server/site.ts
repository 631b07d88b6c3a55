import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { foldersOf } from "../../../src/preview/server/files";
import type { Folders } from "../../../src/preview/server/files";

export interface Site {
  readonly root: string;
  readonly folders: Folders;
  readonly remove: () => void;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const TASKPANE = `<!doctype html>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

const MANIFEST = `<OfficeApp>
  <IconUrl DefaultValue="https://addin.example/assets/icon-32.png"/>
  <SourceLocation DefaultValue="https://addin.example/taskpane.html"/>
  <SupportUrl DefaultValue="https://support.example/"/>
</OfficeApp>`;

/** A project of a few invented files in a temporary folder. */
export function makeSite(files: Readonly<Record<string, string>> = {}): Site {
  const root = mkdtempSync(join(tmpdir(), "defence-scope-site-"));
  const all = {
    "secret.txt": "secret",
    "package.json": "{}",
    "build/preview/index.html": "<!doctype html><title>Preview</title>",
    "build/preview/page.js": "void 0;",
    "build/preview/.hidden": "hidden",
    "build/secret.txt": "secret",
    "dist/taskpane.html": TASKPANE,
    "dist/taskpane.js": `"https://appsforoffice.microsoft.com/lib/1/hosted/office.js";`,
    "dist/manifest.xml": MANIFEST,
    "dist/functions.json": "{}",
    "dist/assets/icon-16.png": "png",
    "node_modules/@microsoft/office-js/package.json": `{ "name": "@microsoft/office-js" }`,
    "node_modules/@microsoft/office-js/dist/office.js": "office;",
    "node_modules/@microsoft/office-js/dist/ja-jp/office_strings.js": "strings;",
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    write(join(root, name), text);
  }
  return {
    root,
    folders: foldersOf(root),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** One request, its path sent as it stands, trusting any certificate. */
export function ask(port: number, path: string, method = "GET", host?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { host: host ?? `localhost:${port}` };
    const options = { host: "localhost", port, path, method, headers, rejectUnauthorized: false };
    const asked = request({ ...options, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
