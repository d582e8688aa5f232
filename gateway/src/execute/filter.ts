import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { coordinatesAt } from '../asked.ts'
import type { Decision } from '../decide.ts'
import { withoutLeftovers } from './conditions.ts'

/** The response key under which the type of an abstract selection is asked for, to tell what an answer is shaped like. */
export const typenameKey = '__form'

/** Of a decision, what execution needs. */
export type Refusing = Pick<Decision, 'perCoordinate'>

/** Stands before each name that the caller gave, while it is fetched. */
export const mark = '__as_'

/**
 * The key under which a field is fetched. A caller's own names are set apart from those under which the planner fetches keys and
 * what other fields need: else `memberIds: subjectId` would be told to a subgraph as the members, or show them.
 */
export const fetchedAs = (key: string, field: string): string => (key === field ? field : mark + key)

/** A place of an answer by the names that the caller gave. */
export const placeAsked = (path: readonly (string | number)[]) =>
  path.map((key) => (typeof key === 'string' && key.startsWith(mark) ? key.slice(mark.length) : key))

/** Fields that the door answers itself, from the schema that exists for the caller. */
export const isIntrospection = (name: string) => name === '__schema' || name === '__type'

/** Whether a field of a parent type is closed to the viewer. */
export function isRefused(schema: GraphQLSchema, { perCoordinate }: Refusing) {
  return (parent: Parameters<typeof coordinatesAt>[1], field: string): boolean =>
    !field.startsWith('__') &&
    coordinatesAt(schema, parent, field).some((one) => perCoordinate.get(one)?.verdict === 'REFUSE')
}

/**
 * The operation without what is refused, before anything is planned: a refused field is never fetched, a refused mutation
 * never acts. What the caller names is fetched under a name of its own. Selections of abstract types also ask for the type. What the door answers itself is left out.
 */
export function withoutRefused(document: DocumentNode, schema: GraphQLSchema, decision: Refusing): DocumentNode {
  const refused = isRefused(schema, decision)
  const types = new TypeInfo(schema)
  const filtered = visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType()
        if (!parent) return undefined
        if (isIntrospection(node.name.value)) return null
        if (!parent.name.startsWith('__') && refused(parent, node.name.value)) return null
        if (!node.alias) return undefined
        const { alias, ...rest } = node
        const key = fetchedAs(alias.value, node.name.value)
        return key === node.name.value ? rest : { ...rest, alias: { ...alias, value: key } }
      },
      SelectionSet: {
        leave(node) {
          const parent = types.getParentType()
          return parent && isAbstractType(getNamedType(parent)) ? withForm(node) : undefined
        },
      },
    }),
  ) as DocumentNode
  return withoutLeftovers(filtered, null)
}

function withForm(node: SelectionSetNode): SelectionSetNode {
  const form = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: typenameKey },
    name: { kind: Kind.NAME, value: '__typename' },
  } as const
  return { ...node, selections: [...node.selections, form] }
}
