import type { Json, JsonObject } from "../json";

/**
 * What a member gives: data, another object, or nothing. Null is the null object of office.js,
 * which stands in for what an `…OrNullObject` member did not find.
 */
export type MemberValue = Json | ApiNode | undefined | void;

/** A property of an object; without `set` it can only be read, without `get` only written. */
export interface ApiProperty {
  readonly get?: () => Json | ApiNode;
  readonly set?: (value: unknown) => void;
}

/** A method; an argument is data, an object of the same request, or null for a null object. */
export type ApiMethod = (...args: unknown[]) => MemberValue | Promise<MemberValue>;

/** An object of the API as the interpreter sees it; its members have the names add-ins write. */
export interface ApiNode {
  readonly type: string;
  /** Fields that every result about the object carries, such as `Id` or `_ReferenceId`. */
  readonly identity?: JsonObject;
  readonly properties: Readonly<Record<string, ApiProperty>>;
  readonly methods: Readonly<Record<string, ApiMethod>>;
  /** The items, if the object is a collection. */
  readonly items?: () => readonly ApiNode[];
  /** The cells that the object is, if it is a range. */
  readonly area?: object;
}

/** Whether a value is an object of the API. */
export function isNode(value: unknown): value is ApiNode {
  return typeof value === "object" && value !== null && "methods" in value && "type" in value;
}

/** A property that can only be read. */
export function reads(get: () => Json | ApiNode): ApiProperty {
  return { get };
}

/** A property that can be read and written. */
export function readsAndWrites(
  get: () => Json | ApiNode,
  set: (value: unknown) => void,
): ApiProperty {
  return { get, set };
}

/** How a collection finds its items. */
export interface Items {
  /** What one item is called in a message, such as "table". */
  readonly kind: string;
  readonly count: () => number;
  /** The item of a name or an id. */
  readonly find: (key: unknown) => ApiNode | undefined;
}

/** The methods that every collection of the API has. */
export function itemMethods({ kind, count, find }: Items): Record<string, ApiMethod> {
  return {
    getCount: count,
    getItem: (key) => find(key) ?? notFound(kind, key),
    getItemOrNullObject: (key) => find(key) ?? null,
  };
}

/** @throws {ApiError} Always: `ItemNotFound`, naming the kind of item and its key. */
export function notFound(kind: string, key: unknown): never {
  throw itemNotFound(`${kind} ${String(key)}`);
}

/** An error that office.js reports to the add-in, with Excel's code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A member that Excel may have but the preview has not; `member` is such as `Range.merge`. */
export class ApiNotFound extends ApiError {
  constructor(readonly member: string) {
    super("ApiNotFound", `${member} is not part of this preview, which is not Excel.`);
  }
}

/** Excel's error for an argument that it does not take. */
export function invalidArgument(what: string): ApiError {
  return new ApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${what})`,
  );
}

/** Excel's error for an object that is not there. */
export function itemNotFound(what: string): ApiError {
  return new ApiError("ItemNotFound", `The requested resource doesn't exist. (${what})`);
}

/** Excel's error for a change that protection, or the workbook's rules, forbid. */
export function accessDenied(what: string): ApiError {
  return new ApiError("AccessDenied", `You cannot perform the requested operation. (${what})`);
}
