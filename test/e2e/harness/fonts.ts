import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFolder } from "./project";

export interface Fonts {
  /** What the browser's environment needs so that it finds these fonts and no others. */
  readonly environment: Readonly<Record<string, string>>;
  readonly remove: () => Promise<void>;
}

const FONT_PACKAGE = "@expo-google-fonts/biz-udpgothic";
const WEIGHTS = ["400Regular", "700Bold"];

/** Japanese fonts out of an npm package, for a browser on Linux; other systems have their own. */
export async function japaneseFonts(): Promise<Fonts> {
  const folder = await mkdtemp(join(tmpdir(), "defence-scope-fonts-"));
  const file = join(folder, "fonts.conf");
  const fonts = WEIGHTS.map((weight) => join(packageFolder(FONT_PACKAGE), weight));
  await writeFile(file, configuration(fonts, folder));
  return {
    environment: { FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function configuration(fonts: readonly string[], cache: string): string {
  return [
    `<?xml version="1.0"?>`,
    `<!DOCTYPE fontconfig SYSTEM "fonts.dtd">`,
    `<fontconfig>`,
    ...fonts.map((folder) => `  <dir>${xml(folder)}</dir>`),
    `  <cachedir>${xml(cache)}</cachedir>`,
    `</fontconfig>`,
    ``,
  ].join("\n");
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
