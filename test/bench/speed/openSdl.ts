import { rooms } from '@xinlu/gateway'
import { fullSdl } from '@xinlu/schema'
import { type ASTVisitor, type DefinitionNode, Kind, parse, print, visit } from 'graphql'

/** Words of federation that a gateway needs to plan; the others say who may see what, and what it costs. */
const needed = new Set(['key', 'external', 'requires', 'provides', 'shareable', 'deprecated'])

/** A room's words for a gateway that composes them itself: without policies, masks and costs, and without their definitions. */
export function openSdl(name: string): string {
  const room = rooms.find((one) => one.name === name)
  if (!room) throw new Error(`no room ${name}`)
  const bare: ASTVisitor = {
    SchemaExtension: () => null,
    DirectiveDefinition: () => null,
    Directive: ({ name }) => (needed.has(name.value) ? undefined : null),
    StringValue: (_, key) => (key === 'description' ? null : undefined),
  }
  const document = visit(parse(fullSdl(room.sdl), { noLocation: true }), bare)
  const isUsed = (one: DefinitionNode) => one.kind !== Kind.ENUM_TYPE_DEFINITION || one.name.value !== 'MaskKind'
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${[...needed]
    .filter((word) => word !== 'deprecated')
    .map((word) => `"@${word}"`)
    .join(', ')}])`
  return `${link}\n${print({ ...document, definitions: document.definitions.filter(isUsed) })}\n`
}

/** The room whose profiles the other rooms extend. */
const owner = 'registry'

/** The same words as the first federation writes them: roots are extended, and so is what another room owns. */
export function firstSdl(name: string): string {
  const extended = new Set(['Query', 'Mutation', ...(name === owner ? [] : ['CreditProfile'])])
  const key = new Set(['subjectId', 'knownAt'])
  return print(
    visit(parse(openSdl(name), { noLocation: true }), {
      SchemaExtension: () => null,
      Directive: ({ name: { value } }) => (value === 'shareable' ? null : undefined),
      ObjectTypeDefinition(type) {
        if (!extended.has(type.name.value)) return undefined
        const fields = type.fields?.map((field) =>
          type.name.value === 'CreditProfile' && key.has(field.name.value) ? { ...field, directives: external } : field,
        )
        return { ...type, kind: Kind.OBJECT_TYPE_EXTENSION, fields } as never
      },
    } satisfies ASTVisitor),
  )
}

const external = [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'external' } }] as const
