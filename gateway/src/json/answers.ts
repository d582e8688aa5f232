import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { CoordinateVerdict } from '../decide.ts'
import { type JsonSchema, leafSchema, nullable, type Shared } from './inputs.ts'

/** What the schema of an answer is made of. */
export interface Answering {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** What is decided of each coordinate for whoever asks. */
  verdicts: ReadonlyMap<string, CoordinateVerdict>
  shared: Shared
}

interface Chosen {
  nodes: FieldNode[]
  /** Each of its places hangs on a condition, so that it may not come. */
  conditional: boolean
}

/** The schema of what an operation gives: of every object the fields that are asked for, no more and no fewer. */
export function dataSchema({ operation, selectionSet }: OperationDefinitionNode, answering: Answering): JsonSchema {
  const root = answering.schema.getRootType(operation)
  if (!root) throw new Error(`no ${operation} in this schema`)
  return objectOf(root, [selectionSet], answering)
}

/** One schema for each form that a value may have: an abstract type has several. */
function selected(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], answering: Answering): JsonSchema {
  if (!isAbstractType(type)) return objectOf(type, sets, answering)
  const forms = new Map<string, JsonSchema>()
  for (const possible of answering.schema.getPossibleTypes(type)) {
    const form = objectOf(possible, sets, answering)
    forms.set(JSON.stringify(form), form)
  }
  const [only, ...more] = forms.values()
  return only && more.length === 0 ? only : { anyOf: [...forms.values()] }
}

function objectOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[], answering: Answering): JsonSchema {
  const chosen = new Map<string, Chosen>()
  for (const set of sets) choose(set, type, false, chosen, answering)
  const properties: Record<string, JsonSchema> = {}
  for (const [key, { nodes }] of chosen) properties[key] = propertyOf(type, nodes, answering)
  return {
    type: 'object',
    properties,
    required: [...chosen].flatMap(([key, { conditional }]) => (conditional ? [] : [key])),
    additionalProperties: false,
  }
}

/** The fields that a type has in a selection, by the key under which each comes. */
function choose(
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  within: boolean,
  chosen: Map<string, Chosen>,
  answering: Answering,
): void {
  for (const node of selections) {
    const conditional = within || isConditional(node.directives)
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value
      const known = chosen.get(key)
      if (known) known.nodes.push(node)
      chosen.set(key, {
        nodes: known?.nodes ?? [node],
        conditional: conditional && (known?.conditional ?? true),
      })
      continue
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : answering.fragments.get(node.name.value)
    if (!fragment || !isOf(type, fragment.typeCondition?.name.value, answering.schema)) continue
    choose(fragment.selectionSet, type, conditional, chosen, answering)
  }
}

const isConditional = (directives: readonly DirectiveNode[] = []) =>
  directives.some(({ name }) => name.value === 'include' || name.value === 'skip')

function isOf(type: GraphQLObjectType, condition: string | undefined, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true
  const named = schema.getType(condition)
  return isAbstractType(named) && schema.isSubType(named, type)
}

function propertyOf(type: GraphQLObjectType, nodes: readonly FieldNode[], answering: Answering): JsonSchema {
  const name = nodes[0]?.name.value ?? ''
  if (name === '__typename') return { type: 'string', const: type.name }
  const field = type.getFields()[name]
  if (!field) throw new Error(`no ${type.name}.${name} in this schema`)
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
  const verdict = answering.verdicts.get(`${type.name}.${name}`)
  const description = [field.description, verdict && saidOf(verdict)].filter(Boolean).join(' ')
  return {
    ...heldSchema(field.type, sets, answering),
    ...(description && { description }),
    ...(verdict && verdict.verdict !== 'SEE' && { 'x-verdict': verdict.verdict }),
  }
}

/** What the caller should know of a field that it does not simply see. */
function saidOf({ verdict, rows, mask, reason, unlockedBy }: CoordinateVerdict): string {
  if (verdict === 'REFUSE') {
    const opens = unlockedBy ? `, unlocked by ${unlockedBy}` : ''
    return `【不予提供 withheld: null, with FIELD_WITHHELD at its path (${reason ?? 'CLASS'}${opens})】`
  }
  const own = rows === 'OWN_UNIT' ? '【仅本单位所述 in full only where your own unit stated it】' : ''
  if (verdict === 'MASK') return `【脱敏 masked${mask ? `: ${mask}` : ''}】${own}`
  return verdict === 'AGGREGATE' ? `【仅汇总 figures alone; small cells are withheld】${own}` : own
}

function heldSchema(type: GraphQLOutputType, sets: readonly SelectionSetNode[], answering: Answering): JsonSchema {
  if (!isNonNullType(type)) return nullable(presentOf(type, sets, answering))
  return presentOf(type.ofType, sets, answering)
}

function presentOf(type: GraphQLOutputType, sets: readonly SelectionSetNode[], answering: Answering): JsonSchema {
  if (isListType(type)) return { type: 'array', items: heldSchema(type.ofType, sets, answering) }
  if (isLeafType(type)) return leafSchema(type, answering.shared)
  if (isCompositeType(type)) return selected(type, sets, answering)
  throw new Error('a value that may not be null twice over')
}
