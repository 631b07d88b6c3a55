import { pagePolicy } from "./policy";
import { OFFICE_JS_CDN } from "../preview/server/answer";
import { type BuildSettings, SOURCE_URL } from "./settings";

/** Names of entry files in the sources, each with the name that its content gave it. */
export type HashedNames = Readonly<Record<string, string>>;

/**
 * The manifest of a build: its address, its version, the names of its files. Office wants versions
 * of 1.0 and later, so that package version 0.1.0 is 1.0.1.0 here.
 *
 * @throws {Error} If the manifest does not hold what is replaced: a fault of the sources.
 */
export function builtManifest(source: string, settings: BuildSettings, names: HashedNames): string {
  const { baseUrl, version } = settings;
  let manifest = replaced(source, /<Version>[^<]*<\/Version>/, `<Version>1.${version}</Version>`);
  for (const [name, hashed] of Object.entries(names)) {
    if (manifest.includes(`${SOURCE_URL}${name}"`)) {
      manifest = manifest.replaceAll(`${SOURCE_URL}${name}"`, `${SOURCE_URL}${hashed}"`);
    }
  }
  return manifest.replaceAll(SOURCE_URL, baseUrl);
}

/**
 * The add-in's page of a build: its scripts, office.js and the policy.
 *
 * @throws {Error} If the page does not hold what is replaced: a fault of the sources.
 */
export function builtPage(source: string, settings: BuildSettings, names: HashedNames): string {
  const page = source.replace(`src="${OFFICE_JS_CDN}"`, () => `src="${settings.officeJs}"`);
  const scripted = withScripts(page, ["functions.js", "taskpane.js"], "", names);
  return withPolicy(scripted, pagePolicy(settings.officeJs));
}

/**
 * A page of the self-test, which loads the add-in's scripts and frames a page of its own.
 *
 * @param isFrame - Whether it is that page, which belongs to no site and can have no policy.
 */
export function builtSelfTest(
  source: string,
  settings: BuildSettings,
  names: HashedNames,
  isFrame: boolean,
): string {
  const page = withScripts(source, ["self-test.js"], "../", names);
  const policy = `${pagePolicy(settings.officeJs)}; frame-src 'self'`;
  return isFrame ? page : withPolicy(page, policy);
}

function withScripts(
  source: string,
  scripts: readonly string[],
  folder: string,
  names: HashedNames,
): string {
  let page = source;
  for (const script of scripts) {
    const hashed = names[script] ?? script;
    page =
      script === hashed
        ? page
        : replaced(page, `src="${folder}${script}"`, `src="${folder}${hashed}"`);
  }
  return page;
}

function withPolicy(page: string, content: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  return replaced(page, /<meta charset="utf-8" \/>/, `<meta charset="utf-8" />\n    ${policy}`);
}

function replaced(text: string, old: string | RegExp, by: string): string {
  const next = text.replace(old, () => by);
  if (next === text) {
    throw new Error(`There is no ${String(old)} to replace.`);
  }
  return next;
}
