import { extname } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { openDoor } from './door.ts'
import { writeSheet } from './sheet/write.ts'

const exportActs = `query ExportActs($template: ActTemplate!, $kind: DecisionKind, $columns: String, $from: Date, $to: Date, $after: String) {
  exportActs(template: $template, kind: $kind, columns: $columns, decidedFrom: $from, decidedTo: $to, first: 500, after: $after) {
    columns rows pageInfo { endCursor hasNextPage }
  }
}`

interface Page {
  columns: string[]
  rows: string[][]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

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
  const format = { '.csv': 'CSV', '.xlsx': 'XLSX' }[extname(file).toLowerCase()] as 'CSV' | 'XLSX' | undefined
  if (!format) throw refusal('BAD_INPUT', { expected: 'a file ending in .csv or .xlsx', got: file, todo: 'name it so' })
  if (!templates.includes(template)) {
    throw refusal('BAD_INPUT', { expected: `one of ${templates.join(', ')}`, got: template, todo: 'choose a template' })
  }
  if (encoding !== 'UTF-8' && encoding !== 'GB18030') {
    throw refusal('BAD_INPUT', { expected: 'UTF-8 or GB18030', got: encoding, todo: 'choose an encoding' })
  }
  const door = await openDoor(reach)
  try {
    const ask = async (after: string | null) =>
      (
        await door.ask<{ exportActs: Page }>(exportActs, {
          template,
          kind: kind ?? null,
          columns: columns ?? null,
          from: from ?? null,
          to: to ?? null,
          after,
        })
      ).exportActs
    let page = await ask(null)
    let total = 0
    async function* rows(): AsyncGenerator<string[]> {
      for (;;) {
        total += page.rows.length
        yield* page.rows
        if (!page.pageInfo.hasNextPage) return
        page = await ask(page.pageInfo.endCursor)
      }
    }
    await writeSheet(file, { format, encoding, columns: page.columns, rows: rows() })
    console.log(`${file}: ${total} 行`)
  } finally {
    await door.close()
  }
}
