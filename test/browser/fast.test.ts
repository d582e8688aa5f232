import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAudits, sampleCookie } from './audits.ts'
import { browserHere, openVisit, type Visit } from './browser.ts'
import { opened } from './measured.ts'

describe.runIf(browserHere)('a page', () => {
  let visit: Visit
  let origin: string
  let audits: Awaited<ReturnType<typeof openAudits>>
  beforeAll(async () => {
    visit = await openVisit()
    origin = new URL(visit.house.house.url).origin
    audits = await openAudits(browserHere ?? '')
  })
  afterAll(async () => {
    await audits?.close()
    await visit?.close()
  })

  const cookieOf = (person: string | null) => (person === null ? null : sampleCookie(origin, person))

  // Times are those of whatever else runs here; bytes are the page's own, and what makes it fast on a line.
  it.each([
    ['of everybody', null, '/', '公众查询', 250],
    ['of a clerk', 'clerk', '/record', '登记行政决定', 420],
    ['of the dashboard', 'dashboard', '/overview', '全县概览', 560],
  ] as const)('%s comes in few bytes, and nothing of it moves', async (_, person, at, heading, kB) => {
    const { bytes, shift, close } = await opened(visit.browser, origin + at, await cookieOf(person), heading)
    expect(bytes / 1024).toBeLessThan(kB)
    expect(shift).toBeLessThan(0.1)
    await close()
  })

  it.each([
    // Every page, with its performance: node test/bench/pages.ts
    ['of the dashboard', 'dashboard', '/overview'],
  ])('%s is without fault to Lighthouse', async (_, person, at) => {
    const { scores, short } = await audits.audit(origin + at, await cookieOf(person), [
      'accessibility',
      'best-practices',
    ])
    expect(short).toEqual([])
    expect(scores.accessibility).toBe(1)
    expect(scores['best-practices']).toBeGreaterThanOrEqual(0.95)
  })
})
