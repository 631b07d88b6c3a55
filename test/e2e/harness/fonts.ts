import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFolder } from "./project";

export interface Fonts {
  /** What the browser's environment needs so that it finds these fonts and no others. */
  readonly environment: Readonly<Record<string, string>>;
  readonly remove: () => Promise<void>;
}

/** Arimo has the widths of Arial, which it stands for; BIZ UDPGothic has the Japanese letters. */
const FONT_PACKAGES = ["@expo-google-fonts/arimo", "@expo-google-fonts/biz-udpgothic"] as const;
const WEIGHTS = ["400Regular", "700Bold"] as const;
const STANDING_FOR = ["Arial", "Segoe UI", "Helvetica", "system-ui", "sans-serif"] as const;

/** Fonts out of npm packages, for a browser on Linux; other systems have their own. */
export async function testFonts(): Promise<Fonts> {
  const folder = await mkdtemp(join(tmpdir(), "defence-scope-fonts-"));
  const file = join(folder, "fonts.conf");
  const fonts = FONT_PACKAGES.flatMap((name) =>
    WEIGHTS.map((weight) => join(packageFolder(name), weight)),
  );
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
    ...STANDING_FOR.map(
      (name) =>
        `  <alias binding="same"><family>${name}</family><prefer><family>Arimo</family>` +
        `<family>BIZ UDPGothic</family></prefer></alias>`,
    ),
    `  <cachedir>${xml(cache)}</cachedir>`,
    `</fontconfig>`,
    ``,
  ].join("\n");
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
