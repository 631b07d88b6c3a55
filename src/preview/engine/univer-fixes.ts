/** What the preview mends in Univer 0.25, fault by fault; each can go when Univer has mended it. */

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
 * Keeps Univer's index of the ranges that formulas read equal to the formulas there are.
 *
 * Fault: Univer adds every formula again in each calculation, also one that was replaced meanwhile,
 * and when it drops a sheet's formulas it keeps what they read in other sheets. Each calculation is
 * then slower than the one before, and cells are computed that do not depend on the change.
 */
export function keepFormulaIndexTrue(injector: Injector): void {
  const manager = injector.get(IDependencyManagerService);
  const index = new FormulaIndex(indexOf(manager));
  const add = manager.addDependencyRTreeCache.bind(manager);
  manager.addDependencyRTreeCache = (tree) => {
    const ranges = [...tree.rangeList];
    if (isGone(manager, tree) || areSame(index.rangesOf(tree.treeId), ranges)) {
      return;
    }
    index.forget(tree.treeId);
    add(tree);
    index.note(tree.treeId, ranges);
  };
  const removeFormula = manager.removeFormulaDependency.bind(manager);
  manager.removeFormulaDependency = (...cell) => {
    const id = manager.getFormulaDependency(...cell);
    removeFormula(...cell);
    if (typeof id === "number") {
      index.forget(id);
    }
  };
  forgetAllWithSheets(manager, () => index.clear());
}

/** Univer's index, with the ranges that are in it for each formula. */
class FormulaIndex {
  private readonly ranges = new Map<number, readonly IUnitRange[]>();

  constructor(private readonly tree: RTree) {}

  rangesOf(id: number): readonly IUnitRange[] {
    return this.ranges.get(id) ?? [];
  }

  note(id: number, ranges: readonly IUnitRange[]): void {
    this.ranges.set(id, ranges);
  }

  forget(id: number): void {
    for (const range of this.rangesOf(id)) {
      remove(this.tree, range, id);
    }
    this.ranges.delete(id);
  }

  clear(): void {
    this.ranges.clear();
    this.tree.clear();
  }
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

/** Whether the cell of a formula holds another one by now, or none. */
function isGone(manager: IDependencyManagerService, tree: IFormulaDependencyTree): boolean {
  const { unitId, subUnitId, row, column, treeId } = tree;
  const isInCell = row >= 0 && column >= 0;
  return isInCell && manager.getFormulaDependency(unitId, subUnitId, row, column) !== treeId;
}

function areSame(before: readonly IUnitRange[], after: readonly IUnitRange[]): boolean {
  return before.length === after.length && before.every((range, i) => isSame(range, after[i]));
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
 * Indexes a column's values only once a look-up has asked for that column.
 *
 * Fault: Univer indexes each computed value by itself and looks through the whole column for each,
 * which takes seconds for a large spill.
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
 * Has Univer parse all formulas again after a table's name or area changed.
 *
 * Fault: Univer caches parsed formulas, the areas of tables included, by the formula's text, and
 * goes back to the cached one after a single calculation.
 */
export function parseTablesAgain(injector: Injector): void {
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
 * Has Undo revert the changes of a group from the last to the first.
 *
 * Fault: Univer keeps the undo mutations of a group in the order of the changes, and so ends with
 * what a cell held in the middle of them.
 */
export function undoInReverse(injector: Injector): void {
  const undoRedo = injector.get(IUndoRedoService);
  Reflect.set(undoRedo, "_tryBatchingElements", (item: IUndoRedoItem, next: IUndoRedoItem) => {
    item.redoMutations.push(...next.redoMutations);
    item.undoMutations.unshift(...next.undoMutations);
  });
}
