import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { chanceOf } from '../policy/worlds/chance.ts'
import { type Pools, valuesOf } from '../policy/worlds/values.ts'

/** A place of the schema where a text goes in, with an operation that reaches it. */
export interface Place {
  /** Such as Query.subject(key.name). */
  name: string
  /** The field of the query or mutation by which it is reached. */
  root: string
  /** The operation with this in that place. */
  with(text: unknown): { query: string; variables: Record<string, unknown> }
}

/** Every place where a schema takes a String or an ID, in arguments and in the inputs within them, of fields at the root and below. */
export function placesIn(schema: GraphQLSchema, pools: Pools): Place[] {
  const values = valuesOf(pools, chanceOf(7))
  const reached = new Map<string, Way>()
  for (const [kind, type] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const)
    for (const field of Object.values(type?.getFields() ?? {}))
      reached.set(`${type?.name}.${field.name}`, { kind, root: field.name, steps: [{ field, on: null }] })
  // Nearest first: each coordinate is reached by the shortest way, queries before mutations.
  for (const [, way] of reached) {
    if (way.kind === 'mutation') continue
    for (const { type, field } of fieldsWithin(schema, way.steps.at(-1)?.field.type)) {
      const name = `${type.name}.${field.name}`
      if (!reached.has(name))
        reached.set(name, { ...way, steps: [...way.steps, { field, on: isAbstractType(type) ? null : type.name }] })
    }
  }
  return [...reached].flatMap(([name, way]) =>
    (way.steps.at(-1)?.field.args ?? []).flatMap((argument) =>
      textsIn(argument.type).map((path) => ({
        name: `${name}(${[argument.name, ...path].join('.')})`,
        root: way.root,
        with: (text: unknown) => operationOf(way, argument.name, path, text),
      })),
    ),
  )

  function operationOf({ kind, steps }: Way, argument: string, path: readonly string[], text: unknown) {
    const declared: string[] = []
    const variables: Record<string, unknown> = {}
    let inner = ''
    steps.toReversed().forEach(({ field, on }, i) => {
      const given = field.args.flatMap(({ name, type }) => {
        const here = i === 0 && name === argument
        if (!here && !isNonNullType(type)) return []
        const usual = values.valueFor(`${field.name}.${name}`, name, type)
        const variable = `v${declared.push(`$v${declared.length}: ${type}`) - 1}`
        variables[variable] = here ? put(usual, type, path, text) : usual
        return [`${name}: $${variable}`]
      })
      const below = inner || (isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '')
      const said = `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${below}`
      inner = on ? `{ ... on ${on} { ${said} } }` : `{ ${said} }`
    })
    return { query: `${kind}${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${inner}`, variables }
  }

  /** A value with the text at a path of inputs within it. */
  function put(usual: unknown, type: GraphQLInputType, path: readonly string[], text: unknown): unknown {
    const nullable = getNullableType(type)
    if (isListType(nullable)) return [put((usual as unknown[] | undefined)?.[0], nullable.ofType, path, text)]
    const [name, ...rest] = path
    if (name === undefined || !isInputObjectType(nullable)) return text
    const inner = nullable.getFields()[name]
    const before = (usual ?? {}) as Record<string, unknown>
    const alone = nullable.isOneOf || Object.values(nullable.getFields()).every(({ type }) => !isNonNullType(type))
    return { ...(alone ? {} : before), [name]: put(before[name], inner?.type as GraphQLInputType, rest, text) }
  }
}

interface Way {
  kind: 'query' | 'mutation'
  root: string
  steps: { field: Field; on: string | null }[]
}

type Field = GraphQLField<unknown, unknown>

/** The fields of what a type gives, of each that it may be. */
function* fieldsWithin(schema: GraphQLSchema, output: Field['type'] | undefined) {
  const type = output && getNamedType(output)
  if (!isCompositeType(type)) return
  const types: readonly GraphQLCompositeType[] = isAbstractType(type)
    ? [type, ...schema.getPossibleTypes(type)]
    : [type]
  for (const one of types) {
    if (!isObjectType(one) && !isInterfaceType(one)) continue
    // Said on the type itself, which an interface need not be able to do.
    if (isInterfaceType(one)) continue
    for (const field of Object.values(one.getFields())) yield { type: one, field }
  }
}

/** The paths of inputs to each text within a type; an input within itself is followed once. */
function textsIn(type: GraphQLInputType, within: readonly string[] = []): string[][] {
  const named = getNamedType(type)
  if (named.name === 'String' || named.name === 'ID') return [[]]
  if (!isInputObjectType(named) || within.includes(named.name)) return []
  return Object.values(named.getFields()).flatMap((field) =>
    textsIn(field.type, [...within, named.name]).map((path) => [field.name, ...path]),
  )
}
