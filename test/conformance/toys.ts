import { composeServices } from '@apollo/composition'
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { compile } from '@xinlu/gateway/execute/compiled'
import { plannerOf } from '@xinlu/gateway/execute/planner'
import { prepared } from '@xinlu/gateway/execute/prepared'
import { execute, parse } from 'graphql'

/** A subgraph of a few words and plain resolvers. */
export interface Toy {
  name: string
  sdl: string
  // biome-ignore lint/suspicious/noExplicitAny: resolvers of toys are of any form
  resolvers: Record<string, any>
}

export interface Said {
  data?: unknown
  /** Each error's place. */
  errors: string[]
}

/** A supergraph of toys, asked by the compiled executor and by the stock gateway; every fetch is heard. */
export interface ToyHouse {
  compiled(query: string, variables?: Record<string, unknown>): Promise<Said>
  stock(query: string, variables?: Record<string, unknown>): Promise<Said>
  fetches: string[]
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@requires", "@external", "@provides", "@shareable", "@override", "@interfaceObject", "@inaccessible"])\n`

export async function toyHouse(toys: readonly Toy[]): Promise<ToyHouse> {
  const parts = toys.map(({ name, sdl, resolvers }) => {
    const typeDefs = parse(link + sdl)
    return { name, url: `http://${name}.invalid/`, typeDefs, schema: buildSubgraphSchema({ typeDefs, resolvers }) }
  })
  const { supergraphSdl, errors } = composeServices(parts)
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  const fetches: string[] = []
  const sourceOf = (name: string): GraphQLDataSource => ({
    async process({ request }) {
      fetches.push(name)
      const part = parts.find((one) => one.name === name)
      if (!part) throw new Error(name)
      const document = parse(request.query ?? '')
      const answer = await execute({ schema: part.schema, document, variableValues: request.variables ?? {} })
      // As it would come over the wire.
      return JSON.parse(JSON.stringify(answer))
    },
  })
  const planner = plannerOf(supergraphSdl)
  const gateway = new ApolloGateway({ supergraphSdl, buildService: ({ name }) => sourceOf(name) })
  const { executor } = await gateway.load()
  const said = ({
    data,
    errors: told = [],
  }: {
    data?: unknown
    errors?: readonly { path?: unknown; message: string }[]
  }): Said => ({
    ...(data !== undefined && { data: JSON.parse(JSON.stringify(data)) }),
    errors: told.map(({ path, message }) => (path ? JSON.stringify(path) : message)).sort(),
  })
  return {
    fetches,
    async compiled(query, variables = {}) {
      const ready = prepared(parse(query), null, variables, planner.api, { perCoordinate: new Map() })
      const made = compile(ready, null, () => false, { planner, sourceOf, schema: () => planner.api })
      return said(await made.run({ context: {} }, variables, {}))
    },
    async stock(query, variables = {}) {
      const document = parse(query)
      const request = {
        document,
        request: { query, variables },
        queryHash: query,
        source: query,
        context: {},
        metrics: {},
        schema: planner.api,
      }
      const answer = (await executor(request as never)) as {
        data?: unknown
        errors?: never[]
        extensions?: { valueCompletion?: never[] }
      }
      return said({ ...answer, errors: answer.errors ?? answer.extensions?.valueCompletion ?? [] })
    },
  }
}
