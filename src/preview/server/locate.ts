import { join } from "node:path";
import type { Folders } from "./folders";

export interface Located {
  readonly folder: keyof Folders;
  readonly file: string;
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
  if (path === "/") return { folder: "preview", file: join(folders.preview, "index.html") };
  const mount = MOUNTS.find(([prefix]) => path?.startsWith(prefix));
  if (path === undefined || mount === undefined) return undefined;
  const [prefix, folder] = mount;
  const names = path.slice(prefix.length).split("/");
  if (!names.every((name) => PLAIN_NAME.test(name))) return undefined;
  return { folder, file: join(folders[folder], ...names) };
}

function decodedPath(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ""));
  } catch {
    return undefined;
  }
}
