import { type CompositionSuccess, composeServices } from '@apollo/composition'
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type TypeNode,
} from 'graphql'
import { type Coordinates, coordinatesOf } from './classes.ts'
import { fullSdl } from './defineSubgraph.ts'
import { faultsOfRequires } from './requires.ts'

/** One subgraph's own words, by name. */
export interface Words {
  name: string
  sdl: string
}

/** Composes the supergraph, or gives the faults found by this house's rules and by federation's. */
export function compose(subgraphs: readonly Words[]): { supergraph: string } | { faults: string[] } {
  const services = subgraphs.map(({ name, sdl }) => ({
    name,
    url: `http://${name}.invalid/`,
    typeDefs: parse(fullSdl(sdl)),
  }))
  const faults = services.flatMap(({ name, typeDefs }) => houseFaults(typeDefs).map((fault) => `${name}: ${fault}`))
  faults.push(...faultsOfRequires(services))
  if (faults.length > 0) return { faults }
  const composed = composeServices(services)
  if (composed.errors) return { faults: composed.errors.map((error) => error.message) }
  const formless = formlessIn(composed.schema)
  if (formless.length > 0) return { faults: formless }
  return { supergraph: `${composed.supergraphSdl.trim()}\n` }
}

/** Interfaces that no type is: a field of such a type is null, and nobody is told why. */
function formlessIn(schema: CompositionSuccess['schema']): string[] {
  return schema
    .interfaceTypes()
    .filter((type) => type.possibleRuntimeTypes().length === 0)
    .map(({ name }) => `${name} is an interface that no type implements`)
}

/** The house's own rules on words: every field has a class, a classified field is nullable, every word says its Chinese term. */
function houseFaults(document: DocumentNode): string[] {
  const faults: string[] = []
  const coordinates = coordinatesOf(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    const stub = definition.directives?.some(
      (d) =>
        d.name.value === 'key' &&
        d.arguments?.some((a) => a.name.value === 'resolvable' && a.value.kind === Kind.BOOLEAN && !a.value.value),
    )
    const keys = (definition.directives ?? []).filter((d) => d.name.value === 'key').flatMap(keyFields)
    for (const field of definition.fields ?? []) {
      const coordinate = `${definition.name.value}.${field.name.value}`
      const external = stub || field.directives?.some((d) => d.name.value === 'external')
      if (external) continue
      const found = coordinates.get(coordinate)
      if (!found?.classes.length) faults.push(`${coordinate} has no class: add @policy to it or to its type`)
      const classified = found?.classes.some((name) => name !== 'PUBLIC')
      if (classified && !keys.includes(field.name.value) && field.type.kind === Kind.NON_NULL_TYPE) {
        faults.push(`${coordinate} is classified and must be nullable`)
      }
      if (definition.name.value !== 'Mutation') {
        const searched = searchedBeyond(coordinate, field, coordinates, document)
        if (searched) faults.push(`${coordinate} searches by ${searched}, whose class it does not have itself`)
      }
      if (!/\p{Script=Han}/u.test(field.description?.value ?? ''))
        faults.push(`${coordinate} has no Chinese term in its description`)
    }
  }
  return faults
}

/**
 * A fact that a viewer may not see must not be filtered on: an argument that bears the name of a classified field is taken
 * only where the field that has it is itself of that class, so that searching is decided like seeing.
 */
function searchedBeyond(
  coordinate: string,
  field: FieldDefinitionNode,
  coordinates: Coordinates,
  document: DocumentNode,
): string | null {
  const own = coordinates.get(coordinate)?.classes ?? []
  for (const name of (field.arguments ?? []).flatMap((one) => namesIn(one, document))) {
    const alike = [...coordinates].filter(([other]) => other.endsWith(`.${name}`)).map(([, { classes }]) => classes)
    const open = alike.some((classes) => classes.every((one) => one === 'PUBLIC' || own.includes(one)))
    if (alike.length > 0 && !open) return name
  }
  return null
}

/** The names by which an argument filters: its own, and those of the fields of its input type. */
function namesIn({ name, type }: InputValueDefinitionNode, document: DocumentNode): string[] {
  const input = document.definitions.find(
    (one) => one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && one.name.value === namedIn(type),
  )
  const inner = input?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (input.fields ?? []) : []
  return [name.value, ...inner.flatMap((one) => namesIn(one, document))]
}

const namedIn = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type))

function keyFields(key: ConstDirectiveNode): string[] {
  const fields = key.arguments?.find((a) => a.name.value === 'fields')?.value
  return fields?.kind === Kind.STRING ? fields.value.split(/\s+/) : []
}
