import type { Door } from '../door.ts'

/** A page of a list as the door gives it. */
export interface Page<Node> {
  nodes: Node[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

/** Every page of a list, one after another; `field` is the root field that gives it. */
export async function pagesOf<Found extends Page<unknown>>(
  ask: Door['ask'],
  query: string,
  field: string,
  variables: Record<string, unknown>,
): Promise<Found[]> {
  const pages: Found[] = []
  for (let after: string | null = null, more = true; more; ) {
    const answer: Record<string, Found> = await ask(query, { ...variables, after })
    const page = answer[field] as Found
    pages.push(page)
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  return pages
}

/** Lines that are printed one by one; all of them with --json. */
export const mostPrinted = 50

/** The first of many lines, and how many more there are. */
export function firstOf<Row>(rows: readonly Row[], line: (row: Row) => string): string[] {
  const left = rows.length - mostPrinted
  return [...rows.slice(0, mostPrinted).map(line), ...(left > 0 ? [`其余 ${left} 个见 --json`] : [])]
}
