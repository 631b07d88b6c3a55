import { OFFICE_JS_CDN } from "../../src/preview/server/answer";
import { readSettings, SettingsError, SOURCE_URL } from "../../src/build/settings";

it.each([
  // ADDIN_URL                        address
  [undefined, SOURCE_URL],
  ["", SOURCE_URL],
  ["https://a.example", "https://a.example/"],
  ["https://a.example/x/y", "https://a.example/x/y/"],
  ["https://a.example/x//", "https://a.example/x/"],
])("ADDIN_URL %s is served from %s", (ADDIN_URL, baseUrl) => {
  expect(readSettings({ ADDIN_URL }).baseUrl).toBe(baseUrl);
});

it.each([
  // OFFICE_JS                          address                 in the build
  [undefined, OFFICE_JS_CDN, false],
  ["cdn", OFFICE_JS_CDN, false],
  ["self", "office-js/office.js", true],
  ["https://cloud.example/office.js", "https://cloud.example/office.js", false],
])("OFFICE_JS %s is %s, %s", (OFFICE_JS, officeJs, hasOfficeJs) => {
  expect(readSettings({ OFFICE_JS })).toMatchObject({ officeJs, hasOfficeJs });
});

it.each([
  [{ ADDIN_URL: "http://a.example/" }, "ADDIN_URL"],
  [{ ADDIN_URL: "a.example" }, "ADDIN_URL"],
  [{ ADDIN_URL: "https://a.example/?x" }, "ADDIN_URL"],
  [{ ADDIN_URL: "https://user@a.example/" }, "ADDIN_URL"],
  [{ OFFICE_JS: "none" }, "OFFICE_JS"],
  [{ OFFICE_JS: "http://cloud.example/office.js" }, "OFFICE_JS"],
])("%j is refused by the name of the setting", (environment, name) => {
  expect(() => readSettings(environment)).toThrow(SettingsError);
  expect(() => readSettings(environment)).toThrow(`${name} is "`);
});

it.each([
  [undefined, false],
  ["0", false],
  ["1", true],
])("RELEASE %s is a release: %s", (RELEASE, isRelease) => {
  expect(readSettings({ RELEASE }).isRelease).toBe(isRelease);
});
