import type { IncomingMessage, ServerResponse } from "node:http";
import { answer, sentence, type Answer } from "./answer";
import { makeCertificate } from "./certificate";
import type { Folders } from "./folders";
import { listen, type PortWish } from "./listen";

export interface PreviewServer {
  /** For example https://localhost:3443, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Base64 SHA-256 of the certificate's public key. */
  readonly spki: string;
  readonly close: () => Promise<void>;
}

/** The preview's server, listening on localhost with a certificate of its own. */
export async function startPreviewServer(folders: Folders, wish: PortWish): Promise<PreviewServer> {
  const certificate = await makeCertificate();
  const { port, close } = await listen(
    certificate,
    (request, response) => void respond(folders, request, response),
    wish,
  );
  return { origin: `https://localhost:${port}`, port, spki: certificate.spki, close };
}

async function respond(folders: Folders, request: IncomingMessage, response: ServerResponse) {
  const question = {
    method: request.method ?? "GET",
    address: request.url ?? "/",
    origin: `https://localhost:${request.socket.localPort}`,
  };
  const { status, headers, body } = await answer(folders, question).catch(unexpected);
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function unexpected(error: unknown): Answer {
  console.error(error);
  return sentence(500, "The preview could not read this file; the terminal says why.");
}
