import type { KeyObject } from 'node:crypto'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Ledger } from '@xinlu/db'
import { readScalars, type Viewer, XinluError } from '@xinlu/schema'
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import type { Logger } from 'pino'
import { refusedWhole, verdictsFor, viewerFor } from './decide.ts'
import { assertOperation, audienceOf, decidingOf, type RequestContext } from './deciding.ts'
import { disclose } from './disclose.ts'
import { asGraphQL, outgoing } from './errors.ts'
import { type Executor, executorOf } from './execute/executor.ts'
import { SealedSource, type Send } from './forward.ts'
import { costWithin } from './limits/cost.ts'
import { costsOf } from './limits/costs.ts'
import { type Limits, limitsFor } from './limits/limits.ts'
import type { Openings } from './openings.ts'
import { OwnSource, ownName } from './own.ts'
import type { Policy } from './policy.ts'
import { contractFor, wholeOf } from './whole.ts'

export type { RequestContext }

export interface GatewayOptions {
  supergraph: string
  policy: Policy
  sendTo: (subgraph: string) => Send
  /** The key of now for the seals to a subgraph: it may be rotated while the house stands. */
  sealKey: (subgraph: string) => KeyObject
  openings: Openings
  ledger: Pick<Ledger, 'append'>
  /** The name of an operation in the manifest of trusted operations, by its normalised hash. */
  trustedAs: (operationHash: string) => string | null
  limits: Limits
  trustedOnly: boolean
  clock: () => number
  log: Logger
}

/** A supergraph in, a door out. The only place that may answer: nothing is planned before it is decided. */
export interface Gateway {
  /** The server for the schema that exists for a viewer; PURPOSE_REFUSED before any word of a schema is said. */
  serverFor(viewer: Viewer): ApolloServer<RequestContext>
  start(): Promise<void>
  stop(): Promise<void>
}

export function gatewayOf(options: GatewayOptions): Gateway {
  const { supergraph, policy, sendTo, sealKey, openings, ledger, trustedAs, limits, trustedOnly, clock, log } = options
  // The stock gateway sends metrics to its vendor unless it is told not to before it is made.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  const words = parse(supergraph)
  const whole = wholeOf(words)
  const costs = costsOf(words)
  const lost = (name: string, error: unknown) => log.warn({ subgraph: name, err: error }, 'a subgraph did not answer')
  const inner = new ApolloGateway({
    supergraphSdl: enforced(supergraph),
    buildService: ({ name }) =>
      name === ownName ? new OwnSource(policy) : new SealedSource(name, sendTo(name), () => sealKey(name), clock, lost),
    logger: quiet(log),
  })
  const contracts = new Map<string, GraphQLSchema>()
  let api: GraphQLSchema | undefined
  let executor: Executor | undefined
  inner.onSchemaLoadOrUpdate(({ apiSchema }) => {
    readScalars(apiSchema)
    api = apiSchema
    for (const [name, shown] of Object.entries(policy.audiences)) {
      contracts.set(name, contractFor(apiSchema, whole.coordinates, shown))
    }
  })
  const schema = () => api as GraphQLSchema
  const schemaFor = (audience: string) => contracts.get(audience) as GraphQLSchema
  const deciding = decidingOf({ whole, policy, schema, schemaFor, openings, trustedAs, limits, trustedOnly })
  const servers = new Map(Object.keys(policy.audiences).map((audience) => [audience, serverOf(audience)]))

  return {
    serverFor: (viewer) => servers.get(audienceOf(viewer, policy)) as ApolloServer<RequestContext>,
    async start() {
      executor = (await inner.load()).executor
      for (const server of servers.values()) await server.start()
    },
    async stop() {
      for (const server of servers.values()) await server.stop()
      await inner.stop()
    },
  }

  function serverOf(audience: string): ApolloServer<RequestContext> {
    return new ApolloServer<RequestContext>({
      gateway: {
        async load() {
          const contract = () => schemaFor(audience)
          return { executor: executorOf({ inner: executor as Executor, schema, contract, letGo }) }
        },
        // The supergraph is given once and for all: there is no later event.
        onSchemaLoadOrUpdate(callback) {
          callback({ apiSchema: schemaFor(audience), coreSupergraphSdl: supergraph })
          return () => {}
        },
        async stop() {},
      },
      plugins: [ApolloServerPluginLandingPageDisabled(), beforePlanning()],
      // By contract: a caller reads the schema that exists for it.
      introspection: true,
      csrfPrevention: true,
      persistedQueries: false,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      stopOnTerminationSignals: false,
      logger: quiet(log),
      formatError: (formatted, error) => outgoing(formatted, error, log),
    })
  }

  /** Decides each operation before it is planned; what is decided travels in the seals of its fetches. */
  function beforePlanning(): ApolloServerPlugin<RequestContext> {
    return {
      async requestDidStart() {
        return {
          async didResolveOperation({ document, request, schema: contract, contextValue }) {
            const operationName = request.operationName ?? null
            try {
              assertOperation(document as DocumentNode, operationName, contract as GraphQLSchema)
              const { viewer } = contextValue
              const variables = request.variables ?? {}
              const cost = { schema: schema(), costs, limits }
              costWithin(cost, document as DocumentNode, operationName, variables, limitsFor(limits, viewer.role))
              const decided = await deciding.decideRequest(document as DocumentNode, operationName, variables, viewer)
              if (decided.decision.verdict === 'REFUSE') throw refusedWhole(decided.decision, whole)
              Object.assign(contextValue, {
                decided,
                heard: decided.heard,
                explain: (args: Parameters<typeof deciding.explain>[0]) => deciding.explain(args, viewer),
                sealedFor: (subgraph: string) => ({
                  viewer: viewerFor(decided.decision, subgraph, viewer, whole),
                  verdicts: verdictsFor(decided.decision.standing, subgraph, policy, viewer),
                  analyses: decided.analyses,
                }),
              })
            } catch (error) {
              throw error instanceof XinluError ? asGraphQL(error) : error
            }
          },
          async willSendResponse({ response }) {
            response.http.headers.set('cache-control', 'no-store')
          },
        }
      },
    }
  }

  async function letGo(data: Record<string, unknown> | null | undefined, context: RequestContext, operation: string) {
    const { viewer, decided } = context
    if (!decided) throw new Error('an operation that nobody decided')
    return disclose({ viewer, data, operation, ...decided }, whole, ledger).catch((error) => {
      if (error instanceof XinluError && error.code === 'CANARY') {
        log.error({ incident: 'CANARY', operation: decided.operationHash, role: viewer.role }, 'an answer was stopped')
      }
      throw error
    })
  }
}

/**
 * The stock gateway refuses a supergraph with @policy. Here, and nowhere else, its link loses the mark of security,
 * because this wrapper enforces every policy itself; an unknown policy has already thrown when the classes were read.
 */
function enforced(supergraph: string): string {
  return supergraph.replace(/(@link\(url: "https:\/\/specs\.apollo\.dev\/policy\/v[\d.]+"), for: SECURITY\)/, '$1)')
}

function quiet(log: Logger) {
  return {
    debug: () => {},
    info: () => {},
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  }
}
