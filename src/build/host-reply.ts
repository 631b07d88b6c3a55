import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";

/** What a host answers to one request. */
export interface HostReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export type Get = (url: string) => Promise<HostReply>;

/** Excel on the web reads files of the add-in from pages of this origin. */
const EXCEL = "https://excel.officeapps.live.com";

const LONGEST_WAIT_MS = 15_000;

/**
 * Reads addresses as Excel on the web does, without following redirects.
 *
 * @param ca - Certificate to trust besides those of the system; for tests.
 */
export function hostReader(ca?: string): Get {
  return (url) =>
    new Promise((resolve, reject) => {
      const headers = { origin: EXCEL, "accept-encoding": "identity" };
      const options = { headers, timeout: LONGEST_WAIT_MS, agent: false, ...(ca ? { ca } : {}) };
      const sent = request(url, options, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      sent.on("timeout", () => sent.destroy(new Error("no answer within 15 seconds")));
      sent.on("error", reject);
      sent.end();
    });
}
