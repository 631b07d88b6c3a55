export const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const SOURCE_LOCATION = /<SourceLocation\s+DefaultValue="([^"]+)"/;

/** The add-in's page with Microsoft's library read from this machine. */
export function withLocalOfficeJs(html: string): string {
  return html.replaceAll(OFFICE_JS_CDN, "/office-js/office.js");
}

/** The manifest with the address the add-in was built for replaced by the local one. */
export function withLocalAddresses(manifest: string, origin: string): string {
  const source = SOURCE_LOCATION.exec(manifest)?.[1];
  if (source === undefined) return manifest;
  return manifest.replaceAll(new URL(".", source).href, `${origin}/addin/`);
}
