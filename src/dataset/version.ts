import { created, version } from "./data/datapackage.json";

/** Version and day of the bundled dataset. */
export const DATASET = { version, day: created } as const;
