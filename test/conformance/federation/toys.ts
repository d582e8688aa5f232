import { composeServices } from '@apollo/composition'
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { compiledExecutorOf } from '@xinlu/gateway/execute/compiled'
import { completed, type Executed } from '@xinlu/gateway/execute/completed'
import { type DocumentNode, execute, parse, validate } from 'graphql'

/** A subgraph of a few words and plain resolvers. */
export interface Toy {
  name: string
  sdl: string
  // biome-ignore lint/suspicious/noExplicitAny: resolvers of toys are of any form
  resolvers: Record<string, any>
}

export interface Said {
  data?: unknown
  /** Each error's place; its message where it has none. */
  errors: string[]
}

/** A supergraph of toys, asked by the compiled executor and by the stock gateway; every fetch is heard. */
export interface ToyHouse {
  /** An error where the operation was not compiled. */
  compiled(query: string, variables?: Record<string, unknown>): Promise<Said>
  stock(query: string, variables?: Record<string, unknown>): Promise<Said>
  fetches: string[]
}

const words = ['key', 'requires', 'external', 'provides', 'shareable', 'override', 'interfaceObject', 'inaccessible']
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: [${words.map((word) => `"@${word}"`).join(', ')}])\n`

type Executor = Parameters<typeof compiledExecutorOf>[0]['stock']

/** Composes toys and opens them to both executors; an error that says why where they cannot be composed. */
export async function toyHouse(toys: readonly Toy[]): Promise<ToyHouse> {
  // The stock gateway sends metrics to its vendor unless it is told not to before it is made.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
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
      const faults = validate(part.schema, document)
      if (faults.length > 0) throw new Error(`${name} was asked what it does not have: ${faults[0]?.message}`)
      const answer = await execute({ schema: part.schema, document, variableValues: request.variables ?? {} })
      // As it would come over the wire.
      return JSON.parse(JSON.stringify(answer))
    },
  })
  const gateway = new ApolloGateway({ supergraphSdl, buildService: ({ name }) => sourceOf(name), logger: silence })
  const { executor: stock, schema } = await gateway.load()
  let how = ''
  const compiled = compiledExecutorOf({
    supergraph: supergraphSdl,
    sourceOf,
    stock: stock as Executor,
    executed: (way, why) => {
      how = why ?? way
    },
  })
  const ask = async (executor: Executor, query: string, variables: Record<string, unknown> = {}) => {
    const document = parse(query)
    const faults = validate(schema, document)
    if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'))
    const answer = (await executor(asRequest(document, query, variables, schema))) as Executed
    return said(completed(answer, document))
  }
  return {
    fetches,
    stock: (...asked) => ask(stock as Executor, ...asked),
    async compiled(...asked) {
      const answer = await ask(compiled, ...asked)
      if (how !== 'compiled') throw new Error(`left to the stock gateway: ${how}`)
      return answer
    },
  }
}

const silence = { debug() {}, info() {}, warn() {}, error() {} }

function asRequest(document: DocumentNode, query: string, variables: Record<string, unknown>, schema: unknown) {
  const request = { query, variables: structuredClone(variables) }
  return {
    document,
    request,
    schema,
    source: query,
    queryHash: query,
    context: {},
    metrics: {},
    logger: silence,
  } as never
}

function said({ data, errors = [] }: Executed): Said {
  return {
    ...(data !== undefined && { data: JSON.parse(JSON.stringify(data)) }),
    errors: errors.map(({ path, message }) => (path ? JSON.stringify(path) : message)).sort(),
  }
}
