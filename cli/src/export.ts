import { refusal } from '@xinlu/schema/errors'
import { openDoor } from './door.ts'
import { type SheetPage, wayOf, writePages } from './sheet/pages.ts'

const exportActs = `query ExportActs($template: ActTemplate!, $kind: DecisionKind, $columns: String, $from: Date, $to: Date, $after: String) {
  exportActs(template: $template, kind: $kind, columns: $columns, decidedFrom: $from, decidedTo: $to, first: 500, after: $after) {
    columns rows pageInfo { endCursor hasNextPage }
  }
}`

interface Options {
  template: string
  encoding: string
  kind?: string
  columns?: string
  from?: string
  to?: string
  url?: string
  token?: string
}

/** The templates that the house knows. */
const templates = ['PENALTY_2018', 'LICENCE_2018', 'OTHER_ACT']

/** `xinlu export FILE`: writes recorded decisions as the template has them, page by page. */
export async function exportFile(
  file: string,
  { template, encoding, kind, columns, from, to, ...reach }: Options,
): Promise<void> {
  const way = wayOf(file, encoding)
  if (!templates.includes(template)) {
    throw refusal('BAD_INPUT', { expected: `one of ${templates.join(', ')}`, got: template, todo: 'choose a template' })
  }
  const door = await openDoor(reach)
  try {
    const ask = async (after: string | null) =>
      (
        await door.ask<{ exportActs: SheetPage }>(exportActs, {
          template,
          kind: kind ?? null,
          columns: columns ?? null,
          from: from ?? null,
          to: to ?? null,
          after,
        })
      ).exportActs
    const total = await writePages(file, way, ask)
    console.log(`${file}: ${total} 行`)
  } finally {
    await door.close()
  }
}
