/** White space other than single blanks between other letters, and the letters with two forms. */
const UNEVEN = /[ςß\t-\r\x85\u1680\u2028\u2029\uFEFF]|^ | $| {2}/;
const WHITE_SPACE = /[\p{White_Space}\uFEFF]+/gu;

/**
 * Text as matchers and headings compare it: NFKC, lower case with one small sigma and ss for ß,
 * runs of white space as one blank, no blank at the ends.
 */
export function fold(text: string): string {
  const small = text.normalize("NFKC").toLowerCase();
  return UNEVEN.test(small) ? even(small) : small;
}

const even = (text: string): string =>
  text.replace(/ς/g, "σ").replace(/ß/g, "ss").replace(WHITE_SPACE, " ").replace(/^ | $/g, "");
