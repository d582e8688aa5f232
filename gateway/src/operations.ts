import { createHash } from 'node:crypto'
import { type Analysis, refusal, XinluError } from '@xinlu/schema'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInputObjectType,
  isListType,
  OperationTypeNode,
  parse,
  print,
  specifiedRules,
  TypeInfo,
  typeFromAST,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { askedBy } from './asked.ts'
import type { Whole } from './decide.ts'
import type { RoleLimits } from './limits/limits.ts'
import { syntaxWithin } from './limits/syntax.ts'
import type { Policy } from './policy.ts'

const kept = new WeakMap<DocumentNode, { text: string; hash: string }>()

function normalised(document: DocumentNode): { text: string; hash: string } {
  const known = kept.get(document)
  if (known) return known
  const text = print(document)
  const made = { text, hash: createHash('sha256').update(text).digest('hex') }
  kept.set(document, made)
  return made
}

/** An operation as it reads, whatever its spaces and comments. */
export const normalisedText = (document: DocumentNode) => normalised(document).text

/** SHA-256 of an operation as it reads: what a grant and a trusted operation are bound to. */
export const normalisedHash = (document: DocumentNode) => normalised(document).hash

/** Reads an operation that is held by an argument, against the schema that exists for the one who will send it. */
export function readOperation(text: string, schema: GraphQLSchema, limits: RoleLimits): DocumentNode {
  syntaxWithin(text, limits)
  let document: DocumentNode
  try {
    document = parse(text)
  } catch (error) {
    throw new GraphQLError((error as Error).message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
  const [fault] = validate(schema, document, specifiedRules)
  if (fault) {
    const message = fault.message.replace(/ Did you mean .+\?$/, '')
    throw new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
  }
  return document
}

/** 静态分析: what each operation in an argument of the type Operation would reveal; BAD_INPUT for one that cannot be read. */
export function analysesIn(
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
  schema: GraphQLSchema,
  whole: Whole,
  policy: Policy,
  limits: RoleLimits,
): Analysis[] {
  if (!schema.getType(operationType)) return []
  return textsIn(document, operationName, variables, schema).map((text) => {
    let held: DocumentNode
    try {
      held = readOperation(text, schema, limits)
    } catch (error) {
      if (error instanceof XinluError) throw error
      const got = (error as Error).message
      throw refusal('BAD_INPUT', { expected: 'a valid operation', got, todo: 'correct the operation' }, error)
    }
    const operation = getOperationAST(held)
    if (operation?.operation !== OperationTypeNode.QUERY) {
      throw refusal('BAD_INPUT', { expected: 'one query', got: 'something else', todo: 'send one query' })
    }
    return {
      operationHash: normalisedHash(held),
      coordinates: askedBy(held, null, schema).map(({ coordinate }) => {
        const known = whole.coordinates.get(coordinate)
        return {
          coordinate,
          classes: known?.classes ?? [],
          masked: known?.mask !== null && known?.mask !== undefined,
          ownerUnit: policy.owners[whole.subgraphOf.get(coordinate) ?? ''] ?? '',
        }
      }),
    }
  })
}

/** The scalar whose values are operations. */
const operationType = 'Operation'

/** Where a document may hold operations: as it is written, and in which variables. */
interface Places {
  written: string[]
  holding: { name: string; type: GraphQLInputType }[]
}

const places = new WeakMap<DocumentNode, Map<string, Places>>()

function placesFor(document: DocumentNode, operationName: string | null, schema: GraphQLSchema): Places {
  const kept = places.get(document) ?? new Map<string, Places>()
  places.set(document, kept)
  const known = kept.get(operationName ?? '')
  if (known) return known
  const made: Places = { written: [], holding: [] }
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      StringValue(node) {
        const type = types.getInputType()
        if (type && getNamedType(type).name === operationType) made.written.push(node.value)
      },
    }),
  )
  for (const { variable, type } of getOperationAST(document, operationName ?? undefined)?.variableDefinitions ?? []) {
    const input = typeFromAST(schema, type as never) as GraphQLInputType | undefined
    if (input && mayHold(input, new Set())) made.holding.push({ name: variable.name.value, type: input })
  }
  kept.set(operationName ?? '', made)
  return made
}

/** Whether a value of an input type may have an operation in it. */
function mayHold(type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type)
  if (named.name === operationType) return true
  if (!isInputObjectType(named) || seen.has(named.name)) return false
  seen.add(named.name)
  return Object.values(named.getFields()).some((field) => mayHold(field.type, seen))
}

function textsIn(
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
  schema: GraphQLSchema,
): string[] {
  const { written, holding } = placesFor(document, operationName, schema)
  if (holding.length === 0) return written
  const texts = [...written]
  for (const { name, type } of holding) collect(variables[name], type)
  return texts

  function collect(value: unknown, type: GraphQLInputType): void {
    if (value === null || value === undefined) return
    const nullable = getNullableType(type)
    if (isListType(nullable)) {
      for (const one of Array.isArray(value) ? value : [value]) collect(one, nullable.ofType)
    } else if (isInputObjectType(nullable)) {
      if (typeof value !== 'object') return
      for (const field of Object.values(nullable.getFields())) {
        collect((value as Record<string, unknown>)[field.name], field.type)
      }
    } else if (nullable.name === operationType && typeof value === 'string') texts.push(value)
  }
}
