import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Element, elements, parseXml } from "../src/build/xml";

export const top = join(__dirname, "..");

export const app = parseXml(readFileSync(join(top, "manifest.xml"), "utf8"));

/** Every element of the manifest. */
export const all = elements(app);

export const base = "https://addin.defence-scope.example/";

export function named(name: string): Element[] {
  return all.filter((element) => element.name === name);
}

/** The first element on a path of names below the root. */
export function at(...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (element, name) => element?.children.find((child) => child.name === name),
    app,
  );
}

/** The resources: every element that a resid can name. */
export const resources = (at("VersionOverrides", "Resources")?.children ?? []).flatMap(
  ({ children }) => children,
);

/** What a resid stands for in the default language. */
export function resolved(resid: string | undefined): string | undefined {
  return resources.find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
}
