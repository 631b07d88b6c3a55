import { extname } from "node:path";
import type { Folders } from "./files";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

const COMMON: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** Everything from this server alone; office.js and the grid set inline styles. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

const FRAME_ANCESTORS: Readonly<Record<keyof Folders, string>> = {
  addin: "frame-ancestors 'self'",
  officeJs: "frame-ancestors 'none'",
  preview: "frame-ancestors 'none'",
};

/**
 * Headers of a file that is served from `folder`.
 *
 * @param ownPolicy - Policy that the file itself holds; it is enforced instead of the preview's.
 */
export function headersOf(
  file: string,
  folder: keyof Folders,
  ownPolicy?: string,
): Readonly<Record<string, string>> {
  const policy = ownPolicy ?? POLICY.join("; ");
  return {
    ...COMMON,
    "content-type": TYPES[extname(file).toLowerCase()] ?? "application/octet-stream",
    "content-security-policy": `${policy}; ${FRAME_ANCESTORS[folder]}`,
  };
}

/** Headers of a plain sentence. */
export const PLAIN_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  "content-type": "text/plain; charset=utf-8",
  "content-security-policy": "default-src 'none'",
};
