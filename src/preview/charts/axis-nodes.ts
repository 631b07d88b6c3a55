import { asText } from "../json";
import type { AxisState, ChartAccess } from "../model/chart-book";
import { type ApiNode, ApiNotFound, reads, readsAndWrites } from "../richapi/node";

/** The title of a chart. */
export function titleNode({ state, change }: ChartAccess): ApiNode {
  return textNode("ChartTitle", state, change);
}

/** A title that can be visible or hidden; setting its text makes it visible. */
function textNode(
  type: string,
  state: () => Pick<AxisState, "title" | "titleVisible">,
  change: (part: { readonly title?: string; readonly titleVisible: boolean }) => void,
): ApiNode {
  return {
    type,
    properties: {
      text: readsAndWrites(
        () => state().title,
        (value) => change({ title: asText(value), titleVisible: true }),
      ),
      visible: readsAndWrites(
        () => state().titleVisible,
        (value) => change({ titleVisible: value === true }),
      ),
    },
    methods: {},
  };
}

/** The axes of a chart; the preview has no secondary axes but for its series. */
export function axesNode(access: ChartAccess): ApiNode {
  const categoryAxis = () => axisNode(access, "categoryAxis");
  const valueAxis = () => axisNode(access, "valueAxis");
  return {
    type: "ChartAxes",
    properties: { categoryAxis: reads(categoryAxis), valueAxis: reads(valueAxis) },
    methods: {
      getItem: (type, group) => {
        if (group === "Secondary") {
          throw new ApiNotFound("ChartAxes.getItem(…, Secondary)");
        }
        return type === "Value" ? valueAxis() : categoryAxis();
      },
    },
  };
}

function axisNode({ state, change }: ChartAccess, key: "categoryAxis" | "valueAxis"): ApiNode {
  const axis = (): AxisState => state()[key];
  const set = (part: Partial<AxisState>) => change({ [key]: { ...axis(), ...part } });
  const limit = (name: "minimum" | "maximum") =>
    readsAndWrites(
      () => axis()[name] ?? "",
      (value) => set({ [name]: typeof value === "number" ? value : undefined }),
    );
  return {
    type: "ChartAxis",
    properties: {
      minimum: limit("minimum"),
      maximum: limit("maximum"),
      numberFormat: readsAndWrites(
        () => axis().numberFormat,
        (value) => set({ numberFormat: asText(value, "General") }),
      ),
      title: reads(() => textNode("ChartAxisTitle", axis, set)),
    },
    methods: {},
  };
}
