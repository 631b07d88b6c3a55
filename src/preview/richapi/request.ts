import { isList, isRecord, asList, member, asNumber, parseJson, asText } from "../json";

export type PathKind = "global" | "new" | "method" | "property" | "indexer" | "reference";

/** How an object of a request is reached. */
export interface ObjectPath {
  readonly id: number;
  readonly kind: PathKind;
  readonly name: string;
  readonly parent: number;
  readonly args: readonly unknown[];
  readonly argPaths: readonly unknown[];
}

export type ApiActionKind = "instantiate" | "query" | "method" | "set" | "trace" | "unknown";

export interface LoadQuery {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number;
  readonly skip: number;
}

export interface ApiAction {
  readonly id: number;
  readonly kind: ApiActionKind;
  readonly name: string;
  readonly path: number;
  readonly args: readonly unknown[];
  readonly argPaths: readonly unknown[];
  readonly query: LoadQuery;
}

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

/** Reads the body of a rich API request. */
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
