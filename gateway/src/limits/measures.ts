import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { plus } from './whole.ts'

/** How large the largest operation of a document is, fragments followed. */
export interface Measures {
  depth: number
  fields: number
  aliases: number
  rootFields: number
  directives: number
}

/** Of one selection set: as Measures, `rootFields` being the fields at its own level. */
type Sizes = Measures

const none: Sizes = { depth: 0, fields: 0, aliases: 0, rootFields: 0, directives: 0 }

/**
 * Measures the definitions of a document in one walk: each fragment once, counted as often as it is spread. A fragment that
 * spreads itself counts as nothing inside itself: validation refuses it. Fragments that nobody spreads are measured, too.
 */
export function measured(definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[]): Measures {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const known = new Map<string, Sizes>()
  let most = none
  for (const one of definitions) {
    const sizes = one.kind === Kind.FRAGMENT_DEFINITION ? ofFragment(one.name.value) : ofDefinition(one)
    most = {
      depth: Math.max(most.depth, sizes.depth),
      fields: Math.max(most.fields, sizes.fields),
      aliases: Math.max(most.aliases, sizes.aliases),
      directives: plus(most.directives, sizes.directives),
      rootFields: one.kind === Kind.FRAGMENT_DEFINITION ? most.rootFields : Math.max(most.rootFields, sizes.rootFields),
    }
  }
  return most

  function ofFragment(name: string): Sizes {
    const before = known.get(name)
    if (before) return before
    const fragment = fragments.get(name)
    if (!fragment) return none
    known.set(name, none)
    const sizes = ofDefinition(fragment)
    known.set(name, sizes)
    return sizes
  }

  function ofDefinition(definition: OperationDefinitionNode | FragmentDefinitionNode): Sizes {
    const sizes = ofSelections(definition.selectionSet)
    const own = (definition.variableDefinitions ?? []).reduce(
      (sum, { directives }) => sum + (directives?.length ?? 0),
      definition.directives?.length ?? 0,
    )
    return { ...sizes, directives: plus(sizes.directives, own) }
  }

  function ofSelections({ selections }: SelectionSetNode): Sizes {
    const sum = { ...none }
    for (const selection of selections) {
      sum.directives = plus(sum.directives, selection.directives?.length ?? 0)
      if (selection.kind === Kind.FIELD) {
        const inside = selection.selectionSet ? ofSelections(selection.selectionSet) : none
        sum.depth = Math.max(sum.depth, inside.depth + 1)
        sum.fields = plus(sum.fields, plus(inside.fields, 1))
        sum.aliases = plus(sum.aliases, plus(inside.aliases, selection.alias ? 1 : 0))
        sum.directives = plus(sum.directives, inside.directives)
        sum.rootFields = plus(sum.rootFields, 1)
        continue
      }
      const inside =
        selection.kind === Kind.INLINE_FRAGMENT
          ? ofSelections(selection.selectionSet)
          : ofFragment(selection.name.value)
      sum.depth = Math.max(sum.depth, inside.depth)
      sum.fields = plus(sum.fields, inside.fields)
      sum.aliases = plus(sum.aliases, inside.aliases)
      sum.directives = plus(sum.directives, inside.directives)
      sum.rootFields = plus(sum.rootFields, inside.rootFields)
    }
    return sum
  }
}
