import {
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql'
import type { Compiling, Run } from './compiled.ts'
import { NotCompiled } from './selection.ts'

/** Where a value stands in the answer. */
export interface Place {
  before: Place | null
  key: string | number
}

/** Brings what a resolver gave into the form that its type says; throws what makes the place null. */
export type Complete = (value: unknown, at: Place, run: Run) => unknown

/** What is completed: a field of a type, asked for at these places of the document. */
export interface Asked {
  nodes: readonly FieldNode[]
  parent: string
  name: string
}

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
}

/** An error as it stands in an answer, at its place; the place becomes null, or, where it may not, throws on. */
export function failed(error: unknown, { nodes }: Asked, at: Place, run: Run, type: GraphQLOutputType): null {
  const located = locatedError(error, nodes, pathOf(at))
  if (isNonNullType(type)) throw located
  run.errors.push(located)
  return null
}

function pathOf(at: Place): (string | number)[] {
  const path: (string | number)[] = []
  for (let place: Place | null = at; place; place = place.before) path.unshift(place.key)
  return path
}

/** How values of a type are completed, for one place of a document. */
export function completing(type: GraphQLOutputType, asked: Asked, compiling: Compiling): Complete {
  if (isNonNullType(type)) {
    const inner = completing(type.ofType, asked, compiling)
    return (value, at, run) => {
      const completed = inner(value, at, run)
      if (completed === null)
        throw new Error(`Cannot return null for non-nullable field ${asked.parent}.${asked.name}.`)
      return completed
    }
  }
  const present = completingPresent(type, asked, compiling)
  return (value, at, run) => {
    if (value instanceof Error) throw value
    return value === null || value === undefined ? null : present(value, at, run)
  }
}

function completingPresent(type: GraphQLOutputType, asked: Asked, compiling: Compiling): Complete {
  if (isLeafType(type)) return leaf(type)
  if (isListType(type)) return list(type, asked, compiling)
  if (isObjectType(type)) return object(type, asked, compiling)
  if (isAbstractType(type)) return abstract(type, asked, compiling)
  throw new NotCompiled('an unknown kind of type')
}

function leaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const text = type.serialize(value)
    if (text === undefined || text === null)
      throw new Error(`Expected \`${type.name}.serialize\` to return non-nullable value.`)
    return text
  }
}

function list({ ofType }: GraphQLList<GraphQLOutputType>, asked: Asked, compiling: Compiling): Complete {
  const inner = completing(ofType, asked, compiling)
  const item = (value: unknown, at: Place, run: Run): unknown => {
    try {
      const completed = isPromise(value) ? value.then((one) => inner(one, at, run)) : inner(value, at, run)
      return isPromise(completed) ? completed.catch((error) => failed(error, asked, at, run, ofType)) : completed
    } catch (error) {
      return failed(error, asked, at, run, ofType)
    }
  }
  return (value, at, run) => {
    if (typeof value !== 'object' || !(Symbol.iterator in (value as object)))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${asked.parent}.${asked.name}".`)
    let waits = false
    const completed: unknown[] = []
    for (const one of value as Iterable<unknown>) {
      const done = item(one, { before: at, key: completed.length }, run)
      waits ||= isPromise(done)
      completed.push(done)
    }
    return waits ? Promise.all(completed) : completed
  }
}

function object(type: GraphQLObjectType, { nodes }: Asked, compiling: Compiling): Complete {
  if (type.isTypeOf) throw new NotCompiled('isTypeOf')
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
  const select = compiling.selection(type, sets)
  return (value, at, run) => select(value, at, run)
}

function abstract(type: GraphQLAbstractType, asked: Asked, compiling: Compiling): Complete {
  const { schema } = compiling
  const resolve = type.resolveType ?? defaultTypeResolver
  const forms = new Map<string, Complete>()
  const info = compiling.info(asked, type)
  for (const form of schema.getPossibleTypes(type)) forms.set(form.name, object(form, asked, compiling))
  return (value, at, run) => {
    const name = resolve(value, run.context, info(run), type)
    if (isPromise(name)) return name.then((known) => formed(known, value, at, run))
    return formed(name, value, at, run)
  }

  function formed(name: unknown, value: unknown, at: Place, run: Run): unknown {
    const form = typeof name === 'string' ? forms.get(name) : undefined
    if (form) return form(value, at, run)
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${asked.parent}.${asked.name}".`,
    )
  }
}
