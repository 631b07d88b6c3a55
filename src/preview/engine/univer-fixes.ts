import {
  ICommandService,
  type Injector,
  type IUndoRedoItem,
  IUndoRedoService,
  type IUnitRange,
  RTree,
} from "@univerjs/core";
import {
  IDependencyManagerService,
  type IFormulaDependencyTree,
  CELL_INVERTED_INDEX_CACHE,
  IFunctionService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";

/**
 * Keeps Univer's index of what formulas read true to the formulas there are. By itself Univer adds
 * every formula again in each calculation, even one that was replaced while it calculated, and
 * where it forgets a sheet's formulas it keeps what they read in other sheets.
 */
export function keepFormulaIndexTrue(injector: Injector): void {
  const manager = injector.get(IDependencyManagerService);
  const index = indexOf(manager);
  const known = new Map<number, readonly IUnitRange[]>();
  const forget = (id: number) => {
    for (const place of known.get(id) ?? []) {
      remove(index, place, id);
    }
    known.delete(id);
  };
  const add = manager.addDependencyRTreeCache.bind(manager);
  manager.addDependencyRTreeCache = (tree) => {
    const ranges = [...tree.rangeList];
    if (isGone(manager, tree) || areSame(known.get(tree.treeId) ?? [], ranges)) {
      return;
    }
    forget(tree.treeId);
    add(tree);
    known.set(tree.treeId, ranges);
  };
  const removeFormula = manager.removeFormulaDependency.bind(manager);
  manager.removeFormulaDependency = (...cell) => {
    const id = manager.getFormulaDependency(...cell);
    removeFormula(...cell);
    if (typeof id === "number") {
      forget(id);
    }
  };
  forgetAllWithSheets(manager, () => {
    known.clear();
    index.clear();
  });
}

/** The next calculation adds all formulas again, those of the other sheets too. */
function forgetAllWithSheets(manager: IDependencyManagerService, forgetAll: () => void): void {
  const clear = manager.clearFormulaDependency.bind(manager);
  manager.clearFormulaDependency = (...sheet) => {
    clear(...sheet);
    forgetAll();
  };
  const reset = manager.reset.bind(manager);
  manager.reset = () => {
    reset();
    forgetAll();
  };
}

function indexOf(manager: IDependencyManagerService): RTree {
  const index: unknown = Reflect.get(manager, "_dependencyRTreeCache");
  if (index instanceof RTree) {
    return index;
  }
  throw new Error("Univer has no index of formulas");
}

/** Whether the cell of a formula has another one by now, or none. */
function isGone(manager: IDependencyManagerService, tree: IFormulaDependencyTree): boolean {
  const { unitId, subUnitId, row, column, treeId } = tree;
  const isInCell = row >= 0 && column >= 0;
  return isInCell && manager.getFormulaDependency(unitId, subUnitId, row, column) !== treeId;
}

function areSame(before: readonly IUnitRange[], after: readonly IUnitRange[]): boolean {
  return before.length === after.length && before.every((place, i) => isSame(place, after[i]));
}

function isSame(one: IUnitRange, other: IUnitRange | undefined): boolean {
  if (one.unitId !== other?.unitId || one.sheetId !== other.sheetId) {
    return false;
  }
  const [a, b] = [one.range, other.range];
  return (
    Object.is(a.startRow, b.startRow) &&
    Object.is(a.endRow, b.endRow) &&
    Object.is(a.startColumn, b.startColumn) &&
    Object.is(a.endColumn, b.endColumn)
  );
}

function remove(index: RTree, { unitId, sheetId, range }: IUnitRange, id: number): void {
  const { startRow, startColumn, endRow, endColumn } = range;
  if (startRow === endRow && startColumn === endColumn) {
    index.remove({ unitId, sheetId, range, id });
    return;
  }
  const tree = index.getTree(unitId, sheetId);
  const box = {
    minX: startColumn || 0,
    minY: startRow || 0,
    maxX: Number.isNaN(endColumn) ? Infinity : endColumn,
    maxY: Number.isNaN(endRow) ? Infinity : endRow,
  };
  for (const item of tree.search(box)) {
    if (item.id === id) {
      tree.remove(item);
    }
  }
}

/**
 * Keeps Univer from indexing each computed value by itself: it looks through the whole column for
 * every value, which takes seconds for a large spill. A column that no look-up has indexed yet is
 * indexed when one needs it.
 */
export function keepCacheLean(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  const set = cache.set.bind(cache);
  cache.set = (...entry: Parameters<typeof set>) => {
    const [unitId, sheetId, column, , , isForced] = entry;
    if (isForced && !cache.getCellValuePositions(unitId, sheetId, column)) {
      return;
    }
    set(...entry);
  };
}

const TABLE_MUTATIONS: readonly string[] = [SetSuperTableMutation.id, RemoveSuperTableMutation.id];

/**
 * Has Univer read all formulas again after a table's name or area changed. It keeps what it read,
 * the areas of tables included, by a formula's text, and goes back to it after one calculation.
 */
export function readTablesAnew(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (TABLE_MUTATIONS.includes(id)) {
      functions.deleteFormulaAstCacheKey(IN_EVERY_KEY);
    }
  });
}

/** Univer forgets the formulas whose key has a text in it; long formulas are under a hash. */
const IN_EVERY_KEY = "";

/**
 * Has Undo take back the steps of a group from the last to the first. Univer keeps the undo
 * mutations of a group in the order in which the changes were made.
 */
export function undoInReverse(injector: Injector): void {
  const undoRedo = injector.get(IUndoRedoService);
  Reflect.set(undoRedo, "_tryBatchingElements", (item: IUndoRedoItem, next: IUndoRedoItem) => {
    item.redoMutations.push(...next.redoMutations);
    item.undoMutations.unshift(...next.undoMutations);
  });
}
