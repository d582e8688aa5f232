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
      const text = await asked(url, headers, question.body(pick, plain))
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

function comparable(text: string, withoutPlaces: boolean): string {
  try {
    const aside = new Set(['displayName', ...(withoutPlaces ? ['cursor', 'endCursor'] : [])])
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown }
    if (errors || !data) return text.slice(0, 400)
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

/** Loads the variants in rounds that take turns; each round begins with another, and the first, in which everything warms up, is not counted. */
export async function measured(
  question: Question,
  variants: readonly Variant[],
  rounds: number,
  { client, headers, atOnce, data }: Asking,
): Promise<Figure[]> {
  const runs = new Map(
    variants.map(({ name }) => [name, { processes: [], database: [], cpu: [], perSecond: [] } as Runs]),
  )
  for (let round = -1; round < rounds; round += 1) {
    const order = variants.map((_, i) => variants[(i + round + variants.length) % variants.length] as Variant)
    const turn = picks(round + 100, question.count * (round < 0 ? 2 : 1))
    for (const { name, url, pids, plain } of order) {
      const bodies = turn.map((pick) => question.body(pick, plain))
      const before = { processes: cpuOf(pids), database: databaseCpu(data) ?? Number.NaN }
      const { answers, refused, fault, milliseconds } = await client.ask({ url, headers, bodies, atOnce })
      const after = { processes: cpuOf(pids), database: databaseCpu(data) ?? Number.NaN }
      if (refused > 0) throw new Error(`${name} refused ${refused} of ${question.name}: ${fault}`)
      const run = runs.get(name)
      if (round < 0 || !run) continue
      const [processes, database] = [after.processes - before.processes, after.database - before.database]
      run.processes.push(processes / answers)
      run.database.push(database / answers)
      run.cpu.push((processes + database) / answers)
      run.perSecond.push((answers / milliseconds) * 1000)
    }
  }
  return [...runs].map(([variant, run]) => ({
    question: question.name,
    variant,
    perSecond: Math.round(median(run.perSecond)),
    processes: three(median(run.processes)),
    database: three(median(run.database)),
    cpu: three(median(run.cpu)),
  }))
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
