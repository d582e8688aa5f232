import { join } from 'node:path'
import type { GraphQLDataSource } from '@apollo/gateway'
import { defineSubgraph, wordsIn } from '@xinlu/schema'
import { execute, parse } from 'graphql'
import type { Told } from './blast/trial/told.ts'
import type { Tried } from './blast/trial/trials.ts'
import type { Explain } from './explain.ts'
import { editionsBeside, instrumentsHeld } from './law.ts'
import type { Policy } from './policy.ts'

/** The name of the door's own words in the supergraph. */
export const ownName = 'gateway'

/** What a changed file can be tried by. */
export interface Trials {
  /** Places of the files of which a changed one can be tried. */
  files: () => string[]
  blastRadius: (tried: Tried) => Promise<Told>
}

interface OwnContext {
  explain: Explain
  policy: Policy
  trials: Trials
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
      instruments: () => instrumentsHeld(),
      editionsBeside: (_: unknown, args: Parameters<typeof editionsBeside>[0]) => editionsBeside(args),
      triableFiles: (_: unknown, __: unknown, { trials }: OwnContext) => trials.files(),
      blastRadius: (_: unknown, args: Tried, { trials }: OwnContext) => trials.blastRadius(args),
    },
  },
  loaders: () => ({}),
})

/** What the door answers itself: no seal and no room, since nothing of it is data of a room. */
export class OwnSource implements GraphQLDataSource {
  readonly #policy: Policy
  readonly #trials: Trials

  constructor(policy: Policy, trials: Trials) {
    this.#policy = policy
    this.#trials = trials
  }

  async process({ request, context }: Parameters<GraphQLDataSource['process']>[0]) {
    const { explain } = context as unknown as { explain: Explain }
    const contextValue = { explain, policy: this.#policy, trials: this.#trials, verdicts: null }
    return (await execute({
      schema: own.schema,
      document: parse(request.query ?? ''),
      variableValues: request.variables ?? {},
      contextValue,
    })) as never
  }
}
