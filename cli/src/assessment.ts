import { refusal } from '@xinlu/schema/errors'
import { openDoor } from './door.ts'
import { type SheetPage, wayOf, writePages } from './sheet/pages.ts'

const exportAssessments = `query ExportAssessments($scheme: AssessmentScheme!, $year: Int!, $site: AssessmentSite!, $after: String) {
  assessmentExport(scheme: $scheme, year: $year, site: $site, first: 500, after: $after) {
    columns rows pageInfo { endCursor hasNextPage }
  }
}`

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
  const way = wayOf(out, encoding)
  if (!sites.includes(site)) throw bad(`one of ${sites.join(', ')}`, site, 'choose a site')
  if (!/^\d{4}$/.test(year)) throw bad('a year such as 2025', year, 'say the assessed year')
  const door = await openDoor(reach)
  try {
    const ask = async (after: string | null) =>
      (
        await door.ask<{ assessmentExport: SheetPage }>(exportAssessments, {
          scheme: scheme.toUpperCase().replaceAll('-', '_'),
          year: Number(year),
          site,
          after,
        })
      ).assessmentExport
    const total = await writePages(out, way, ask)
    console.log(`${out}: ${site} ${total} 行`)
  } finally {
    await door.close()
  }
}
