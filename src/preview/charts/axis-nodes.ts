import { asText } from "../json";
import { ApiNotFound, type ApiNode, reads, readsAndWrites } from "../richapi/node";
import type { ChartAccess, AxisState } from "../model/chart-book";

export function titleNode({ state, change }: ChartAccess): ApiNode {
  return {
    type: "ChartTitle",
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
      (value) => set({ [name]: typeof value === "number" ? value : null }),
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
      title: reads(() => ({
        type: "ChartAxisTitle",
        properties: {
          text: readsAndWrites(
            () => axis().title,
            (value) => set({ title: asText(value), titleVisible: true }),
          ),
          visible: readsAndWrites(
            () => axis().titleVisible,
            (value) => set({ titleVisible: value === true }),
          ),
        },
        methods: {},
      })),
    },
    methods: {},
  };
}
