import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type Chance, chanceOf } from './chance.ts'
import { type Pools, valuesOf } from './values.ts'

/** An operation to ask, with its variables. */
export interface Operation {
  query: string
  variables: Record<string, unknown>
  /** Which of the document's operations, where it has several. */
  operationName?: string
}

/** The most of each that an operation may have; a caller's limits decide what is worth asking. */
export interface Bounds {
  fields: number
  depth: number
  roots: number
  aliases: number
  directives: number
}

export interface GeneratorOptions {
  schema: GraphQLSchema
  pools: Pools
  /** Which coordinates may be asked. */
  takes: (type: string, field: string) => boolean
  bounds: Bounds
  seed: number
}

export interface Generator {
  next(): Operation
  /** How often each coordinate was asked so far. */
  asked: ReadonlyMap<string, number>
}

/** How often an operation may come out invalid before the generator is at fault. */
const tries = 50

/**
 * Valid queries by chance, the same for the same seed: several roots, arguments as literals and variables, aliases, fields
 * twice, fragments inline and named and inside each other, conditions, __typename. What was seldom asked is asked sooner.
 */
export function generatorOf(options: GeneratorOptions): Generator {
  const chance = chanceOf(options.seed)
  const asked = new Map<string, number>()
  const least = new Map<string, number>()
  let turn = 0
  return {
    asked,
    next() {
      for (let n = 0; n < tries; n += 1) {
        // Found anew now and then: it is the same for long.
        if (turn++ % 50 === 0) least.clear()
        const made = operationOf(options, chance, asked, least)
        const document = parse(made.query)
        // Fragments at one place may ask one key in two ways; such a draw is thrown away.
        if (validate(options.schema, document).length > 0) continue
        for (const coordinate of coordinatesIn(made.query, options.schema))
          asked.set(coordinate, (asked.get(coordinate) ?? 0) + 1)
        return made
      }
      throw new Error('the generator makes no valid operation')
    },
  }
}

/** Every `Type.field` of an operation, as it is asked. */
export function coordinatesIn(query: string, schema: GraphQLSchema): string[] {
  const found: string[] = []
  const types = new TypeInfo(schema)
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType()
        if (parent && !name.value.startsWith('__')) found.push(`${parent.name}.${name.value}`)
      },
    }),
  )
  return found
}

