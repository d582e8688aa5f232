import { hash } from 'node:crypto'
import { nobody, XinluError } from '@xinlu/schema'
import { type DocumentNode, parse, visit } from 'graphql'
import { Latest } from '../door/latest.ts'
import type { Gateway } from '../gateway.ts'
import { trustedText } from '../trusted.ts'
import type { Look } from './room.ts'

/** What a look comes to: the hash of what the subscriber would be told, that it is refused, or that nothing can be said now. */
export type Looked = { answerHash: string } | 'REFUSED' | 'UNKNOWN'

/** What a subject subscribes to of itself. */
const ownOperation = 'my-credit'

/** Milliseconds that a look may take. */
const withinMs = 10_000

/** Codes that end a subscription: its subscriber may not ask this any more. */
const refusing = new Set(['GRANT_REFUSED', 'PURPOSE_REFUSED', 'FIELD_REFUSED', 'BAD_INPUT', 'BAD_USER_INPUT'])

/** Fields that are of the asking: another one each time, whatever has changed. */
const ofTheAsking = new Set(['knownAt', 'freshAt', 'endCursor', 'cursor'])

/**
 * Asks what a subscription is of, as its subscriber, through the door like anybody: what it may not see can move no byte of the
 * answer, so it can move no notice. The answer goes no further than its hash, and stands in the log as what it is, a look.
 */
export async function lookOf(look: Look, gateway: Pick<Gateway, 'answer'>, now: number): Promise<Looked> {
  const { id, holder, org, role, purpose, grant, subjectId, subjectCode } = look
  const query = look.operation ?? trustedText(ownOperation)
  const viewer = {
    ...nobody(new Date(now).toISOString()),
    ...{ id: holder, org, role, purpose, grant, subjectId, subjectCode },
  }
  const body = { query, variables: JSON.parse(look.variables ?? '{}') as Record<string, unknown> }
  try {
    const progress = { until: performance.now() + withinMs, deed: false }
    const asked = { method: 'POST' as const, search: '', body, headers: plain }
    const { text } = await gateway.answer(asked, { viewer, receipt: false, progress })
    return foundIn(text, query, id)
  } catch (error) {
    if (error instanceof XinluError && refusing.has(error.code)) return 'REFUSED'
    throw error
  }
}

const plain = { 'content-type': 'application/json', accept: 'application/json' }

interface Told {
  data?: Record<string, unknown> | null
  errors?: { path?: unknown; extensions?: { code?: string } }[]
}

function foundIn(text: string, query: string, id: string): Looked {
  const { data, errors = [] } = JSON.parse(text) as Told
  const codes = errors.map(({ extensions }) => extensions?.code ?? '')
  if (!data && codes.some((code) => refusing.has(code))) return 'REFUSED'
  // What is withheld is an answer; what does not answer is none.
  if (!data || codes.some((code) => code !== 'FIELD_WITHHELD')) return 'UNKNOWN'
  const left = keysOfTheAsking(query)
  const said = JSON.stringify([id, data, errors.map(({ path }) => path)], (key, value) =>
    left.has(key) ? undefined : value,
  )
  return { answerHash: hash('sha256', said, 'hex') }
}

const known = new Latest<ReadonlySet<string>>({ most: 500, mostWeight: 1_000_000 })

/** The keys under which an operation is answered with what is of the asking. */
function keysOfTheAsking(query: string): ReadonlySet<string> {
  const kept = known.of(query)
  if (kept) return kept
  const keys = new Set<string>()
  visit(parse(query) as DocumentNode, {
    Field({ alias, name }) {
      if (ofTheAsking.has(name.value)) keys.add((alias ?? name).value)
    },
  })
  known.keep(query, keys, query.length)
  return keys
}
