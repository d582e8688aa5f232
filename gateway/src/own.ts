import { join } from 'node:path'
import type { GraphQLDataSource } from '@apollo/gateway'
import { defineSubgraph, wordsIn } from '@xinlu/schema'
import { execute, parse } from 'graphql'
import type { Explain } from './explain.ts'
import type { Policy } from './policy.ts'

/** The name of the door's own words in the supergraph. */
export const ownName = 'gateway'

interface OwnContext {
  explain: Explain
  policy: Policy
}

const own = defineSubgraph({
  name: ownName,
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers: {
    Query: {
      explainAccess: (_: unknown, args: Parameters<Explain>[0], { explain }: OwnContext) => explain(args),
      purposes: (_: unknown, __: unknown, { policy }: OwnContext) =>
        Object.entries(policy.purposes).map(([purpose, { title, answer }]) => {
          const lines = policy.lines.filter((line) => line.purpose === purpose)
          return {
            purpose,
            title,
            answer,
            roles: [...new Set(lines.flatMap(({ roles }) => (roles === 'ALL' ? ['ALL'] : roles)))],
            bases: [...new Set(lines.map(({ basis }) => `${basis.instrument} ${basis.at}`))],
          }
        }),
    },
  },
  loaders: () => ({}),
})

/** What the door answers itself: no seal and no room, since nothing of it is data. */
export class OwnSource implements GraphQLDataSource {
  readonly #policy: Policy

  constructor(policy: Policy) {
    this.#policy = policy
  }

  async process({ request, context }: Parameters<GraphQLDataSource['process']>[0]) {
    const { explain } = context as unknown as { explain: Explain }
    const contextValue = { explain, policy: this.#policy, verdicts: null }
    return (await execute({
      schema: own.schema,
      document: parse(request.query ?? ''),
      variableValues: request.variables ?? {},
      contextValue,
    })) as never
  }
}
