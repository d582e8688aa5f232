import type { Database } from '@xinlu/db'
import type { Replica } from '@xinlu/db/replica'

/** 就绪: whether requests can be answered now, and the names of what does not answer; never a host, an address or an error. */
export interface Readiness {
  ready: boolean
  away?: readonly string[]
}

/** Something that is asked whether it answers. */
export interface Part {
  name: string
  /** Without it nothing can be answered; without another some sections are missing. */
  needed: boolean
  answers: () => Promise<boolean>
}

/** Milliseconds that each part has to answer, and that what was found is said again without asking. */
export interface ReadinessTimes {
  withinMs: number
  keptMs: number
}

/** Less than a probe waits (3 s), and so short that nobody is sent to a house that went away a moment ago. */
export const readinessTimes: ReadinessTimes = { withinMs: 2000, keptMs: 500 }

/**
 * Asks each part apart, all at once, each in its own time: one that hangs is away, and holds up nobody. Who asks while they are asked,
 * or a moment later, is told the same: however often it is asked, the parts are not.
 */
export function readinessOf(
  parts: readonly Part[],
  { withinMs, keptMs }: ReadinessTimes = readinessTimes,
): () => Promise<Readiness> {
  let found: { since: number; readiness: Promise<Readiness> } | null = null
  const ask = async (): Promise<Readiness> => {
    const up = await Promise.all(parts.map(({ answers }) => inTime(answers, withinMs)))
    const away = parts.filter((_, i) => !up[i])
    return {
      ready: away.every(({ needed }) => !needed),
      ...(away.length > 0 && { away: away.map(({ name }) => name) }),
    }
  }
  return async () => {
    if (found && performance.now() - found.since < keptMs) return found.readiness
    // Until it is there it does not grow old.
    const asked = { since: Number.POSITIVE_INFINITY, readiness: ask() }
    found = asked
    const readiness = await asked.readiness
    asked.since = performance.now()
    return readiness
  }
}

/** Whether something says yes in time; what fails says no. */
async function inTime(answers: () => Promise<boolean>, withinMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, withinMs, false)
  })
  try {
    return await Promise.race([answers().catch(() => false), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Whether a database answers, asked on a connection on which nothing else waits; one that is not open does not. */
export async function databaseAnswers(sql: ReturnType<Database['connectAs']>): Promise<boolean> {
  await sql`select 1`
  return true
}

/** A replica, which nobody needs: without it the database answers. */
export const replicaPart = (replica: Replica | null | undefined): Part[] =>
  replica ? [{ name: 'replica', needed: false, answers: () => replica.answers() }] : []

/** Whether a room that is hosted apart says that it is ready. */
export async function roomAnswers(url: string, withinMs = readinessTimes.withinMs): Promise<boolean> {
  const { ok, body } = await fetch(new URL('/ready', url), { signal: AbortSignal.timeout(withinMs) })
  await body?.cancel()
  return ok
}
