import { isRecord, asList, member, asText } from "../json";

/** A parameter of a custom function, as functions.json describes it. */
export interface ParameterInfo {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** A custom function, as functions.json describes it. */
export interface FunctionInfo {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterInfo[];
  readonly matrixResult: boolean;
  readonly volatile: boolean;
  readonly stream: boolean;
  readonly cancelable: boolean;
}

/** What functions.json says. */
export interface Metadata {
  readonly functions: readonly FunctionInfo[];
  /** Whether a parameter of type any receives errors; else an error argument is the result. */
  readonly acceptsErrors: boolean;
}

/** Reads a built functions.json; what it leaves out is empty, off, or of type any. */
export function readMetadata(json: unknown): Metadata {
  const allowed = ["allowErrorForDataTypeAny", "allowCustomDataForDataTypeAny"];
  return {
    functions: asList(member(json, "functions")).filter(isRecord).map(functionInfo),
    acceptsErrors: allowed.some((name) => member(json, name) === true),
  };
}

function functionInfo(entry: Readonly<Record<string, unknown>>): FunctionInfo {
  const option = (name: string) => member(entry["options"], name) === true;
  return {
    id: asText(entry["id"]),
    name: asText(entry["name"], asText(entry["id"])),
    description: asText(entry["description"]),
    parameters: asList(entry["parameters"]).filter(isRecord).map(parameterInfo),
    matrixResult: member(entry["result"], "dimensionality") === "matrix",
    volatile: option("volatile"),
    stream: option("stream"),
    cancelable: option("cancelable"),
  };
}

function parameterInfo(entry: Readonly<Record<string, unknown>>): ParameterInfo {
  return {
    name: asText(entry["name"]),
    description: asText(entry["description"]),
    type: asText(entry["type"], "any"),
    matrix: entry["dimensionality"] === "matrix",
    optional: entry["optional"] === true,
    repeating: entry["repeating"] === true,
  };
}

/** What the page needs of an add-in's manifest, in the display language. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly namespace: string;
  readonly paneUrl: string;
  readonly metadataUrl: string;
  readonly buttonLabel: string;
}

/**
 * Reads an add-in only manifest, in XML.
 *
 * @param locale - Such as "ja-JP": an `Override` for it wins over the default value.
 * @returns What the manifest says; empty texts where it says nothing.
 */
export function readManifest(xml: string, locale: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const resource = (resid: string) => valueIn(withId(document, resid), locale);
  const point = all(document, "ExtensionPoint").find(
    (e) => e.getAttribute("xsi:type") === "CustomFunctions",
  );
  const button = all(document, "Control")[0];
  return {
    id: first(document, "Id")?.textContent?.trim() ?? "addin",
    version: first(document, "Version")?.textContent?.trim() ?? "",
    displayName: valueIn(first(document, "DisplayName"), locale),
    namespace: resource(residOf(point, "Namespace")),
    paneUrl: resource(residOf(inside(point, "Page"), "SourceLocation")),
    metadataUrl: resource(residOf(inside(point, "Metadata"), "SourceLocation")),
    buttonLabel: resource(residOf(button, "Label")),
  };
}

function all(root: Document | Element, name: string): Element[] {
  return Array.from(root.getElementsByTagNameNS("*", name));
}

function first(root: Document | Element, name: string): Element | undefined {
  return all(root, name)[0];
}

function inside(root: Element | undefined, name: string): Element | undefined {
  return root && first(root, name);
}

function residOf(root: Element | undefined, name: string): string {
  return inside(root, name)?.getAttribute("resid") ?? "";
}

function withId(document: Document, id: string): Element | undefined {
  return Array.from(document.getElementsByTagName("*")).find((e) => e.getAttribute("id") === id);
}

function valueIn(element: Element | undefined, locale: string): string {
  if (!element) {
    return "";
  }
  const own = all(element, "Override").find((e) => e.getAttribute("Locale") === locale);
  return own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}
