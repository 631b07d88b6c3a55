import { isList, isRecord, type Json, asNumber } from "../json";
import {
  ApiError,
  ApiNotFound,
  invalidArgument,
  itemNotFound,
  type ApiNode,
  isNode,
  type ApiMethod,
} from "./node";
import { answerQuery, lowerFirst, propertyOf } from "./query";
import { type ApiAction, type BatchRequest, type ObjectPath, readBatch } from "./request";

/** Where a request's objects start, and what the host does around it. */
export interface ApiHost {
  /** The object behind a path that starts nowhere else: the workbook, or a service by name. */
  readonly root: (serviceName: string) => ApiNode | undefined;
  /** An object that an earlier request kept, by its reference. */
  readonly byReference: (id: string) => ApiNode | undefined;
  /** Told of each request, before anything in it is done. */
  readonly beforeBatch: (request: BatchRequest) => void;
  /** Waits, before something is read, for what the request has changed to be calculated. */
  readonly beforeRead: () => Promise<void>;
  /** Told after the last action, also if one of them failed. */
  readonly afterBatch: () => void;
  /** Told of each member that the preview does not have. */
  readonly refused: (member: string) => void;
}

/**
 * Carries out one request of the rich API: its actions in order, up to the first that fails.
 *
 * @param body - The request as office.js posts it, JSON.
 * @returns The response, JSON: the results by action, and the error if there was one.
 */
export async function answerBatch(body: string, host: ApiHost): Promise<string> {
  const request = readBatch(body);
  host.beforeBatch(request);
  const run = new Run(request, host);
  const results: Json[] = [];
  let error: object | undefined;
  for (const [index, action] of request.actions.entries()) {
    try {
      const value = await run.perform(action);
      if (value !== undefined) {
        results.push({ ActionId: action.id, Value: value });
      }
    } catch (thrown) {
      error = errorJson(thrown, index, run.location(action), host);
      break;
    }
  }
  host.afterBatch();
  return JSON.stringify(error ? { Error: error, Results: results } : { Results: results });
}

function errorJson(thrown: unknown, index: number, location: string, host: ApiHost): object {
  if (thrown instanceof ApiNotFound) {
    host.refused(thrown.member);
  }
  if (!(thrown instanceof ApiError)) {
    console.error(thrown);
  }
  const code = thrown instanceof ApiError ? thrown.code : "GeneralException";
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    Code: code,
    Message: message,
    HttpStatusCode: code === "ApiNotFound" || code === "ItemNotFound" ? 404 : 400,
    Location: location,
    ActionIndex: index,
  };
}

const WAITS_FOR_CALCULATION = /^GetSpill|^GetUsedRange/;

/** One request: the objects it has made, and its actions. A null object is null, as on the wire. */
class Run {
  private readonly nodes = new Map<number, ApiNode | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly host: ApiHost,
  ) {}

  async perform(action: ApiAction): Promise<Json | undefined> {
    if (action.kind === "trace") {
      return null;
    }
    const node = await this.node(action.path);
    if (action.kind === "instantiate") {
      return node === null ? null : { ...node.identity };
    }
    if (action.kind === "query") {
      return this.query(node, action);
    }
    if (node === null && action.name.startsWith("_")) {
      return null;
    }
    if (node === null) {
      throw itemNotFound(this.location(action));
    }
    if (action.kind === "set") {
      return this.set(node, action);
    }
    if (action.kind === "method") {
      return this.method(node, action);
    }
    throw new ApiNotFound(`${node.type}.${action.name || "update"}`);
  }

  location(action: ApiAction): string {
    const node = this.nodes.get(action.path);
    return node ? `${node.type}.${lowerFirst(action.name || "load")}` : action.name;
  }

  private async query(node: ApiNode | null, action: ApiAction): Promise<Json> {
    if (node === null) {
      return null;
    }
    await this.host.beforeRead();
    return answerQuery(node, action.query);
  }

  private async set(node: ApiNode, action: ApiAction): Promise<undefined> {
    const name = lowerFirst(action.name);
    const property = propertyOf(node, name);
    if (!property.set) {
      throw new ApiNotFound(`${node.type}.${name} =`);
    }
    property.set(await this.argument(action.args[0], action.argPaths[0]));
    return undefined;
  }

  private async method(node: ApiNode, action: ApiAction): Promise<Json> {
    const result = await this.call(node, action.name, action);
    if (result === undefined) {
      return null;
    }
    return isNode(result) ? { ...result.identity } : result;
  }

  /** Objects are made once in a request; an earlier one that failed is not made again. */
  private async node(id: number): Promise<ApiNode | null> {
    const earlier = this.nodes.get(id);
    if (earlier !== undefined) {
      return earlier;
    }
    const path = this.request.paths.get(id);
    if (!path) {
      throw invalidArgument(`object path ${id}`);
    }
    const made = await this.make(path);
    this.nodes.set(id, made);
    return made;
  }

  private async make(path: ObjectPath): Promise<ApiNode | null> {
    if (path.kind === "global") {
      return this.host.root("") ?? null;
    }
    if (path.kind === "new") {
      return this.service(path.name);
    }
    if (path.kind === "reference") {
      return this.host.byReference(path.name) ?? null;
    }
    const parent = await this.node(path.parent);
    if (parent === null) {
      return null;
    }
    if (path.kind === "property") {
      return this.child(parent, lowerFirst(path.name));
    }
    const result = await this.call(parent, path.kind === "indexer" ? "getItem" : path.name, path);
    if (result === null || isNode(result)) {
      return result;
    }
    throw new ApiNotFound(`${parent.type}.${path.name}`);
  }

  private service(name: string): ApiNode {
    const node = this.host.root(name);
    if (!node) {
      throw new ApiNotFound(name);
    }
    return node;
  }

  private child(parent: ApiNode, name: string): ApiNode {
    const child = propertyOf(parent, name).get?.();
    if (isNode(child)) {
      return child;
    }
    throw new ApiNotFound(`${parent.type}.${name}`);
  }

  private async call(node: ApiNode, name: string, from: ApiAction | ObjectPath) {
    if (WAITS_FOR_CALCULATION.test(name)) {
      await this.host.beforeRead();
    }
    const args: unknown[] = [];
    for (const [i, value] of from.args.entries()) {
      args.push(await this.argument(value, from.argPaths[i]));
    }
    return await methodOf(node, name)(...args);
  }

  /** An argument that is an object of this request comes as the id of its path. */
  private async argument(value: unknown, path: unknown): Promise<unknown> {
    if (isList(path) && isList(value)) {
      return Promise.all(value.map((item, i) => this.argument(item, path[i])));
    }
    if (asNumber(path) > 0) {
      return this.node(asNumber(path));
    }
    if (isRecord(value) && "_ObjectPathId" in value) {
      return this.node(asNumber(value["_ObjectPathId"]));
    }
    return value;
  }
}

function methodOf(node: ApiNode, name: string): ApiMethod {
  const key = lowerFirst(name);
  const method = Object.hasOwn(node.methods, key) ? node.methods[key] : undefined;
  if (!method) {
    throw new ApiNotFound(`${node.type}.${key}`);
  }
  return method;
}
