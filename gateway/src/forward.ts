import type { GraphQLDataSource } from '@apollo/gateway'
import {
  type Analysis,
  type Hosted,
  operationHash,
  refusal,
  type Sealer,
  type SubgraphAnswer,
  type SubgraphRequest,
  type UsedList,
  type Verdicts,
  type Viewer,
  XinluError,
} from '@xinlu/schema'
import {
  type FieldNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionNode,
} from 'graphql'
import type { RoomHeard } from './breaker.ts'
import { Lost } from './lost.ts'
import { sayCode, type Telemetry, watched } from './telemetry/telemetry.ts'

/**
 * Milliseconds that a subgraph hosted apart has for one fetch that reads, from the first to the last byte, a second try included. A
 * deed has as long as its caller waits: one that is given up is one of which nobody knows.
 */
export const fetchWithin = 10_000

/** Sends one request to a subgraph, wherever it is hosted; rejects when it does not answer. */
export type Send = (request: SubgraphRequest) => Promise<SubgraphAnswer>

/** What the seal of a fetch says of the viewer. */
export interface Sealed {
  viewer: Viewer
  verdicts: Verdicts
  analyses: readonly Analysis[]
}

/** What the gateway's context holds for fetches: what was decided, as each subgraph is to know it, until when it waits, and who hears what was used. */
interface FetchContext {
  sealedFor?: (subgraph: string) => Sealed
  by?: number
  heard?: (used: UsedList) => void
}

/** A subgraph in this process: the same guard, no wire. */
export function sendInside(hosted: Hosted): Send {
  return (request) => hosted.answer(request)
}

/** Whom a fetch is sealed for and with what, and who hears how it went. */
export interface To {
  issuer: string
  audience: string
  seal: Sealer
  /** Milliseconds since the epoch. */
  clock: () => number
  heard: RoomHeard
}

/**
 * Seals and sends a request for a viewer; used for planned fetches and by subgraphs that ask a sibling. What only reads is sent once
 * more where the room was not reached or sent it away, for the same viewer with the same decision, under a seal of its own: the first
 * may have been used up. What writes is sent once, whatever became of it; nothing is sent twice after `by` (milliseconds, as
 * `performance.now()` counts them).
 */
export async function sealAndSend(
  send: Send,
  to: To,
  sealed: Sealed,
  request: Omit<SubgraphRequest, 'seal'>,
): Promise<SubgraphAnswer> {
  const { hash, reads } = knownOf(request.query)
  const content = { issuer: to.issuer, audience: to.audience, operationHash: hash, ...sealed }
  const end = performance.now() + fetchWithin
  const by = reads ? Math.min(end, request.by ?? end) : (request.by ?? end)
  const once = () => send({ ...request, by, seal: to.seal(content, to.clock()) })
  try {
    return await once()
  } catch (error) {
    if (!reads || !(error instanceof Lost && error.elsewhere) || performance.now() >= by) throw error
    to.heard(to.audience, 'AGAIN')
    return once()
  }
}

/** The gateway's data source for one subgraph. A subgraph that does not answer leaves UNAVAILABLE at each path it was asked for. */
export class SealedSource implements GraphQLDataSource<Record<string, unknown>> {
  readonly #send: Send
  readonly #to: To
  readonly #lost: (name: string, error: unknown) => void
  readonly #telemetry: Telemetry | null

  constructor(
    send: Send,
    to: Omit<To, 'issuer'>,
    lost: (name: string, error: unknown) => void,
    telemetry: Telemetry | null,
  ) {
    this.#send = send
    this.#to = { issuer: 'gateway', ...to }
    this.#lost = lost
    this.#telemetry = telemetry
  }

  process(options: Parameters<GraphQLDataSource['process']>[0]) {
    return watched(this.#telemetry, 'fetch', { subgraph: this.#to.audience }, async (say) => {
      const { representations } = options.request.variables ?? {}
      if (Array.isArray(representations)) say({ entities: String(representations.length) })
      return sayCode(await this.#asked(options), say) as never
    })
  }

