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

/** The stock planner, asked once for each way in which an operation is decided. */
export function plannerOf(supergraph: string): Planner {
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
