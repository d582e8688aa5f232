import type { GraphQLDataSource } from '@apollo/gateway'
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isObjectType } from 'graphql'
import { merged, objectsAt, placesAt, type Tree } from './merge.ts'
import { representing } from './representations.ts'
import { rewriting } from './rewrites.ts'

/** One answer under way. */
export interface Fetching {
  data: Tree
  variables: Readonly<Record<string, unknown>>
  /** The request as the sources know it. */
  request: { context: unknown }
  errors: GraphQLError[]
}

/** Does a part of a plan. */
export type Step = (run: Fetching) => Promise<void>

/** Thrown while compiling for what is left to the stock executor, with the reason. */
export class NotCompiled extends Error {}

export type SourceOf = (subgraph: string) => GraphQLDataSource

/** The fetches of a plan, each to be done when what it needs is there. */
export function fetchingOf({ node }: QueryPlan, sourceOf: SourceOf, types: GraphQLSchema): Step {
  if (!node) return async () => {}
  if (node.kind === 'Subscription') throw new NotCompiled('a subscription')
  return stepOf(node, [])

  function stepOf(part: PlanNode, path: readonly string[]): Step {
    switch (part.kind) {
      case 'Sequence': {
        const steps = part.nodes.map((one) => stepOf(one, path))
        return async (run) => {
          for (const step of steps) await step(run)
        }
      }
      case 'Parallel': {
        const steps = part.nodes.map((one) => stepOf(one, path))
        return async (run) => void (await Promise.all(steps.map((step) => step(run))))
      }
      case 'Flatten':
        if (part.path.some((one) => typeof one !== 'string' || one.includes('|'))) throw new NotCompiled('a path')
        return stepOf(part.node, [...path, ...(part.path as string[])])
      case 'Fetch':
        return fetchOf(part, path, sourceOf(part.serviceName), types)
      default:
        throw new NotCompiled(part.kind)
    }
  }
}

function fetchOf(node: FetchNode, path: readonly string[], source: GraphQLDataSource, types: GraphQLSchema): Step {
  const { operation: query, operationName, serviceName, variableUsages = [] } = node
  if (node.contextRewrites?.length) throw new NotCompiled('a context')
  if (variableUsages.includes('representations')) throw new NotCompiled('a variable named representations')
  const represent = node.requires && representing(node.requires, types)
  const input = rewriting(node.inputRewrites, types)
  const output = rewriting(node.outputRewrites, types)

  return async (run) => {
    const objects = objectsAt(run.data, path)
    if (objects.length === 0) return
    try {
      if (represent) await entities(run, objects, represent)
      else {
        const data = await sent(run, variablesOf(run), null)
        output?.(data)
        if (data) for (const one of objects) merged(one, data)
      }
    } catch (error) {
      run.errors.push(
        error instanceof GraphQLError ? error : new GraphQLError(String((error as Error).message ?? error)),
      )
    }
  }

  async function entities(run: Fetching, objects: readonly Tree[], read: (source: Tree) => Tree | null): Promise<void> {
    const representations: Tree[] = []
    const told: number[] = []
    objects.forEach((object, i) => {
      const representation = read(object)
      if (!representation?.__typename) return
      input?.(representation)
      representations.push(representation)
      told.push(i)
    })
    if (representations.length === 0) return
    const data = await sent(run, { ...variablesOf(run), representations }, told)
    if (!data) return
    const came = data._entities
    if (!Array.isArray(came)) throw new Error('Expected "data._entities" in response to be an array')
    if (came.length !== representations.length)
      throw new Error(`Expected "data._entities" to contain ${representations.length} elements`)
    came.forEach((entity: Tree | null, i) => {
      const object = objects[told[i] as number] as Tree
      if (!entity) return
      entity.__typename ||= object.__typename
      output?.(entity)
      const form = object.__typename
      merged(object, entity)
      // A subgraph that knows an interface only as an object of its own says its name; what the object is stays known.
      if (object.__typename !== form && isObjectType(types.getType(String(form)))) object.__typename = form
    })
  }

  /** Sends the fetch; what it says of errors is told at the places that it was for. */
  async function sent(
    run: Fetching,
    variables: Tree,
    told: readonly number[] | null,
  ): Promise<Tree | null | undefined> {
    const { context } = run.request
    const answer = await source.process({
      kind: 'incoming operation' as never,
      request: { query, variables, ...(operationName !== undefined && { operationName }) },
      incomingRequestContext: run.request as never,
      context: context as never,
    })
    if (answer.errors) {
      const places = told && placesAt(run.data, path)
      for (const error of answer.errors as GraphQLFormattedError[]) {
        run.errors.push(
          told && places
            ? located(error, told, places)
            : asError(error, error.path && [...withoutLists(path), ...error.path]),
        )
      }
    }
    return answer.data as Tree | null | undefined
  }

  function located(error: GraphQLFormattedError, told: readonly number[], places: (string | number)[][]): GraphQLError {
    const [, i, ...rest] = error.path ?? []
    const place = typeof i === 'number' ? places[told[i] ?? -1] : undefined
    return asError(error, place ? [...place, ...rest] : error.path && [...withoutLists(path), ...error.path])
  }

  function asError({ message, extensions }: GraphQLFormattedError, at: readonly (string | number)[] | undefined) {
    return new GraphQLError(message || `Error while fetching subquery from service "${serviceName}"`, {
      ...(at && { path: at }),
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions },
    })
  }

  function variablesOf({ variables }: Fetching): Tree {
    const used: Tree = {}
    for (const name of variableUsages) if (variables[name] !== undefined) used[name] = variables[name]
    return used
  }
}

const withoutLists = (path: readonly string[]) => path.filter((key) => key !== '@')
