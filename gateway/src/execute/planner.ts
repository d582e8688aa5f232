import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner'
import type { DocumentNode, GraphQLSchema } from 'graphql'

/** What plans operations over one supergraph. */
export interface Planner {
  /** The plan of an operation without conditions. */
  plan(document: DocumentNode, operationName: string | null): QueryPlan
  /** The schema that callers' operations are of. */
  api: GraphQLSchema
  /** Every type of the whole, also those that no caller sees: representations name them. */
  types: GraphQLSchema
}

/**
 * The stock planner, asked once for each way in which an operation is decided. Nothing of it changes after it is made, and
 * making it takes a tenth of a second: doors of one process that have the same whole before them share it.
 */
export function plannerOf(supergraph: string): Planner {
  if (last?.supergraph !== supergraph) last = { supergraph, planner: plannerFor(supergraph) }
  return last.planner
}
let last: { supergraph: string; planner: Planner } | undefined

function plannerFor(supergraph: string): Planner {
  const whole = Supergraph.build(supergraph, { validateSupergraph: false })
  const planner = new QueryPlanner(whole)
  const api = whole.apiSchema()
  return {
    api: api.toGraphQLJSSchema(),
    types: whole.schema.toGraphQLJSSchema(),
    plan: (document, operationName) =>
      planner.buildQueryPlan(operationFromDocument(api, document, operationName === null ? {} : { operationName })),
  }
}
