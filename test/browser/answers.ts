/** A citizen id number, standing alone. */
export const citizenIds = /(?<![0-9A-Za-z])\d{17}[\dX](?![0-9A-Za-z])/g

/** Every value of a field by its name, wherever it stands in the answers that a page got. */
export function valuesOf(answers: readonly string[], field: string): unknown[] {
  const found: unknown[] = []
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    for (const [name, one] of Object.entries(value)) {
      if (name === field) found.push(one)
      look(one)
    }
  }
  for (const answer of answers) look(JSON.parse(answer))
  return found
}
