import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Chance } from '../policy/worlds/chance.ts'
import type { Operation } from '../policy/worlds/generate.ts'

/** The same operation in another dress, or one that asks a little otherwise; valid, and of a name of its own. */
export function varied({ query, variables }: Operation, schema: GraphQLSchema, chance: Chance): Operation {
  const given = { ...variables }
  let document = named(parse(query))
  const changes: ((document: DocumentNode) => DocumentNode)[] = [
    (one) => withNames(one, schema, chance),
    (one) => parted(one, chance),
    (one) => wrapped(one, schema, chance, given),
    (one) => (chance.often(0.3) ? beside(one) : one),
    (one) => (chance.often(0.1) ? introspecting(one) : one),
  ]
  for (const change of changes) {
    const before = { ...given }
    const next = change(document)
    if (validate(schema, next).length === 0) document = next
    else for (const name of Object.keys(given)) if (!(name in before)) delete given[name]
  }
  nulled(document, given, chance)
  return { query: print(document), variables: given, operationName: name }
}

const name = 'Varied'

const operationOf = ({ definitions }: DocumentNode) =>
  definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode

function replaced(document: DocumentNode, next: OperationDefinitionNode): DocumentNode {
  const before = operationOf(document)
  return { ...document, definitions: document.definitions.map((one) => (one === before ? next : one)) }
}

/** With a name; and with one of the caller's own, so that the stock answer, too, is put into the order of asking. */
function named(document: DocumentNode): DocumentNode {
  const operation = operationOf(document)
  return replaced(document, {
    ...operation,
    name: { kind: Kind.NAME, value: name },
    selectionSet: set([...operation.selectionSet.selections, field('__typename', 'own')]),
  })
}

const set = (selections: readonly SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections })
const field = (of: string, alias: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: alias },
  name: { kind: Kind.NAME, value: of },
})

/** Names that keys, other fields and the gateway itself have. */
const nasty = ['id', 'subjectId', 'memberIds', 'knownAt', '__typename', '__form', '__nothing', 'constructor', 'x']

function withNames(document: DocumentNode, schema: GraphQLSchema, chance: Chance): DocumentNode {
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType()
        if (node.alias || !chance.often(0.12)) return undefined
        const others = isObjectType(parent) || isInterfaceType(parent) ? Object.keys(parent.getFields()) : []
        return { ...node, alias: { kind: Kind.NAME, value: chance.pick([...nasty, ...others]) } }
      },
    }),
  ) as DocumentNode
}

/** Some fields asked for twice, with a part of what is within them each time, so that the answer is of both. */
function parted(document: DocumentNode, chance: Chance): DocumentNode {
  return visit(document, {
    SelectionSet(node) {
      const next = node.selections.flatMap((one): SelectionNode[] => {
        const inner = one.kind === Kind.FIELD ? (one.selectionSet?.selections ?? []) : []
        if (one.kind !== Kind.FIELD || inner.length < 2 || !chance.often(0.2)) return [one]
        const at = 1 + chance.below(inner.length - 1)
        return [inner.slice(0, at), inner.slice(at)].map((part) => ({ ...one, selectionSet: set(part) }))
      })
      return set(next)
    },
  }) as DocumentNode
}

/** Some selections in fragments, with and without a type, under conditions with and without a variable. */
function wrapped(
  document: DocumentNode,
  schema: GraphQLSchema,
  chance: Chance,
  given: Record<string, unknown>,
): DocumentNode {
  const types = new TypeInfo(schema)
  const declared: string[] = []
  const next = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const parent = types.getParentType()
          const type = parent && isCompositeType(getNamedType(parent)) ? ` on ${parent.name}` : ''
          return set(
            node.selections.map((one) => {
              if (!chance.often(0.08)) return one
              const fragment = `...${chance.often(0.5) ? type : ''} ${condition()} { __typename }`
              const [made] = operationOf(parse(`{ ${fragment} }`)).selectionSet.selections
              return { ...(made as object), selectionSet: set([one]) } as SelectionNode
            }),
          )
        },
      },
    }),
  ) as DocumentNode
  if (declared.length === 0) return next
  const own = operationOf(parse(`query (${declared.join(', ')}) { __typename }`)).variableDefinitions ?? []
  const operation = operationOf(next)
  return replaced(next, { ...operation, variableDefinitions: [...(operation.variableDefinitions ?? []), ...own] })

  function condition(): string {
    const skip = chance.often(0.5)
    const taken = chance.often(0.7) !== skip
    if (chance.often(0.3)) return ''
    if (chance.often(0.3)) return `@${skip ? 'skip' : 'include'}(if: ${taken})`
    const variable = `if${declared.length}`
    const usual = chance.often(0.4)
    declared.push(`$${variable}: Boolean${usual ? ` = ${taken}` : ''}!`.replace(/( = \w+)!$/, '! $1'))
    if (!usual || chance.often(0.3)) given[variable] = taken
    return `@${skip ? 'skip' : 'include'}(if: $${variable})`
  }
}

/** Beside another operation, which is not asked for. */
const beside = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: [...parse('query Other { purposes { title } }').definitions, ...document.definitions].sort((a, b) =>
    a.kind.localeCompare(b.kind),
  ),
})

function introspecting(document: DocumentNode): DocumentNode {
  const [asked] = operationOf(parse('{ of: __type(name: "Enterprise") { name kind } }')).selectionSet.selections
  return visit(document, {
    OperationDefinition: (node) =>
      node.name?.value === name
        ? { ...node, selectionSet: set([asked as SelectionNode, ...node.selectionSet.selections]) }
        : undefined,
  }) as DocumentNode
}

/** Some variables that may be null are. */
function nulled(document: DocumentNode, given: Record<string, unknown>, chance: Chance): void {
  visit(document, {
    VariableDefinition({ variable, type }) {
      if (type.kind !== Kind.NON_NULL_TYPE && chance.often(0.15)) given[variable.name.value] = null
    },
  })
}
