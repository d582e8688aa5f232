import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getOperationAST,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { NotCompiled } from './fetching.ts'
import { fetchedAs, isIntrospection, typenameKey } from './filter.ts'
import type { Tree } from './merge.ts'
import { fieldsOf, type ShapeOptions, type Withheld } from './shape.ts'

/** What is found while an answer is brought into its form. */
export interface Answering {
  errors: GraphQLError[]
  withheld: Withheld[]
  /** What the door answers itself, by response key. */
  own: Record<string, unknown>
  path: (string | number)[]
}

/** Null, because of something that was told already. */
const failed = Symbol('failed')

type Complete = (value: unknown, run: Answering) => unknown

/** Brings what was fetched into the form of what was asked; null where the whole cannot be. */
export type Answer = (data: Tree, run: Answering) => Tree | null

/**
 * The form of an operation as closures, once for each way of deciding it: keys in the order of asking, values as their types
 * say, null where a field was taken away, with a note of each such place; a null that may not be goes up, with an error.
 */
export function answering({ schema, document, operationName, isRefused }: Omit<ShapeOptions, 'own'>): Answer {
  const fragments = fragmentsIn(document)
  const operation = getOperationAST(document, operationName ?? undefined)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) throw new Error('no operation')
  const complete = objectOf(root, root, [operation.selectionSet])
  return (data, run) => {
    const answer = complete(data, run)
    return answer === failed ? null : (answer as Tree)
  }

  function objectOf(
    type: GraphQLObjectType,
    declared: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
  ): Complete {
    const fields = [...fieldsOf(type, declared, sets, fragments, schema)].map(([key, placed]) => {
      // An object cannot be given it as it is given others.
      if (key === '__proto__') throw new NotCompiled('the key __proto__')
      const [first] = placed
      const name = first?.name.value ?? ''
      if (name === '__typename') return constant(key, type.name)
      if (isIntrospection(name))
        return { key, from: key, sure: false, complete: (_: unknown, run: Answering) => run.own[key] ?? null }
      const nodes = placed.filter(({ parent }) => !isRefused(parent, name))
      if (nodes.length === 0) return withheld(key, `${first?.parent.name}.${name}`)
      const inner = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
      const field = type.getFields()[name]
      if (!field) throw new Error(`no field ${type.name}.${name}`)
      const parent = first?.within?.name ?? type.name
      return {
        key,
        from: fetchedAs(key, name),
        sure: isNonNullType(field.type),
        complete: completing(field.type, inner, `field ${parent}.${key}`),
      }
    })
    return (value, run) => {
      const source = value as Tree
      const made: Tree = {}
      const { path } = run
      const before = run.withheld.length
      for (const { key, from, sure, complete } of fields) {
        path.push(key)
        const one = complete(source[from], run)
        path.pop()
        if (one !== failed) made[key] = one
        else if (!sure) made[key] = null
        else {
          // Nothing is withheld in what is not there.
          run.withheld.length = before
          return failed
        }
      }
      return made
    }
  }

  /** `where` says what stands at the end of the path, for errors; null for an element of a list. */
  function completing(type: GraphQLOutputType, sets: readonly SelectionSetNode[], where: string | null): Complete {
    const said = (of: GraphQLOutputType, { path }: Answering) =>
      where ?? `array element of type ${of} at index ${path.at(-1)}`
    const report = (what: string, run: Answering) => {
      run.errors.push(new GraphQLError(what, { path: [...run.path], extensions: { code: 'UNAVAILABLE' } }))
      return failed
    }
    if (isNonNullType(type)) {
      const inner = completing(type.ofType, sets, where)
      return (value, run) => {
        const one = inner(value, run)
        return one === null ? report(`Cannot return null for non-nullable ${said(type.ofType, run)}.`, run) : one
      }
    }
    if (isLeafType(type)) {
      const fits = fitting(type)
      return (value, run) => {
        if (value === null || value === undefined) return null
        return fits(value) ? value : report(`Invalid value found for ${said(type, run)}.`, run)
      }
    }
    if (isListType(type)) {
      const sure = isNonNullType(type.ofType)
      const inner = completing(type.ofType, sets, null)
      return (value, run) => {
        if (value === null || value === undefined) return null
        if (!Array.isArray(value)) return report(`Invalid value found for ${said(type, run)}.`, run)
        const { path } = run
        const before = run.withheld.length
        let whole = true
        const list = value.map((one, i) => {
          path.push(i)
          const made = inner(one, run)
          path.pop()
          if (made !== failed) return made
          if (sure) whole = false
          return null
        })
        if (whole) return list
        run.withheld.length = before
        return failed
      }
    }
    const forms = new Map<string, Complete>()
    for (const form of isAbstractType(type) ? schema.getPossibleTypes(type) : [type]) {
      if (isObjectType(form)) forms.set(form.name, objectOf(form, type as GraphQLCompositeType, sets))
    }
    const only = isObjectType(type) ? forms.get(type.name) : undefined
    return (value, run) => {
      if (value === null || value === undefined) return null
      if (typeof value !== 'object' || Array.isArray(value))
        return report(`Invalid value found for ${said(type, run)}.`, run)
      const tree = value as Tree
      const form = only ?? forms.get(String(tree.__typename ?? tree[typenameKey]))
      return form ? form(tree, run) : report(`Invalid __typename found for object at ${said(type, run)}.`, run)
    }
  }
}

const constant = (key: string, value: string) => ({ key, from: key, sure: false, complete: () => value })

const withheld = (key: string, coordinate: string) => ({
  key,
  from: key,
  sure: false,
  complete: (_: unknown, run: Answering) => {
    run.withheld.push({ path: [...run.path], coordinate })
    return null
  },
})

function fragmentsIn(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  return fragments
}

/** Whether a value of JSON is one of a leaf type; of the house's own scalars the subgraph has judged. */
function fitting(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name))
    return (value) => names.has(value as string)
  }
  return kinds[type.name] ?? (() => true)
}

const kinds: Record<string, (value: unknown) => boolean> = {
  Int: (value) => Number.isInteger(value) && (value as number) < 2 ** 31 && (value as number) >= -(2 ** 31),
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
}
