import { Figures } from "../core/figures";
import { readObservations } from "./observations";
import { asRange, TABLES } from "./tables";

/** The bundled observations. */
export const FIGURES: Figures = new Figures(readObservations(asRange(TABLES.observations)));
