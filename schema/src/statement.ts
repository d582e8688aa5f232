import type { Sql } from 'postgres'
import { joined, Question, sql, textOf } from './sql.ts'

/** Gives the rows of a question, with its columns by name; days and instants come as text, as the question writes them. */
export type RowsOf = <Row>(question: Question) => Promise<Row[]>

interface Waiting {
  question: Question
  resolve: (rows: never) => void
  reject: (error: unknown) => void
}

/**
 * What a fetch asks of the database at once goes as one prepared statement, each question's rows as one JSON column: loaders
 * that are due in the same moment cost one round trip, and the driver makes no objects of rows. The statement is kept by its
 * text, so the same fetch is planned once for a connection.
 */
export function rowsOf(client: Sql): RowsOf {
  let waiting: Waiting[] = []
  const send = () => {
    const due = waiting
    waiting = []
    asked(client, due)
  }
  return <Row>(question: Question) =>
    new Promise<Row[]>((resolve, reject) => {
      const first = waiting.push({ question, resolve, reject }) === 1
      // After the loaders that are due in this moment, as they themselves wait for one another.
      if (first) void Promise.resolve().then(() => process.nextTick(send))
    })
}

async function asked(client: Sql, due: readonly Waiting[]): Promise<void> {
  const statement = joined(
    due.map(({ question }, i) => sql`${asJson(question)} as ${numbered[i] ?? new Question([`"${i}"`], [])}`),
    ', ',
  )
  try {
    const [row] = await client.unsafe<Record<string, never[] | null>[]>(
      `select ${textOf(statement)}`,
      statement.values as never[],
      { prepare: true },
    )
    due.forEach(({ resolve }, i) => void resolve((row?.[i] ?? []) as never))
  } catch (error) {
    // A value that the database cannot read is one question's fault: the others are asked again without it.
    if (due.length > 1 && isOfValue(error)) for (const one of due) void asked(client, [one])
    else for (const { reject } of due) reject(error)
  }
}

const asJson = (question: Question) => sql`(select json_agg(q) from (${question}) q)`

/** Names of the first columns, made once. */
const numbered = Array.from({ length: 16 }, (_, i) => new Question([`"${i}"`], []))

/** Postgres class 22: data exception. */
const isOfValue = (error: unknown) => /^22/.test(String((error as { code?: unknown } | null)?.code))

/** Which columns a row comes with: always some, and for each field of its types those that it is found from. */
export function columnsFor(
  types: readonly string[],
  always: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, Readonly<Record<string, string>>>>,
): (asked: ReadonlySet<string>) => Question {
  const kept = new WeakMap<ReadonlySet<string>, Question>()
  return (asked) => {
    const known = kept.get(asked)
    if (known) return known
    const columns = new Map(Object.entries(always))
    for (const [field, needed] of Object.entries(fields)) {
      if (types.some((type) => asked.has(`${type}.${field}`)))
        for (const [name, column] of Object.entries(needed)) columns.set(name, column)
    }
    const made = new Question([[...columns].map(([name, column]) => `${column} as "${name}"`).join(', ')], [])
    kept.set(asked, made)
    return made
  }
}
