import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getOperationAST,
  isInterfaceType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** How an operation uses a coordinate. */
export type Usage = 'READ' | 'SEARCH' | 'AGGREGATE' | 'WRITE'

/** One coordinate that an operation asks for. */
export interface AskedCoordinate {
  coordinate: string
  root: 'query' | 'mutation' | null
  /** A value of the caller chooses what comes. */
  withArguments: boolean
}

/**
 * The coordinates that one field of a parent type stands for: its own, and on an interface those of every possible type.
 * Judging coordinates and never response keys, an alias, a fragment or an interface changes nothing.
 */
export function coordinatesAt(schema: GraphQLSchema, parent: GraphQLCompositeType, field: string): string[] {
  const own = `${parent.name}.${field}`
  if (!isInterfaceType(parent)) return [own]
  return [own, ...schema.getPossibleTypes(parent).map((type) => `${type.name}.${field}`)]
}

/** Every coordinate of a document's operation, each once, in the order of asking; conditions count as taken, meta fields as none. */
export function askedBy(
  document: DocumentNode,
  operationName: string | null,
  schema: GraphQLSchema,
): AskedCoordinate[] {
  const found = new Map<string, AskedCoordinate>()
  const types = new TypeInfo(schema)
  const roots = new Map<GraphQLCompositeType | null | undefined, 'query' | 'mutation'>([
    [schema.getQueryType(), 'query'],
    [schema.getMutationType(), 'mutation'],
  ])
  const field = (node: FieldNode) => {
    const parent = types.getParentType()
    const name = node.name.value
    if (!parent || name.startsWith('__') || parent.name.startsWith('__')) return
    for (const coordinate of coordinatesAt(schema, parent, name)) {
      const known = found.get(coordinate)
      const withArguments = (node.arguments ?? []).length > 0
      if (known) known.withArguments ||= withArguments
      else found.set(coordinate, { coordinate, root: roots.get(parent) ?? null, withArguments })
    }
  }
  visit(only(document, operationName), visitWithTypeInfo(types, { Field: field }))
  return [...found.values()]
}

/** The document with one operation and the fragments that it can reach. */
function only(document: DocumentNode, operationName: string | null): DocumentNode {
  const operation = getOperationAST(document, operationName ?? undefined)
  if (!operation) return document
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  const reached = new Set<string>()
  const reach = (node: Parameters<typeof visit>[0]): void => {
    visit(node as DocumentNode, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)
        if (!fragment || reached.has(name.value)) return
        reached.add(name.value)
        reach(fragment as never)
      },
    })
  }
  reach(operation as never)
  return {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...[...reached].map((name) => fragments.get(name) as never)],
  }
}
