import type { IncomingMessage, ServerResponse } from "node:http";
import { answer, sentence } from "./answer";
import type { PageReply } from "./answer";
import type { Folders } from "./files";
import type { PageReloader } from "./reload";
import { listen, makeCertificate } from "./listen";
import type { PortRequest } from "./listen";

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
