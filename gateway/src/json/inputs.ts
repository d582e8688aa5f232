import {
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLLeafType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 has it. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** Schemas that several operations use, by name. */
export type Shared = Map<string, JsonSchema>

const scalars: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer', minimum: -2_147_483_648, maximum: 2_147_483_647 },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
  Decimal: { type: 'string', pattern: '^-?\\d{1,20}(\\.\\d{1,10})?$' },
}

/** A description, where there is one. */
export const saying = (description: string | null | undefined) => (description ? { description } : {})

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** What may also be null. */
export function nullable(schema: JsonSchema): JsonSchema {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [schema.type, 'null'] }
}

/** The schema of a value that has no fields; an enumeration is shared. */
export function leafSchema(type: GraphQLLeafType, shared: Shared): JsonSchema {
  // A scalar that is not known here is a text, like the names of things.
  if (!isEnumType(type)) return scalars[type.name] ?? { type: 'string' }
  if (!shared.has(type.name)) shared.set(type.name, enumSchema(type))
  return refTo(type.name)
}

function enumSchema(type: GraphQLEnumType): JsonSchema {
  const values = type.getValues()
  const told = values.flatMap(({ name, description }) => (description ? [`- ${name}: ${description}`] : []))
  return {
    type: 'string',
    ...saying([type.description, ...told].filter(Boolean).join('\n')),
    enum: values.map(({ name }) => name),
  }
}

/** The schema of a value that is given; what has fields is shared. */
export function inputSchema(type: GraphQLInputType, shared: Shared): JsonSchema {
  if (!isNonNullType(type)) return nullable(inputSchemaOf(type, shared))
  return inputSchemaOf(type.ofType, shared)
}

function inputSchemaOf(type: GraphQLInputType, shared: Shared): JsonSchema {
  if (isNonNullType(type)) return inputSchemaOf(type.ofType, shared)
  if (isListType(type)) return { type: 'array', items: inputSchema(type.ofType, shared) }
  if (!isInputObjectType(type)) return leafSchema(type, shared)
  if (shared.has(type.name)) return refTo(type.name)
  // It may hold itself.
  shared.set(type.name, {})
  const fields = Object.values(type.getFields())
  shared.set(type.name, {
    type: 'object',
    ...saying(type.description),
    properties: Object.fromEntries(
      fields.map(({ name, type: held, description, defaultValue }) => [
        name,
        {
          ...inputSchema(held, shared),
          ...saying(description),
          ...(defaultValue !== undefined && { default: defaultValue }),
        },
      ]),
    ),
    required: fields.filter(isRequiredInputField).map(({ name }) => name),
    additionalProperties: false,
  })
  return refTo(type.name)
}
