import type { ApolloServer } from '@apollo/server'
import type { Viewer } from '@xinlu/schema'
import type { GraphQLSchema } from 'graphql'
import type { Deciding } from './deciding.ts'
import { contentTypeFor } from './door/accept.ts'
import type { Answered, Asked, DoorContext, Way } from './door/answered.ts'
import type { Progress } from './door/inTime.ts'
import { Latest } from './door/latest.ts'
import { serverAnswer, serverOf } from './door/server.ts'
import { plainOf, shortWay, type Valid } from './door/short.ts'
import type { Executed } from './execute/compiled.ts'
import { type Executor, executorOf } from './execute/executor.ts'
import { stockOf } from './execute/stock.ts'
import { type PermittingOptions, permittingOf } from './permitting.ts'
import type { Say } from './telemetry/telemetry.ts'

export interface GatewayOptions extends PermittingOptions {
  /** Hears which way each request was answered. */
  took?: (way: Way) => void
  /** Hears whether an operation was compiled, and if not, why. */
  executed?: Executed | undefined
  /** Leaves execution to the stock gateway, to be held against. */
  stockOnly?: boolean
}

/** A supergraph in, a door out. The only place that may answer: nothing is planned before it is decided. */
export interface Gateway {
  /** Answers by the schema that exists for a viewer; PURPOSE_REFUSED before any word of a schema is said. */
  answer(asked: Asked, asking: { viewer: Viewer; receipt: boolean; progress?: Progress; say?: Say }): Promise<Answered>
  /** The schema that exists for a viewer; PURPOSE_REFUSED likewise. */
  schemaFor(viewer: Viewer): GraphQLSchema
  /** What a viewer would get of an operation, as `explainAccess` tells it. */
  explain: Deciding['explain']
  /** The server behind, for those who ask from within this process. */
  serverFor(viewer: Viewer): ApolloServer<DoorContext>
  start(): Promise<void>
  stop(): Promise<void>
}

type Counter = { server: ApolloServer<DoorContext>; known: Latest<Valid>; short: ReturnType<typeof shortWay> }

export function gatewayOf(options: GatewayOptions): Gateway {
  const { supergraph, policy, log, took = () => {}, executed, stockOnly = false, telemetry = null } = options
  const { planned, planner, schemaFor, audienceOf, decide, explain, sourceOf, letGo } = permittingOf(options)
  const schema = () => planner.api
  const stock = stockOf(planned, sourceOf, log)
  const compiling = stockOnly ? null : { planner, sourceOf, schema }
  const counters = new Map(Object.keys(policy.audiences).map((audience) => [audience, counterFor(audience)]))
  const counterOf = (viewer: Viewer) => counters.get(audienceOf(viewer)) as Counter

  return {
    async answer(asked, asking) {
      const { server, known, short } = counterOf(asking.viewer)
      const context = { ...asking, outcome: { open: false, decided: false, data: null } }
      const plain = plainOf(asked)
      const valid = plain && known.of(plain.query)
      const contentType = valid && contentTypeFor(asked.headers.accept)
      if (contentType) return short(valid, plain, context, contentType)
      took('SERVER')
      return serverAnswer(server, asked, context)
    },
    schemaFor: (viewer) => schemaFor(audienceOf(viewer)),
    explain,
    serverFor: (viewer) => counterOf(viewer).server,
    async start() {
      for (const { server } of counters.values()) await server.start()
    },
    async stop() {
      for (const { server } of counters.values()) await server.stop()
      await stock.stop()
    },
  }

  /** Where one audience is answered: the server, and the short way for what the server has read before. */
  function counterFor(audience: string) {
    const contract = () => schemaFor(audience)
    let own: Executor | undefined
    const ownExecutor = () =>
      (own ??= executorOf({ inner: stock.executor, schema, contract, letGo, compiling, executed, telemetry }))
    // Half kilobytes: some 20 MB at most.
    const known = new Latest<Valid>({ most: 1000, mostWeight: 40_000 })
    const common = { contract, executor: ownExecutor, decide, log }
    return { known, server: serverOf({ ...common, supergraph, known }), short: shortWay({ ...common, took }) }
  }
}
