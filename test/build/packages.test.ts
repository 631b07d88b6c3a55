import {
  ALLOWED_LICENSES,
  billOfMaterials,
  lockEntries,
  shippedPackages,
} from "../../src/build/packages";

const MODULES = [
  "src/core/day.ts",
  "node_modules/decimal.js/decimal.mjs",
  "node_modules/@lit/reactive-element/reactive-element.js",
  "node_modules/lit-html/directives/class-map.js",
];

it("the packages of a build are those whose files went in", () => {
  const packages = shippedPackages(MODULES);
  expect(packages.map(({ name }) => name)).toEqual([
    "@lit/reactive-element",
    "decimal.js",
    "lit-html",
  ]);
  expect(packages.filter(({ license }) => !ALLOWED_LICENSES.has(license))).toEqual([]);
});

it("the bill of materials names them, with the hash of their archives", () => {
  const bom = JSON.parse(billOfMaterials("0.1.0", shippedPackages(MODULES)));
  expect(bom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.5", version: 1 });
  const [lit, decimal] = bom.components;
  expect(lit.purl).toMatch(/^pkg:npm\/%40lit\/reactive-element@\d/);
  expect(decimal.licenses).toEqual([{ license: { id: "MIT" } }]);
  expect(decimal.hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
  expect(bom.dependencies[0].dependsOn).toEqual(
    bom.components.map((it: { purl: string }) => it.purl),
  );
});

describe("the lock file", () => {
  const entries = lockEntries();

  it("has the hash of every archive", () => {
    expect(entries.length).toBeGreaterThan(500);
    expect(entries.filter(([, it]) => !/^sha512-/.test(it.integrity ?? ""))).toEqual([]);
  });

  it("names each package that runs a script when it is installed; all are for development", () => {
    const scripts = entries.filter(([, it]) => it.hasInstallScript);
    expect(scripts.map(([path]) => path.replace("node_modules/", "")).sort()).toEqual([
      "@parcel/watcher",
      "@swc/core",
      "protobufjs",
      "unrs-resolver",
    ]);
    expect(scripts.filter(([, it]) => !it.dev)).toEqual([]);
  });

  it("has no package outside of development under a licence that may not ship", () => {
    const others = entries.filter(([, it]) => !it.dev && !ALLOWED_LICENSES.has(it.license ?? ""));
    expect(others).toEqual([]);
  });
});
