import type { Viewer } from '@xinlu/schema'
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql'

/** Of `@graphql-hive/gateway-runtime` 2.12, what is used here: it is no dependency of the house. */
export interface HiveConfiguration {
  supergraph: string
  transports: { http: { getSubgraphExecutor(options: { subgraphName: string }): (request: never) => Promise<object> } }
  plugins: () => HivePlugin[]
  landingPage: false
  graphiql: false
  logging: false
  cors: false
  requestId: false
  subgraphErrors: false
  maskedErrors: { maskError: (error: unknown) => GraphQLError }
}

interface HivePlugin {
  onParams(hook: { request: Request; params: object; setParams(params: object): void }): Promise<void>
  onResponse(hook: { response: Response }): void
  onValidate(hook: { setValidationFn(validate: () => readonly GraphQLError[]): void }): void
  onExecute(hook: { executeFn: HiveFetch; setExecuteFn(execute: HiveFetch): void }): void
}

export interface HiveArgs {
  document: DocumentNode
  operationName?: string | null
  variableValues?: Record<string, unknown>
  contextValue: { request: Request }
}

export type HiveFetch = (
  args: HiveArgs,
) => Promise<{ data?: unknown; errors?: readonly unknown[]; extensions?: unknown }>

/** Who sent a request, and by which schema it is held. */
export interface Asker {
  viewer: Viewer
  contract: GraphQLSchema
  receipt: boolean
}
