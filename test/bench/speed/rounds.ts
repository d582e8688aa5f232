import { asked, type Client } from '../client.ts'
import { cpuOf, databaseCpu } from '../cpu.ts'
import { picks, type Question } from './questions.ts'
import type { Variant } from './variants.ts'

/** What one variant needed for one question: medians over the rounds. */
export interface Figure {
  question: string
  variant: string
  /** Answers per second. */
  perSecond: number
  /** CPU milliseconds per answer: gateway and subgraphs, database, both. */
  processes: number
  database: number
  cpu: number
}

/** Where the load comes from, and under whose name. */
export interface Asking {
  client: Client
  headers: Record<string, string>
  /** Questions under way at once. */
  atOnce: number
  /** The data folder of the embedded database. */
  data: string
}

/** How many answers are held equal. */
const compared = 24

/** Which variants answer otherwise than the first, with the question; names that come masked, and places that come sealed from one and plain from the other, are set aside. */
export async function differing(
  question: Question,
  variants: readonly Variant[],
  headers: Record<string, string>,
): Promise<Map<string, string>> {
  const different = new Map<string, string>()
  for (const pick of picks(7, compared)) {
    const answers: { name: string; text: string }[] = []
    for (const { name, url, plain } of variants) {
      const text = await answered(url, headers, question.body(pick, plain))
      answers.push({
        name,
        text: comparable(
          text,
          variants.some((one) => one.plain),
        ),
      })
    }
    for (const { name, text } of answers) {
      const first = answers[0]?.text ?? ''
      if (text !== first && !different.has(name))
        different.set(name, `${question.name}: ${firstDifference(first, text)}`)
    }
  }
  return different
}

/** The answer; asked again when there are errors in it, since a connection that was idle may have ended in this moment. */
async function answered(url: string, headers: Record<string, string>, body: string): Promise<string> {
  let text = ''
  for (let tries = 0; tries < 3; tries += 1) {
    text = await asked(url, headers, body).catch((error) => String(error))
    if (text.startsWith('{"data":{') && !text.includes('"errors":[')) return text
  }
  return text
}

function comparable(text: string, withoutPlaces: boolean): string {
  try {
    const aside = new Set(['displayName', ...(withoutPlaces ? ['cursor', 'endCursor'] : [])])
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { message: string }[] }
    if (errors) return `errors: ${[...new Set(errors.map(({ message }) => message))].join(' · ').slice(0, 300)}`
    return JSON.stringify(inOrder(data), (key, value) => (aside.has(key) ? '*' : value))
  } catch {
    return text.slice(0, 400)
  }
}

/** The same value with its keys in one order: of an object the order says nothing. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  )
}

function firstDifference(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return `expected …${a.slice(Math.max(0, at - 60), at + 80)}…, got …${b.slice(Math.max(0, at - 60), at + 160)}…`
}

/** What one turn cost: CPU milliseconds per answer of the variant's processes and of the database. */
export interface Turn {
  processes: number
  database: number
  perSecond: number
  p50: number
  p99: number
}

/** Asks a variant the questions of these numbers once. */
export async function oneTurn(
  question: Pick<Question, 'name' | 'body'>,
  { name, url, pids, plain }: Pick<Variant, 'name' | 'url' | 'pids' | 'plain'>,
  numbers: readonly number[],
  { client, headers, atOnce, data }: Asking,
): Promise<Turn> {
  const bodies = numbers.map((pick) => question.body(pick, plain))
  const before = { processes: cpuOf(pids), database: databaseCpu(data) ?? Number.NaN }
  const { answers, refused, fault, milliseconds, p50, p99 } = await client.ask({ url, headers, bodies, atOnce })
  const after = { processes: cpuOf(pids), database: databaseCpu(data) ?? Number.NaN }
  if (refused > 0) throw new Error(`${name} refused ${refused} of ${question.name}: ${fault}`)
  return {
    processes: (after.processes - before.processes) / answers,
    database: (after.database - before.database) / answers,
    perSecond: (answers / milliseconds) * 1000,
    p50,
    p99,
  }
}

/**
 * Loads the variants in rounds that take turns; each round begins with another, and the first, in which everything warms up, is
 * not counted. A variant that refuses a turn twice is dropped, with its reason.
 */
export async function measured(
  question: Question,
  variants: readonly Variant[],
  rounds: number,
  asking: Asking,
): Promise<{ figures: Figure[]; dropped: Map<string, string> }> {
  const dropped = new Map<string, string>()
  const runs = new Map(
    variants.map(({ name }) => [name, { processes: [], database: [], cpu: [], perSecond: [] } as Runs]),
  )
  for (let round = -1; round < rounds; round += 1) {
    const order = variants.map((_, i) => variants[(i + round + variants.length) % variants.length] as Variant)
    const turn = picks(round + 100, question.count * (round < 0 ? 2 : 1))
    for (const variant of order) {
      if (dropped.has(variant.name)) continue
      // Twice, since a connection that was idle may have ended in the moment of asking.
      const spent = await oneTurn(question, variant, turn, asking)
        .catch(() => oneTurn(question, variant, turn, asking))
        .catch((error: Error) => void dropped.set(variant.name, error.message))
      if (!spent) continue
      const run = runs.get(variant.name)
      if (round < 0 || !run) continue
      run.processes.push(spent.processes)
      run.database.push(spent.database)
      run.cpu.push(spent.processes + spent.database)
      run.perSecond.push(spent.perSecond)
    }
  }
  const whole = [...runs].filter(([name]) => !dropped.has(name))
  const figures = whole.map(([variant, run]) => ({
    question: question.name,
    variant,
    perSecond: Math.round(median(run.perSecond)),
    processes: three(median(run.processes)),
    database: three(median(run.database)),
    cpu: three(median(run.cpu)),
  }))
  return { figures, dropped }
}

interface Runs {
  processes: number[]
  database: number[]
  cpu: number[]
  perSecond: number[]
}

/** The middle one of a list. */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const three = (value: number) => Math.round(value * 1000) / 1000
