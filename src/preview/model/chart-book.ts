import { ApiNotFound } from "../richapi/node";
import { textOf } from "../json";
import type { Area } from "../engine/engine";

export interface SeriesState {
  readonly id: string;
  readonly name: string;
  /** Where the name stands; the cell's text wins over `name`. */
  readonly nameArea: Area | null;
  readonly values: Area | null;
  readonly categories: Area | null;
  readonly chartType: string;
  readonly axisGroup: "Primary" | "Secondary";
  readonly color: string;
  readonly lineColor: string;
  readonly lineWeight: number;
}

export interface AxisState {
  readonly title: string;
  readonly titleVisible: boolean;
  readonly numberFormat: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

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

export type Charts = readonly ChartState[];

/** What the nodes of one chart need: its state now, and how to change it. */
export interface ChartAccess {
  readonly state: () => ChartState;
  readonly change: (change: Partial<ChartState>) => void;
}

/** The workbook's charts; every change gives a new list, so that an earlier one can come back. */
export class ChartBook {
  private charts: Charts = [];
  private readonly listeners = new Set<() => void>();
  private lastId = 0;

  /** @param commit - Records a change, so that Undo can take it back. */
  constructor(private readonly commit: (before: Charts, after: Charts) => void = () => undefined) {}

  list(): Charts {
    return this.charts;
  }

  get(id: string): ChartState | undefined {
    return this.charts.find((chart) => chart.id === id);
  }

  nextId(): string {
    return `chart-${++this.lastId}`;
  }

  put(chart: ChartState): void {
    const known = this.charts.some(({ id }) => id === chart.id);
    const after = known
      ? this.charts.map((other) => (other.id === chart.id ? chart : other))
      : [...this.charts, chart];
    this.change(after);
  }

  remove(id: string): void {
    this.change(this.charts.filter((chart) => chart.id !== id));
  }

  /** Puts an earlier or later list in place, without recording it. */
  restore(charts: Charts): void {
    this.charts = charts;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  private change(after: Charts): void {
    this.commit(this.charts, after);
    this.restore(after);
  }
}

/** Kinds of charts that the preview draws. */
const drawnTypes = [
  "ColumnStacked",
  "ColumnClustered",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
];

export function chartTypeOf(type: unknown): string {
  const name = textOf(type);
  if (!drawnTypes.includes(name)) throw new ApiNotFound(`ChartType.${name}`);
  return name;
}
