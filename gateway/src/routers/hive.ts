import { refusal, XinluError } from '@xinlu/schema'
import { type DocumentNode, GraphQLError, type GraphQLSchema, print, specifiedRules, validate } from 'graphql'
import type { Behind } from '../behind.ts'
import { admittedBody } from '../door/admitted.ts'
import { Registered } from '../door/registered.ts'
import { formatted } from '../door/written.ts'
import { asGraphQL } from '../errors.ts'
import { type Executor, executorOf } from '../execute/executor.ts'
import { limitsFor } from '../limits/limits.ts'
import { type Permitting, permittingOf } from '../permitting.ts'
import { viewerOf } from '../viewer.ts'
import type { Asker, HiveArgs, HiveConfiguration, HiveFetch } from './hiveForms.ts'

/**
 * The configuration of Hive Gateway before our rooms, with permission intact: it plans, fetches and merges; who asks, what may be
 * asked, what a fetch is sealed with and whether the answer may leave is found by the same code as at our own door.
 */
export function hiveConfigurationOf({ tokens, limits, trusted, permitting: options }: Behind): HiveConfiguration {
  const { supergraph, trustedOnly, log, telemetry = null } = options
  const permitting = permittingOf(options)
  const schema = () => permitting.planner.api
  // Texts that callers register are kept by our own door alone: whoever sends a hash is asked for its text each time.
  const registered = new Registered()
  const askers = new WeakMap<Request, Asker>()

  return {
    supergraph,
    transports: { http: { getSubgraphExecutor: ({ subgraphName }) => fetching(permitting, subgraphName) } },
    plugins: () => [
      {
        async onParams({ request, params, setParams }) {
          const viewer = await viewerOf(
            {
              authorization: request.headers.get('authorization') ?? undefined,
              purpose: request.headers.get('x-purpose') ?? undefined,
              grant: request.headers.get('x-grant') ?? undefined,
            },
            tokens,
          )
          const admission = { viewer, limits: limitsFor(limits, viewer.role), trusted, trustedOnly, registered }
          const admitted = admittedBody(params, admission)
          if (admitted === 'UNREGISTERED') throw unregistered()
          const contract = permitting.schemaFor(permitting.audienceOf(viewer))
          askers.set(request, { viewer, contract, receipt: request.headers.has('x-receipt') })
          setParams(admitted.what as typeof params)
        },
        onResponse({ response }) {
          response.headers.set('cache-control', 'no-store')
          response.headers.set('x-content-type-options', 'nosniff')
        },
        onValidate({ setValidationFn }) {
          // The whole schema is nobody's, and what is found valid is kept for everybody: each is held to its own where it is decided.
          setValidationFn(() => [])
        },
        onExecute({ executeFn, setExecuteFn }) {
          setExecuteFn(async (args) => {
            const asker = askers.get(args.contextValue.request)
            if (!asker) throw new Error('an operation of which nobody said who asks')
            try {
              const result = await permitted(args, asker, executeFn)
              return result.errors ? { ...result, errors: leaving(result.errors) } : result
            } catch (error) {
              return { errors: leaving([error]) }
            }
          })
        },
      },
    ],
    // What it would tell of itself and of our words, to whoever comes; and its log quotes values.
    landingPage: false,
    graphiql: false,
    logging: false,
    cors: false,
    requestId: false,
    subgraphErrors: false,
    maskedErrors: { maskError: (error) => leaving([error])[0] as GraphQLError },
  }

  async function permitted(args: HiveArgs, { viewer, contract, receipt }: Asker, executeFn: HiveFetch) {
    const { document, operationName = null, variableValues: variables = {}, contextValue } = args
    const faults = faultsOf(document, contract)
    if (faults.length > 0) return { errors: faults }
    const context = { viewer, receipt }
    await permitting.decide(document, operationName, variables, contract, context)
    // The router plans and fetches what is left when the refused is taken away; a fetch finds what was decided in its context.
    const inner = async (request: { document: DocumentNode }) =>
      executeFn({ ...args, document: request.document, contextValue: Object.assign(contextValue, { xinlu: context }) })
    const executor = executorOf({
      inner: inner as unknown as Executor,
      schema,
      contract: () => contract,
      letGo: permitting.letGo,
      compiling: null,
      telemetry,
    })
    const request = { document, operationName, request: { variables }, context, response: { http: {} } }
    return (await executor(request as never)) as { data?: unknown; errors?: readonly unknown[]; extensions?: unknown }
  }

  /** Errors as they leave our own door, each with the status of the whole. */
  function leaving(errors: readonly unknown[]): GraphQLError[] {
    const coded = errors.map((error) => (error instanceof XinluError ? asGraphQL(error) : error))
    const { errors: list, status } = formatted(coded, log)
    return list.map(
      ({ message, path, extensions }) =>
        new GraphQLError(message, {
          path: path ?? null,
          extensions: { ...extensions, ...(status && { http: { status } }) },
        }),
    )
  }
}

/** What a fetch of the router becomes: sealed for one room, with what was decided of the operation that it is for. */
function fetching({ sourceOf }: Permitting, subgraph: string) {
  return async ({
    document,
    variables,
    context,
  }: {
    document: DocumentNode
    variables?: object
    context: { xinlu?: object }
  }) => {
    const request = { query: print(document), variables: variables ?? {} }
    return (await sourceOf(subgraph).process({ request, context: context.xinlu ?? {} } as never)) as object
  }
}

const found = new WeakMap<DocumentNode, WeakMap<GraphQLSchema, readonly GraphQLError[]>>()

/** What is wrong with a text by the schema that exists for its caller, in the words of our own server; kept as long as the text is. */
function faultsOf(document: DocumentNode, contract: GraphQLSchema): readonly GraphQLError[] {
  const known = found.get(document) ?? new WeakMap<GraphQLSchema, readonly GraphQLError[]>()
  found.set(document, known)
  const faults =
    known.get(contract) ??
    validate(contract, document, specifiedRules).map(
      ({ message }) =>
        new GraphQLError(message.replace(/ ?Did you mean .+\?$/, ''), {
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
        }),
    )
  known.set(contract, faults)
  return faults
}

const unregistered = () =>
  refusal('BAD_REQUEST', {
    expected: 'the text of the operation, or the id of a trusted one',
    got: 'the hash of another text',
    todo: 'send the text',
  })
