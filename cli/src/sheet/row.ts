/** A row as text: `line` is where it starts in the file, from 1; null is an empty cell. */
export interface SheetRow {
  line: number
  cells: (string | null)[]
}
