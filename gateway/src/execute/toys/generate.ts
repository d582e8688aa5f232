import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql'

/** An operation with its variables. */
export interface Generated {
  query: string
  variables: Record<string, unknown>
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * One operation over a schema: aliases, fragments of both kinds, conditions, merged fields, introspection now and then.
 * What a type is is not asked again within what it may be (`... on Work { ... on Film { length } }` of a film): there the stock
 * executor loses fields, which is held apart.
 */
export function generated(schema: GraphQLSchema, chance: () => number): Generated {
  for (;;) {
    const made = attempt(schema, chance)
    // Aliases that clash are no operation.
    if (validate(schema, parse(made.query)).length === 0) return made
  }
}

function attempt(schema: GraphQLSchema, chance: () => number): Generated {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const declared: string[] = []
  const variables: Record<string, unknown> = {}
  const fragments: string[] = []
  const mutation = chance() < 0.05
  const root = (mutation ? schema.getMutationType() : schema.getQueryType()) as GraphQLNamedType
  const body = selections(root, 0)
  const head = declared.length > 0 ? `(${declared.join(', ')})` : ''
  return { query: `${mutation ? 'mutation' : 'query'} Q${head} ${body}\n${fragments.join('\n')}`, variables }

  function selections(type: GraphQLNamedType, depth: number, widened = false): string {
    const parts = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => selection(type, depth, widened))
    const whole = parts.filter((part) => part !== '')
    return `{ ${whole.length > 0 ? whole.join(' ') : '__typename'} }`
  }

  function selection(type: GraphQLNamedType, depth: number, widened: boolean): string {
    const roll = chance()
    if (roll < 0.12) return `${chance() < 0.2 ? `${pick(['t', 'u'])}: ` : ''}__typename${condition()}`
    if (depth === 0 && roll < 0.15) return 'i: __type(name: "Book") { name fields { name } }'
    if (roll < 0.4 && depth < 5) return fragment(type, depth, widened)
    if (isUnionType(type)) return fragment(type, depth, widened)
    const fields = Object.values((type as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields())
    const field = pick(fields)
    const named = getNamedType(field.type)
    if (!isLeafType(named) && depth > 4) return ''
    const inner = isLeafType(named) ? '' : ` ${selections(named, depth + 1)}`
    return `${alias()}${field.name}${given(field.args)}${condition()}${inner}`
  }

  function fragment(type: GraphQLNamedType, depth: number, widened: boolean): string {
    const types: readonly GraphQLNamedType[] = isAbstractType(type)
      ? [type, ...(widened ? [] : schema.getPossibleTypes(type))]
      : isObjectType(type)
        ? [type, ...type.getInterfaces()]
        : [type]
    const on = pick(types)
    const inner = selections(on, depth + 1, widened || (isObjectType(type) && on !== type))
    if (chance() < 0.4) {
      const name = `F${fragments.length}`
      fragments.push(`fragment ${name} on ${on.name} ${inner}`)
      return `...${name}${condition()}`
    }
    return `...${on === type && chance() < 0.3 ? '' : ` on ${on.name}`}${condition()} ${inner}`
  }

  function alias(): string {
    return chance() < 0.2 ? `${pick(['a', 'b', 'c'])}: ` : ''
  }

  function condition(): string {
    if (chance() > 0.12) return ''
    const name = pick(['skip', 'include'])
    return chance() < 0.5
      ? ` @${name}(if: ${chance() < 0.5})`
      : ` @${name}(if: ${variable('Boolean!', chance() < 0.5)})`
  }

  function given(args: readonly GraphQLArgument[]): string {
    const texts = args.flatMap(({ name, type }) => {
      if (!isNonNullType(type) && chance() < 0.4) return []
      const value = chosen(type)
      return chance() < 0.5 ? `${name}: ${variable(String(type), value)}` : `${name}: ${written(type, value)}`
    })
    return texts.length > 0 ? `(${texts.join(', ')})` : ''
  }

  function variable(type: string, value: unknown): string {
    const name = `v${declared.length}`
    declared.push(`$${name}: ${type}`)
    variables[name] = value
    return `$${name}`
  }

  function chosen(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return chosen(type.ofType)
    if (isListType(type)) return [chosen(type.ofType), chosen(type.ofType)]
    if (isEnumType(type)) return pick(type.getValues()).name
    if (type.toString() === 'Int') return Math.floor(chance() * 9)
    return pick(['1', '2', '3', 'p1', 'p2', 'CNY'])
  }

  function written(type: GraphQLInputType, value: unknown): string {
    if (isNonNullType(type)) return written(type.ofType, value)
    if (isListType(type)) return `[${(value as unknown[]).map((one) => written(type.ofType, one)).join(', ')}]`
    return isEnumType(type) ? String(value) : JSON.stringify(value)
  }
}
