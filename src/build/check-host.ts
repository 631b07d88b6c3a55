import { createHash } from "node:crypto";
import { type Get, type HostReply, hostReader } from "./host-reply";
import { headerFaults } from "./host-rules";
import { type BuiltFile, INVENTORY_FILE } from "./inventory";

const USAGE = "Usage: npm run check-host https://your.server/defence-scope/";

/** `npm run check-host ADDRESS`: 0 if all is well there, 1 with sentences if not. */
export async function checkHost(args: readonly string[]): Promise<number> {
  const [address, ...others] = args;
  if (address === undefined || others.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const faults = await hostFaults(address);
  if (faults.length > 0) {
    console.error(faults.join("\n"));
    return 1;
  }
  console.log(`${address} serves the add-in as Excel needs it.`);
  return 0;
}

/**
 * What an address that serves the add-in does wrong, in sentences; none if all is well.
 *
 * @param address - Of the folder, such as https://your.server/defence-scope/.
 */
export async function hostFaults(
  address: string,
  get: Get = hostReader(),
): Promise<readonly string[]> {
  const base = address.replace(/\/*$/, "/");
  if (!URL.canParse(base) || new URL(base).protocol !== "https:") {
    return [`${base} is not an https address; Excel loads add-ins over https alone.`];
  }
  const inventory = await reply(get, `${base}${INVENTORY_FILE}`);
  if (typeof inventory === "string") {
    return [`${base}${INVENTORY_FILE} ${inventory}`];
  }
  const files = filesIn(inventory.body.toString("utf8"));
  if (files === undefined) {
    return [`${base}${INVENTORY_FILE} is not the inventory of a build; copy all of dist there.`];
  }
  const faults: string[] = [];
  for (const file of files.filter(({ path }) => !path.startsWith("office-js/"))) {
    const found = await fileFaults(base, file, get);
    faults.push(...found.map((fault) => `${file.path} ${fault}`));
  }
  return faults;
}

function filesIn(json: string): readonly BuiltFile[] | undefined {
  try {
    const files: unknown = JSON.parse(json);
    return Array.isArray(files) ? files : undefined;
  } catch {
    return undefined;
  }
}

async function fileFaults(base: string, file: BuiltFile, get: Get): Promise<readonly string[]> {
  const found = await reply(get, `${base}${file.path}`);
  if (typeof found === "string") {
    return [found];
  }
  const faults = [...headerFaults(found, file.path)];
  const sha256 = createHash("sha256").update(found.body).digest("hex");
  if (sha256 !== file.sha256) {
    faults.push("is not the file that was built; copy all of dist anew, as it is.");
  }
  const named = /<SourceLocation DefaultValue="([^"]*)"/.exec(found.body.toString("utf8"))?.[1];
  if (file.path === "manifest.xml" && named !== `${base}taskpane.html`) {
    faults.push(`is built for ${String(named)}; build with ADDIN_URL=${base}`);
  }
  return faults;
}

/** A reply, or why there is none that helps: the end of a sentence. */
async function reply(get: Get, url: string): Promise<HostReply | string> {
  try {
    const found = await get(url);
    if (found.status === 200) {
      return found;
    }
    const to = found.headers.location;
    return to === undefined
      ? `is answered with ${found.status} instead of the file.`
      : `is redirected to ${to}; Excel does not sign in anywhere to load an add-in.`;
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
