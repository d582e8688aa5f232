import { ApolloGateway, type GraphQLDataSource, LocalCompose } from '@apollo/gateway'
import {
  buildASTSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql'
import { compiledExecutorOf, introspected } from '../compiled.ts'
import { completed } from '../completed.ts'
import { byStock, type Executor } from '../executor.ts'
import { prepared } from '../prepared.ts'

/** A subgraph small enough to be read in its test. */
export interface Toy {
  /** Words of federation; those that it uses are linked for it. */
  sdl: string
  /** What its root fields say, by name. */
  root?: Record<string, unknown>
  /** An entity by what is told of it, by name of its type. */
  entities?: Record<string, (told: Record<string, unknown>) => unknown>
  /** Answers in its place, with what it would have said. */
  instead?: (answer: ToyAnswer, fetch: Heard) => ToyAnswer | Promise<ToyAnswer>
}

export interface ToyAnswer {
  data?: Record<string, unknown> | null
  errors?: readonly GraphQLFormattedError[]
}

/** A fetch as a toy heard it. */
export interface Heard {
  subgraph: string
  query: string
  variables: Record<string, unknown>
}

/** What one way of executing said, as text, and the fetches that it made. */
export interface Said {
  text: string
  data: unknown
  errors: readonly GraphQLFormattedError[]
  heard: Heard[]
  how: string
}

/** Toys behind each way of executing. */
export interface Toys {
  compiled(query: string, variables?: Record<string, unknown>): Promise<Said>
  /** As the house does where nothing is compiled. */
  stock(query: string, variables?: Record<string, unknown>): Promise<Said>
  /** The stock gateway as it comes. */
  bare(query: string, variables?: Record<string, unknown>): Promise<Said>
  schema: GraphQLSchema
}

const words = ['key', 'requires', 'provides', 'external', 'shareable', 'override', 'inaccessible', 'interfaceObject']
const linked = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: [${words.map((word) => `"@${word}"`).join(', ')}])\n`
const silence = { debug() {}, info() {}, warn() {}, error() {} }

/** Composes toys, and opens them to the compiled and to the stock executor. */
export async function toysOf(toys: Record<string, Toy>): Promise<Toys> {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true'
  let heard: Heard[] = []
  const sources = new Map<string, GraphQLDataSource>()
  for (const [name, toy] of Object.entries(toys))
    sources.set(
      name,
      sourceOf(name, toy, (one) => void heard.push(one)),
    )
  const gateway = new ApolloGateway({
    supergraphSdl: new LocalCompose({
      localServiceList: Object.entries(toys).map(([name, { sdl }]) => ({
        name,
        url: `http://${name}.invalid/`,
        typeDefs: parse(linked + sdl),
      })),
    }),
    buildService: ({ name }) => sources.get(name) as GraphQLDataSource,
    logger: silence,
  })
  let supergraph = ''
  gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    supergraph = coreSupergraphSdl
  })
  const { executor: inner, schema } = await gateway.load()
  const bare: Executor = async (request) => completed((await inner(request)) as never, request.document) as never
  // As the house does it where nothing is compiled: the stock executor between preparing and shaping.
  const stock: Executor = async (request) => {
    const { document } = request
    const variables = request.request.variables ?? {}
    const ready = prepared(document, null, variables, schema, { perCoordinate: new Map() })
    const own = ready.introspective ? introspected(ready.asked, schema, variables, null) : {}
    const { withheld: _, ...rest } = await byStock(request, ready, () => false, own, {
      inner,
      schema: () => schema,
    })
    return rest as never
  }
  let how = ''
  const compiled = compiledExecutorOf({
    supergraph,
    sourceOf: (name) => sources.get(name) as GraphQLDataSource,
    stock,
    executed: (way, why) => {
      how = why === null ? way : `${way}: ${why}`
    },
  })
  return {
    schema,
    compiled: (...asked) => ask(compiled, ...asked),
    stock: (...asked) => ask(stock, ...asked),
    bare: (...asked) => ask(bare, ...asked),
  }

  async function ask(executor: Executor, query: string, variables: Record<string, unknown> = {}): Promise<Said> {
    const document = parse(query)
    const faults = validate(schema, document)
    if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'))
    heard = []
    how = 'stock'
    const { data, errors = [] } = await executor({
      document,
      schema,
      source: query,
      queryHash: query,
      request: { query, variables: structuredClone(variables) },
      context: {},
      metrics: {},
      logger: silence,
    } as never)
    const said = errors.map(spoken)
    const whole = { ...(data !== undefined && { data }), ...(said.length > 0 && { errors: said }) }
    return { text: JSON.stringify(whole, null, 1), data, errors: said, heard, how }
  }
}

/** An error as a caller would read it; who was behind it is no word of an answer. */
function spoken({ message, path, extensions }: GraphQLError): GraphQLFormattedError {
  const { serviceName: _, ...rest } = extensions ?? {}
  return { message, ...(path && { path }), extensions: rest }
}

/** A toy as a source of fetches, executed by graphql itself. */
function sourceOf(name: string, toy: Toy, hear: (one: Heard) => void): GraphQLDataSource {
  const schema = schemaOf(parse(toy.sdl))
  const entities = ({ representations }: { representations: Record<string, unknown>[] }) =>
    representations.map((told) => {
      const type = String(told.__typename)
      const found = toy.entities?.[type]?.(told)
      return found && typeof found === 'object' ? { __typename: type, ...found } : null
    })
  return {
    async process({ request }) {
      const { query = '', variables = {} } = request
      hear({ subgraph: name, query, variables: structuredClone(variables) })
      const said = await execute({
        schema,
        document: parse(query),
        rootValue: { ...toy.root, _entities: entities },
        variableValues: variables,
      })
      const answer = JSON.parse(JSON.stringify(said)) as ToyAnswer
      return (toy.instead ? await toy.instead(answer, { subgraph: name, query, variables }) : answer) as never
    },
  }
}

/** The words of a toy as a schema that can be executed, with the field by which entities are asked for. */
function schemaOf(words: DocumentNode): GraphQLSchema {
  const types = words.definitions.flatMap((one) =>
    (one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
    one.directives?.some(({ name }) => name.value === 'key')
      ? [one]
      : [],
  )
  const objects = types.filter(({ kind, directives }) =>
    kind === Kind.OBJECT_TYPE_DEFINITION ? directives?.length : false,
  )
  const asked = objects.length
    ? `scalar _Any union _Entity = ${objects.map(({ name }) => name.value).join(' | ')}
       extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`
    : ''
  const hasQuery = words.definitions.some((one) => 'name' in one && one.name?.value === 'Query')
  const added = parse(`${asked} ${hasQuery ? '' : 'type Query { _: Int }'} scalar _Nothing`).definitions
  return buildASTSchema(
    { ...words, definitions: [...words.definitions, ...added] },
    { assumeValid: true, assumeValidSDL: true },
  )
}
