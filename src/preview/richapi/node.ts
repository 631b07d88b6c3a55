import type { Json, JsonObject } from "../json";

/** What a member gives: data, another object, null for a null object, nothing. */
export type MemberValue = Json | ApiNode | undefined | void;

/** An argument of a method: data, or an object of this request (null if a null object). */
export type Argument = unknown;

export interface ApiProperty {
  readonly get?: () => Json | ApiNode;
  readonly set?: (value: unknown) => void;
}

export type ApiMethod = (...args: Argument[]) => MemberValue | Promise<MemberValue>;

/** An object of the API as the interpreter sees it; names as an add-in writes them. */
export interface ApiNode {
  readonly type: string;
  /** Fields that every result about the object carries, such as `Id` or `_ReferenceId`. */
  readonly identity?: JsonObject;
  readonly properties: Readonly<Record<string, ApiProperty>>;
  readonly methods: Readonly<Record<string, ApiMethod>>;
  /** The items, if the object is a collection. */
  readonly items?: () => readonly ApiNode[];
  /** The range this object is, for arguments that are ranges. */
  readonly area?: object;
}

export function isNode(value: unknown): value is ApiNode {
  return typeof value === "object" && value !== null && "methods" in value && "type" in value;
}

/** A property that can only be read. */
export function reads(get: () => Json | ApiNode): ApiProperty {
  return { get };
}

export function readsAndWrites(
  get: () => Json | ApiNode,
  set: (value: unknown) => void,
): ApiProperty {
  return { get, set };
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

export function invalidArgument(what: string): ApiError {
  return new ApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${what})`,
  );
}

export function itemNotFound(what: string): ApiError {
  return new ApiError("ItemNotFound", `The requested resource doesn't exist. (${what})`);
}

export function accessDenied(what: string): ApiError {
  return new ApiError("AccessDenied", `You cannot perform the requested operation. (${what})`);
}

/** A member that Excel may have but the preview has not. */
export class ApiNotFound extends ApiError {
  constructor(readonly member: string) {
    super("ApiNotFound", `${member} is not part of this preview, which is not Excel.`);
  }
}
