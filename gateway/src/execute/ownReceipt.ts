import type { Receipt } from '@xinlu/db'
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** The type whose values are the receipt of the very answer in which they stand. */
const receiptType = 'Receipt'

/** Where an operation asks for its own receipt: by response key, what is asked of the receipt, or where further in it stands. */
export interface ReceiptPlaces {
  asked: Map<string, Map<string, string>>
  within: Map<string, ReceiptPlaces>
}

type Plain = Record<string, unknown>

/** The places of an operation, its conditions resolved; null for one that asks for no receipt. */
export function receiptPlaces(
  document: DocumentNode,
  operationName: string | null,
  schema: GraphQLSchema,
): ReceiptPlaces | null {
  const owed = new Set<unknown>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        if (getNamedType(types.getType() ?? null)?.name === receiptType) owed.add(node)
      },
    }),
  )
  if (owed.size === 0) return null
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  const operation = getOperationAST(document, operationName ?? undefined)
  const places = empty()
  if (operation) place(operation.selectionSet, places)
  return isEmpty(places) ? null : places

  function place(set: SelectionSetNode, into: ReceiptPlaces): void {
    for (const node of fieldsIn(set)) {
      if (!node.selectionSet) continue
      const key = (node.alias ?? node.name).value
      if (owed.has(node)) {
        const asked = into.asked.get(key) ?? new Map<string, string>()
        for (const leaf of fieldsIn(node.selectionSet)) asked.set((leaf.alias ?? leaf.name).value, leaf.name.value)
        into.asked.set(key, asked)
        continue
      }
      const within = into.within.get(key) ?? empty()
      place(node.selectionSet, within)
      if (!isEmpty(within)) into.within.set(key, within)
    }
  }

  /** A valid document has no ring of fragments. */
  function* fieldsIn(set: SelectionSetNode): Generator<FieldNode> {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) yield node
      else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
        if (fragment) yield* fieldsIn(fragment.selectionSet)
      }
    }
  }
}

const empty = (): ReceiptPlaces => ({ asked: new Map(), within: new Map() })
const isEmpty = ({ asked, within }: ReceiptPlaces) => asked.size === 0 && within.size === 0

/** Puts null where the receipt will stand: its result hash is of the answer without it. */
export function withoutReceipt(data: Plain | null | undefined, places: ReceiptPlaces): void {
  at(data, places, (object, key) => {
    object[key] = null
  })
}

/** Puts the receipt, as far as it was asked for, where the answer asks for it. */
export function withReceipt(data: Plain | null | undefined, places: ReceiptPlaces, receipt: Receipt): void {
  at(data, places, (object, key, asked) => {
    object[key] = Object.fromEntries(
      [...asked].map(([as, name]) => [as, name === '__typename' ? receiptType : receipt[name as keyof Receipt]]),
    )
  })
}

function at(
  value: unknown,
  places: ReceiptPlaces,
  deed: (object: Plain, key: string, asked: ReadonlyMap<string, string>) => void,
): void {
  if (Array.isArray(value)) {
    for (const one of value) at(one, places, deed)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const object = value as Plain
  for (const [key, asked] of places.asked) if (Object.hasOwn(object, key)) deed(object, key, asked)
  for (const [key, within] of places.within) at(object[key], within, deed)
}
