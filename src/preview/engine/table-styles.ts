import { BorderStyleTypes } from "@univerjs/core";

interface Colors {
  readonly heading: string;
  readonly headingText: string;
  readonly band: string;
  readonly line: string;
}

const MEDIUM: Colors = {
  heading: "#4472C4",
  headingText: "#FFFFFF",
  band: "#D9E1F2",
  line: "#8EA9DB",
};
const LIGHT: Colors = {
  heading: "#FFFFFF",
  headingText: "#1F3864",
  band: "#F2F5FB",
  line: "#8EA9DB",
};

const MEDIUM_NAME = "preview-medium";
const LIGHT_NAME = "preview-light";

/** Two of Univer's themes for tables, near to Excel's medium and light styles. */
export const TABLE_THEMES = [theme(MEDIUM_NAME, MEDIUM), theme(LIGHT_NAME, LIGHT)];

/** The name of the theme that is nearest to one of Excel's table styles. */
export function tableThemeOf(excelStyle: string): string {
  return excelStyle.includes("Light") ? LIGHT_NAME : MEDIUM_NAME;
}

function theme(name: string, { heading, headingText, band, line }: Colors) {
  const border = { s: BorderStyleTypes.THIN, cl: { rgb: line } };
  return {
    name,
    style: {
      headerRowStyle: {
        bg: { rgb: heading },
        cl: { rgb: headingText },
        bd: { t: border, b: border },
      },
      headerColumnStyle: { bd: { l: border } },
      firstRowStyle: { bg: { rgb: "#FFFFFF" } },
      secondRowStyle: { bg: { rgb: band } },
      lastRowStyle: { bd: { b: border } },
      lastColumnStyle: { bd: { r: border } },
    },
  };
}
