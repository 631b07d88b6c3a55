import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Folders } from "./folders";
import { headersOf, PLAIN_HEADERS } from "./headers";
import { locate, type Located } from "./locate";
import { withLocalAddresses, withLocalOfficeJs } from "./rewrite";

export interface Question {
  readonly method: string;
  /** Path and query, as the request line has them. */
  readonly address: string;
  /** Origin of this server, for example https://localhost:3443. */
  readonly origin: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const ABSENT = new Set(["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"]);

/** What the preview answers to one request. */
export async function answer(folders: Folders, question: Question): Promise<Answer> {
  if (question.method !== "GET" && question.method !== "HEAD")
    return sentence(405, "Only GET and HEAD are answered here.", { allow: "GET, HEAD" });
  const located = locate(folders, question.address);
  const body = located && (await contentOf(located.file));
  if (!located || !body) return sentence(404, "There is no such file in the preview.");
  return {
    status: 200,
    headers: headersOf(located.file, located.folder),
    body: localized(located, body, question.origin),
  };
}

/** A plain-text answer. */
export function sentence(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers: { ...PLAIN_HEADERS, ...headers }, body: Buffer.from(`${text}\n`) };
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && ABSENT.has(String(error.code));
}

function localized({ folder, file }: Located, body: Buffer, origin: string): Buffer {
  if (folder !== "addin") return body;
  if (extname(file) === ".html") return Buffer.from(withLocalOfficeJs(body.toString("utf8")));
  if (basename(file) !== "manifest.xml") return body;
  return Buffer.from(withLocalAddresses(body.toString("utf8"), origin));
}
