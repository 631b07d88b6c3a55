/**
 * What a workbook may hold at most. A file that claims more is refused before anything of it is unpacked,
 * so that a small hostile file cannot fill the memory.
 */
export const LIMITS = {
  /** Bytes of the file. */
  file: 200_000_000,
  /** Parts of the package; Excel writes some ten a sheet. */
  parts: 10_000,
  /** Bytes of one part when unpacked. */
  part: 256_000_000,
  /** Bytes of all parts when unpacked. */
  unpacked: 1_000_000_000,
  /** Defined names. */
  names: 200_000,
  /** Characters of a formula, as Excel has it. */
  formula: 8_192,
  /** Characters of a cell's text, as Excel has it. */
  text: 32_767,
  /** Rows and columns of a sheet, as Excel has them. */
  rows: 1_048_576,
  columns: 16_384,
  /** Characters of a sheet's title, as Excel has it. */
  title: 31,
} as const;
