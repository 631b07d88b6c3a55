import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { filesBelow } from "./fingerprint";

/** A file of a build. */
export interface BuiltFile {
  /** Path in the build, with slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export const INVENTORY_FILE = "inventory.json";

/** Every file of a folder but the inventory itself, in the order of their paths. */
export function inventoryOf(folder: string): readonly BuiltFile[] {
  return filesBelow(folder)
    .map((file) => ({ path: relative(folder, file).split(sep).join("/"), file }))
    .filter(({ path }) => path !== INVENTORY_FILE)
    .map(({ path, file }) => {
      const content = readFileSync(file);
      const sha256 = createHash("sha256").update(content).digest("hex");
      return { path, bytes: content.length, sha256 };
    });
}
