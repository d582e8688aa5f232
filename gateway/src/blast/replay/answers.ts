import type { Coordinate } from '@xinlu/schema'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  isAbstractType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  typeFromAST,
  visit,
} from 'graphql'

/** One value of an answer: where it stands, the coordinate that it is of, and what it says. */
export interface Leaf {
  path: string
  coordinate: string
  value: string
}

/** The variable by which an operation asks about one subject, where that is all it must be given; null for any other operation. */
export function subjectVariable(document: DocumentNode, schema: GraphQLSchema): string | null {
  const operation = getOperationAST(document)
  if (operation?.operation !== OperationTypeNode.QUERY) return null
  const required = (operation.variableDefinitions ?? []).filter(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  )
  const [one] = required
  if (!one || required.length > 1) return null
  const type = one.type.kind === Kind.NON_NULL_TYPE ? typeFromAST(schema, one.type.type as never) : null
  if (!isInputObjectType(type)) return null
  const { id, ...others } = type.getFields()
  const alone = id !== undefined && Object.values(others).every((field) => !isNonNullType(field.type))
  return alone ? one.variable.name.value : null
}

/** The document with the type of each object asked for as well, so that a value's coordinate can be told. */
export function withTypes(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (node, _, parent) => {
      const top = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
      if (top) return undefined
      const selections = [
        ...node.selections,
        { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const,
      ]
      return { ...node, selections }
    },
  })
}

/** Every value of an answer to a document that asks for types; a place with an error says the error's code. */
export function leavesOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  data: unknown,
  errors: readonly { path?: readonly (string | number)[]; extensions?: { code?: unknown } }[],
): Leaf[] {
  const codes = new Map(errors.map(({ path, extensions }) => [(path ?? []).join('.'), String(extensions?.code)]))
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )
  const leaves: Leaf[] = []
  const operation = getOperationAST(document)
  const root = schema.getQueryType()?.name
  if (operation && root) object(data, [operation.selectionSet], root, '')
  // An answer that was refused whole says so, and nothing else.
  if (codes.has('')) leaves.push({ path: '', coordinate: 'the whole answer', value: `!${codes.get('')}` })
  return leaves

  function object(value: unknown, sets: readonly SelectionSetNode[], type: string, path: string): void {
    if (typeof value !== 'object' || value === null) return
    for (const [key, nodes] of fieldsOf(sets, type)) {
      const name = nodes[0]?.name.value ?? ''
      if (name.startsWith('__')) continue
      const inner = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
      place((value as Record<string, unknown>)[key], inner, `${type}.${name}`, path === '' ? key : `${path}.${key}`)
    }
  }

  function place(value: unknown, sets: readonly SelectionSetNode[], coordinate: string, path: string): void {
    if (Array.isArray(value)) {
      // How many there are is a value of its own.
      leaves.push({ path: `${path}.length`, coordinate, value: `${value.length} entries` })
      value.forEach((one, index) => {
        place(one, sets, coordinate, `${path}.${index}`)
      })
    } else if (typeof value === 'object' && value !== null) {
      object(value, sets, String((value as Record<string, unknown>).__typename), path)
    } else {
      const code = codes.get(path)
      leaves.push({ path, coordinate, value: code ? `!${code}` : JSON.stringify(value ?? null) })
    }
  }

  function fieldsOf(sets: readonly SelectionSetNode[], type: string): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>()
    const collect = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value
          found.set(key, [...(found.get(key) ?? []), node])
          continue
        }
        const held = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
        if (held && fits(held.typeCondition?.name.value, type)) collect(held.selectionSet)
      }
    }
    for (const set of sets) collect(set)
    return found
  }

  function fits(condition: string | undefined, type: string): boolean {
    if (condition === undefined || condition === type) return true
    const [wanted, given] = [schema.getType(condition), schema.getType(type)]
    return isAbstractType(wanted) && isObjectType(given) && schema.isSubType(wanted, given)
  }
}

/** Values that differ between two answers, by place. */
export function differing(
  before: readonly Leaf[],
  after: readonly Leaf[],
): { coordinate: string; from: string; to: string }[] {
  const was = new Map(before.map((leaf) => [leaf.path, leaf]))
  const is = new Map(after.map((leaf) => [leaf.path, leaf]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const [from, to] = [was.get(path), is.get(path)]
    if (from?.value === to?.value) return []
    return [{ coordinate: (to ?? from)?.coordinate ?? '', from: from?.value ?? 'none', to: to?.value ?? 'none' }]
  })
}

const hidden = '（不显示 not shown）'

/** The values of an example: written out only where they are public or shared inside government, and never of a mask. */
export function shownOf(words: Coordinate | undefined, values: { from: string; to: string }): typeof values {
  const open = words?.mask === null && words.classes.every((one) => one === 'PUBLIC' || one === 'INTERNAL')
  return open ? values : { from: hidden, to: hidden }
}
