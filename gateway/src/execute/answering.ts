import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  getOperationAST,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { fetchedAs, isIntrospection, typenameKey } from './filter.ts'
import { fitting } from './leaves.ts'
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

/** One key of an object: where its value stands in what was fetched, and what is made of it. */
interface Field {
  key: string
  from: string
  /** Whether a null goes up. */
  sure: boolean
  /** Says of a leaf whether its value may stand as it came; `complete` says what is wrong. */
  fits?: ((value: unknown) => boolean) | undefined
  complete: Complete
}

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
    type: GraphQLObjectType | GraphQLInterfaceType,
    declared: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
  ): Complete {
    const fields = [...fieldsOf(type, declared, sets, fragments, schema)].map(([key, placed]): Field => {
      const [first] = placed
      const name = first?.name.value ?? ''
      const known = { key, from: key, sure: false }
      if (name === '__typename') return { ...known, complete: () => type.name }
      if (isIntrospection(name)) return { ...known, complete: (_, run) => run.own[key] ?? null }
      const nodes = placed.filter(({ parent }) => !isRefused(parent, name))
      if (nodes.length === 0) return { ...known, complete: withheld(`${first?.parent.name}.${name}`) }
      const field = type.getFields()[name]
      if (!field) throw new Error(`no field ${type.name}.${name}`)
      const inner = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
      const leaf = getNullableType(field.type)
      return {
        key,
        from: fetchedAs(key, name),
        sure: isNonNullType(field.type),
        fits: isLeafType(leaf) ? fitting(leaf) : undefined,
        complete: completing(field.type, inner, `field ${first?.within?.name ?? type.name}.${key}`),
      }
    })
    return (value, run) => {
      const source = value as Tree
      const made: Tree = {}
      const { path } = run
      const before = run.withheld.length
      for (const { key, from, sure, fits, complete } of fields) {
        const given = source[from]
        if (fits && given !== undefined && given !== null && fits(given)) {
          made[key] = given
          continue
        }
        path.push(key)
        const one = complete(given, run)
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

  /** Whether a selection is another for another form of an interface. */
  function asksForm({ selections }: SelectionSetNode, type: GraphQLInterfaceType): boolean {
    return selections.some((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === '__typename'
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value)
      if (condition && condition !== type && !(isAbstractType(condition) && schema.isSubType(condition, type)))
        return true
      return fragment !== undefined && asksForm(fragment.selectionSet, type)
    })
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
        const list: unknown[] = []
        let whole = true
        for (let i = 0; i < value.length; i += 1) {
          path.push(i)
          const made = inner(value[i], run)
          path.pop()
          list.push(made === failed ? null : made)
          if (sure && made === failed) whole = false
        }
        if (whole) return list
        run.withheld.length = before
        return failed
      }
    }
    const declared = type as GraphQLCompositeType
    const only = isObjectType(type) ? objectOf(type, declared, sets) : undefined
    const forms = new Map<string, Complete>()
    // A subgraph that knows an interface as an object of its own is not asked what a value is where nobody asks for it.
    const anyForm =
      isInterfaceType(type) && !sets.some((set) => asksForm(set, type)) ? objectOf(type, declared, sets) : undefined
    /** Made when the first of its type comes: of types within types there are too many to make them all. */
    const formOf = (name: string) => {
      const known = forms.get(name)
      if (known) return known
      const form = schema.getType(name)
      if (!isObjectType(form) || !isAbstractType(type) || !schema.isSubType(type, form)) return undefined
      const made = objectOf(form, declared, sets)
      forms.set(name, made)
      return made
    }
    return (value, run) => {
      if (value === null || value === undefined) return null
      if (typeof value !== 'object' || Array.isArray(value))
        return report(`Invalid value found for ${said(type, run)}.`, run)
      const tree = value as Tree
      const name = tree.__typename ?? tree[typenameKey]
      const form = only ?? (name === undefined || name === type.name ? anyForm : formOf(String(name)))
      return form ? form(tree, run) : report(`Invalid __typename found for object at ${said(type, run)}.`, run)
    }
  }
}

const withheld =
  (coordinate: string): Complete =>
  (_, run) => {
    run.withheld.push({ path: [...run.path], coordinate })
    return null
  }

function fragmentsIn(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  return fragments
}
