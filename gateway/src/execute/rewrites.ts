import type { FetchDataRewrite } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import type { Tree } from './merge.ts'
import { formsOf } from './representations.ts'

const condition = '... on '

/** Changes that the planner asks for in what is sent or came, such as a field that is called otherwise there. */
export type Rewrite = (value: unknown) => void

/** All rewrites of a fetch as one. */
export function rewriting(rewrites: readonly FetchDataRewrite[] | undefined, types: GraphQLSchema): Rewrite | null {
  if (!rewrites || rewrites.length === 0) return null
  const all = rewrites.map((rewrite) => {
    const last = rewrite.path.at(-1) ?? ''
    const change = (object: Tree) => {
      if (rewrite.kind === 'ValueSetter') object[last] = rewrite.setValueTo
      else if (object[last]) {
        object[rewrite.renameKeyTo] = object[last]
        object[last] = undefined
      }
    }
    return at(rewrite.path.slice(0, -1), change, types)
  })
  return (value) => {
    for (const one of all) one(value)
  }
}

function at([first, ...rest]: readonly string[], change: (object: Tree) => void, types: GraphQLSchema): Rewrite {
  const inner = first === undefined ? null : at(rest, change, types)
  const forms = first?.startsWith(condition) ? formsOf(first.slice(condition.length), types) : null
  const apply = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) apply(one)
    else if (typeof value === 'object' && value !== null) {
      const object = value as Tree
      if (!inner) change(object)
      else if (!forms) inner(object[first as string])
      // Of what does not say its type, it is taken that it is of this one.
      else if (object.__typename === undefined || forms.has(String(object.__typename))) inner(object)
    }
  }
  return apply
}
