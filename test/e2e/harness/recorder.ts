import type { BrowserContext } from "playwright-core";

/** One violation of a Content-Security-Policy. */
export interface PolicyReport {
  readonly disposition: string;
  /** Such as script-src-elem. */
  readonly directive: string;
  /** File of the script that did it. */
  readonly source: string;
}

/** What happened in all the frames of a page since it was opened. */
export interface Recorder {
  /** Address of every request, sockets among them, in order. */
  readonly requests: readonly string[];
  readonly consoleErrors: readonly string[];
  readonly pageErrors: readonly string[];
  /** What policies have blocked or, where they only report, would block. */
  readonly policyReports: readonly PolicyReport[];
  /** Requests to any other place than the preview's own server. */
  readonly outsideRequests: () => readonly string[];
}

/** What a Content-Security-Policy has blocked in any page since the last test. */
const violations: string[] = [];

/** Takes what a policy has blocked; a test that does not expect it fails after its end. */
export const takeViolations = (): readonly string[] => violations.splice(0);

afterEach(() => expect(takeViolations()).toEqual([]));

const WITHIN_THE_PAGE = /^(data|blob|about):/;

export function record(context: BrowserContext, origin: string): Recorder {
  const requests: string[] = [];
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const policyReports: PolicyReport[] = [];
  void context.exposeBinding("reportPolicy", (_, report: PolicyReport) =>
    policyReports.push(report),
  );
  void context.addInitScript(() =>
    addEventListener("securitypolicyviolation", (event) =>
      Reflect.get(
        globalThis,
        "reportPolicy",
      )({
        disposition: event.disposition,
        directive: event.effectiveDirective,
        source: event.sourceFile,
      }),
    ),
  );
  context.on("request", (request) => requests.push(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => requests.push(socket.url())));
  context.on("console", (message) => {
    if (message.type() === "error") {
      consoleErrors.push(message.text());
    }
    if (/Content Security Policy/.test(message.text())) {
      violations.push(message.text());
    }
  });
  context.on("weberror", (error) => pageErrors.push(String(error.error())));
  return {
    requests,
    consoleErrors,
    pageErrors,
    policyReports,
    outsideRequests: () =>
      requests.filter((url) => !WITHIN_THE_PAGE.test(url) && !url.startsWith(`${origin}/`)),
  };
}
