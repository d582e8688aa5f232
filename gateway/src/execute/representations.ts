import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import { type GraphQLSchema, isAbstractType, isInterfaceType } from 'graphql'
import { merged, type Tree } from './merge.ts'

/** What a subgraph is told of an entity, from what is known of it; null where something needed is not known. */
export type Represent = (source: Tree) => Tree | null

/** Reads representations off entities, for the selections that a fetch requires. */
export function representing(selections: readonly QueryPlanSelectionNode[], types: GraphQLSchema): Represent {
  const parts = selections.flatMap((selection) => partOf(selection, types) ?? [])
  return (source) => {
    let made: Tree | null = null
    for (const { key, inner, forms } of parts) {
      if (forms) {
        const part = inner && forms.has(source.__typename as string) ? inner(source) : null
        if (part && made) merged(made, part)
        else made ??= part
        continue
      }
      const value = source[key]
      if (value === undefined) return null
      made ??= {}
      made[key] = inner ? deep(value, inner) : value
    }
    return made ?? {}
  }
}

/** One selection: a field, or with the types that it is for what is read of them. */
interface Part {
  key: string
  inner: Represent | null
  forms: ReadonlySet<string> | null
}

function partOf(selection: QueryPlanSelectionNode, types: GraphQLSchema): Part | null {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection
    if (!typeCondition) return null
    return { key: '', inner: representing(selection.selections, types), forms: formsOf(typeCondition, types) }
  }
  const inner = selection.selections ? representing(selection.selections, types) : null
  return { key: selection.alias ?? selection.name, inner, forms: null }
}

function deep(value: unknown, inner: Represent): unknown {
  if (value === null) return null
  return Array.isArray(value) ? value.map((one) => deep(one, inner)) : inner(value as Tree)
}

/** The types that a condition holds for. */
export function formsOf(condition: string, types: GraphQLSchema): ReadonlySet<string> {
  const type = types.getType(condition)
  const { objects, interfaces } = isInterfaceType(type)
    ? types.getImplementations(type)
    : { objects: isAbstractType(type) ? types.getPossibleTypes(type) : [], interfaces: [] }
  const forms = [...objects, ...interfaces].map(({ name }) => name)
  return new Set([condition, ...forms])
}
