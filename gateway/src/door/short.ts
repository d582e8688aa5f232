import { type DocumentNode, type GraphQLSchema, getOperationAST, OperationTypeNode } from 'graphql'
import type { Logger } from 'pino'
import type { Executor } from '../execute/executor.ts'
import type { Answered, Asked, AskedContext, DoorContext, Way } from './answered.ts'
import { UnderWay } from './underWay.ts'
import { asGraphQLError, type Executed, formatted, written } from './written.ts'

/** An operation that the server has found valid for an audience, with the hash that plans are kept by. */
export interface Valid {
  document: DocumentNode
  queryHash: string
}

/** The request of an operation in the plain form: nothing but a text, its operation's name and its variables. */
export interface Plain {
  query: string
  operationName: string | undefined
  variables: Record<string, unknown> | undefined
}

/** Decides an operation before it is planned and writes it into the context, or throws what refuses it. */
export type Decide = (
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
  contract: GraphQLSchema,
  context: DoorContext,
) => Promise<void>

export interface ShortOptions {
  contract: () => GraphQLSchema
  executor: () => Executor
  decide: Decide
  log: Logger
  took: (way: Way) => void
}

/** The plain form of a request, or null for one that has more to say, or less: the server answers that. */
export function plainOf({ method, body }: Asked): Plain | null {
  if (method !== 'POST' || typeof body !== 'object' || body === null || Array.isArray(body)) return null
  const { query, operationName, variables, extensions } = body as Record<string, unknown>
  if (typeof query !== 'string' || !query) return null
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    return null
  if (extensions !== undefined) return null
  return {
    query,
    operationName: operationName ?? undefined,
    variables: (variables ?? undefined) as Record<string, unknown> | undefined,
  }
}

/**
 * Answers an operation that the server has read and found valid before, byte for byte as the server would, without asking it
 * again. What many ask at once in the public tier is executed once: the later ones get the answer that is under way.
 */
export function shortWay({ contract, executor, decide, log, took }: ShortOptions) {
  const underWay = new UnderWay()

  return async (
    { document, queryHash }: Valid,
    plain: Plain,
    context: AskedContext,
    contentType: string,
  ): Promise<Answered> => {
    const headers: [string, string][] = [
      ['cache-control', 'no-store'],
      ['content-type', contentType],
    ]
    const { operationName = null, variables = {} } = plain
    try {
      await decide(document, operationName, variables, contract(), context)
    } catch (thrown) {
      took('SHORT')
      const { errors, status = 500 } = formatted([asGraphQLError(thrown)], log)
      return { status, headers, text: written({}, errors, null), open: false, decided: false }
    }
    const operation = getOperationAST(document, plain.operationName)
    if (!context.outcome.open || operation?.operation !== OperationTypeNode.QUERY) {
      took('SHORT')
      return executed()
    }
    // Nobody in particular differs in nothing else; the moment of asking is that of the first.
    const question = JSON.stringify([operationName, variables, context.viewer.purpose, contentType])
    const known = underWay.of(document, question)
    took(known ? 'SHARED' : 'SHORT')
    return known ?? underWay.joined(document, question, executed())

    async function executed(): Promise<Answered> {
      const response = { http: { status: undefined as number | undefined, headers: new Map<string, string>() } }
      const request = {
        request: plain,
        response,
        document,
        source: plain.query,
        queryHash,
        operation,
        operationName: operation?.name?.value ?? null,
        schema: contract(),
        context,
        metrics: {},
      }
      let result: Executed
      try {
        result = (await executor()(request as never)) as Executed
      } catch (thrown) {
        const { errors, status = 500 } = formatted([asGraphQLError(thrown)], log)
        return { status, headers, text: written({}, errors, null), open: false, decided: true }
      }
      const { errors, status } = result.errors
        ? formatted(result.errors, log)
        : { errors: undefined, status: undefined }
      const refused = errors !== undefined && errors.length > 0 && result.data === undefined
      return {
        status: status ?? (refused ? 400 : response.http.status) ?? 200,
        headers,
        text: written(result, errors, context.outcome.data),
        open: context.outcome.open && errors === undefined,
        decided: true,
      }
    }
  }
}
