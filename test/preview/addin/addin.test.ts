import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest, readMetadata } from "../../../src/preview/addin/addin";
import { type Element as XmlElement, elements, parseXml } from "../../../src/build/xml";

/** An element of XML by the names that the DOM has, as far as the manifest is read by them. */
class DomElement {
  constructor(private readonly element: XmlElement) {}

  get textContent(): string {
    return this.element.text;
  }

  getAttribute(name: string): string | null {
    return this.element.attributes[name] ?? null;
  }

  getElementsByTagName(): DomElement[] {
    return this.below(() => true);
  }

  getElementsByTagNameNS(_namespace: string, name: string): DomElement[] {
    return this.below((element) => element.name.split(":").at(-1) === name);
  }

  private below(isWanted: (element: XmlElement) => boolean): DomElement[] {
    return elements(this.element)
      .slice(1)
      .filter(isWanted)
      .map((element) => new DomElement(element));
  }
}

/** A document has its root below it. */
class FakeDomParser {
  parseFromString(xml: string): DomElement {
    return new DomElement({ name: "", attributes: {}, text: "", children: [parseXml(xml)] });
  }
}

beforeAll(() => void Object.assign(globalThis, { DOMParser: FakeDomParser }));

const fixture = (name: string) => readFileSync(join(__dirname, "..", "fixture", name), "utf8");

describe("a manifest", () => {
  const xml = fixture("manifest.xml");

  it("says where the add-in is, and what it is called", () => {
    expect(readManifest(xml, "en-US")).toMatchObject({
      displayName: expect.stringMatching(/./),
      namespace: expect.stringMatching(/^[A-Z]+$/),
      paneUrl: expect.stringMatching(/taskpane\.html$/),
      metadataUrl: expect.stringMatching(/functions\.json$/),
    });
    expect(readManifest(xml, "en-US").id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("says it in the language of the page where it has one", () => {
    const [english, japanese] = [readManifest(xml, "en-US"), readManifest(xml, "ja-JP")];
    expect(japanese.metadataUrl).toMatch(/functions-ja\.json$/);
    expect(japanese.id).toBe(english.id);
    expect(readManifest(xml, "fr-FR")).toEqual(english);
  });

  it("that says nothing gives empty texts", () => {
    expect(readManifest("<OfficeApp></OfficeApp>", "en-US")).toEqual({
      id: "addin",
      version: "",
      displayName: "",
      namespace: "",
      paneUrl: "",
      metadataUrl: "",
      buttonLabel: "",
    });
  });
});

describe("the metadata of functions", () => {
  it("are read function by function", () => {
    const { functions } = readMetadata(JSON.parse(fixture("functions.json")));
    const listed = JSON.parse(fixture("functions.json")).functions;
    expect(functions.map(({ id }) => id)).toEqual(listed.map(({ id }: { id: string }) => id));
  });

  it("say what a function takes and gives", () => {
    const parameter = {
      name: "scope",
      description: "What counts.",
      type: "number",
      dimensionality: "matrix",
      optional: true,
      repeating: true,
    };
    const entry = {
      id: "RATIO",
      name: "ratio",
      description: "A share.",
      parameters: [parameter],
      result: { dimensionality: "matrix" },
      options: { volatile: true, stream: true, cancelable: true },
    };
    expect(readMetadata({ functions: [entry] }).functions).toEqual([
      {
        id: "RATIO",
        name: "ratio",
        description: "A share.",
        parameters: [
          {
            name: "scope",
            description: "What counts.",
            type: "number",
            matrix: true,
            optional: true,
            repeating: true,
          },
        ],
        matrixResult: true,
        volatile: true,
        stream: true,
        cancelable: true,
      },
    ]);
  });

  it("leave out what is off, and names that are ids", () => {
    const [info] = readMetadata({
      functions: [{ id: "F", parameters: [{ name: "a" }] }],
    }).functions;
    expect(info).toMatchObject({ name: "F", matrixResult: false, volatile: false, stream: false });
    expect(info?.parameters[0]).toMatchObject({ type: "any", matrix: false, optional: false });
  });

  it.each([
    // in functions.json                            takes errors
    [{}, false],
    [{ allowErrorForDataTypeAny: true }, true],
    [{ allowCustomDataForDataTypeAny: true }, true],
    [{ allowErrorForDataTypeAny: false }, false],
  ])("of %j say that errors reach functions: %s", (json, acceptsErrors) => {
    expect(readMetadata({ functions: [], ...json }).acceptsErrors).toBe(acceptsErrors);
  });

  it.each([undefined, [], {}, { functions: 5 }, { functions: ["x"] }])("of %j are none", (json) => {
    expect(readMetadata(json).functions).toEqual([]);
  });
});
