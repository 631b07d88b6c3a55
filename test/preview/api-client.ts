import { makeApi, type Response, type WorkbookApi } from "./workbook-api";

/** What a client of the API starts from: a workbook in memory with one sheet, `Sheet1` (id s1). */
export interface ApiClient extends WorkbookApi {
  readonly workbook: ApiObject;
  readonly sheet: ApiObject;
  readonly range: (address: string) => ApiObject;
}

/** A member on the way to an object: its name, and its arguments if it is a method. */
interface ClientStep {
  readonly name: string;
  readonly args?: readonly unknown[];
}

type Answer = (body: unknown) => Promise<Response>;

export function makeClient(): ApiClient {
  const api = makeApi();
  const workbook = new ApiObject(api.answer, []);
  const sheet = workbook.get("worksheets").call("getItem", "Sheet1");
  return { ...api, workbook, sheet, range: (address) => sheet.call("getRange", address) };
}

/** An object of the API as an add-in reaches it; each use is a request of its own. */
export class ApiObject {
  constructor(
    private readonly answer: Answer,
    readonly steps: readonly ClientStep[],
  ) {}

  /** The object that a property gives. */
  get(name: string): ApiObject {
    return new ApiObject(this.answer, [...this.steps, { name }]);
  }

  /** The object that a method gives; an argument may be another object. */
  call(name: string, ...args: readonly unknown[]): ApiObject {
    return new ApiObject(this.answer, [...this.steps, { name, args }]);
  }

  /** The values of properties, by the names that add-ins write; null for a null object. */
  async load(...names: readonly string[]): Promise<unknown> {
    return this.act({ ActionType: 2, QueryInfo: { Select: names } });
  }

  /** The value of one property. */
  async read(name: string): Promise<unknown> {
    const values = await this.load(name);
    return typeof values === "object" && values !== null ? Reflect.get(values, name) : values;
  }

  async set(name: string, value: unknown): Promise<void> {
    await this.act({ ActionType: 4, Name: upperFirst(name), ArgumentInfo: { Arguments: [value] } });
  }

  /** What a method gives that gives data, or nothing. */
  async run(name: string, ...args: readonly unknown[]): Promise<unknown> {
    const paths = new Paths();
    const info = paths.argumentInfo(args);
    return this.act({ ActionType: 3, Name: upperFirst(name), ...info }, paths);
  }

  private async act(action: object, paths = new Paths()): Promise<unknown> {
    const id = paths.add(this.steps);
    const { Results, Error: error } = await this.answer({
      ObjectPaths: paths.all,
      Actions: [{ Id: 1000, ObjectPathId: id, Name: "", ...action }],
    });
    if (error) {
      throw new Error(`${error.Code}: ${error.Message}`);
    }
    return plain(Results[0]?.Value);
  }
}

/** The paths of a request: each object is reached from the workbook, which is path 1. */
class Paths {
  readonly all: Record<number, object> = { 1: { Id: 1, ObjectPathType: 1, Name: "" } };
  private last = 1;

  /** Adds the path of an object and gives its id. */
  add(steps: readonly ClientStep[]): number {
    return steps.reduce((parent, { name, args }) => {
      const info = args ? this.argumentInfo(args) : {};
      const id = ++this.last;
      this.all[id] = {
        Id: id,
        ObjectPathType: args ? 3 : 4,
        Name: upperFirst(name),
        ParentObjectPathId: parent,
        ...info,
      };
      return id;
    }, 1);
  }

  /** Arguments that are objects go as the ids of their paths, as office.js sends them. */
  argumentInfo(args: readonly unknown[]): object {
    const ids = args.map((arg) => (arg instanceof ApiObject ? this.add(arg.steps) : 0));
    const Arguments = args.map((arg, i) => ids[i] || arg);
    return { ArgumentInfo: { Arguments, ReferencedObjectPathIds: ids } };
  }
}

/** A result in the names that add-ins read, without what office.js keeps for itself. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value)
    .filter(([name]) => name === "_Items" || !name.startsWith("_"))
    .map(([name, item]) => [name === "_Items" ? "items" : lowerFirst(name), plain(item)]);
  return Object.fromEntries(entries);
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
