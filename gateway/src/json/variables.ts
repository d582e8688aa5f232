import { refusal } from '@xinlu/schema/errors'
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** A variable of an operation, as JSON has it. */
export interface Variable {
  name: string
  type: GraphQLInputType
  required: boolean
  /** Says nothing of a person, so that it may stand in an address, which proxies keep in their logs. */
  open: boolean
  description: string | null
}

/** Kinds of values that name nobody. A name, a code or a plate is a String or stands within an input. */
const openKinds = new Set(['Int', 'Float', 'Boolean', 'Date', 'DateTime', 'Decimal', 'ID'])

/** The variables of an operation; those of a type that the schema has not are left out, and the door says so when it is asked. */
export function variablesOf(operation: OperationDefinitionNode, schema: GraphQLSchema): Variable[] {
  const told = descriptionsIn(operation, schema)
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type: written, defaultValue }) => {
    const name = variable.name.value
    const type = typeFromAST(schema, written as never) as GraphQLInputType | undefined
    if (!type) return []
    const named = getNamedType(type)
    // A cursor is sealed.
    const open = openKinds.has(named.name) || isEnumType(named) || name === 'after'
    return [{ name, type, required: isNonNullType(type) && !defaultValue, open, description: told.get(name) ?? null }]
  })
}

/** What the schema says of the arguments to which variables are given. */
function descriptionsIn(operation: OperationDefinitionNode, schema: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>()
  const types = new TypeInfo(schema)
  visit(
    operation,
    visitWithTypeInfo(types, {
      Variable({ name }) {
        const type = getNamedType(types.getInputType())
        const ofType = type && !isSpecifiedScalarType(type) ? type.description : null
        const description = types.getArgument()?.description ?? ofType
        if (description && !found.has(name.value)) found.set(name.value, description)
      },
    }),
  )
  return found
}

/** The variables in the search of an address; BAD_INPUT for one that is not the operation's, that stands twice, or that may not stand there. */
export function variablesInSearch(search: string, variables: readonly Variable[]): Record<string, unknown> {
  const params = new URLSearchParams(search)
  const given = [...new Set(params.keys())]
  assertKnown(given, variables)
  return Object.fromEntries(
    variables.flatMap(({ name, type, open }) => {
      const [first, ...more] = params.getAll(name)
      if (first === undefined) return []
      if (!open) {
        throw refusal('BAD_INPUT', {
          expected: `${name} in the body`,
          got: 'it in the address, which is kept in logs',
          todo: 'send it by POST',
        })
      }
      if (isListType(getNullableType(type))) return [[name, [first, ...more].map((text) => valueFrom(text, type))]]
      if (more.length === 0) return [[name, valueFrom(first, type)]]
      throw refusal('BAD_INPUT', { expected: `${name} once`, got: 'it several times', todo: 'send it once' })
    }),
  )
}

/** The variables in a body; BAD_REQUEST for what is no object, BAD_INPUT for a variable that is not the operation's. */
export function variablesInBody(body: unknown, variables: readonly Variable[]): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw refusal('BAD_REQUEST', {
      expected: 'a JSON object with the variables by name, and content-type application/json',
      got: 'something else',
      todo: 'send {} where there are none',
    })
  }
  assertKnown(Object.keys(body), variables)
  return body as Record<string, unknown>
}

function assertKnown(given: readonly string[], variables: readonly Variable[]): void {
  const names = variables.map(({ name }) => name)
  if (given.every((name) => names.includes(name))) return
  throw refusal('BAD_INPUT', {
    expected: names.length > 0 ? `no more than ${names.join(', ')}` : 'no variables',
    got: 'another variable',
    todo: 'leave it out, or choose the operation that takes it',
  })
}

/** A value as its type writes it in JSON; what does not fit stays text, which the door refuses by its type. */
function valueFrom(text: string, type: GraphQLInputType): unknown {
  const { name } = getNamedType(type)
  if (name === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true'
  if ((name === 'Int' || name === 'Float') && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text)
  return text
}
