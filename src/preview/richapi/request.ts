import { isList, isRecord, listOf, member, numberOf, parse, textOf } from "../json";

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

export type ActionKind = "instantiate" | "query" | "method" | "set" | "trace" | "unknown";

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number;
  readonly skip: number;
}

export interface Action {
  readonly id: number;
  readonly kind: ActionKind;
  readonly name: string;
  readonly path: number;
  readonly args: readonly unknown[];
  readonly argPaths: readonly unknown[];
  readonly query: Query;
}

export interface BatchRequest {
  readonly paths: ReadonlyMap<number, ObjectPath>;
  readonly actions: readonly Action[];
}

const pathKinds: Readonly<Record<number, PathKind>> = {
  1: "global",
  2: "new",
  3: "method",
  4: "property",
  5: "indexer",
  6: "reference",
};
const actionKinds: Readonly<Record<number, ActionKind>> = {
  1: "instantiate",
  2: "query",
  3: "method",
  4: "set",
  5: "trace",
};

/** Reads the body of a rich API request. */
export function readBatch(body: string): BatchRequest {
  const json = parse(body);
  const paths = member(json, "ObjectPaths");
  const entries = isRecord(paths) ? Object.values(paths).map(readPath) : [];
  return {
    paths: new Map(entries.map((path) => [path.id, path])),
    actions: listOf(member(json, "Actions")).map(readAction),
  };
}

function readPath(json: unknown): ObjectPath {
  return {
    id: numberOf(member(json, "Id")),
    kind: pathKinds[numberOf(member(json, "ObjectPathType"))] ?? "global",
    name: textOf(member(json, "Name")),
    parent: numberOf(member(json, "ParentObjectPathId"), -1),
    ...readArguments(json),
  };
}

function readAction(json: unknown): Action {
  return {
    id: numberOf(member(json, "Id")),
    kind: actionKinds[numberOf(member(json, "ActionType"))] ?? "unknown",
    name: textOf(member(json, "Name")),
    path: numberOf(member(json, "ObjectPathId"), -1),
    query: readQuery(member(json, "QueryInfo")),
    ...readArguments(json),
  };
}

function readArguments(json: unknown) {
  const info = member(json, "ArgumentInfo");
  return {
    args: listOf(member(info, "Arguments")),
    argPaths: listOf(member(info, "ReferencedObjectPathIds")),
  };
}

function readQuery(json: unknown): Query {
  return {
    select: texts(member(json, "Select")),
    expand: texts(member(json, "Expand")),
    top: numberOf(member(json, "Top"), Infinity),
    skip: numberOf(member(json, "Skip")),
  };
}

function texts(list: unknown): string[] {
  return isList(list) ? list.map((item) => textOf(item)).filter(Boolean) : [];
}
