import type { Json, JsonObject } from "../json";

/** What a member gives: data, another object, null for a null object, nothing. */
export type Given = Json | ApiNode | undefined | void;

/** An argument of a method: data, or an object of this request (null if a null object). */
export type Argument = unknown;

export interface Property {
  readonly get?: () => Json | ApiNode;
  readonly set?: (value: unknown) => void;
}

export type Method = (...args: Argument[]) => Given | Promise<Given>;

/** An object of the API as the interpreter sees it; names as an add-in writes them. */
export interface ApiNode {
  readonly type: string;
  /** Fields that every result about the object carries, such as `Id` or `_ReferenceId`. */
  readonly identity?: JsonObject;
  readonly properties: Readonly<Record<string, Property>>;
  readonly methods: Readonly<Record<string, Method>>;
  /** The items, if the object is a collection. */
  readonly items?: () => readonly ApiNode[];
  /** The range this object is, for arguments that are ranges. */
  readonly area?: object;
}

export function isNode(value: unknown): value is ApiNode {
  return typeof value === "object" && value !== null && "methods" in value && "type" in value;
}

/** A property that can only be read. */
export function reads(get: () => Json | ApiNode): Property {
  return { get };
}

export function readsAndWrites(get: () => Json | ApiNode, set: (value: unknown) => void): Property {
  return { get, set };
}