/** Every coordinate that a query can ask for. */
export function coordinatesFrom(schema: GraphQLSchema): string[] {
  const seen = new Set<string>()
  const follow = (type: GraphQLCompositeType) => {
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) follow(possible)
    if (!isObjectType(type) && !isInterfaceType(type)) return
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`
      if (seen.has(coordinate)) continue
      seen.add(coordinate)
      const inner = getNamedType(field.type)
      if (isCompositeType(inner)) follow(inner)
    }
  }
  follow(schema.getQueryType() as GraphQLCompositeType)
  return [...seen].sort()
}

type Field = GraphQLField<unknown, unknown>

function operationOf(
  options: GeneratorOptions,
  chance: Chance,
  asked: ReadonlyMap<string, number>,
  least: Map<string, number>,
): Operation {
  const { schema, takes, bounds } = options
  const { often, below, pick, weighed } = chance
  const values = valuesOf(options.pools, chance)
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const fragments: string[] = []
  /** Arguments of a field that has no alias: the same wherever it stands, so that its keys never disagree. */
  const settled = new Map<string, string>()
  const left = { ...bounds }
  const times = (type: string, field: Field) => asked.get(`${type}.${field.name}`) ?? 0
  /** What was asked seldom, or leads to what was, is asked sooner. */
  const seldom = (type: string, depth: number) => (field: Field) =>
    1 / (1 + Math.min(times(type, field), leastWithin(getNamedType(field.type), depth + 1)))
  const open = (type: GraphQLCompositeType, depth: number) =>
    (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []).filter(
      (field) => takes(type.name, field.name) && (depth < bounds.depth || !isCompositeType(getNamedType(field.type))),
    )

  /** How often the most seldom of what stands within a type was asked, as deep as this operation may go. */
  function leastWithin(type: GraphQLNamedType, depth: number): number {
    if (!isCompositeType(type)) return Number.POSITIVE_INFINITY
    const key = `${type.name} ${depth}`
    const known = least.get(key)
    if (known !== undefined) return known
    // Not found again within itself.
    least.set(key, Number.POSITIVE_INFINITY)
    const inner = isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => leastWithin(one, depth)) : []
    for (const field of open(type, depth))
      inner.push(Math.min(times(type.name, field), leastWithin(getNamedType(field.type), depth + 1)))
    const found = Math.min(Number.POSITIVE_INFINITY, ...inner)
    least.set(key, found)
    return found
  }

  const query = schema.getQueryType() as GraphQLCompositeType
  const roots = open(query, 0)
  const count = 1 + (often(0.3) ? below(bounds.roots) : 0)
  const parts = Array.from({ length: count }, () => selection(weighed(roots, seldom('Query', 0)), 1))
  if (often(0.05)) parts.push('__typename')
  const head = `query Generated${declared.length > 0 ? `(${declared.join(', ')})` : ''}`
  return { query: [`${head} { ${parts.join(' ')} }`, ...fragments].join(' '), variables }

  function selection(field: Field, depth: number): string {
    left.fields -= 1
    const aliased = left.aliases > 0 && often(0.12)
    if (aliased) left.aliases -= 1
    const given = aliased ? argumentsOf(field) : settledFor(field)
    const type = getNamedType(field.type)
    const inner = isCompositeType(type) ? ` { ${inside(type, depth + 1)} }` : ''
    const text = `${field.name}${given}${condition()}${inner}`
    // A key of its own for each, never one that the schema has.
    return aliased ? `k${left.aliases}: ${text}` : text
  }

  function settledFor(field: Field): string {
    const key = `${field.name} ${field.args.map(({ name, type }) => `${name}:${type}`).join()}`
    const known = settled.get(key)
    if (known !== undefined) return known
    const given = argumentsOf(field)
    settled.set(key, given)
    return given
  }

  function argumentsOf(field: Field): string {
    const all = field.args.flatMap((argument) => argumentOf(field.name, argument))
    return all.length > 0 ? `(${all.join(', ')})` : ''
  }

  function argumentOf(field: string, { name, type }: GraphQLArgument): string[] {
    if (!isNonNullType(type) && often(0.3)) return []
    const value = values.valueFor(`${field}.${name}`, name, type)
    if (value === undefined) return []
    if (often(0.5)) return [`${name}: ${values.literal(value, type)}`]
    const usual = !isNonNullType(type) && often(0.2) ? ` = ${values.literal(value, type)}` : ''
    return [`${name}: $${variable(`${type}${usual}`, value, usual !== '')}`]
  }

  function variable(type: string, value: unknown, hasUsual: boolean): string {
    const name = `v${declared.length}`
    declared.push(`$${name}: ${type}`)
    if (!hasUsual || often(0.5)) variables[name] = value
    return name
  }

  function inside(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = []
    if (often(0.2)) parts.push('__typename')
    const fields = open(type, depth)
    const wanted = left.fields <= 0 ? 1 : 1 + below(Math.min(5, fields.length))
    for (let n = 0; n < wanted && fields.length > 0; n += 1) {
      // When there is room no more, something without an inside.
      const flat = fields.filter((field) => !isCompositeType(getNamedType(field.type)))
      const from = left.fields > 0 || flat.length === 0 ? fields : flat
      const field = weighed(from, seldom(type.name, depth))
      if (left.fields <= 0 && isCompositeType(getNamedType(field.type))) break
      const text = selection(field, depth)
      parts.push(text)
      if (often(0.06)) parts.push(text)
    }
    if (isAbstractType(type))
      for (const possible of schema.getPossibleTypes(type))
        if (often(0.7) && left.fields > 0)
          parts.push(`... on ${possible.name}${condition()} { ${inside(possible, depth)} }`)
    if (often(0.15) && left.fields > 0 && open(type, depth).length > 0) parts.push(spread(type, depth))
    return parts.length > 0 ? parts.join(' ') : '__typename'
  }

  function spread(type: GraphQLCompositeType, depth: number): string {
    const at = fragments.push('') - 1
    fragments[at] = `fragment F${at} on ${type.name} { ${inside(type, depth)} }`
    return `...F${at}${condition()}`
  }

  function condition(): string {
    if (left.directives <= 0 || !often(0.06)) return ''
    left.directives -= 1
    const taken = often(0.6)
    const name = pick(['skip', 'include'])
    const holds = taken === (name === 'include')
    if (often(0.5)) return ` @${name}(if: ${holds})`
    return ` @${name}(if: $${variable('Boolean!', holds, false)})`
  }
}
