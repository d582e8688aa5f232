import type { ApolloGateway } from '@apollo/gateway'
import type { Receipt } from '@xinlu/db'
import { type WithheldReason, XinluError } from '@xinlu/schema'
import { execute as executeHere, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Decision } from '../decide.ts'
import type { RequestContext } from '../deciding.ts'
import { asGraphQL } from '../errors.ts'
import { normalisedText } from '../operations.ts'
import { type Telemetry, watched } from '../telemetry/telemetry.ts'
import { type Came, type CompilingOptions, compiled, type Executed as Hears, known } from './compiled.ts'
import { completed, type Executed } from './completed.ts'
import { NotCompiled } from './fetching.ts'
import { isRefused } from './filter.ts'
import type { ReceiptPlaces } from './ownReceipt.ts'
import { type Prepared, prepared } from './prepared.ts'
import { shaped, type Withheld } from './shape.ts'

/** What executes an operation, as Apollo Server knows it. */
export type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor']

export interface ExecutorOptions {
  inner: Executor
  /** The whole schema, by which is decided, and the one that exists for the caller. */
  schema: () => GraphQLSchema
  contract: () => GraphQLSchema
  /** What is compiled, and by what; null for the stock executor alone. */
  compiling: CompilingOptions | null
  /** Hears how each operation was executed. */
  executed?: Hears | undefined
  telemetry: Telemetry | null
  /** Lets the answer go, with its receipt where it asks for it, or throws; gives the receipt. */
  letGo: (
    data: Executed['data'],
    context: RequestContext,
    operation: string,
    receipts: ReceiptPlaces | null,
  ) => Promise<Receipt | null>
}

type Request = Parameters<Executor>[0]

/** Executes a decided operation: without what is refused, by a plan of its own, and back in the form of what was asked. */
export function executorOf(options: ExecutorOptions): Executor {
  const { schema, contract, letGo, compiling, executed = () => {}, telemetry } = options
  return async (request) => {
    const context = request.context as unknown as RequestContext
    const { decided } = context
    if (!decided) throw new Error('an operation that nobody decided')
    const operationName = request.operationName ?? null
    const variables = request.request.variables ?? {}
    const ready = prepared(request.document, operationName, variables, schema(), decided.decision)
    const own = ready.introspective ? await answeredHere(request, contract()) : {}
    const refused = isRefused(schema(), decided.decision)
    const made = compiling
      ? (known(ready) ??
        (await watched(telemetry, 'plan', {}, async () => compiled(ready, operationName, refused, compiling))))
      : new NotCompiled('turned off')
    const why = made instanceof NotCompiled ? made.message : null
    const how = why === null ? 'compiled' : 'stock'
    executed(how, why)
    const { withheld, ...result } = await watched(
      telemetry,
      'execute',
      { how, ...(why !== null && { why }) },
      async () =>
        made instanceof NotCompiled
          ? byStock(request, ready, refused, own, options)
          : withKnownPaths(await made.run(request, variables, own), ready),
    )
    try {
      const receipt = await letGo(result.data, context, normalisedText(request.document), ready.receipts)
      return told(result, withheld, decided.decision, receiptOwed(context) ? receipt : null) as never
    } catch (error) {
      if (!(error instanceof XinluError)) throw error
      const response = request.response as { http?: { status?: number } }
      if (response.http) response.http.status = error.status
      return { errors: [asGraphQL(error)] } as never
    }
  }
}

/** The errors of an answer, at places that were asked for. */
function withKnownPaths({ errors, withheld, ...rest }: Came, { document }: Prepared) {
  return { ...(errors.length > 0 ? completed({ ...rest, errors }, document) : rest), withheld }
}

/** The same by the stock gateway's own executor. */
export async function byStock(
  request: Request,
  { reshape, document, source, queryHash, asked }: Prepared,
  refused: ReturnType<typeof isRefused>,
  own: Record<string, unknown>,
  { inner, schema }: Pick<ExecutorOptions, 'inner' | 'schema'>,
) {
  const given = (await inner(reshape ? { ...request, document, source, queryHash } : request)) as Executed
  const result = completed(given, document)
  if (!reshape) return { ...result, withheld: [] }
  const operationName = request.operationName ?? null
  const { data, withheld } = shaped(result.data, {
    schema: schema(),
    document: asked,
    operationName,
    isRefused: refused,
    own,
  })
  return { ...result, ...(result.data !== undefined && { data }), withheld }
}

const receiptOwed = ({ receipt, decided }: RequestContext) =>
  receipt === true || (decided?.decision.standing.obligations.includes('RECEIPT') ?? false)

/** Introspection, from the schema that exists for the caller. */
async function answeredHere({ document, request, operationName }: Request, schema: GraphQLSchema) {
  const { data } = await executeHere({ schema, document, variableValues: request.variables, operationName })
  return (data ?? {}) as Record<string, unknown>
}

/** The answer with what is withheld said: an error at each place, and a list of the places as they were asked for. */
function told(result: Executed, withheld: Withheld[], decision: Decision, receipt: Receipt | null): Executed {
  const all = [...(result.errors ?? []), ...withheld.map((one) => asError(one, decision))]
  const errors = inOrder(all, result.data)
  const places = new Map<string, { path: string[]; reason: WithheldReason; unlockedBy: string | null }>()
  for (const { path = [], extensions } of errors) {
    if (extensions.code !== 'FIELD_WITHHELD') continue
    const place = path.filter((key) => typeof key === 'string')
    const { reason, unlockedBy } = extensions as { reason: WithheldReason; unlockedBy: string | null }
    places.set(`${reason} ${place.join('.')}`, { path: place, reason, unlockedBy })
  }
  const extensions = {
    ...(places.size > 0 && { withheld: [...places.values()] }),
    ...(receipt && { receipt }),
  }
  return {
    ...(result.data !== undefined && { data: result.data }),
    ...(errors.length > 0 && { errors }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
  }
}

/** The errors in the order in which their places were asked for: which subgraph answered first is nobody's to know. */
function inOrder(errors: GraphQLError[], data: Executed['data']): GraphQLError[] {
  if (errors.length < 2) return errors
  const ranks = new Map(errors.map((error) => [error, rankOf(error.path ?? [], data)]))
  return errors.sort((a, b) => compare(ranks.get(a) ?? [], ranks.get(b) ?? []))
}

function rankOf(path: readonly (string | number)[], data: unknown): number[] {
  let value = data
  return path.map((key) => {
    const within = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>) : {}
    value = within[key]
    return typeof key === 'number' ? key : Object.keys(within).indexOf(key)
  })
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function asError({ path, coordinate }: Withheld, { perCoordinate }: Decision): GraphQLError {
  const verdict = perCoordinate.get(coordinate)
  const reason = verdict?.reason ?? 'CLASS'
  const unlockedBy = verdict?.unlockedBy ?? null
  return new GraphQLError(`a field is withheld: ${coordinate}`, {
    path,
    extensions: { code: 'FIELD_WITHHELD', reason, unlockedBy },
  })
}
