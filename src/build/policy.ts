import { OFFICE_JS_CDN } from "../preview/server/answer";

/** Pages of Office that show the add-in in a frame. */
export const OFFICE_FRAMES = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

/** Where office.js itself reports to Microsoft; blocking it costs no function. */
const OFFICE_REPORTS = [
  "https://*.events.data.microsoft.com",
  "https://browser.pipe.aria.microsoft.com",
];

/**
 * Content-Security-Policy of the add-in's page, as its `meta` element has it: scripts from the
 * add-in and from the host of office.js alone. office.js sets styles of its own, so styles may be
 * inline; scripts may not.
 *
 * @param officeJs - Address of office.js, absolute or relative.
 */
export function pagePolicy(officeJs = OFFICE_JS_CDN): string {
  const office = URL.canParse(officeJs) ? [new URL(officeJs).origin] : [];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...office].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...office, ...OFFICE_REPORTS].join(" ")}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The same as a header, which also says who may show the page in a frame. */
export function headerPolicy(officeJs = OFFICE_JS_CDN): string {
  return `${pagePolicy(officeJs)}; frame-ancestors 'self' ${OFFICE_FRAMES.join(" ")}`;
}
