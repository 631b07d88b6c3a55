import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The three folders that the preview serves, and nothing else of the machine. */
export interface Folders {
  readonly preview: string;
  readonly addin: string;
  readonly officeJs: string;
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
  if (!existsSync(join(folders.officeJs, "office.js")))
    return "Microsoft's office.js is not installed (node_modules). Run: npm ci";
  if (!existsSync(join(folders.addin, "manifest.xml")))
    return "The add-in is not built (no dist/manifest.xml). Run: npm run build";
  if (!existsSync(join(folders.preview, "index.html")))
    return "The preview is not built (no build/preview/index.html). Run: npm run build";
  return undefined;
}

function officeJsFolder(root: string): string {
  const require = createRequire(join(root, "package.json"));
  try {
    return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  } catch {
    return join(root, "node_modules", "@microsoft", "office-js", "dist");
  }
}
