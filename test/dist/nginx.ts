import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostReader } from "../../src/build/host-reply";
import { PROJECT } from "../../src/build/settings";
import { type Certificate, makeCertificate } from "../../src/preview/server/preview-server";

export const SAMPLE = readFileSync(join(PROJECT, ".github/hosting/nginx.conf"), "utf8");

/** Debian keeps nginx where the path of a user who is not root does not look. */
const WITH_SERVERS = { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin` };

const hasNginx = ((): boolean => {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore", env: WITH_SERVERS });
    return true;
  } catch {
    return false;
  }
})();

/** Tests where nginx is installed; elsewhere their title says why they were skipped. */
export const describeWithNginx = (title: string, tests: () => void): void => {
  if (hasNginx) {
    describe(title, tests);
  } else {
    describe.skip(`${title} (skipped: nginx is not installed)`, tests);
  }
};

/** A server of the sample, listening on a free port. */
export interface SampleServer {
  readonly port: number;
  /** Folder that it serves. */
  readonly root: string;
}

/** An nginx of its own, whose servers follow the sample. */
export class Nginx {
  readonly folder = mkdtempSync(join(tmpdir(), "defence-scope-nginx-"));
  private readonly servers: string[] = [];
  private first: SampleServer | undefined;

  private constructor(readonly certificate: Certificate) {
    writeFileSync(join(this.folder, "cert.pem"), certificate.cert);
    writeFileSync(join(this.folder, "key.pem"), certificate.key);
  }

  static async create(): Promise<Nginx> {
    return new Nginx(await makeCertificate());
  }

  /** Adds a server before the start; `edit` makes its mistake in the sample. */
  async add(edit: (sample: string) => string = (it) => it): Promise<SampleServer> {
    const port = await freePort();
    const root = join(this.folder, `root-${port}`);
    mkdirSync(root);
    const config = edit(SAMPLE)
      .replace("listen 443 ssl;", `listen 127.0.0.1:${port} ssl;`)
      .replace("root /srv/www;", `root ${root};`)
      .replace("/etc/ssl/certs/addin.pem", join(this.folder, "cert.pem"))
      .replace("/etc/ssl/private/addin.key", join(this.folder, "key.pem"));
    this.servers.push(config);
    this.first ??= { port, root };
    return { port, root };
  }

  /** Starts it; the result ends it and removes its files. */
  async start(): Promise<() => Promise<void>> {
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${join(this.folder, name)};`,
    );
    const http = ["access_log off;", ...temporary, ...this.servers].join("\n");
    const main = `daemon off;\npid ${join(this.folder, "pid")};\nerror_log stderr;\nevents {}\n`;
    const file = join(this.folder, "nginx.conf");
    writeFileSync(file, `${main}user root;\nhttp {\n${http}\n}\n`);
    const nginx = spawn("nginx", ["-p", this.folder, "-c", file], {
      stdio: ["ignore", "ignore", "pipe"],
      env: WITH_SERVERS,
    });
    let complaints = "";
    nginx.stderr.on("data", (part: Buffer) => (complaints += part.toString()));
    const ended = new Promise<void>((resolve) => nginx.once("exit", () => resolve()));
    await this.answered(() => nginx.exitCode === null || complaints);
    return async () => {
      nginx.kill();
      await ended;
      rmSync(this.folder, { recursive: true });
    };
  }

  private async answered(runs: () => true | string): Promise<void> {
    const get = hostReader(this.certificate.cert);
    const url = `https://localhost:${this.first?.port}/`;
    for (;;) {
      const isThere = await get(url).then(
        () => true,
        () => false,
      );
      if (isThere) {
        return;
      }
      const state = runs();
      if (state !== true) {
        throw new Error(`nginx did not start: ${state}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
