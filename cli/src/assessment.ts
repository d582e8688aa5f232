import { extname } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { openDoor } from './door.ts'
import { writeSheet } from './sheet/write.ts'

const exportAssessments = `query ExportAssessments($scheme: AssessmentScheme!, $year: Int!, $site: AssessmentSite!, $after: String) {
  assessmentExport(scheme: $scheme, year: $year, site: $site, first: 500, after: $after) {
    columns rows pageInfo { endCursor hasNextPage }
  }
}`

interface Page {
  columns: string[]
  rows: string[][]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

interface Options {
  site: string
  scheme: string
  year: string
  out: string
  encoding: string
  url?: string
  token?: string
}

const sites = ['CREDIT_LVLIANG', 'SHANXI_CREDIT_TRANSPORT']

const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })

/** `xinlu assessment export`: writes the results of a scheme and year that are final or being shown, as one site has them. */
export async function exportAssessmentSheet({ site, scheme, year, out, encoding, ...reach }: Options): Promise<void> {
  const format = { '.csv': 'CSV', '.xlsx': 'XLSX' }[extname(out).toLowerCase()] as 'CSV' | 'XLSX' | undefined
  if (!format) throw bad('a file ending in .csv or .xlsx', out, 'name it so')
  if (!sites.includes(site)) throw bad(`one of ${sites.join(', ')}`, site, 'choose a site')
  if (!/^\d{4}$/.test(year)) throw bad('a year such as 2025', year, 'say the assessed year')
  if (encoding !== 'UTF-8' && encoding !== 'GB18030') throw bad('UTF-8 or GB18030', encoding, 'choose an encoding')
  const door = await openDoor(reach)
  try {
    const ask = async (after: string | null) =>
      (
        await door.ask<{ assessmentExport: Page }>(exportAssessments, {
          scheme: scheme.toUpperCase().replaceAll('-', '_'),
          year: Number(year),
          site,
          after,
        })
      ).assessmentExport
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
    await writeSheet(out, { format, encoding, columns: page.columns, rows: rows() })
    console.log(`${out}: ${site} ${total} 行`)
  } finally {
    await door.close()
  }
}
