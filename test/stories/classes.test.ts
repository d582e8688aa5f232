import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { firmCode } from '../policy/worlds/people.ts'
import { clerkOf } from '../repairs.ts'

const page = `query($industry: SupervisedIndustry!, $first: Int!, $after: String) { supervisionClasses(industry: $industry, first: $first, after: $after) {
  nodes { subjectId visitsThisYear supervisionClass { industry class title ratio frequency cap measures edition why basis { edition at provisional } } }
  pageInfo { endCursor hasNextPage } } }`
const figures =
  'query($industry: SupervisedIndustry!) { supervisionFigures(industry: $industry) { by subjects withheld } }'
const ofSubject = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { name profile { supervision { supervisionClass { industry class why } } } } } }`

let xinlu: TestHouse
let squad: ReturnType<typeof asClaims>
beforeAll(async () => {
  xinlu = await openTestHouse()
  squad = asClaims(xinlu, clerkOf('wenshui-squad-4'))
})
afterAll(() => xinlu?.close())

type Node = {
  subjectId: string
  visitsThisYear: number
  supervisionClass: { class: string; ratio: string; why: string[] }
}
const freight = async (who = squad): Promise<Node[]> =>
  well(await who(page, { industry: 'FREIGHT', first: 500 })).supervisionClasses.nodes

describe('supervision classes', () => {
  it('are found for every firm and trader of an industry by its table, page by page', async () => {
    const all = await freight()
    const [{ n } = { n: 0 }] = await xinlu.database.admin<{ n: number }[]>`
      select count(distinct identity_id)::int as n from registry.business_statement s where 'FREIGHT' = any(industries)
      and not exists (select 1 from registry.business_statement l where l.identity_id = s.identity_id and (l.known_from, l.id) > (s.known_from, s.id))`
    expect(all.length).toBe(n)
    const first = well(await squad(page, { industry: 'FREIGHT', first: 60 })).supervisionClasses
    const { endCursor, hasNextPage } = first.pageInfo
    const second = well(await squad(page, { industry: 'FREIGHT', first: 500, after: endCursor })).supervisionClasses
    expect([hasNextPage, [...first.nodes, ...second.nodes]]).toEqual([true, all])
    expect(codeOf(await squad(page, { industry: 'REPAIR', first: 5, after: endCursor }))).toBe('BAD_INPUT')
    const names = new Set(all.map(({ supervisionClass }) => supervisionClass.class))
    for (const name of ['TRUSTED', 'WARNED', 'NO_DATA']) expect(names).toContain(name)
    expect(all.some(({ visitsThisYear }) => visitsThisYear > 0)).toBe(true)
    expect(all[0]?.supervisionClass).toMatchObject({
      industry: 'FREIGHT',
      edition: 'freight/2024-09-29',
      basis: { provisional: true },
    })
  })

  it('are the planning unit’s, the owning unit’s and the audit’s to see, and figures without small ones the leaders’', async () => {
    const all = await freight()
    const classes = (nodes: Node[]) => nodes.map(({ subjectId, supervisionClass }) => ({ subjectId, supervisionClass }))
    const visits = (nodes: Node[]) => nodes.reduce((sum, { visitsThisYear }) => sum + visitsThisYear, 0)
    for (const who of ['dashboard', 'auditor']) {
      const seen = await freight(xinlu.as(who))
      expect(classes(seen), who).toEqual(classes(all))
      // What other units plan is not the planning unit's to see.
      expect(visits(seen), who).toBeGreaterThan(visits(all))
    }
    for (const who of ['squad-clerk', 'planning-clerk', 'policy-clerk'])
      expect(await freight(xinlu.as(who)), who).toEqual([])
    const told = well(await xinlu.as('leader')(figures, { industry: 'FREIGHT' })).supervisionFigures
    for (const { by, subjects, withheld } of told) {
      const held = all.filter(({ supervisionClass }) => supervisionClass.class === by).length
      expect(withheld ? null : held, by).toBe(subjects)
      if (!withheld) expect(held === 0 || held >= 5, by).toBe(true)
    }
  })

  it('are nobody’s outside, nor the subject’s', async () => {
    const purposes: [string, string | null][] = [
      ['anonymous', null],
      ['tender-evaluator', null],
      ['department', null],
      ['department', 'JOINT_MEASURES'],
      ['subject', null],
    ]
    for (const [who, purpose] of purposes)
      for (const query of [page, figures, ofSubject]) {
        const more = purpose ? { headers: { 'x-purpose': purpose } } : {}
        const answer = await xinlu.as(who)(query, { industry: 'FREIGHT', first: 5, key: { uscc: firmCode } }, more)
        expect(answer.errors, who).toBeDefined()
        expect(answer.text, who).not.toMatch(/TRUSTED|WARNED|GRAVE|NO_DATA/)
      }
    const own = await xinlu.as('subject')('{ mySubject { profile { supervision { supervisionClass { class } } } } }')
    expect(own.errors).toBeDefined()
  })

  it('follow what is in force: an entry of the list makes the gravest of the best, and its removal undoes it', async () => {
    const best = (await freight()).find(({ supervisionClass }) => supervisionClass.class === 'TRUSTED')
    const id = best?.subjectId ?? ''
    const classNow = async () =>
      well(await squad(ofSubject, { key: { id } })).subject.profile.supervision.supervisionClass.find(
        ({ industry }: { industry: string }) => industry === 'FREIGHT',
      )
    expect((await classNow()).class).toBe('TRUSTED')
    const say = (row: string, removedOn: string | null, at: string) => xinlu.database.admin`
      insert into overload.listing_statement (id, listing_id, subject_id, circumstance, basis, listed_on, stated_public_until, removed_on, removal_reason, said_by, known_from)
      values (${row}, 'l_classes', ${id}, 5, '样例', '2026-11-01', '2028-11-01', ${removedOn}, null, 'wenshui-overload', ${at})`
    await say('a', null, '2026-11-20T00:00:00Z')
    expect(await classNow()).toMatchObject({ class: 'GRAVE', why: ['现行失信名单记录1条，超过0条'] })
    expect(well(await xinlu.as('planning-clerk')(ofSubject, { key: { id } })).subject.profile.supervision).toEqual({
      supervisionClass: [],
    })
    await say('b', '2026-11-22', '2026-11-22T00:00:00Z')
    expect((await classNow()).class).toBe('TRUSTED')
  })
})
