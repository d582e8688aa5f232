import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql'

/** A field of one subgraph that needs others, each by its coordinate. */
interface Needing {
  subgraph: string
  coordinate: string
  needs: string[]
}

/**
 * What federation takes and the planner then gets wrong: a field that needs one with arguments is told the value of whoever
 * else asks for that field with others, and a need that comes back to its own subgraph is fetched before what it needs itself.
 */
export function faultsOfRequires(services: readonly { name: string; typeDefs: DocumentNode }[]): string[] {
  const faults: string[] = []
  const all: Needing[] = []
  for (const { name, typeDefs } of services) {
    const fields = fieldsOf(typeDefs)
    for (const [coordinate, field] of fields) {
      const required = field.directives?.find((one) => one.name.value === 'requires')
      if (!required) continue
      const needs = [...coordinatesIn(selectionOf(required), coordinate.split('.')[0] as string, fields)]
      all.push({ subgraph: name, coordinate, needs })
      if (needs.some((one) => fields.get(one)?.arguments?.length))
        faults.push(`${name}: ${coordinate} requires a field with arguments, which the planner mixes up`)
    }
  }
  for (const one of all) {
    const back = comesBack(one, all)
    if (back)
      faults.push(
        `${one.subgraph}: ${one.coordinate} requires, by way of another subgraph, ${back} of its own, which the planner fetches too early`,
      )
  }
  return faults
}

/** A field of the same subgraph that needs others and is needed by way of another subgraph. */
function comesBack(from: Needing, all: readonly Needing[]): string | null {
  const seen = new Set<Needing>()
  const open = [from]
  for (const one of open) {
    for (const next of all.filter(({ coordinate }) => one.needs.includes(coordinate))) {
      if (next.subgraph === from.subgraph && one !== from) return next.coordinate
      if (!seen.has(next)) open.push(next)
      seen.add(next)
    }
  }
  return null
}

/** Every field of a document's types, by coordinate. */
function fieldsOf(document: DocumentNode): Map<string, FieldDefinitionNode> {
  const fields = new Map<string, FieldDefinitionNode>()
  for (const one of document.definitions)
    if ('fields' in one && 'name' in one && one.name)
      for (const field of one.fields ?? [])
        if (field.kind === Kind.FIELD_DEFINITION) fields.set(`${one.name.value}.${field.name.value}`, field)
  return fields
}

function selectionOf(required: ConstDirectiveNode): SelectionSetNode {
  const text = required.arguments?.find(({ name }) => name.value === 'fields')?.value
  const fields = text?.kind === Kind.STRING ? text.value : '__typename'
  return (parse(`{ ${fields} }`).definitions[0] as OperationDefinitionNode).selectionSet
}

function* coordinatesIn(
  { selections }: SelectionSetNode,
  type: string,
  fields: ReadonlyMap<string, FieldDefinitionNode>,
): Generator<string> {
  for (const one of selections) {
    if (one.kind === Kind.INLINE_FRAGMENT) {
      yield* coordinatesIn(one.selectionSet, one.typeCondition?.name.value ?? type, fields)
    } else if (one.kind === Kind.FIELD) {
      const coordinate = `${type}.${one.name.value}`
      yield coordinate
      const field = fields.get(coordinate)
      if (one.selectionSet && field) yield* coordinatesIn(one.selectionSet, namedIn(field.type), fields)
    }
  }
}

const namedIn = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type))
