import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { nothing } from './conditions.ts'
import { fetchedAs, isIntrospection, typenameKey } from './filter.ts'

/** What is withheld at one place of an answer. */
export interface Withheld {
  path: readonly (string | number)[]
  coordinate: string
}

export interface ShapeOptions {
  schema: GraphQLSchema
  /** What was asked, its conditions resolved, nothing taken away. */
  document: DocumentNode
  operationName: string | null
  isRefused: (parent: GraphQLCompositeType, field: string) => boolean
  /** What the door answered itself, by response key. */
  own: Record<string, unknown>
}

type Plain = Record<string, unknown>

/**
 * Puts an answer into the form of what was asked: keys in the order of asking, null where a field was taken away, and a note
 * of each such place with its full path, through fragments, lists and abstract types.
 */
export function shaped(
  data: Plain | null | undefined,
  options: ShapeOptions,
): { data: Plain | null; withheld: Withheld[] } {
  const { schema, document, operationName, isRefused, own } = options
  const operation = getOperationAST(document, operationName ?? undefined)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const withheld: Withheld[] = []
  if (!operation || !data) return { data: null, withheld }
  const root = schema.getRootType(operation.operation) as GraphQLObjectType
  return { data: object(root, root, [operation.selectionSet], data, []), withheld }

  function object(
    type: GraphQLObjectType,
    declared: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    value: Plain,
    path: Withheld['path'],
  ): Plain {
    const shape: Plain = Object.create(null)
    for (const [key, placed] of fieldsOf(type, declared, sets, fragments, schema)) {
      const name = (placed[0] as Placed).name.value
      const at = [...path, key]
      const nodes = placed.filter(({ parent }) => !isRefused(parent, name))
      if (name === '__typename') shape[key] = type.name
      else if (isIntrospection(name)) shape[key] = own[key] ?? null
      else if (nodes.length === 0) {
        shape[key] = null
        withheld.push({ path: at, coordinate: `${(placed[0] as Placed).parent.name}.${name}` })
      } else {
        const inner = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
        const field = type.getFields()[name]
        const one = value[fetchedAs(key, name)]
        shape[key] = inner.length > 0 && field ? any(field.type, inner, one, at) : (one ?? null)
      }
    }
    return shape
  }

  function any(
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    value: unknown,
    path: Withheld['path'],
  ): unknown {
    if (value === null || value === undefined) return null
    if (Array.isArray(value)) return value.map((one, i) => any(type, sets, one, [...path, i]))
    const named = getNamedType(type) as GraphQLCompositeType
    const form = isAbstractType(named) ? schema.getType(String((value as Plain)[typenameKey])) : named
    if (!isObjectType(form)) throw new GraphQLError('an answer of an unknown form', { path })
    return object(form, named, sets, value as Plain, path)
  }
}

/** A field, the type that it is asked on, and the condition of the fragment that it stands in. */
type Placed = FieldNode & { parent: GraphQLCompositeType; within: GraphQLCompositeType | null }

type Seen = ReadonlySet<string>

/** The fields that apply to a type, by response key in the order of asking, each with the type that it was asked on. */
export function fieldsOf(
  type: GraphQLObjectType | GraphQLInterfaceType,
  declared: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  schema: GraphQLSchema,
): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>()
  const collect = (set: SelectionSetNode, parent: GraphQLCompositeType, within: Placed['within'], seen: Seen) => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value
        if (key === nothing && node.name.value === '__typename') continue
        const known = found.get(key)
        const placed = { ...node, parent, within }
        if (known) known.push(placed)
        else found.set(key, [placed])
        continue
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
      if (!fragment || (node.kind === Kind.FRAGMENT_SPREAD && seen.has(node.name.value))) continue
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent
      if (!isCompositeType(condition) || !applies(condition, type, schema)) continue
      collect(
        fragment.selectionSet,
        condition,
        fragment.typeCondition ? condition : within,
        node.kind === Kind.FRAGMENT_SPREAD ? new Set([...seen, node.name.value]) : seen,
      )
    }
  }
  for (const set of sets) collect(set, declared, null, new Set())
  return found
}

const applies = (
  condition: GraphQLCompositeType,
  type: GraphQLObjectType | GraphQLInterfaceType,
  schema: GraphQLSchema,
) => condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