  async #asked(options: Parameters<GraphQLDataSource['process']>[0]): Promise<SubgraphAnswer> {
    const { query = '', variables = {}, operationName } = options.request
    const { sealedFor, by, heard } = options.context as FetchContext
    if (!sealedFor) throw new Error('a fetch without a viewer')
    const { audience } = this.#to
    let answer: SubgraphAnswer
    try {
      answer = await sealAndSend(this.#send, this.#to, sealedFor(audience), {
        query,
        variables,
        operationName,
        by,
        traceparent: this.#telemetry?.traceparent(),
      })
      if (!answersAll(answer, variables)) throw new Error('the subgraph did not answer for what it was asked of')
    } catch (error) {
      // Who is left alone was told of when that began.
      const leftAlone = error instanceof XinluError
      if (!leftAlone) this.#lost(audience, error)
      const told = leftAlone ? error : knownOf(query).reads ? unavailable : unknown
      answer = { errors: [{ message: told.message, extensions: told.extensions }] }
    }
    if (answer.extensions?.used) heard?.(answer.extensions.used)
    // An answer without data says nothing of where it is missing: say it at each place that was asked for.
    if (!answer.data) return spread(answer, query, variables)
    return answer
  }
}

/** Whether an answer with data has one place for each entity that it was asked of. */
function answersAll({ data }: SubgraphAnswer, { representations }: Record<string, unknown>): boolean {
  if (!data || !Array.isArray(representations)) return true
  return Array.isArray(data._entities) && data._entities.length === representations.length
}

const unavailable = refusal('UNAVAILABLE', {
  expected: 'an answer from the source of this section',
  got: 'none',
  todo: 'use the rest, and ask again later',
})

const unknown = refusal('UNAVAILABLE', {
  expected: 'an answer from the source of this section',
  got: 'none, and it is not known whether the deed was done',
  todo: 'look whether it is recorded before it is sent again; what bears a key, a number or a file of its own is not recorded twice',
})

function spread({ errors = [] }: SubgraphAnswer, query: string, variables: Record<string, unknown>): SubgraphAnswer {
  const [first] = errors
  const message = first?.message || unavailable.message
  const extensions = first?.extensions ?? unavailable.extensions
  const places = placesOf(query, variables)
  const entities = Array.isArray(variables.representations)
    ? { _entities: variables.representations.map(() => null) }
    : null
  return { data: entities, errors: places.map((path): GraphQLFormattedError => ({ message, extensions, path })) }
}

function placesOf(query: string, variables: Record<string, unknown>): (string | number)[][] {
  const fields = rootFieldsOf(query)
  const entities = fields.find((field) => field.name.value === '_entities')
  if (!entities) return fields.map((field) => [keyOf(field)])
  const asked = [...new Set(inner(entities.selectionSet?.selections ?? []).map(keyOf))].filter(
    (key) => key !== '__typename',
  )
  const representations = variables.representations as unknown[]
  return representations.flatMap((_, i) => asked.map((key) => ['_entities', i, key]))
}

const keyOf = (field: FieldNode) => field.alias?.value ?? field.name.value

function inner(selections: readonly SelectionNode[]): FieldNode[] {
  return selections.flatMap((node) =>
    node.kind === Kind.FIELD ? [node] : node.kind === Kind.INLINE_FRAGMENT ? inner(node.selectionSet.selections) : [],
  )
}

function rootFieldsOf(query: string): FieldNode[] {
  return inner(operationIn(query)?.selectionSet.selections ?? [])
}

function operationIn(query: string): OperationDefinitionNode | undefined {
  return parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
}

const known = new Map<string, { hash: string; reads: boolean }>()

/** The hash of a fetch's text, and whether it only reads, kept, since planned fetches repeat. */
function knownOf(query: string): { hash: string; reads: boolean } {
  const kept = known.get(query)
  if (kept) return kept
  if (known.size >= 5000) known.clear()
  const made = { hash: operationHash(query), reads: operationIn(query)?.operation === OperationTypeNode.QUERY }
  known.set(query, made)
  return made
}
