import { createHash, X509Certificate } from "node:crypto";
import { createServer } from "node:https";
import { connect } from "node:tls";
import { makeCertificate } from "../../../src/preview/server/preview-server";

describe("the certificate", () => {
  it("covers localhost and its two addresses, and nothing else", async () => {
    const certificate = new X509Certificate((await makeCertificate()).cert);
    expect(certificate.checkHost("localhost")).toBe("localhost");
    expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(certificate.checkIP("::1")).toBe("::1");
    expect(certificate.checkHost("example.com")).toBeUndefined();
    expect(certificate.ca).toBe(false);
  });

  it("is valid from an hour ago for 30 days", async () => {
    const certificate = new X509Certificate(
      (await makeCertificate(new Date("2026-01-31T12:00:00Z"))).cert,
    );
    expect(new Date(certificate.validFrom)).toEqual(new Date("2026-01-31T11:00:00Z"));
    expect(new Date(certificate.validTo)).toEqual(new Date("2026-03-02T12:00:00Z"));
  });

  it("is another one each time", async () => {
    const [one, other] = await Promise.all([makeCertificate(), makeCertificate()]);
    expect(one.spki).not.toBe(other.spki);
  });

  it("satisfies a client that trusts just it, and names its public key", async () => {
    const { cert, key, spki } = await makeCertificate();
    const server = createServer({ cert, key });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    const shown = await new Promise<Buffer | undefined>((resolve, reject) => {
      const socket = connect({ host: "127.0.0.1", port, ca: cert, servername: "localhost" }, () => {
        resolve(socket.getPeerX509Certificate()?.publicKey.export({ type: "spki", format: "der" }));
        socket.destroy();
      });
      socket.on("error", reject);
    });
    server.close();
    expect(
      createHash("sha256")
        .update(shown ?? "")
        .digest("base64"),
    ).toBe(spki);
  });
});
