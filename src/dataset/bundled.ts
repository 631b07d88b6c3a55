import { Chunk } from "./chunk";
import { JPN } from "./countries/JPN/pack";
import datapackage from "./datapackage.json";
import type { Pack } from "./pack";

/** The country of a question that names none. */
export const HOME: Pack = JPN;

/** Version and day of the bundled dataset. */
export const DATASET = { version: datapackage.version, day: datapackage.created } as const;

/** The packs of other countries, each loaded when it is first asked for. */
const OTHERS: ReadonlyMap<string, Chunk<Pack>> = new Map([
  [
    "DEU",
    new Chunk(() =>
      import(/* webpackChunkName: "pack-DEU" */ "./countries/DEU/pack").then(({ DEU }) => DEU),
    ),
  ],
  [
    "TWN",
    new Chunk(() =>
      import(/* webpackChunkName: "pack-TWN" */ "./countries/TWN/pack").then(({ TWN }) => TWN),
    ),
  ],
  [
    "GBR",
    new Chunk(() =>
      import(/* webpackChunkName: "pack-GBR" */ "./countries/GBR/pack").then(({ GBR }) => GBR),
    ),
  ],
]);

/** Shares of GDP of other countries, loaded when they are first asked for. */
export const PEER_SHARES = new Chunk(() => import(/* webpackChunkName: "peers" */ "./peers"));

/** The codes of the countries that have a pack, the home country's first. */
export const COUNTRY_CODES: readonly string[] = [HOME.country.code, ...OTHERS.keys()];

/**
 * The pack of a country; undefined if it has none.
 *
 * @throws {ChunkMissing} while it is not there.
 */
export const packOf = (code: string): Pack | undefined =>
  code === HOME.country.code ? HOME : OTHERS.get(code)?.value;

/** Has a pack there from now on. */
export const keepPack = (pack: Pack): void => OTHERS.get(pack.country.code)?.keep(pack);

/** The pack of a country once it is there; undefined if it has none. */
export const loadPack = async (code: string): Promise<Pack | undefined> =>
  code === HOME.country.code ? HOME : OTHERS.get(code)?.load();
