import { type ConstDirectiveNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql'
import { type Class, classes } from './viewer.ts'

/** What the words say of one coordinate: the classes that must all be open, its mask, and what else marks it. */
export interface Coordinate {
  classes: readonly Class[]
  mask: string | null
  /** Gives figures over facts of its classes. */
  aggregate: boolean
  /** A root field that keeps to the viewer's rows. */
  rows: boolean
}

/** Every `Type.field` of a document, with its classes: those of the type and those of the field, all of which must be open. */
export type Coordinates = ReadonlyMap<string, Coordinate>

const typeKinds = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
])

/** Reads the classes of each coordinate of a schema document. An unknown policy name is kept out by throwing. */
export function coordinatesOf(document: DocumentNode): Coordinates {
  const found = new Map<string, Coordinate>()
  for (const definition of document.definitions) {
    if (!typeKinds.has(definition.kind)) continue
    const type = definition as ObjectTypeDefinitionNode
    const typeClasses = policiesOf(type.directives ?? [])
    for (const field of type.fields ?? []) {
      const own = policiesOf(field.directives ?? [])
      const mask = field.directives?.find((d) => d.name.value === 'mask')?.arguments?.[0]?.value
      found.set(`${type.name.value}.${field.name.value}`, {
        classes: [...new Set([...typeClasses, ...own])],
        mask: mask?.kind === Kind.ENUM ? mask.value : null,
        aggregate: has(field.directives, 'aggregate'),
        rows: has(field.directives, 'rows'),
      })
    }
  }
  inherit(document, found)
  return found
}

const has = (directives: readonly ConstDirectiveNode[] | undefined, name: string) =>
  directives?.some((directive) => directive.name.value === name) ?? false

/** A field of an interface needs what the same field of every type that implements it needs. */
function inherit(document: DocumentNode, found: Map<string, Coordinate>): void {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    for (const { name: parent } of definition.interfaces ?? []) {
      for (const { name: field } of definition.fields ?? []) {
        const own = found.get(`${definition.name.value}.${field.value}`)
        const above = found.get(`${parent.value}.${field.value}`)
        if (!own || !above) continue
        found.set(`${parent.value}.${field.value}`, {
          ...above,
          classes: [...new Set([...above.classes, ...own.classes])],
        })
      }
    }
  }
}

/** The classes in an element's @policy. Only one alternative is read: this house writes no "or" between classes. */
function policiesOf(directives: readonly ConstDirectiveNode[]): Class[] {
  const policy = directives.find((d) => d.name.value === 'policy')
  if (!policy) return []
  const value = policy.arguments?.find((a) => a.name.value === 'policies')?.value
  if (value?.kind !== Kind.LIST || value.values.length !== 1)
    throw new Error('@policy holds exactly one list of classes')
  const [all] = value.values
  if (all?.kind !== Kind.LIST) throw new Error('@policy holds a list of lists')
  return all.values.map((name) => {
    const text = name.kind === Kind.STRING ? name.value : ''
    if (!(classes as readonly string[]).includes(text)) throw new Error(`@policy names an unknown class: ${text}`)
    return text as Class
  })
}
