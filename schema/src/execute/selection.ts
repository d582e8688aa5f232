import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** Thrown while compiling for what is left to the stock executor, with the reason. */
export class NotCompiled extends Error {}

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** The fields that apply to an object type, by response key in the order of asking, each with all its places. */
export function fieldsAsked(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>()
  const seen = new Set<string>()
  for (const set of sets) collect(set)
  return found

  function collect({ selections }: SelectionSetNode): void {
    for (const node of selections) {
      if (node.directives && node.directives.length > 0) throw new NotCompiled('a directive')
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value
        const known = found.get(key)
        if (known) known.push(node)
        else found.set(key, [node])
        continue
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(node.name.value)) continue
        seen.add(node.name.value)
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node
      if (fragment && applies(fragment.typeCondition?.name.value)) collect(fragment.selectionSet)
    }
  }

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true
    const wanted = schema.getType(condition)
    return isAbstractType(wanted) && schema.isSubType(wanted, type)
  }
}
