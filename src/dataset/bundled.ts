import { JPN } from "./countries/JPN/pack";
import datapackage from "./datapackage.json";
import type { Pack } from "./pack";
import type { Table } from "./tables";
import peers from "./world/peers.csv";

/** The packs of the dataset. */
export const PACKS: readonly [Pack, ...Pack[]] = [JPN];

/** The country of a question that names none. */
export const HOME: Pack = PACKS[0];

/** Shares of GDP of other countries, as published under one definition. */
export const PEERS: Table = peers;

/** Version and day of the bundled dataset. */
export const DATASET = { version: datapackage.version, day: datapackage.created } as const;
