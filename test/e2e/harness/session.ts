import type { Browser } from "playwright-core";
import { foldersOf, missingFolder, type Folders } from "../../../src/preview/server/files";
import { startPreviewServer, type PreviewServer } from "../../../src/preview/server/preview-server";
import { launchBrowser } from "./browser";
import { PROJECT_ROOT } from "./project";

/** The server and the browser that the tests of one file share. */
export interface Session {
  readonly server: ServedPreview;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

const sessions = new Map<string, Promise<Session>>();

jest.setTimeout(120_000);

afterAll(async () => {
  const opened = await Promise.allSettled(sessions.values());
  sessions.clear();
  await Promise.all(opened.map((it) => (it.status === "fulfilled" ? it.value.close() : undefined)));
});

/** A server of the embedded workbook: the project's own, or another that a test started. */
export type ServedPreview = Pick<PreviewServer, "origin" | "spki" | "close">;

/** The session on a server; started on first use, closed after the file's last test. */
export function sessionOf(key: string, serve: () => Promise<ServedPreview>): Promise<Session> {
  const session = sessions.get(key) ?? startSession(serve);
  sessions.set(key, session);
  return session;
}

/** The session that serves `folders`. */
export function sessionIn(folders: Folders = foldersOf(PROJECT_ROOT)): Promise<Session> {
  return sessionOf(JSON.stringify(folders), () => {
    const missing = missingFolder(folders);
    if (missing) {
      throw new Error(missing);
    }
    return startPreviewServer(folders, { port: 0, portIsFixed: false });
  });
}

async function startSession(serve: () => Promise<ServedPreview>): Promise<Session> {
  const server = await serve();
  const { browser, close } = await launchBrowser(server.spki).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    server,
    browser,
    close: async () => void (await Promise.all([close(), server.close()])),
  };
}
