import type { IncomingMessage, ServerResponse, RequestListener } from "node:http";
import { answer, sentence } from "./answer";
import type { PageReply } from "./answer";
import type { Folders } from "./files";
import type { PageReloader } from "./reload";
import { createHash, X509Certificate } from "node:crypto";
import { createServer } from "node:https";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

export interface PreviewServer {
  /** For example https://localhost:3443, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Base64 SHA-256 of the certificate's public key. */
  readonly spki: string;
  readonly close: () => Promise<void>;
}

/** The preview's server, listening on localhost with a certificate of its own. */
export async function startPreviewServer(
  folders: Folders,
  wanted: PortRequest,
  reloader?: PageReloader,
): Promise<PreviewServer> {
  const certificate = await makeCertificate();
  const { port, close } = await listen(
    certificate,
    (request, response) => {
      if (!reloader?.answers(request, response)) {
        void respond(folders, request, response, reloader);
      }
    },
    wanted,
  );
  return { origin: `https://localhost:${port}`, port, spki: certificate.spki, close };
}

async function respond(
  folders: Folders,
  request: IncomingMessage,
  response: ServerResponse,
  reloader: PageReloader | undefined,
) {
  const reply = await answer(folders, {
    method: request.method ?? "GET",
    host: request.headers.host,
    address: request.url ?? "/",
    port: request.socket.localPort ?? 0,
  }).catch(unexpected);
  const body =
    reloader && reply.isPage
      ? Buffer.from(reloader.prepared(reply.body.toString("utf8")))
      : reply.body;
  response.writeHead(reply.status, { ...reply.headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function unexpected(error: unknown): PageReply {
  console.error(error);
  return sentence(500, "The preview could not read this file; the terminal says why.");
}

export interface Certificate {
  /** PEM. */
  readonly cert: string;
  /** PEM, never written to disk. */
  readonly key: string;
  /** Base64 SHA-256 of the public key: what a browser can be told to trust. */
  readonly spki: string;
}

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface PortRequest {
  /** 0 means any free port. */
  readonly port: number;
  readonly portIsFixed: boolean;
}

const PORTS_TRIED = 50;
const REFUSED = new Set(["EADDRINUSE", "EACCES"]);
const WITHOUT_IPV6 = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"]);

/** Serves https on both addresses of localhost, on the wanted port or the next free one. */
export async function listen(
  certificate: Certificate,
  handler: RequestListener,
  wanted: PortRequest,
): Promise<Listening> {
  const ports = candidates(wanted);
  for (const port of ports) {
    const servers = await listenOn(port, () => createServer(certificate, handler));
    if (servers) {
      return listening(servers);
    }
  }
  throw new NoPort(ports);
}

/** No port of those that were tried can be used. */
export class NoPort extends Error {
  constructor(ports: readonly number[]) {
    super(
      ports.length === 1
        ? `Port ${ports[0]} is taken by another program or not allowed.`
        : `Ports ${ports[0]} to ${ports.at(-1)} are all taken by other programs.`,
    );
  }
}

function candidates({ port, portIsFixed }: PortRequest): readonly number[] {
  if (portIsFixed) {
    return [port];
  }
  const ports = Array.from({ length: PORTS_TRIED }, (_, step) => (port === 0 ? 0 : port + step));
  return ports.filter((candidate) => candidate <= 65535);
}

async function listenOn(port: number, create: () => Server): Promise<Server[] | undefined> {
  const ipv4 = await bound(create(), port, "127.0.0.1");
  if (ipv4 === "taken" || ipv4 === "absent") {
    return undefined;
  }
  const ipv6 = await bound(create(), portOf(ipv4), "::1");
  if (ipv6 === "absent") {
    return [ipv4];
  }
  if (ipv6 !== "taken") {
    return [ipv4, ipv6];
  }
  await closed(ipv4);
  return undefined;
}

function bound(server: Server, port: number, host: string): Promise<Server | "taken" | "absent"> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (REFUSED.has(error.code ?? "")) {
        resolve("taken");
      } else if (host === "::1" && WITHOUT_IPV6.has(error.code ?? "")) {
        resolve("absent");
      } else {
        reject(error);
      }
    });
    server.listen({ port, host }, () => resolve(server));
  });
}

function listening(servers: readonly Server[]): Listening {
  return {
    port: Math.max(...servers.map(portOf)),
    close: async () => void (await Promise.all(servers.map(closed))),
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return address === null || typeof address === "string" ? 0 : address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const HOUR = 3_600_000;

/** A certificate for localhost that lives in memory and is valid for 30 days from an hour ago. */
export async function makeCertificate(now = new Date()): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - HOUR),
    notAfterDate: new Date(now.getTime() + 30 * 24 * HOUR),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: localNames() },
    ],
  });
  return { cert: made.cert, key: made.private, spki: spkiOf(made.cert) };
}

function localNames() {
  return [
    { type: 2 as const, value: "localhost" },
    { type: 7 as const, ip: "127.0.0.1" },
    { type: 7 as const, ip: "::1" },
  ];
}

function spkiOf(cert: string): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("base64");
}
