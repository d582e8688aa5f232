import type { Viewer } from '@xinlu/schema'
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { Explanation } from '../explain.ts'
import type { TrustedOperation } from '../trusted.ts'
import { dataSchema } from './answers.ts'
import { inputSchema, type JsonSchema, refTo, type Shared, saying } from './inputs.ts'
import { type Variable, variablesOf } from './variables.ts'

/** One operation, with what is decided of it. */
export interface Described extends TrustedOperation {
  document: DocumentNode
  explanation: Explanation
}

/** What the path of an operation is described by. */
export interface PathGround {
  schema: GraphQLSchema
  shared: Shared
  viewer: Viewer
}

/** The path of an operation: POST, and GET too where it changes nothing and needs nothing that might name a person. */
export function pathOf(described: Described, { schema, shared, viewer }: PathGround): JsonSchema {
  const { line, text, document, explanation } = described
  const operation = getOperationAST(document)
  if (!operation) throw new Error(`${line.name}: no operation`)
  const variables = variablesOf(operation, schema)
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  const verdicts = new Map(explanation.coordinates.map((one) => [one.coordinate, one]))
  const data = dataSchema(operation, { schema, fragments, verdicts, shared })
  const common = {
    summary: summaryOf(operation, schema),
    description: descriptionOf(text, explanation),
    responses: {
      200: {
        description: '答复: what the operation gives.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { data, errors: { type: 'array', items: refTo('Error') }, extensions: refTo('Beside') },
              required: ['data'],
              additionalProperties: false,
            },
          },
        },
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
  const isNamed = viewer.id !== null
  const headers = ['Purpose', ...(isNamed ? ['Grant'] : []), 'Receipt'].map((name) => ({
    $ref: `#/components/parameters/${name}`,
  }))
  const query = operation.operation === OperationTypeNode.QUERY
  const search = variables.filter(({ open }) => open)
  return {
    ...(query &&
      variables.every(({ open, required }) => open || !required) && {
        get: {
          operationId: `get-${line.name}`,
          ...common,
          parameters: [...headers, ...search.map((one) => parameterOf(one, shared))],
        },
      }),
    post: {
      operationId: line.name,
      ...common,
      parameters: headers,
      requestBody: { required: true, content: { 'application/json': { schema: bodySchema(variables, shared) } } },
    },
  }
}

const parameterOf = ({ name, type, required, description }: Variable, shared: Shared) => ({
  name,
  in: 'query',
  required,
  ...saying(description),
  // What may be null is left out.
  schema: inputSchema(type, shared),
})

/** The body of a POST: the variables by name. */
function bodySchema(variables: readonly Variable[], shared: Shared): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      variables.map(({ name, type, description }) => [name, { ...inputSchema(type, shared), ...saying(description) }]),
    ),
    required: variables.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }
}

/** What the schema says of the fields at the root, the Chinese first as it stands there. */
function summaryOf({ operation, selectionSet }: OperationDefinitionNode, schema: GraphQLSchema): string {
  const fields = schema.getRootType(operation)?.getFields() ?? {}
  const told = selectionSet.selections.flatMap((node) =>
    node.kind === Kind.FIELD ? [fields[node.name.value]?.description ?? node.name.value] : [],
  )
  return [...new Set(told)].join(' · ')
}

/** The comment at the head of the operation, and whether it is open as things stand. */
function descriptionOf(text: string, { verdict, coordinates }: Explanation): string {
  const comment = text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.slice(1).trim())
  if (verdict !== 'REFUSE') return comment.join('\n')
  const unlocked = new Set(
    coordinates.flatMap(({ verdict: one, unlockedBy }) => (one === 'REFUSE' && unlockedBy ? [unlockedBy] : [])),
  )
  const opens = unlocked.size > 0 ? ` Unlocked by: ${[...unlocked].join('; ')}.` : ''
  return [`【现被拒绝】 Refused as things stand, without a grant.${opens}`, ...comment].join('\n')
}
