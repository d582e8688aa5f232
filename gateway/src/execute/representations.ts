import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import { type GraphQLSchema, isAbstractType } from 'graphql'
import { merged, type Tree } from './merge.ts'

/** What a subgraph is told of an entity, from what is known of it; null where something needed is not known. */
export type Represent = (source: Tree) => Tree | null

/** Reads representations off entities, for the selections that a fetch requires. */
export function representing(selections: readonly QueryPlanSelectionNode[], types: GraphQLSchema): Represent {
  const parts = selections.map((selection) => partOf(selection, types))
  return (source) => {
    const made: Tree = {}
    for (const part of parts) if (!part(source, made)) return null
    return made
  }
}

/** Adds one selection to a representation; whether what it needs is known. */
type Part = (source: Tree, made: Tree) => boolean

function partOf(selection: QueryPlanSelectionNode, types: GraphQLSchema): Part {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection
    if (!typeCondition) return () => true
    const applies = formsOf(typeCondition, types)
    const inner = representing(selection.selections, types)
    return (source, made) => {
      if (!applies.has(String(source.__typename))) return true
      const part = inner(source)
      if (part) merged(made, part)
      return true
    }
  }
  const key = selection.alias ?? selection.name
  const inner = selection.selections ? representing(selection.selections, types) : null
  return (source, made) => {
    const value = source[key]
    if (value === undefined) return false
    made[key] = inner ? deep(value, inner) : value
    return true
  }
}

function deep(value: unknown, inner: Represent): unknown {
  if (value === null) return null
  return Array.isArray(value) ? value.map((one) => deep(one, inner)) : inner(value as Tree)
}

/** The object types that a condition holds for. */
export function formsOf(condition: string, types: GraphQLSchema): ReadonlySet<string> {
  const type = types.getType(condition)
  const forms = isAbstractType(type) ? types.getPossibleTypes(type).map(({ name }) => name) : []
  return new Set([condition, ...forms])
}
