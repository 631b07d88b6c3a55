import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_JS_CDN } from "../preview/server/answer";
import type { Environment } from "../preview/server/browser";

/** Top folder of the project. */
export const PROJECT = join(__dirname, "..", "..");

/** Address in the sources, replaced in every build. */
export const SOURCE_URL = "https://addin.defence-scope.example/";

/** What a build is made for. */
export interface BuildSettings {
  /** Address that the add-in is served from, with a slash at its end. */
  readonly baseUrl: string;
  /** Address of office.js: absolute, or relative to the add-in's page. */
  readonly officeJs: string;
  /** Whether the build holds Microsoft's unmodified office.js itself. */
  readonly hasOfficeJs: boolean;
  /** Whether content that changed needs a new version. */
  readonly isRelease: boolean;
  /** Version of the package, such as 0.1.0. */
  readonly version: string;
}

/** The environment variables that a build depends on. */
export const BUILD_VARIABLES = ["ADDIN_URL", "OFFICE_JS", "RELEASE"] as const;

/** A setting that cannot be followed; the message says what it must be. */
export class SettingsError extends Error {}

/**
 * Settings of a build: ADDIN_URL (https), OFFICE_JS (`cdn`, `self` or an https address) and
 * RELEASE (`1`).
 *
 * @throws {SettingsError} If one of them is none of these.
 */
export function readSettings(environment: Environment): BuildSettings {
  const officeJs = environment["OFFICE_JS"] || "cdn";
  const hasOfficeJs = officeJs === "self";
  return {
    baseUrl: httpsUrl("ADDIN_URL", environment["ADDIN_URL"] || SOURCE_URL).replace(/\/*$/, "/"),
    officeJs: hasOfficeJs ? "office-js/office.js" : officeJsUrl(officeJs),
    hasOfficeJs,
    isRelease: environment["RELEASE"] === "1",
    version: packageVersion(),
  };
}

function officeJsUrl(text: string): string {
  return text === "cdn" ? OFFICE_JS_CDN : httpsUrl("OFFICE_JS", text);
}

function httpsUrl(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new SettingsError(
      `${name} is "${text}"; it must be an https address without query, such as ${SOURCE_URL}`,
    );
  }
  return url.href;
}

function packageVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(PROJECT, "package.json"), "utf8"),
  );
  return version;
}
