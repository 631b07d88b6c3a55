import type { Json } from "../json";
import { ApiNotFound, type ApiNode, isNode, type ApiProperty } from "./node";
import type { LoadQuery } from "./request";

/** A tree of selected names: `format/fill/color` is format > fill > color. */
interface Selection {
  readonly all: boolean;
  readonly children: ReadonlyMap<string, Selection>;
}

const EVERYTHING: Selection = { all: true, children: new Map() };

/**
 * What a query reads of an object, in the names office.js expects (`Address`, `_Items`).
 *
 * @throws {ApiNotFound} If the query names a member that the object does not have.
 */
export function answerQuery(node: ApiNode, query: LoadQuery): Json {
  const paths = [...query.select, ...query.expand];
  const selection = paths.length === 0 ? EVERYTHING : selectionOf(paths);
  return node.items ? collection(node, selection, query) : object(node, selection);
}

function collection(node: ApiNode, selection: Selection, query?: LoadQuery): Json {
  const direct = new Map([...selection.children].filter(([name]) => node.properties[name]));
  const rest = new Map([...selection.children].filter(([name]) => !node.properties[name]));
  const ofItems = rest.get("items");
  rest.delete("items");
  const merged = ofItems
    ? merge({ all: false, children: rest }, ofItems)
    : { ...selection, children: rest };
  const wantsItems = selection.all || ofItems !== undefined || rest.size > 0;
  const from = query?.skip ?? 0;
  const items = wantsItems
    ? (node.items?.() ?? []).slice(from, from + (query?.top ?? Infinity))
    : [];
  return {
    ...object(node, { all: false, children: direct }),
    ...(wantsItems ? { _Items: items.map((item) => object(item, merged)) } : {}),
  };
}

function object(node: ApiNode, selection: Selection): Record<string, Json> {
  const out: Record<string, Json> = { ...node.identity };
  const names = selection.all ? scalarNames(node) : [];
  for (const name of names) {
    out[upperFirst(name)] = value(node, name, EVERYTHING);
  }
  for (const [name, inner] of selection.children) {
    out[upperFirst(name)] = value(node, name, inner);
  }
  return out;
}

function value(node: ApiNode, name: string, selection: Selection): Json {
  // office.js reads this of what an …OrNullObject member gave; a null object is never queried.
  if (name === "isNullObject") {
    return false;
  }
  const read = propertyOf(node, name).get?.();
  if (read === undefined) {
    throw new ApiNotFound(`${node.type}.${name}`);
  }
  if (!isNode(read)) {
    return read;
  }
  return read.items ? collection(read, selection) : object(read, selection);
}

/**
 * The property of that name.
 *
 * @throws {ApiNotFound} If the object has none: an unknown name is never answered by nothing.
 */
export function propertyOf(node: ApiNode, name: string): ApiProperty {
  const property = Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;
  if (!property) {
    throw new ApiNotFound(`${node.type}.${name}`);
  }
  return property;
}

/** Names whose values are data and come with `load()` of everything. */
function scalarNames(node: ApiNode): string[] {
  return Object.keys(node.properties).filter((name) => {
    const read = node.properties[name]?.get?.();
    return read !== undefined && !isNode(read);
  });
}

function selectionOf(paths: readonly string[]): Selection {
  return paths.reduce<Selection>((tree, path) => merge(tree, branch(path.split("/"))), {
    all: false,
    children: new Map(),
  });
}

function branch(names: readonly string[]): Selection {
  const [head, ...rest] = names;
  if (head === undefined || head === "" || head === "*" || head === "$all") {
    return EVERYTHING;
  }
  if (head === "$none") {
    return { all: false, children: new Map() };
  }
  const inner = rest.length > 0 ? branch(rest) : EVERYTHING;
  return { all: false, children: new Map([[lowerFirst(head), inner]]) };
}

function merge(a: Selection, b: Selection): Selection {
  const children = new Map(a.children);
  for (const [name, inner] of b.children) {
    const other = children.get(name);
    children.set(name, other ? merge(other, inner) : inner);
  }
  return { all: a.all || b.all, children };
}

/** A member's name as add-ins write it: `Values` is `values`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A member's name as office.js sends it: `values` is `Values`. */
export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
