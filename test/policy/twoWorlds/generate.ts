import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** A generated operation, with its variables. */
export interface Generated {
  query: string
  variables: Record<string, unknown>
}

export interface GeneratorOptions {
  schema: GraphQLSchema
  /** Values for arguments and input fields by their name; others by their type. */
  pools: Record<string, readonly unknown[]>
  /** Which coordinates may be asked. */
  takes: (type: string, field: string) => boolean
  seed: number
}

/** Draws the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let z = Math.imul(state ^ (state >>> 15), 1 | state)
    z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32
  }
}

const deepest = 9
const most = 45

/** A valid query by chance: roots, arguments, aliases, fragments named and inline, conditions, on concrete and abstract types. */
export function generated({ schema, pools, takes, seed }: GeneratorOptions): Generated {
  const next = chanceOf(seed)
  const often = (probability: number) => next() < probability
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const fragments: string[] = []
  let fields = 0
  let aliases = 0

  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => takes('Query', name))
  const chosen = Array.from({ length: often(0.25) ? 2 : 1 }, () => pick(roots))
  const body = chosen.map((field, i) => selection(field, 1, i > 0)).join(' ')
  const head = declared.length > 0 ? `query Generated(${declared.join(', ')})` : 'query Generated'
  return { query: `${head} { ${body} } ${fragments.join(' ')}`, variables }

  function selection(field: GraphQLField<unknown, unknown>, depth: number, aliased = false): string {
    fields += 1
    const alias = aliased || often(0.1) ? `a${aliases++}: ` : ''
    const given = field.args.map(argument).filter((text) => text !== '')
    const type = getNamedType(field.type)
    const inner = isCompositeType(type) ? ` { ${inside(type, depth + 1)} }` : ''
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition()}${inner}`
  }

  function inside(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = []
    if (often(0.25)) parts.push('__typename')
    const own = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
    const open = own.filter(
      ({ name, type: of }) => takes(type.name, name) && (depth < deepest || !isCompositeType(getNamedType(of))),
    )
    const count = fields > most ? 1 : 1 + Math.floor(next() * 5)
    const taken = new Map<string, GraphQLField<unknown, unknown>>()
    for (let i = 0; i < count && open.length > 0; i++) {
      const field = pick(open)
      taken.set(field.name, field)
    }
    if (fields <= most) for (const field of taken.values()) parts.push(selection(field, depth))
    if (isAbstractType(type) && fields <= most) {
      for (const possible of schema.getPossibleTypes(type)) {
        if (often(0.6)) parts.push(`... on ${possible.name}${condition()} { ${inside(possible, depth)} }`)
      }
    }
    if (often(0.12) && fields <= most && open.length > 0) {
      const name = `F${fragments.length}`
      fragments.push('')
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { ${inside(type, depth + 1)} }`
      parts.push(`...${name}`)
    }
    return parts.length > 0 ? parts.join(' ') : '__typename'
  }

  function condition(): string {
    if (!often(0.06)) return ''
    const name = pick(['skip', 'include'])
    if (often(0.5)) return ` @${name}(if: ${often(0.5)})`
    return ` @${name}(if: ${variable('Boolean!', often(0.5))})`
  }

  function argument({ name, type }: GraphQLArgument): string {
    if (!isNonNullType(type) && often(0.35)) return ''
    const value = valueFor(name, type)
    if (value === undefined) return ''
    return `${name}: ${often(0.5) ? variable(String(type), value) : literal(value, type)}`
  }

  function valueFor(name: string, type: GraphQLInputType): unknown {
    const nullable = getNullableType(type)
    if (isListType(nullable)) return [valueFor(name, nullable.ofType)]
    if (isInputObjectType(nullable)) {
      const inner = Object.values(nullable.getFields())
      const some = inner.filter((field) => isNonNullType(field.type) || often(1 / inner.length + 0.1))
      const used = some.length > 0 ? some : [pick(inner)]
      return Object.fromEntries(used.map((field) => [field.name, valueFor(field.name, field.type)]))
    }
    const pool = pools[name] ?? pools[nullable.name]
    if (pool) return pick(pool)
    if (isEnumType(nullable)) return pick(nullable.getValues()).name
    return { Int: 3, Boolean: often(0.5), String: 'x', ID: 'x' }[nullable.name as 'Int']
  }

  function variable(type: string, value: unknown): string {
    const name = `v${declared.length}`
    declared.push(`$${name}: ${type}`)
    variables[name] = value
    return `$${name}`
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type)
  if (Array.isArray(value))
    return `[${value.map((one) => literal(one, isListType(nullable) ? nullable.ofType : type)).join(', ')}]`
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields()
    const inner = Object.entries(value as object).map(
      ([name, one]) => `${name}: ${literal(one, (fields[name] as { type: GraphQLInputType }).type)}`,
    )
    return `{ ${inner.join(', ')} }`
  }
  return isEnumType(nullable) ? String(value) : JSON.stringify(value)
}
