import {
  type DocumentNode,
  executeSync,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  visit,
} from 'graphql'
import { type Answer, answering } from './answering.ts'
import { completed } from './completed.ts'
import type { Executor } from './executor.ts'
import { type Fetching, fetchingOf, NotCompiled, type SourceOf, type Step } from './fetching.ts'
import { type Planner, plannerOf } from './planner.ts'
import { type Prepared, prepared } from './prepared.ts'
import type { ShapeOptions, Withheld } from './shape.ts'

/** How an operation was executed; of the stock executor, why. */
export type Executed = (how: 'compiled' | 'stock', why: string | null) => void

/** What comes of an operation that was executed. */
export interface Came {
  data?: Record<string, unknown> | null
  errors: readonly GraphQLError[]
  withheld: Withheld[]
}

/** An operation, decided and planned, made into closures. */
export interface Compiled {
  /** Executes it; what the door answers itself is given. */
  run(request: Fetching['request'], variables: Record<string, unknown>, own: Record<string, unknown>): Promise<Came>
}

export interface CompilingOptions {
  planner: Planner
  sourceOf: SourceOf
  /** The whole schema, by which is decided. */
  schema: () => GraphQLSchema
}

/** Compiles a prepared operation; NotCompiled with the reason for what is left to the stock executor. */
export function compile(
  ready: Prepared,
  operationName: string | null,
  isRefused: ShapeOptions['isRefused'],
  options: CompilingOptions,
): Compiled {
  const { planner, sourceOf } = options
  const schema = options.schema()
  // An object cannot be given it as it is given others.
  if (named(ready.asked, '__proto__')) throw new NotCompiled('the key __proto__')
  const plan = planner.plan(ready.document, operationName)
  const fetch: Step = fetchingOf(plan, sourceOf, planner.types)
  const answer: Answer = answering({ schema, document: ready.asked, operationName, isRefused })
  const definitions = getOperationAST(ready.document, operationName ?? undefined)?.variableDefinitions ?? []
  return {
    async run(request, variables, own) {
      const { errors: faults } = getVariableValues(schema, definitions, variables)
      if (faults) return { errors: faults, withheld: [] }
      const fetching: Fetching = { data: {}, variables, request, errors: [] }
      await fetch(fetching)
      const found = { errors: [] as GraphQLError[], withheld: [] as Withheld[], own, path: [] }
      const data = answer(fetching.data, found)
      // A fetch that failed says why something is not there.
      return { data, errors: fetching.errors.length > 0 ? fetching.errors : found.errors, withheld: found.withheld }
    },
  }
}

function named(document: DocumentNode, name: string): boolean {
  let found = false
  visit(document, {
    Field({ alias }) {
      if (alias?.value === name) found = true
    },
  })
  return found
}

const kept = new WeakMap<Prepared, Compiled | NotCompiled>()

/** What was made of a prepared operation before, if it was. */
export const known = (ready: Prepared): Compiled | NotCompiled | undefined => kept.get(ready)

/** The same, kept as long as what it was made of; a reason where it cannot be. */
export function compiled(
  ...[ready, operationName, isRefused, options]: Parameters<typeof compile>
): Compiled | NotCompiled {
  const known = kept.get(ready)
  if (known) return known
  let made: Compiled | NotCompiled
  try {
    made = compile(ready, operationName, isRefused, options)
  } catch (error) {
    made = error instanceof NotCompiled ? error : new NotCompiled(`the planner: ${(error as Error).message}`)
  }
  kept.set(ready, made)
  return made
}

/**
 * The compiled executor by itself, for a supergraph before which nobody decides: it answers everything that the whole API shows.
 * Its result is complete, so nothing is left to be read from extensions.
 */
export function compiledExecutorOf({
  supergraph,
  sourceOf,
  stock,
  executed,
}: {
  supergraph: string
  sourceOf: SourceOf
  stock: Executor
  executed: Executed
}): Executor {
  const planner = plannerOf(supergraph)
  const schema = () => planner.api
  const nobodyRefused = { perCoordinate: new Map() }
  return async (request) => {
    const operationName = request.operationName ?? null
    const variables = request.request.variables ?? {}
    const ready = prepared(request.document, operationName, variables, planner.api, nobodyRefused)
    const made = compiled(ready, operationName, () => false, { planner, sourceOf, schema })
    if (made instanceof NotCompiled) {
      executed('stock', made.message)
      return stock(request)
    }
    executed('compiled', null)
    const own = ready.introspective ? introspected(ready.asked, planner.api, variables, operationName) : {}
    const { withheld: _, errors, ...rest } = await made.run(request, variables, own)
    return (errors.length > 0 ? completed({ ...rest, errors }, ready.document) : rest) as never
  }
}

/** What a document asks of the schema itself, by response key. */
export function introspected(
  document: DocumentNode,
  schema: GraphQLSchema,
  variableValues: Record<string, unknown>,
  operationName: string | null,
): Record<string, unknown> {
  return (executeSync({ schema, document, variableValues, operationName }).data ?? {}) as Record<string, unknown>
}
