import type { Browser } from "playwright-core";
import { foldersOf, missingFolder, type Folders } from "../../../src/preview/server/files";
import { startPreviewServer, type PreviewServer } from "../../../src/preview/server/preview-server";
import { launchBrowser } from "./browser";
import { PROJECT_ROOT } from "./project";

/** The server and the browser that the tests of one file share. */
export interface Session {
  readonly server: PreviewServer;
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

/** The session that serves `folders`; started on first use, closed after the file's last test. */
export function sessionOf(folders: Folders = foldersOf(PROJECT_ROOT)): Promise<Session> {
  const key = JSON.stringify(folders);
  const session = sessions.get(key) ?? startSession(folders);
  sessions.set(key, session);
  return session;
}

async function startSession(folders: Folders): Promise<Session> {
  const missing = missingFolder(folders);
  if (missing) throw new Error(missing);
  const server = await startPreviewServer(folders, { port: 0, portIsFixed: false });
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
