import { isList, isRecord, asList, member, asNumber, parseJson, asText } from "../json";

/** How a path leads to an object; "new" names a service, "reference" an object kept earlier. */
export type PathKind = "global" | "new" | "method" | "property" | "indexer" | "reference";

/** How an object of a request is reached: from its parent (by path id), or from nothing. */
export interface ObjectPath {
  readonly id: number;
  readonly kind: PathKind;
  readonly name: string;
  /** The path of the parent; -1 if there is none. */
  readonly parent: number;
  readonly args: readonly unknown[];
  /** For each argument that is an object, the id of its path; nested where the argument is. */
  readonly argPaths: readonly unknown[];
}

/** What a request does with an object. */
export type ApiActionKind = "instantiate" | "query" | "method" | "set" | "trace" | "unknown";

/** What a `load` wants: names such as `format/fill/color`, and which items of a collection. */
export interface LoadQuery {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number;
  readonly skip: number;
}

/** One action of a request, on the object of a path. */
export interface ApiAction {
  readonly id: number;
  readonly kind: ApiActionKind;
  readonly name: string;
  readonly path: number;
  readonly args: readonly unknown[];
  readonly argPaths: readonly unknown[];
  readonly query: LoadQuery;
}

/** A request: the paths of its objects by id, and its actions in order. */
export interface BatchRequest {
  readonly paths: ReadonlyMap<number, ObjectPath>;
  readonly actions: readonly ApiAction[];
}

const PATH_KINDS: Readonly<Record<number, PathKind>> = {
  1: "global",
  2: "new",
  3: "method",
  4: "property",
  5: "indexer",
  6: "reference",
};

const ACTION_KINDS: Readonly<Record<number, ApiActionKind>> = {
  1: "instantiate",
  2: "query",
  3: "method",
  4: "set",
  5: "trace",
};

/**
 * Reads the body of a rich API request. What it leaves out is empty; an unknown kind of action is
 * "unknown".
 *
 * @throws {SyntaxError} If the body is not JSON.
 */
export function readBatch(body: string): BatchRequest {
  const json = parseJson(body);
  const paths = member(json, "ObjectPaths");
  const entries = isRecord(paths) ? Object.values(paths).map(readPath) : [];
  return {
    paths: new Map(entries.map((path) => [path.id, path])),
    actions: asList(member(json, "Actions")).map(readAction),
  };
}

function readPath(json: unknown): ObjectPath {
  return {
    id: asNumber(member(json, "Id")),
    kind: PATH_KINDS[asNumber(member(json, "ObjectPathType"))] ?? "global",
    name: asText(member(json, "Name")),
    parent: asNumber(member(json, "ParentObjectPathId"), -1),
    ...readArguments(json),
  };
}

function readAction(json: unknown): ApiAction {
  return {
    id: asNumber(member(json, "Id")),
    kind: ACTION_KINDS[asNumber(member(json, "ActionType"))] ?? "unknown",
    name: asText(member(json, "Name")),
    path: asNumber(member(json, "ObjectPathId"), -1),
    query: readQuery(member(json, "QueryInfo")),
    ...readArguments(json),
  };
}

function readArguments(json: unknown) {
  const info = member(json, "ArgumentInfo");
  return {
    args: asList(member(info, "Arguments")),
    argPaths: asList(member(info, "ReferencedObjectPathIds")),
  };
}

function readQuery(json: unknown): LoadQuery {
  return {
    select: texts(member(json, "Select")),
    expand: texts(member(json, "Expand")),
    top: asNumber(member(json, "Top"), Infinity),
    skip: asNumber(member(json, "Skip")),
  };
}

function texts(list: unknown): string[] {
  return isList(list) ? list.map((item) => asText(item)).filter(Boolean) : [];
}
