import { filterSchema, pruneSchema } from '@graphql-tools/utils'
import { type Class, type Coordinates, coordinatesOf, readScalars } from '@xinlu/schema'
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import type { Whole } from './decide.ts'

/** Reads of a supergraph what permission needs: the classes of each coordinate, and which subgraph answers for it. */
export function wholeOf(supergraph: DocumentNode): Whole {
  const coordinates = coordinatesOf(supergraph)
  const names = graphNames(supergraph)
  const subgraphOf = new Map<string, string>()
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    const type = definition as ObjectTypeDefinitionNode
    const usual = graphsIn(type.directives, 'join__type')[0]
    for (const field of type.fields ?? []) {
      const own = graphsIn(field.directives, 'join__field')[0]
      subgraphOf.set(`${type.name.value}.${field.name.value}`, names.get(own ?? usual ?? '') ?? '')
    }
  }
  return { coordinates, subgraphOf }
}

/** The graphs that a join directive names, those first that do not only need the field from elsewhere. */
function graphsIn(directives: readonly ConstDirectiveNode[] | undefined, name: string): string[] {
  const joins = directives?.filter((directive) => directive.name.value === name) ?? []
  return joins.flatMap(({ arguments: given = [] }) => {
    const external = given.some((one) => one.name.value === 'external')
    const graph = given.find((one) => one.name.value === 'graph')?.value
    return graph?.kind === Kind.ENUM && !external ? [graph.value] : []
  })
}

/** The names of subgraphs by their constant in the supergraph. */
function graphNames(supergraph: DocumentNode): Map<string, string> {
  const names = new Map<string, string>()
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue
    for (const { name, directives } of definition.values ?? []) {
      const said = directives?.[0]?.arguments?.find((one) => one.name.value === 'name')?.value
      if (said?.kind === Kind.STRING) names.set(name.value, said.value)
    }
  }
  return names
}

/** The contracts that were made of a whole, by what they show. */
const contracts = new WeakMap<GraphQLSchema, Map<string, GraphQLSchema>>()

/**
 * The schema that exists for an audience: a field whose classes are not all shown is not there, nor is a type that only it
 * led to, so that asking for it reads like a typo.
 */
export function contractFor(
  whole: GraphQLSchema,
  coordinates: Coordinates,
  shown: readonly Class[] | 'ALL',
): GraphQLSchema {
  const made = contracts.get(whole) ?? new Map<string, GraphQLSchema>()
  contracts.set(whole, made)
  const key = JSON.stringify(shown)
  const known = made.get(key)
  if (known) return known
  const contract = contractOf(whole, coordinates, shown)
  made.set(key, contract)
  return contract
}

function contractOf(whole: GraphQLSchema, coordinates: Coordinates, shown: readonly Class[] | 'ALL'): GraphQLSchema {
  const exists = (type: string, field: string) => {
    const classes = coordinates.get(`${type}.${field}`)?.classes ?? []
    return classes.length > 0 && (shown === 'ALL' || classes.every((one) => shown.includes(one)))
  }
  const filtered = filterSchema({
    schema: whole,
    objectFieldFilter: exists,
    interfaceFieldFilter: exists,
    rootFieldFilter: (operation, field) => exists(operation, field),
  })
  const contract = lexicographicSortSchema(pruneSchema(filtered))
  readScalars(contract)
  return contract
}
