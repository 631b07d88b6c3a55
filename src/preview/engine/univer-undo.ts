import { CommandType, type IMutation } from "@univerjs/core";
import type { UniverAccess } from "./univer-access";
import type { Charts } from "../model/chart-book";

interface SetCharts {
  readonly charts: Charts;
}

const id = "preview.mutation.set-charts";

/** Makes changes of charts steps of Undo, like all other changes. */
export function recordCharts(
  access: UniverAccess,
  restore: (charts: Charts) => void,
): (before: Charts, after: Charts) => void {
  const mutation: IMutation<SetCharts> = {
    id,
    type: CommandType.MUTATION,
    handler: (_accessor, params) => {
      restore(params.charts);
      return true;
    },
  };
  access.commands.registerCommand(mutation);
  return (before, after) =>
    access.remember({ id, params: { charts: after } }, { id, params: { charts: before } });
}
