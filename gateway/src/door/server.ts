import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { outgoing } from '../errors.ts'
import type { Executor } from '../execute/executor.ts'
import type { Answered, Asked, AskedContext, DoorContext } from './answered.ts'
import type { Latest } from './latest.ts'
import type { Decide, Valid } from './short.ts'

export interface ServerOptions {
  supergraph: string
  /** The schema that exists for the audience. */
  contract: () => GraphQLSchema
  executor: () => Executor
  decide: Decide
  /** Learns what was found valid. */
  known: Latest<Valid>
  log: Logger
}

/** The server for one audience: it reads, validates and answers whatever comes for the first time, and whatever is unusual. */
export function serverOf(options: ServerOptions): ApolloServer<DoorContext> {
  const { supergraph, contract, executor, log } = options
  return new ApolloServer<DoorContext>({
    gateway: {
      async load() {
        return { executor: executor() }
      },
      // The supergraph is given once and for all: there is no later event.
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: contract(), coreSupergraphSdl: supergraph })
        return () => {}
      },
      async stop() {},
    },
    plugins: [ApolloServerPluginLandingPageDisabled(), beforePlanning(options)],
    // By contract: a caller reads the schema that exists for it.
    introspection: true,
    csrfPrevention: true,
    // The door keeps what callers register, each caller's apart.
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    logger: quiet(log),
    formatError: (formatted, error) => outgoing(formatted, error, log),
  })
}

/** What the server answers. */
export async function serverAnswer(
  server: ApolloServer<DoorContext>,
  { headers, ...asked }: Asked,
  context: AskedContext,
): Promise<Answered> {
  const named = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) named.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { ...asked, headers: named },
    context: async () => context,
  })
  if (answer.body.kind !== 'complete') throw new Error('an answer in pieces, which no operation here can ask for')
  const { status = 200 } = answer
  const text = answer.body.string
  const open = context.outcome.open && status === 200 && !text.startsWith('{"errors"')
  return { status, headers: answer.headers, text, open, decided: context.outcome.decided }
}

/** Decides each operation before it is planned; what is decided travels in the seals of its fetches. */
function beforePlanning({ decide, known }: ServerOptions): ApolloServerPlugin<DoorContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, source, queryHash, request, schema, contextValue }) {
          // Here the text is valid, whatever is decided of this request.
          known.keep(source, { document: document as DocumentNode, queryHash }, weightOf(source))
          const { operationName = null, variables = {} } = request
          await decide(document as DocumentNode, operationName, variables, schema as GraphQLSchema, contextValue)
        },
        async willSendResponse({ response }) {
          response.http.headers.set('cache-control', 'no-store')
        },
      }
    },
  }
}

/** The weight of a text with its document, in half kilobytes: each word takes about one there, and the text itself stays. */
const weightOf = (text: string) => (text.match(/\w+/g)?.length ?? 0) + Math.ceil(text.length / 256)

/** The log as the stock parts call it: their warnings and errors, no more. */
export function quiet(log: Logger) {
  return {
    debug: () => {},
    info: () => {},
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  }
}
