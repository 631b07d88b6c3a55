import { existsSync } from "node:fs";
import { lstat, readFile, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

/** The three folders that the preview serves, and nothing else of the machine. */
export interface Folders {
  readonly preview: string;
  readonly addin: string;
  readonly officeJs: string;
}

/** A file that a request names, and the folder that it is in. */
export interface Located {
  readonly folder: keyof Folders;
  readonly file: string;
}

/** Folders of the project at `root`. */
export function foldersOf(root: string): Folders {
  return {
    preview: join(root, "build", "preview"),
    addin: join(root, "dist"),
    officeJs: officeJsFolder(root),
  };
}

/** Which folder lacks its first file and what makes it; undefined when all are there. */
export function missingFolder(folders: Folders): string | undefined {
  if (!existsSync(join(folders.officeJs, "office.js"))) {
    return "Microsoft's office.js is not installed (node_modules). Run: npm ci";
  }
  if (!existsSync(join(folders.addin, "manifest.xml"))) {
    return "The add-in is not built (no dist/manifest.xml). Run: npm run build";
  }
  if (!existsSync(join(folders.preview, "index.html"))) {
    return "The preview is not built (no build/preview/index.html). Run: npm run build";
  }
  return undefined;
}

const MOUNTS = [
  ["/addin/", "addin"],
  ["/office-js/", "officeJs"],
  ["/", "preview"],
] as const;

/** A plain file or folder name: nothing hidden, no parent folder, no drive, no backslash. */
const PLAIN_NAME = /^[\w-][\w.@+~-]*$/;

/** The file that a request's address names; undefined when it may name none. */
export function locate(folders: Folders, address: string): Located | undefined {
  const path = decodedPath(address);
  if (path === "/") {
    return { folder: "preview", file: join(folders.preview, "index.html") };
  }
  const mount = MOUNTS.find(([prefix]) => path?.startsWith(prefix));
  if (path === undefined || mount === undefined) {
    return undefined;
  }
  const [prefix, folder] = mount;
  const names = path.slice(prefix.length).split("/");
  if (!names.every((name) => PLAIN_NAME.test(name))) {
    return undefined;
  }
  return { folder, file: join(folders[folder], ...names) };
}

function decodedPath(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ""));
  } catch {
    return undefined;
  }
}

const ABSENT = new Set(["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"]);

/**
 * Content of a plain file inside its folder.
 *
 * @returns Undefined where there is none, and for what is no plain file of that folder: a folder,
 *   a symbolic link or something behind one, a pipe or a device.
 */
export async function contentOf(folders: Folders, located: Located): Promise<Buffer | undefined> {
  try {
    const [home, real] = await Promise.all([
      realpath(folders[located.folder]),
      realpath(located.file),
    ]);
    const named = join(home, relative(folders[located.folder], located.file));
    if (real !== named || !(await lstat(real)).isFile()) {
      return undefined;
    }
    return await readFile(real);
  } catch (error) {
    if (isAbsence(error)) {
      return undefined;
    }
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && ABSENT.has(String(error.code));
}

function officeJsFolder(root: string): string {
  const require = createRequire(join(root, "package.json"));
  try {
    return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  } catch {
    return join(root, "node_modules", "@microsoft", "office-js", "dist");
  }
}
