import type { ChartPlan } from "./action";
import { cellsOf } from "./address";
import { rangeOf } from "./office-cells";

/** Draws a stacked column chart whose last series is a line; replaces the one of that name. */
export async function addChart(context: Excel.RequestContext, plan: ChartPlan): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.over.sheet);
  const known = sheet.charts.getItemOrNullObject(plan.name);
  known.load("name");
  await context.sync();
  if (!known.isNullObject) known.delete();
  const chart = sheet.charts.add("ColumnStacked", rangeOf(context, plan.data), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.numberFormat = "0.0%";
  const [first = "", last = first] = cellsOf(plan.over).split(":");
  chart.setPosition(first, last);
  for (const [index, color] of plan.colors.entries()) {
    const series = chart.series.getItemAt(index);
    if (index === plan.colors.length - 1) {
      series.chartType = "Line";
      series.format.line.color = color;
    } else series.format.fill.setSolidColor(color);
  }
}
