import type { ApiNode } from "../richapi/node";

export const functionServiceName = "Microsoft.ExcelServices.CustomFunctions";

/** Shorter waits between the batches of results: features 2 and 4 of office.js's runtime. */
const enabledFeatures = [2, 4];

/** The service by which office.js's runtime reports that it is ready, and results of calls. */
export function functionService(ready: () => void, receive: (results: unknown) => void): ApiNode {
  return {
    type: "CustomFunctions",
    properties: {},
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => ready(),
      _GetEnabledFeatures: () => enabledFeatures,
      setInvocationArrayResults: (results) => receive(results),
    },
  };
}

export function functionContainer(service: ApiNode): ApiNode {
  return {
    type: "CustomFunctionsContainer",
    properties: { customFunctions: { get: () => service } },
    methods: { _SetOsfControlContainerReadyForCustomFunctions: () => undefined },
  };
}
