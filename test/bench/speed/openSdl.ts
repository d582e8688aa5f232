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
