const WHITE_SPACE = /[\p{White_Space}\uFEFF]+/gu;

/**
 * Text as matchers and headings compare it: NFKC, lower case with one small sigma and ss for ß,
 * runs of white space as one blank, no blank at the ends.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ς/g, "σ")
    .replace(/ß/g, "ss")
    .replace(WHITE_SPACE, " ")
    .replace(/^ | $/g, "");
}
