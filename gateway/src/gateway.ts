import { createHash, type KeyObject } from 'node:crypto'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { type Coordinates, coordinatesOf, readScalars, refusal, type Viewer, XinluError } from '@xinlu/schema'
import { type DocumentNode, GraphQLError, type GraphQLSchema, OperationTypeNode, parse, print, visit } from 'graphql'
import type { Logger } from 'pino'
import { judge, verdictsFor } from './decide.ts'
import { outgoing } from './errors.ts'
import { type Sealed, SealedSource, type Send } from './forward.ts'
import type { Policy } from './policy.ts'
import { resolveConditions, withoutPlaceholders } from './rewrite.ts'

/** What a request brings into the gateway: who asks; what is decided is written beside it. */
export interface RequestContext {
  viewer: Viewer
  sealed?: Sealed
}

export interface GatewayOptions {
  supergraph: string
  policy: Policy
  sendTo: (subgraph: string) => Send
  /** The key of now: it may be rotated while the house stands. */
  sealKey: () => KeyObject
  clock: () => number
  log: Logger
}

/** A supergraph in, a server out. The only place that may answer: nothing is planned before it is decided. */
export function gatewayOf({
  supergraph,
  policy,
  sendTo,
  sealKey,
  clock,
  log,
}: GatewayOptions): ApolloServer<RequestContext> {
  // The stock gateway sends metrics to its vendor unless it is told not to before it is made.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  const coordinates = coordinatesOf(parse(supergraph))
  const lost = (name: string, error: unknown) => log.warn({ subgraph: name, err: error }, 'a subgraph did not answer')
  const inner = new ApolloGateway({
    supergraphSdl: enforced(supergraph),
    buildService: ({ name }) => new SealedSource(name, sendTo(name), sealKey, clock, lost),
    logger: quiet(log),
  })
  inner.onSchemaLoadOrUpdate(({ apiSchema }) => readScalars(apiSchema))
  return new ApolloServer<RequestContext>({
    gateway: {
      async load(options) {
        const loaded = await inner.load({ apollo: options.apollo })
        return {
          executor: async (request) => {
            const rewritten = resolveConditions(
              request.document,
              request.request.variables ?? {},
              request.operationName,
            )
            if (rewritten === request.document) return completed(await loaded.executor(request), request.document)
            const source = print(rewritten)
            const queryHash = createHash('sha256').update(source).digest('hex')
            const result = completed(
              await loaded.executor({ ...request, document: rewritten, source, queryHash }),
              rewritten,
            )
            withoutPlaceholders(result.data)
            return result
          },
        }
      },
      onSchemaLoadOrUpdate: (callback) => inner.onSchemaLoadOrUpdate(callback),
      stop: () => inner.stop(),
    },
    plugins: [ApolloServerPluginLandingPageDisabled(), deciding(policy, coordinates)],
    introspection: false,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    logger: quiet(log),
    formatError: (formatted, error) => outgoing(formatted, error, log),
  })
}

/**
 * The stock gateway refuses a supergraph with @policy. Here, and nowhere else, its link loses the mark of security,
 * because this wrapper enforces every policy itself; an unknown policy has already thrown in coordinatesOf.
 */
function enforced(supergraph: string): string {
  return supergraph.replace(/(@link\(url: "https:\/\/specs\.apollo\.dev\/policy\/v[\d.]+"), for: SECURITY\)/, '$1)')
}

/** Decides each operation before it is planned; what is decided travels in the seals of its fetches. */
function deciding(policy: Policy, coordinates: Coordinates): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, schema, contextValue }) {
          if (!operation) {
            throw asGraphQL(
              refusal('OPERATION_UNKNOWN', {
                expected: 'operationName to name one operation of the document',
                got: 'none or another',
                todo: 'name it',
              }),
            )
          }
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
            throw asGraphQL(
              refusal('BAD_REQUEST', {
                expected: 'a query or a mutation',
                got: 'a subscription',
                todo: 'ask again at intervals',
              }),
            )
          }
          try {
            const decision = verdictsFor(contextValue.viewer, policy)
            judge(document as DocumentNode, schema as GraphQLSchema, coordinates, decision)
            contextValue.sealed = {
              viewer: contextValue.viewer,
              verdicts: { ...decision, ownUnit: {}, coordinates: {}, minCell: 5 },
              analyses: [],
            }
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

function asGraphQL(error: XinluError): GraphQLError {
  return new GraphQLError(error.message, {
    extensions: { ...error.extensions, http: { status: error.status } },
    originalError: error,
  })
}

type Executed = Awaited<ReturnType<Awaited<ReturnType<ApolloGateway['load']>>['executor']>>

/**
 * Null propagation is told as errors, not in an extension that nobody reads; no extension leaves. A path ends at what was
 * asked for: fields that the planner fetches for itself are nobody's to know.
 */
function completed(result: Executed, document: DocumentNode): Executed {
  const { extensions, errors = [], ...rest } = result
  const silent = ((extensions?.valueCompletion ?? []) as GraphQLError[]).map(
    (error) =>
      new GraphQLError(error.message, { ...(error.path && { path: error.path }), extensions: { code: 'UNAVAILABLE' } }),
  )
  const all = [...errors, ...silent]
  if (all.length === 0) return rest
  const asked = responseKeys(document)
  const known = (path: readonly (string | number)[]) => {
    const beyond = path.findIndex((key) => typeof key === 'string' && !asked.has(key))
    return beyond < 0 ? path : path.slice(0, beyond)
  }
  return {
    ...rest,
    errors: all.map((error) =>
      error.path
        ? new GraphQLError(error.message, {
            path: known(error.path),
            extensions: error.extensions,
            originalError: error.originalError ?? error,
          })
        : error,
    ),
  }
}

function responseKeys(document: DocumentNode): Set<string> {
  const keys = new Set<string>()
  visit(document, { Field: ({ alias, name }) => void keys.add((alias ?? name).value) })
  return keys
}

function quiet(log: Logger) {
  return {
    debug: () => {},
    info: () => {},
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  }
}
