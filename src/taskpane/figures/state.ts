import { PEER_TABLE } from "../../dataset/peers";
import { rowsOf } from "../../dataset/tables";

/** A view of the dataset: figures, checked claims, shares of other countries, or what it holds. */
export type FiguresView = "figures" | "claims" | "peers" | "dataset";
/** The views in their order. */
export const FIGURES_VIEWS: readonly FiguresView[] = ["figures", "claims", "peers", "dataset"];

/** What the tab for the dataset shows and has chosen. */
export interface FiguresState {
  readonly view: FiguresView;
  /** Text that the figures are searched for. */
  readonly query: string;
  readonly peersYear: number;
}

/** What happens to the tab for the dataset. */
export type FiguresEvent =
  | { readonly kind: "figures-view-chosen"; readonly view: FiguresView }
  | { readonly kind: "figures-searched"; readonly query: string }
  | { readonly kind: "peers-year-chosen"; readonly year: number };

const NEWEST_PEERS = Math.max(...rowsOf(PEER_TABLE).map((row) => Number(row("year"))));

/** The tab before anything is chosen. */
export const firstFiguresState = (peersYear = NEWEST_PEERS): FiguresState => ({
  view: "figures",
  query: "",
  peersYear,
});

/** The tab after an event. */
export function reduceFigures(state: FiguresState, event: FiguresEvent): FiguresState {
  switch (event.kind) {
    case "figures-view-chosen":
      return { ...state, view: event.view };
    case "figures-searched":
      return { ...state, query: event.query };
    case "peers-year-chosen":
      return { ...state, peersYear: event.year };
  }
}
