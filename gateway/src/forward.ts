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
} from '@xinlu/schema'
import { type FieldNode, type GraphQLFormattedError, Kind, parse, type SelectionNode } from 'graphql'
import { sayCode, type Telemetry, watched } from './telemetry/telemetry.ts'

/** Sends one request to a subgraph, wherever it is hosted; rejects when it does not answer. */
export type Send = (request: SubgraphRequest) => Promise<SubgraphAnswer>

/** What the seal of a fetch says of the viewer. */
export interface Sealed {
  viewer: Viewer
  verdicts: Verdicts
  analyses: readonly Analysis[]
}

/** What the gateway's context holds for fetches: what was decided, as each subgraph is to know it, and who hears what was used. */
interface FetchContext {
  sealedFor?: (subgraph: string) => Sealed
  heard?: (used: UsedList) => void
}

/** A subgraph in this process: the same guard, no wire. */
export function sendInside(hosted: Hosted): Send {
  return (request) => hosted.answer(request)
}

/** Seals and sends a request for a viewer; used for planned fetches and by subgraphs that ask a sibling. */
export async function sealAndSend(
  send: Send,
  to: { issuer: string; audience: string; seal: Sealer; clock: () => number },
  sealed: Sealed,
  request: Omit<SubgraphRequest, 'seal'>,
): Promise<SubgraphAnswer> {
  const content = { issuer: to.issuer, audience: to.audience, operationHash: hashOf(request.query), ...sealed }
  return send({ ...request, seal: to.seal(content, to.clock()) })
}

/** The gateway's data source for one subgraph. A subgraph that does not answer leaves UNAVAILABLE at each path it was asked for. */
export class SealedSource implements GraphQLDataSource<Record<string, unknown>> {
  readonly #name: string
  readonly #send: Send
  readonly #seal: Sealer
  readonly #clock: () => number
  readonly #lost: (name: string, error: unknown) => void
  readonly #telemetry: Telemetry | null

  constructor(
    name: string,
    send: Send,
    seal: Sealer,
    clock: () => number,
    lost: (name: string, error: unknown) => void,
    telemetry: Telemetry | null,
  ) {
    this.#name = name
    this.#send = send
    this.#seal = seal
    this.#clock = clock
    this.#lost = lost
    this.#telemetry = telemetry
  }

  process(options: Parameters<GraphQLDataSource['process']>[0]) {
    return watched(this.#telemetry, 'fetch', { subgraph: this.#name }, async (say) => {
      const { representations } = options.request.variables ?? {}
      if (Array.isArray(representations)) say({ entities: String(representations.length) })
      return sayCode(await this.#asked(options), say) as never
    })
  }

  async #asked(options: Parameters<GraphQLDataSource['process']>[0]): Promise<SubgraphAnswer> {
    const { query = '', variables = {}, operationName } = options.request
    const { sealedFor, heard } = options.context as FetchContext
    if (!sealedFor) throw new Error('a fetch without a viewer')
    const to = { issuer: 'gateway', audience: this.#name, seal: this.#seal, clock: this.#clock }
    let answer: SubgraphAnswer
    try {
      answer = await sealAndSend(this.#send, to, sealedFor(this.#name), {
        query,
        variables,
        operationName,
        traceparent: this.#telemetry?.traceparent(),
      })
      if (!answersAll(answer, variables)) throw new Error('the subgraph did not answer for what it was asked of')
    } catch (error) {
      this.#lost(this.#name, error)
      answer = { errors: [{ message: '', extensions: unavailable.extensions }] }
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
  const operation = parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return inner(operation?.selectionSet.selections ?? [])
}

const hashes = new Map<string, string>()

/** The hash of a fetch's text, kept, since planned fetches repeat. */
function hashOf(query: string): string {
  const known = hashes.get(query)
  if (known) return known
  if (hashes.size >= 5000) hashes.clear()
  const hash = operationHash(query)
  hashes.set(query, hash)
  return hash
}
