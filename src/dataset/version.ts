import datapackage from "./data/datapackage.json";

/** Version and day of the bundled dataset. */
export const DATASET = { version: datapackage.version, day: datapackage.created } as const;
