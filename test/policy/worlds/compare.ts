import type { Operation } from './generate.ts'
import { type Asker, type Seen, seenBy, type World } from './worlds.ts'

/** What two worlds said to one operation. */
export interface Compared {
  operation: Operation
  /** Which part differs, and where; null where every byte is the same. */
  difference: string | null
  /** Only what the door gave to the rooms differs, of which nothing is told. */
  inside: string | null
  /** Whether the answer holds a fact. */
  told: boolean
  /** Why there is no data at all, by the code of the first error; null where there is some. */
  refused: string | null
  /** Whether it tells errors beside data. */
  erred: boolean
}

const parts = ['status', 'headers', 'text', 'plan'] as const

/** Asks the same of both worlds. */
export async function compared(a: World, b: World, caller: Asker, operation: Operation): Promise<Compared> {
  const [here, there] = await Promise.all([seenBy(a, caller, operation), seenBy(b, caller, operation)])
  const part = parts.find((one) => here[one] !== there[one])
  return withFigures(
    operation,
    here,
    part ? `${part}: ${apart(String(here[part]), String(there[part]))}` : null,
    !part && here.given !== there.given ? apart(here.given, there.given) : null,
  )
}

/** A comparison with what is counted of one of its answers. */
export function withFigures(
  operation: Operation,
  seen: Seen,
  difference: string | null,
  inside: string | null,
): Compared {
  const { data, errors } = JSON.parse(seen.text) as { data?: unknown; errors?: { extensions?: { code?: string } }[] }
  const refused = data === null || data === undefined ? String(errors?.[0]?.extensions?.code) : null
  const erred = refused === null && (errors?.length ?? 0) > 0
  return { operation, difference, inside, told: tells(seen), refused, erred }
}

/** Where two texts begin to differ. */
export function apart(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const from = Math.max(0, at - 100)
  return `…${a.slice(from, at + 100)}… against …${b.slice(from, at + 100)}…`
}

/** Whether an answer holds some value beside the names of types. */
function tells({ status, text }: Seen): boolean {
  if (status !== 200) return false
  const { data } = JSON.parse(text) as { data?: unknown }
  const holds = (value: unknown, key: string): boolean => {
    if (value === null || value === undefined || key === '__typename') return false
    if (Array.isArray(value)) return value.some((one) => holds(one, ''))
    if (typeof value === 'object') return Object.entries(value).some(([name, one]) => holds(one, name))
    return true
  }
  return holds(data, '')
}
