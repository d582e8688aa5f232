/** A piece of SQL with its values; pieces stand in one another. Made only by `sql` and `raw`, so no value ever becomes text. */
export class Question {
  /** The text between the values, one more than there are values. */
  readonly parts: readonly string[]
  readonly values: readonly unknown[]

  constructor(parts: readonly string[], values: readonly unknown[]) {
    this.parts = parts
    this.values = values
  }
}

/** SQL as a template: what is put in is a value, or another piece. */
export function sql(strings: TemplateStringsArray, ...given: readonly unknown[]): Question {
  const parts = [strings[0] as string]
  const values: unknown[] = []
  given.forEach((one, i) => {
    const after = strings[i + 1] as string
    const last = parts.length - 1
    if (!(one instanceof Question)) {
      values.push(one)
      parts.push(after)
      return
    }
    parts[last] += one.parts[0] as string
    for (let at = 0; at < one.values.length; at++) {
      values.push(one.values[at])
      parts.push(one.parts[at + 1] as string)
    }
    parts[parts.length - 1] += after
  })
  return new Question(parts, values)
}

/** SQL without values, as the room's own code says it: a column, a number that was checked. Never a caller's text. */
export function raw(text: string | number): Question {
  return new Question([String(text)], [])
}

/** No SQL. */
export const nothing = raw('')

/** Pieces one after another, with a text between them. */
export function joined(pieces: readonly Question[], between: string): Question {
  const parts = ['']
  const values: unknown[] = []
  pieces.forEach((piece, i) => {
    parts[parts.length - 1] += (i > 0 ? between : '') + (piece.parts[0] as string)
    values.push(...piece.values)
    parts.push(...piece.parts.slice(1))
  })
  return new Question(parts, values)
}

/** The text with numbered places for the values, as the driver wants it. */
export function textOf({ parts, values }: Question): string {
  let text = parts[0] as string
  for (let i = 0; i < values.length; i++) text += `$${i + 1}${parts[i + 1]}`
  return text
}
