import { join } from 'node:path'
import type { GraphQLDataSource } from '@apollo/gateway'
import { defineSubgraph, refusal, type Viewer, wordsIn } from '@xinlu/schema'
import { execute, parse } from 'graphql'
import type { Told } from './blast/trial/told.ts'
import type { Tried } from './blast/trial/trials.ts'
import type { Explain } from './explain.ts'
import { editionsBeside, instrumentsHeld } from './law.ts'
import { noticeSecret, type Subscriber } from './notices/secret.ts'
import type { Policy } from './policy.ts'

/** The name of the door's own words in the supergraph. */
export const ownName = 'gateway'

/** What a changed file can be tried by. */
export interface Trials {
  /** Places of the files of which a changed one can be tried. */
  files: () => string[]
  blastRadius: (tried: Tried) => Promise<Told>
}

/** What the door answers from. */
export interface OwnGround {
  policy: Policy
  trials: Trials
  /** What the secrets of notices follow from; null where nobody is told of changes. */
  noticeSecret: string | null
}

interface OwnContext extends OwnGround {
  explain: Explain
  viewer: Viewer
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
      changeSecret: (_: unknown, { id }: { id: string }, { noticeSecret: from, viewer: { org } }: OwnContext) =>
        secretOf(from, org === null ? null : { org }, id),
      ownChangeSecret: (_: unknown, { id }: { id: string }, { noticeSecret: from, viewer }: OwnContext) =>
        secretOf(from, viewer.id === null ? null : { person: viewer.id }, id),
      triableFiles: (_: unknown, __: unknown, { trials }: OwnContext) => trials.files(),
      blastRadius: (_: unknown, args: Tried, { trials }: OwnContext) => trials.blastRadius(args),
    },
  },
  loaders: () => ({}),
})

function secretOf(from: string | null, subscriber: Subscriber | null, id: string): string {
  if (from === null) {
    const todo = 'ask the operator to allow your address'
    throw refusal('NOT_FOUND', { expected: 'a house that tells of changes', got: 'another', todo })
  }
  if (subscriber) return noticeSecret(from, subscriber, id)
  throw refusal('PURPOSE_REFUSED', { expected: 'a token that names whose it is', got: 'another', todo: 'sign in' })
}

/** What the door answers itself: no seal and no room, since nothing of it is data of a room. */
export class OwnSource implements GraphQLDataSource {
  readonly #ground: OwnGround

  constructor(ground: OwnGround) {
    this.#ground = ground
  }

  async process({ request, context }: Parameters<GraphQLDataSource['process']>[0]) {
    const { explain, viewer } = context as unknown as Pick<OwnContext, 'explain' | 'viewer'>
    const contextValue = { ...this.#ground, explain, viewer, verdicts: null }
    return (await execute({
      schema: own.schema,
      document: parse(request.query ?? ''),
      variableValues: request.variables ?? {},
      contextValue,
    })) as never
  }
}
