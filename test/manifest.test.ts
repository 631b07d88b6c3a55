import { app, at, base, named, resolved, resources } from "./manifest";

const host = ["VersionOverrides", "Hosts", "Host"];
const group = [...host, "DesktopFormFactor", "ExtensionPoint", "OfficeTab", "Group"];

describe("the manifest", () => {
  it("is a task pane add-in for workbooks with an id, a version and a default language", () => {
    expect(app.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(at("Hosts", "Host")?.attributes).toEqual({ Name: "Workbook" });
    expect(at("Id")?.text).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(at("Version")?.text).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/);
    expect(at("DefaultLocale")?.text).toBe("en-US");
    expect(at("ProviderName")?.text).toBe("Defence Scope");
    expect(at("Permissions")?.text).toBe("ReadWriteDocument");
  });

  it.each<[string, readonly string[], string]>([
    [
      "OfficeApp",
      [],
      "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl " +
        "HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings " +
        "Permissions Dictionary VersionOverrides ExtendedOverrides",
    ],
    [
      "VersionOverrides",
      ["VersionOverrides"],
      "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
    ],
    ["Host", host, "Runtimes AllFormFactors DesktopFormFactor"],
    ["functions", [...host, "AllFormFactors", "ExtensionPoint"], "Script Page Metadata Namespace"],
    ["commands", [...host, "DesktopFormFactor"], "GetStarted FunctionFile ExtensionPoint"],
    ["Group", group, "Label Icon Control"],
    ["Control", [...group, "Control"], "Label Supertip Icon Action"],
    [
      "Resources",
      ["VersionOverrides", "Resources"],
      "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
    ],
  ])("has the children of %s once each, in the order Office asks for", (_, path, order) => {
    const found = at(...path)?.children.map(({ name }) => name) ?? [];
    expect(found).not.toEqual([]);
    expect(found).toEqual(order.split(" ").filter((name) => found.includes(name)));
  });

  it("uses the one version of overrides that Excel knows", () => {
    expect(at("VersionOverrides")?.attributes).toEqual({
      xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
      "xsi:type": "VersionOverridesV1_0",
    });
  });

  it("asks every Excel for its floor, and nothing more of the overrides", () => {
    const sets = named("Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
      ["ExcelApi", "1.12"],
    ]);
    expect(named("Requirements")).toEqual([at("Requirements")]);
  });
});

describe("the shared runtime", () => {
  it("is one, lives long, and is the pane, the functions and the commands", () => {
    const runtimes = named("Runtime").map(({ attributes }) => attributes);
    expect(runtimes).toEqual([{ resid: "Taskpane.Url", lifetime: "long" }]);
    const pages = [...named("Page"), ...named("Action")].flatMap(({ children }) => children);
    const uses = [...pages, ...named("FunctionFile")].map(({ attributes }) => attributes.resid);
    expect(uses).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
  });

  it("opens the same page as the add-in does without the overrides", () => {
    const page = at("DefaultSettings", "SourceLocation")?.attributes.DefaultValue;
    expect(page).toBe(`${base}taskpane.html`);
    expect(page).toBe(resolved("Taskpane.Url"));
  });

  it("has one button, which shows the one pane there is", () => {
    expect(named("Control").map(({ attributes }) => attributes["xsi:type"])).toEqual(["Button"]);
    expect(named("Action").map(({ attributes }) => attributes["xsi:type"])).toEqual([
      "ShowTaskpane",
    ]);
    expect(named("TaskpaneId")).toEqual([]);
  });

  it("serves the functions under SCOPE, described in two languages", () => {
    const [script, metadata] = [...named("Script"), ...named("Metadata")].map(
      ({ children }) => children[0]?.attributes.resid,
    );
    expect(resolved(script)).toBe(`${base}functions.js`);
    expect(resolved(metadata)).toBe(`${base}functions.json`);
    const inJapanese = resources.find(({ attributes }) => attributes.id === metadata)?.children;
    expect(inJapanese?.map(({ attributes }) => attributes.Value)).toEqual([
      `${base}functions-ja.json`,
    ]);
    expect(named("Namespace").map(({ attributes }) => resolved(attributes.resid))).toEqual([
      "SCOPE",
    ]);
  });
});
