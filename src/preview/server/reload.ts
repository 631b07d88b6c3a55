import type { IncomingMessage, ServerResponse } from "node:http";

const EVENTS = "/reload-events";
const SCRIPT = "/reload.js";

const SCRIPT_TEXT = `new EventSource("${EVENTS}").onmessage = () => location.reload();\n`;

/** Makes open pages load anew, while somebody develops. */
export class PageReloader {
  private readonly pages = new Set<ServerResponse>();

  /** The page with the script that waits for a reload. */
  readonly prepared = (html: string): string =>
    html.replace("</head>", () => `<script src="${SCRIPT}"></script></head>`);

  /** Whether a request was for the reloader; then it is answered. */
  answers({ url }: IncomingMessage, response: ServerResponse): boolean {
    if (url === SCRIPT) {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
      response.end(SCRIPT_TEXT);
      return true;
    }
    if (url !== EVENTS) {
      return false;
    }
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": open\n\n");
    this.pages.add(response);
    response.once("close", () => this.pages.delete(response));
    return true;
  }

  reload(): void {
    for (const page of this.pages) {
      page.write("data: reload\n\n");
    }
  }
}
