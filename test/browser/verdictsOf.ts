import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { fieldsOf } from '@xinlu/gateway/execute/shape'
import {
  buildASTSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql'
import type { Asking } from '../house.ts'

/** One answer of the house to a page, with what it was asked by. */
export interface Exchange {
  documentId: string | null
  /** The text of an operation that a grant is bound to. */
  query: string | null
  purpose: string
  grant: string | null
  text: string
}

interface Told {
  coordinate: string
  verdict: 'SEE' | 'MASK' | 'AGGREGATE' | 'REFUSE'
  mask: string | null
}

interface Explained {
  verdict: string
  coordinates: Map<string, Told>
}

const schema = buildASTSchema(parse(readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')), {
  assumeValid: true,
})

/** Every operation of the manifest's folder by the hash of its text, found without the manifest. */
const documents = new Map(
  globSync('*.graphql', { cwd: join(root, 'gateway/operations') }).map((file) => {
    const document = parse(readFileSync(join(root, 'gateway/operations', file), 'utf8'), { noLocation: true })
    return [createHash('sha256').update(print(document)).digest('hex'), document]
  }),
)

/** How what stands for a value looks, by the way of masking; under a grant it is a name made up for the grant. */
const masked: Readonly<Record<string, RegExp>> = { NAME: /^.?\*\*$/u, LAST_FOUR: /^\**.{0,4}$/u }
const madeUp = /^#[0-9a-f]{10}$/

const explain = `query($operation: String!, $purpose: Purpose!, $grant: ID) {
  explainAccess(operation: $operation, purpose: $purpose, grantId: $grant) { verdict coordinates { coordinate verdict mask } } }`

/** Holds the answers that one person got against what is decided for that person, purpose and grant; each fault in words. */
export function verdictsOf(ask: Asking) {
  const known = new Map<string, Promise<Explained>>()
  const verdictsOn = (text: string, { purpose, grant }: Exchange) => {
    const key = `${purpose} ${grant} ${text}`
    const said = known.get(key) ?? explained(text, purpose, grant)
    known.set(key, said)
    return said
  }
  async function explained(operation: string, purpose: string, grant: string | null): Promise<Explained> {
    const { data, text } = await ask(explain, { operation, purpose, grant }, { headers: { 'x-purpose': purpose } })
    if (!data?.explainAccess) throw new Error(text)
    const { verdict, coordinates } = data.explainAccess as { verdict: string; coordinates: Told[] }
    return { verdict, coordinates: new Map(coordinates.map((one) => [one.coordinate, one])) }
  }

  return async function faultsIn(exchange: Exchange): Promise<string[]> {
    const { documentId, query, grant } = exchange
    const document = grant !== null && query ? parse(query) : documents.get(documentId ?? '')
    if (!document) return [`${documentId} is no trusted operation`]
    const operation = print(document)
    const name = /(?:query|mutation) (\w+)/.exec(operation)?.[1]
    const { data, errors = [] } = JSON.parse(exchange.text) as Answered
    const { verdict, coordinates } = await verdictsOn(operation, exchange)
    if (verdict === 'REFUSE') return data ? [`${name}: answered, though it is refused whole`] : []
    return data ? walked(document, coordinates, data, errors).map((fault) => `${name}: ${fault}`) : []
  }
}

type Plain = Record<string, unknown>
interface Answered {
  data?: Plain | null
  errors?: { path?: (string | number)[]; extensions?: { code?: string; reason?: string } }[]
}

function walked(
  document: DocumentNode,
  told: ReadonlyMap<string, Told>,
  data: Plain,
  errors: NonNullable<Answered['errors']>,
): string[] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const withheld = new Set(
    errors.flatMap(({ path, extensions }) =>
      extensions?.code === 'FIELD_WITHHELD' && extensions.reason ? [path?.join('.') ?? ''] : [],
    ),
  )
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const type = operation && schema.getRootType(operation.operation)
  return operation && type ? inForm(type, type, [operation.selectionSet], data, []) : ['no operation']

  /** What is wrong with an object, taken to be of the form that fits it best. */
  function inObject(
    declared: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    value: Plain,
    path: (string | number)[],
  ): string[] {
    const forms = isAbstractType(declared) ? schema.getPossibleTypes(declared) : [declared as GraphQLObjectType]
    const tried = forms
      .filter(({ name }) => value.__typename === undefined || value.__typename === name)
      .map((form) => inForm(form, declared, sets, value, path))
    return tried.sort((a, b) => a.length - b.length)[0] ?? [`${path.join('.')} is of no form`]
  }

  function inForm(
    form: GraphQLObjectType,
    declared: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    value: Plain,
    path: (string | number)[],
  ): string[] {
    const asked = fieldsOf(form, declared, sets, fragments, schema)
    return Object.entries(value).flatMap(([key, one]) => {
      const placed = asked.get(key)
      const [first] = placed ?? []
      const at = [...path, key]
      if (!placed || !first) return [`${at.join('.')} was not asked for`]
      const name = first.name.value
      const field = form.getFields()[name]
      if (name === '__typename' || !field) return []
      const verdicts = placed.flatMap(({ parent }) => told.get(`${parent.name}.${name}`) ?? [])
      if (verdicts.length === 0) return [`${at.join('.')} was never decided`]
      if (verdicts.every(({ verdict }) => verdict === 'REFUSE')) {
        if (one !== null) return [`${at.join('.')} is refused and there`]
        return withheld.has(at.join('.')) ? [] : [`${at.join('.')} is withheld without a reason`]
      }
      const way = verdicts.find(({ verdict }) => verdict === 'MASK')?.mask
      const inner = placed.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
      return inValue(field.type, inner, one, at, way ?? null)
    })
  }

  function inValue(
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    value: unknown,
    path: (string | number)[],
    way: string | null,
  ): string[] {
    if (value === null || value === undefined) return []
    if (Array.isArray(value)) return value.flatMap((one, i) => inValue(type, sets, one, [...path, i], way))
    if (sets.length > 0) {
      const named = getNamedType(type)
      return isObjectType(named) || isAbstractType(named) ? inObject(named, sets, value as Plain, path) : []
    }
    if (way === null) return []
    const text = String(value)
    return masked[way]?.test(text) || madeUp.test(text) ? [] : [`${path.join('.')} does not look masked`]
  }
}
