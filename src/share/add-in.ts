import type { AddInReference } from "../xlsx/web-extension";

/** The add-in as workbooks ask for it: an organisation's own catalogue knows it by the id of the manifest. */
export const ADD_IN: AddInReference = {
  id: "8f033672-268d-4754-ac9f-c09a254ef6a5",
  version: "1.0.0.0",
  store: "EXCatalog",
  storeType: "EXCatalog",
};
