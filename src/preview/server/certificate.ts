import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

export interface Certificate {
  /** PEM. */
  readonly cert: string;
  /** PEM, never written to disk. */
  readonly key: string;
  /** Base64 SHA-256 of the public key: what a browser can be told to trust. */
  readonly spki: string;
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
