import { inert } from '@xinlu/cli/sheet/formula'

/** Rows as a CSV file that spreadsheets open: UTF-8 with its mark, every cell quoted, no cell a formula. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly (string | null)[])[]): string =>
  `\uFEFF${[columns, ...rows].map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`

const cellOf = (cell: string | null) => `"${inert(cell ?? '').replaceAll('"', '""')}"`
