import type { KeyObject } from 'node:crypto'
import {
  type ExecutionResult,
  type GraphQLFormattedError,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { Logger } from 'pino'
import type { Sql } from 'postgres'
import type { Concealing } from './concealed.ts'
import type { Ask, Context, Db } from './context.ts'
import { type Copy, fromCopy } from './copy.ts'
import { cursorsOf, pseudonymOf } from './cursors.ts'
import { fetchOf, roomOf, type Subgraph } from './defineSubgraph.ts'
import { compiled, type Execution, stock } from './execute/compiled.ts'
import { safeError } from './faults.ts'
import { assertFirstUse, type FirstUse } from './firstUse.ts'
import { askedBy, guardOf } from './guard.ts'
import type { PublicKey } from './keys.ts'
import { operationHash } from './seal.ts'
import type { Ticket, TicketOffice } from './ticket.ts'
import { untilThen } from './untilThen.ts'
import { collecting, type Used } from './used.ts'

/** One sealed request to a subgraph, the same in the gateway's process and over HTTP. */
export interface SubgraphRequest {
  query: string
  variables: Record<string, unknown>
  operationName?: string | undefined
  seal?: string | Ticket | undefined
  /** The trace that this belongs to, for a subgraph that is hosted apart. */
  traceparent?: string | undefined
  /** Until when whoever asks waits, in milliseconds as its own `performance.now()` counts them; it does not travel. */
  by?: number | undefined
  /** Milliseconds for which the caller of a deed waits, as they travel: no deed is begun, and none recorded, after that. */
  within?: number | undefined
}

export interface SubgraphAnswer {
  data?: Record<string, unknown> | null
  errors?: GraphQLFormattedError[]
  extensions?: { used?: UsedList }
}

/** What the answer rested on, as it travels to the gateway; it never leaves the house. */
export interface UsedList {
  subjects: string[]
  editions: string[]
}

const usedOf = ({ subjects, editions }: Used): UsedList => ({ subjects: [...subjects], editions: [...editions] })

/** A subgraph that answers. */
export interface Hosted {
  name: string
  answer(request: SubgraphRequest): Promise<SubgraphAnswer>
}

export interface HostOptions {
  /** For writing, and for questions that may take their time. */
  sql: Sql
  /** One connection for look-ups: sent one behind the other without waiting, they cost the server less than on several. */
  lookUps: Sql
  /** What may answer instead, where gateways only read. */
  copy?: Copy | undefined
  keyOf: (issuer: string, kid: string) => PublicKey | undefined
  /** Of the gateway in the same process. */
  tickets?: TicketOffice | undefined
  /** Of a room with several copies. */
  firstUse?: FirstUse | undefined
  ask: (context: Pick<Context, 'viewer'>) => Ask
  /** The secret of the room's cursors. */
  secret: () => KeyObject
  logKeys: Context['logKeys']
  signer: Context['signer']
  /** Of a house with a data key. */
  concealing?: Concealing | undefined
  clock: () => number
  log: Logger
}

interface Prepared {
  hash: string
  asked: string[]
  askedSet: ReadonlySet<string>
  isDeed: boolean
  execution: Execution
}

const preparedLimit = 2000

/** Hosts a subgraph over its own database connection. A document is parsed and validated once, then kept by its text. */
export function host(
  subgraph: Subgraph,
  { sql, lookUps, copy, keyOf, tickets, firstUse, ask, secret, logKeys, signer, concealing, clock, log }: HostOptions,
): Hosted {
  const room = roomOf(sql)
  const copied = copy ? roomOf(copy.sql) : null
  const guard = guardOf({
    audience: subgraph.name,
    coordinates: subgraph.coordinates,
    siblings: subgraph.siblings ?? {},
    keyOf: (issuer, kid) =>
      issuer === 'gateway' || Object.hasOwn(subgraph.siblings ?? {}, issuer) ? keyOf(issuer, kid) : undefined,
    tickets: tickets ?? null,
    clock,
  })
  const prepared = new Map<string, Prepared>()

  const prepare = (query: string, hash: string): Prepared => {
    const document = parse(query)
    const [fault] = validate(subgraph.schema, document, specifiedRules)
    if (fault) throw fault
    const asked = askedBy(document, subgraph.schema)
    const execution = compiled(subgraph.schema, document) ?? stock(subgraph.schema, document)
    const isDeed = getOperationAST(document)?.operation === OperationTypeNode.MUTATION
    const made = { hash, asked, askedSet: new Set(asked), isDeed, execution }
    if (prepared.size >= preparedLimit) prepared.delete(prepared.keys().next().value as string)
    prepared.set(query, made)
    return made
  }

  return {
    name: subgraph.name,
    async answer({ query, variables, operationName, seal, within, by }) {
      const until = by ?? (within === undefined ? null : performance.now() + within)
      try {
        let found = prepared.get(query)
        const hash = found?.hash ?? operationHash(query)
        const opened = guard(seal, hash, () => {
          found ??= prepare(query, hash)
          return found.asked
        })
        // A ticket is of this process, and no other copy can be shown it.
        if (firstUse && typeof seal === 'string') await assertFirstUse(firstUse, opened)
        const { viewer, verdicts, analyses, issuer } = opened
        const { askedSet, execution, isDeed } = found ?? prepare(query, hash)
        const held = issuer === 'gateway' ? verdicts : null
        const run = async (seen: Db) => {
          const db = isDeed && until !== null ? untilThen(seen, until) : seen
          const context: Context = {
            viewer,
            verdicts: held,
            analyses,
            db,
            loaders: subgraph.loaders(db, viewer, held),
            ask: ask({ viewer }),
            pseudonym: (value) => pseudonymOf(secret(), viewer, value),
            cursors: (list) => cursorsOf(secret(), viewer, list),
            logKeys,
            signer,
          }
          const used: Used = { subjects: new Set(), editions: new Set() }
          return { used, result: await collecting(used, () => execution(variables, context, operationName)) }
        }
        // A sibling may be in the middle of a deed.
        const mayCopy = copy && copied && !isDeed && issuer === 'gateway'
        const ran =
          (mayCopy && (await fromCopy(copy, () => run(fetchOf(copied, copy.lookUps, askedSet, concealing))))) ||
          (await run(fetchOf(room, lookUps, askedSet, concealing)))
        return { ...formatted(ran.result, log), extensions: { used: usedOf(ran.used) } }
      } catch (error) {
        return { errors: [safeError(error, log)] }
      }
    },
  }
}

function formatted(result: ExecutionResult, log: Logger): SubgraphAnswer {
  if (!result.errors) return { data: result.data ?? null }
  return { data: result.data ?? null, errors: result.errors.map((error) => safeError(error, log)) }
}
