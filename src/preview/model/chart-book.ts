import { ApiNotFound } from "../richapi/node";
import { asText } from "../json";
import type { SheetArea } from "../engine/engine";

/** A series of a chart. Colours are "#RRGGBB", empty for one of the palette, or "none". */
export interface SeriesState {
  readonly id: string;
  readonly name: string;
  /** The cell of the name; its text wins over `name`. */
  readonly nameArea: SheetArea | undefined;
  readonly values: SheetArea | undefined;
  readonly categories: SheetArea | undefined;
  readonly chartType: string;
  readonly axisGroup: "Primary" | "Secondary";
  readonly color: string;
  readonly lineColor: string;
  readonly lineWeight: number;
}

/** An axis; a limit that is undefined is chosen by the values. */
export interface AxisState {
  readonly title: string;
  readonly titleVisible: boolean;
  readonly numberFormat: string;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** A chart; place and size are in points from the first cell of its sheet. */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly chartType: string;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legendVisible: boolean;
  readonly legendPosition: string;
  readonly categoryAxis: AxisState;
  readonly valueAxis: AxisState;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly SeriesState[];
}

/** All charts of the workbook. */
export type ChartList = readonly ChartState[];

/** What the nodes of one chart need: its state now, and how to change it. */
export interface ChartAccess {
  readonly state: () => ChartState;
  readonly change: (change: Partial<ChartState>) => void;
}

/** The workbook's charts; every change makes a new list, so that Undo can restore an earlier one. */
export class ChartBook {
  private charts: ChartList = [];
  private readonly listeners = new Set<() => void>();
  private lastId = 0;

  /** @param commit - Records a change as a step of Undo. */
  constructor(
    private readonly commit: (before: ChartList, after: ChartList) => void = () => undefined,
  ) {}

  list(): ChartList {
    return this.charts;
  }

  get(id: string): ChartState | undefined {
    return this.charts.find((chart) => chart.id === id);
  }

  nextId(): string {
    return `chart-${++this.lastId}`;
  }

  /** Adds a chart, or replaces the one with its id. */
  put(chart: ChartState): void {
    const isThere = this.charts.some(({ id }) => id === chart.id);
    const after = isThere
      ? this.charts.map((other) => (other.id === chart.id ? chart : other))
      : [...this.charts, chart];
    this.change(after);
  }

  remove(id: string): void {
    this.change(this.charts.filter((chart) => chart.id !== id));
  }

  /** Puts an earlier or later list in place, without recording it. */
  restore(charts: ChartList): void {
    this.charts = charts;
    for (const listener of this.listeners) {
      listener();
    }
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  private change(after: ChartList): void {
    this.commit(this.charts, after);
    this.restore(after);
  }
}

/** Kinds of charts that the preview draws. */
const DRAWN_TYPES = [
  "ColumnStacked",
  "ColumnClustered",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
];

/**
 * The type of a chart, of those that the preview draws.
 *
 * @throws {ApiNotFound} For all other types.
 */
export function chartTypeOf(type: unknown): string {
  const name = asText(type);
  if (!DRAWN_TYPES.includes(name)) {
    throw new ApiNotFound(`ChartType.${name}`);
  }
  return name;
}
