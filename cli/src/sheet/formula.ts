/** What a spreadsheet would run when it opens a CSV file: = and @, also full-width, a sign before anything but a number, an edge of tabs or breaks. */
const runs = /^\s*(?:[=@＝＠]|[+\-＋－](?![\d.,%\s]*$))|^[\t\r\n]/

/** A cell as a CSV file may hold it: what would run is marked as text with ', and so is what is marked already, so that it can be read back. */
export const inert = (cell: string): string => (runs.test(unquoted(cell)) ? `'${cell}` : cell)

/** What a cell of a CSV file says: without the mark of `inert`. */
export const said = (cell: string): string => (cell.startsWith("'") && runs.test(unquoted(cell)) ? cell.slice(1) : cell)

const unquoted = (cell: string): string => cell.replace(/^'+/, '')
