import { basename, extname } from "node:path";
import { contentOf, locate } from "./files";
import type { Folders, Located } from "./files";
import { headersOf, PLAIN_HEADERS } from "./headers";

export interface PageRequest {
  readonly method: string;
  /** The Host header; undefined if there is none. */
  readonly host: string | undefined;
  /** Path and query, as the request line has them. */
  readonly address: string;
  /** Port of this server. */
  readonly port: number;
}

export interface PageReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Whether this is the preview's own page. */
  readonly isPage?: boolean;
}

export const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** office.js from Microsoft's network or that of a government's cloud. */
const OFFICE_JS = /src="https:[^"]*\/office\.js"/;

const POLICY_IN_PAGE = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

const SOURCE_LOCATION = /<SourceLocation\s+DefaultValue="([^"]+)"/;

/** Names that this machine has for itself. A page of another site may send any other name. */
const OWN_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** What the preview answers to one request. */
export async function answer(folders: Folders, request: PageRequest): Promise<PageReply> {
  const { method, host, address, port } = request;
  if (!OWN_NAMES.some((name) => host === `${name}:${port}`)) {
    return sentence(421, `This server answers to localhost:${port} alone.`);
  }
  if (method !== "GET" && method !== "HEAD") {
    return sentence(405, "Only GET and HEAD are answered here.", { allow: "GET, HEAD" });
  }
  const located = locate(folders, address);
  const body = located && (await contentOf(folders, located));
  if (!located || !body) {
    return sentence(404, "There is no such file in the preview.");
  }
  return {
    status: 200,
    headers: headersOf(located.file, located.folder, policyIn(located, body)),
    body: localized(located, body, `https://localhost:${port}`),
    isPage: located.file.endsWith(".html") && located.folder === "preview",
  };
}

/** A plain-text answer. */
export function sentence(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): PageReply {
  return { status, headers: { ...PLAIN_HEADERS, ...headers }, body: Buffer.from(`${text}\n`) };
}

/** The Content-Security-Policy that the add-in ships in its page: a host sends it as a header. */
function policyIn({ folder, file }: Located, body: Buffer): string | undefined {
  const isPage = folder === "addin" && extname(file) === ".html";
  return isPage ? POLICY_IN_PAGE.exec(body.toString("utf8"))?.[1] : undefined;
}

function localized({ folder, file }: Located, body: Buffer, origin: string): Buffer {
  if (folder !== "addin") {
    return body;
  }
  if (extname(file) === ".html") {
    return Buffer.from(withLocalOfficeJs(body.toString("utf8")));
  }
  if (basename(file) !== "manifest.xml") {
    return body;
  }
  return Buffer.from(withLocalAddresses(body.toString("utf8"), origin));
}

/** The add-in's page with Microsoft's library read from this machine. */
export function withLocalOfficeJs(html: string): string {
  return html.replace(OFFICE_JS, 'src="/office-js/office.js"');
}

/** The manifest with the address the add-in was built for replaced by the local one. */
export function withLocalAddresses(manifest: string, origin: string): string {
  const source = SOURCE_LOCATION.exec(manifest)?.[1];
  if (source === undefined) {
    return manifest;
  }
  return manifest.replaceAll(new URL(".", source).href, `${origin}/addin/`);
}
