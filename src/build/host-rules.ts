import type { HostReply } from "./host-reply";
import { OFFICE_FRAMES } from "./policy";

/** What a rule finds wrong with one file, as the end of a sentence that begins with its path. */
type Rule = (reply: HostReply, path: string) => string | undefined;

const TYPES: Readonly<Record<string, RegExp>> = {
  css: /^text\/css\b/,
  html: /^text\/html\b/,
  js: /^(text|application)\/javascript\b/,
  json: /^application\/json\b/,
  png: /^image\/png$/,
  xml: /^(text|application)\/xml\b/,
};

const HASHED = /\.[0-9a-f]{16}\.js$/;

const PAGE = "taskpane.html";

/** What each file of the add-in needs of its host. */
const RULES: readonly Rule[] = [
  (reply, path) => {
    const type = TYPES[path.replace(/^.*\./, "")];
    const found = header(reply, "content-type");
    return type === undefined || type.test(found)
      ? undefined
      : `is sent as "${found}"; browsers refuse it as that.`;
  },
  (reply, path) =>
    /^functions(-\w+)?\.json$/.test(path) && header(reply, "access-control-allow-origin") !== "*"
      ? "lacks Access-Control-Allow-Origin: *; Excel on the web gets no functions without it."
      : undefined,
  (reply, path) =>
    /^assets\//.test(path) && header(reply, "cache-control") !== ""
      ? "has a Cache-Control header; Office shows a default icon instead of such a one."
      : undefined,
  (reply, path) =>
    path === PAGE && header(reply, "x-frame-options") !== ""
      ? "has X-Frame-Options; Office cannot show the pane in its frame."
      : undefined,
  (reply, path) => (path === PAGE ? frameFault(reply) : undefined),
  (reply, path) => (path === PAGE ? officeJsFault(reply) : undefined),
  (reply, path) =>
    path === PAGE && !/no-cache|no-store|max-age=0/.test(header(reply, "cache-control"))
      ? "is kept by browsers (Cache-Control must be no-cache); updates come late or in part."
      : undefined,
  (reply, path) =>
    HASHED.test(path) && !/max-age=\d{7,}/.test(header(reply, "cache-control"))
      ? "is not kept (Cache-Control: public, max-age=31536000, immutable); Excel starts slowly."
      : undefined,
  (reply) =>
    header(reply, "x-content-type-options") === "nosniff"
      ? undefined
      : "lacks X-Content-Type-Options: nosniff.",
];

/** What is wrong with a file as a host sends it, each a sentence without its subject. */
export function headerFaults(reply: HostReply, path: string): readonly string[] {
  return RULES.flatMap((rule) => rule(reply, path) ?? []);
}

function header({ headers }: HostReply, name: string): string {
  return String(headers[name] ?? "");
}

/** Sources that a directive of the reply's policy allows; undefined if it has none. */
function sourcesOf(reply: HostReply, directive: string): readonly string[] | undefined {
  const directives = header(reply, "content-security-policy")
    .split(";")
    .map((it) => it.trim().split(/\s+/));
  return directives.find(([name]) => name === directive)?.slice(1);
}

function frameFault(reply: HostReply): string | undefined {
  const frames = sourcesOf(reply, "frame-ancestors");
  if (frames === undefined) {
    return "does not say who may frame it (Content-Security-Policy: frame-ancestors …).";
  }
  const missing = OFFICE_FRAMES.filter((site) => !frames.includes(site));
  return missing.length === 0 || frames.includes("*")
    ? undefined
    : `may not be framed by ${missing.join(", ")} (frame-ancestors), where Excel on the web is.`;
}

/** The header may repeat the page's own policy, but then it must allow the same office.js. */
function officeJsFault(reply: HostReply): string | undefined {
  const scripts = sourcesOf(reply, "script-src") ?? sourcesOf(reply, "default-src");
  const officeJs = /src="([^"]*\/office\.js)"/.exec(reply.body.toString("utf8"))?.[1] ?? "";
  const source = URL.canParse(officeJs) ? new URL(officeJs).origin : "'self'";
  return scripts === undefined || scripts.includes(source)
    ? undefined
    : `has a policy that blocks ${officeJs}; add ${source} to its script-src.`;
}
