import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAM = (process.env.PATH ?? "")
  .split(":")
  .map((folder) => join(folder, "soffice"))
  .find((file) => existsSync(file));

/** Settings under which LibreOffice writes files of text in UTF-8, whatever the machine's locale. */
export const UTF8 = { LC_ALL: "C.UTF-8" } as const;

/** Runs a test where LibreOffice is installed; elsewhere its title says why it was skipped. */
export const withLibreOffice = (title: string, test: () => void, time = 120_000): void => {
  if (PROGRAM === undefined) {
    it.skip(`${title} (skipped: LibreOffice is not installed)`, test);
  } else {
    it(title, test, time);
  }
};

/**
 * Files as LibreOffice opens and saves them.
 *
 * @param files - Workbooks by name, without extension.
 * @param format - Extension of what to make, such as xlsx or csv.
 */
export function converted(
  files: ReadonlyMap<string, Uint8Array>,
  format: "xlsx" | "csv",
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "scope-office-"));
  try {
    const from = [...files].map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.xlsx`), bytes);
      return join(folder, `${name}.xlsx`);
    });
    const out = join(folder, "out");
    mkdirSync(out);
    const profile = pathToFileURL(join(folder, "profile")).href;
    execFileSync(
      PROGRAM ?? "soffice",
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        FILTERS[format],
        "--outdir",
        out,
        ...from,
      ],
      { env: { ...process.env, ...UTF8 }, stdio: "pipe" },
    );
    return new Map(
      [...files.keys()].map((name) => [name, readFileSync(join(out, `${name}.${format}`))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 76: UTF-8; the rest are the defaults of a CSV. */
const FILTERS = { xlsx: "xlsx", csv: "csv:Text - txt - csv (StarCalc):44,34,76" } as const;
