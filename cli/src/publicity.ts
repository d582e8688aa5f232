import { openDoor } from './door.ts'
import { wayOf } from './sheet/pages.ts'
import { writeSheet } from './sheet/write.ts'

const make = `mutation MakePublicityBatch($input: PublicityBatchInput!) {
  makePublicityBatch(input: $input) { id site count sheetHash sheet { columns rows } }
}`

interface Batch {
  id: string
  site: string
  count: number
  sheetHash: string
  sheet: { columns: string[]; rows: string[][] }
}

interface Options {
  site: string
  action: string
  template: string
  encoding: string
  out: string
  url?: string
  token?: string
}

async function* each(rows: readonly string[][]): AsyncGenerator<string[]> {
  yield* rows
}

/** `xinlu publicity batch`: makes a batch for one site and writes its sheet, to be handed in there. */
export async function writeBatch({ out, encoding, site, action, template, ...reach }: Options): Promise<void> {
  const way = wayOf(out, encoding)
  const door = await openDoor(reach)
  try {
    const asked = await door.ask<{ makePublicityBatch: Batch }>(make, { input: { site, action, template } })
    const { id, count, sheetHash, sheet, ...batch } = asked.makePublicityBatch
    await writeSheet(out, { ...way, columns: sheet.columns, rows: each(sheet.rows) })
    console.log(`${out}: ${batch.site} ${count} 行, 批次 ${id}, SHA-256 ${sheetHash}`)
  } finally {
    await door.close()
  }
}
