import { BorderStyleTypes } from "@univerjs/core";

interface Colors {
  readonly heading: string;
  readonly headingText: string;
  readonly band: string;
  readonly line: string;
}

const medium: Colors = {
  heading: "#4472C4",
  headingText: "#FFFFFF",
  band: "#D9E1F2",
  line: "#8EA9DB",
};
const light: Colors = {
  heading: "#FFFFFF",
  headingText: "#1F3864",
  band: "#F2F5FB",
  line: "#8EA9DB",
};

const mediumName = "preview-medium";
const lightName = "preview-light";

/** Two looks for tables, near to Excel's medium and light styles. */
export const tableThemes = [theme(mediumName, medium), theme(lightName, light)];

/** The look that comes nearest to one of Excel's table styles. */
export function tableLook(excelStyle: string): string {
  return excelStyle.includes("Light") ? lightName : mediumName;
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
