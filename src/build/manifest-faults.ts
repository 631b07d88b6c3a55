import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SOURCE_URL } from "./settings";
import { type Element, elements, parseXml } from "./xml";

/** Children of an element in the order that Office reads them in; the schema does not hold all. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl " +
    "HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions " +
    "Dictionary VersionOverrides ExtendedOverrides",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

/** Longest text of a resource, in characters. */
const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

const RIBBON_SIZES = ["16", "32", "80"];

/**
 * What Office or its store refuses in a build's manifest and metadata, in sentences.
 *
 * @param folder - Of the build.
 * @param baseUrl - Address that it is built for, with a slash at its end.
 */
export function manifestFaults(folder: string, baseUrl: string): readonly string[] {
  const text = readFileSync(join(folder, "manifest.xml"), "utf8");
  const all = elements(parseXml(text));
  return [
    ...all.flatMap(orderFault),
    ...all.flatMap(lengthFaults),
    ...versionFault(all),
    ...resourceFaults(all),
    ...runtimeFaults(all),
    ...overrideFaults(all),
    ...all.flatMap((it) => iconFaults(it)),
    ...all.flatMap(addressOf).flatMap((url) => addressFaults(url, folder, baseUrl)),
    ...leftOver("manifest.xml", text, baseUrl),
    ...["functions.json", "functions-ja.json"].flatMap((it) => metadataFaults(it, folder, baseUrl)),
  ];
}

const valueOf = ({ attributes }: Element): string =>
  attributes["DefaultValue"] ?? attributes["Value"] ?? "";

const named = (all: readonly Element[], name: string): readonly Element[] =>
  all.filter((it) => it.name === name);

function orderFault({ name, children }: Element): readonly string[] {
  const order = ORDER[name]?.split(" ");
  if (order === undefined) {
    return [];
  }
  const places = children.map((child) => order.indexOf(child.name));
  const isRight = places.every((place, index) => place > (places[index - 1] ?? -1));
  const list = children.map((child) => child.name).join(", ");
  return isRight ? [] : [`${name} has its parts in another order than Office reads: ${list}.`];
}

function lengthFaults(element: Element): readonly string[] {
  const longest = LONGEST[element.name];
  return longest === undefined
    ? []
    : elements(element)
        .map(valueOf)
        .filter((text) => text.length > longest)
        .map(
          (text) => `${element.name} has more than ${longest} characters: ${text.slice(0, 40)}…`,
        );
}

function versionFault(all: readonly Element[]): readonly string[] {
  const version = named(all, "Version")[0]?.text ?? "";
  return /^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/.test(version)
    ? []
    : [`Version "${version}" is not a number of 1.0 or later with up to four parts.`];
}

function resourceFaults(all: readonly Element[]): readonly string[] {
  const ids = all
    .filter(({ name }) => /^bt:(Image|Url|String)$/.test(name))
    .flatMap(({ attributes }) => attributes["id"] ?? []);
  const used = new Set(all.flatMap(({ attributes }) => attributes["resid"] ?? []));
  return [
    ...ids.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters.`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id} is not used.`),
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `${id} is used and not there.`),
  ];
}

/** Pane, functions and commands are one runtime only if all name the same page. */
function runtimeFaults(all: readonly Element[]): readonly string[] {
  const pages = [...named(all, "Page"), ...named(all, "Action")].flatMap(
    ({ children }) => children,
  );
  const users = [...named(all, "Runtime"), ...pages, ...named(all, "FunctionFile")];
  const ids = new Set(users.flatMap(({ attributes }) => attributes["resid"] ?? []));
  return [
    ...(ids.size === 1 ? [] : [`The shared runtime has several pages: ${[...ids].join(", ")}.`]),
    ...named(all, "TaskpaneId").map(() => "TaskpaneId opens a second pane beside the runtime's."),
  ];
}

function overrideFaults(all: readonly Element[]): readonly string[] {
  return all.flatMap(({ name, children }) => {
    const right = name.startsWith("bt:") ? "bt:Override" : "Override";
    const found = children.filter((child) => /^(bt:)?Override$/.test(child.name));
    return [
      ...found
        .filter((it) => it.name !== right)
        .map((it) => `${name} has ${it.name}, not ${right}.`),
      ...found
        .map(({ attributes }) => attributes["Locale"] ?? "")
        .filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale))
        .map((locale) => `"${locale}" is not a locale with language and country.`),
    ];
  });
}

function iconFaults({ name, children }: Element): readonly string[] {
  const sizes = children.map(({ attributes }) => attributes["size"] ?? "");
  return name !== "Icon"
    ? []
    : RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((it) => `An icon lacks size ${it}.`);
}

const addressOf = (element: Element): readonly string[] =>
  [valueOf(element)].filter((text) => /^\w+:\/\//.test(text));

function addressFaults(url: string, folder: string, baseUrl: string): readonly string[] {
  if (!url.startsWith("https://")) {
    return [`${url} is not https.`];
  }
  if (!url.startsWith(baseUrl)) {
    return [`${url} is not below ${baseUrl}; Excel loads functions from one place alone.`];
  }
  const file = join(folder, url.slice(baseUrl.length).replace(/[?#].*/, ""));
  const pixels = /icon-(\d+)\.png$/.exec(file)?.[1];
  if (!existsSync(file)) {
    return [`${url} is not in the build.`];
  }
  return pixels === undefined || widthOf(file) === Number(pixels)
    ? []
    : [`${url} is ${widthOf(file)} pixels wide.`];
}

/** A PNG has its width after signature, length and type of its first chunk. */
const widthOf = (png: string): number => readFileSync(png).readUInt32BE(16);

function leftOver(file: string, text: string, baseUrl: string): readonly string[] {
  const isLeft = baseUrl !== SOURCE_URL && text.includes(SOURCE_URL);
  return isLeft ? [`${file} still has the address of the sources, ${SOURCE_URL}.`] : [];
}

function metadataFaults(file: string, folder: string, baseUrl: string): readonly string[] {
  const text = readFileSync(join(folder, file), "utf8");
  const { functions }: { functions: readonly { id: string; helpUrl?: string }[] } =
    JSON.parse(text);
  const faults = functions
    .filter(({ helpUrl = "" }) => !helpUrl.startsWith(baseUrl))
    .map(
      ({ id, helpUrl }) => `${file}: ${id} has no helpUrl below ${baseUrl}: ${String(helpUrl)}.`,
    );
  return [...faults, ...leftOver(file, text, baseUrl)];
}
