import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asking, asClaims, codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { against, inForce, order, propose, wandered } from '../measures.ts'
import { driver, firm, trader } from '../policy/worlds/people.ts'
import { clerkOf, penalties } from '../repairs.ts'

let xinlu: TestHouse
let policy: Asking
/** A firm whose last assessment is a good one. */
let rewarded = { id: '', uscc: '' }
beforeAll(async () => {
  xinlu = await openTestHouse()
  policy = asClaims(xinlu, clerkOf('wenshui-policy'))
  const [found] = await xinlu.database.admin<(typeof rewarded)[]>`
    select b.identity_id as id, b.uscc from registry.business_statement b join road_transport.assessment_statement a on a.subject_id = b.identity_id
    where b.kind = 'ENTERPRISE' and b.uscc is not null and b.identity_id <> ${firm} and array_length(b.industries, 1) = 1 and a.year = 2025 and a.state = 'FINAL' and a.grade = 'AAA'
      and not exists (select 1 from road_transport.assessment_statement o where o.assessment_id = a.assessment_id and o.id <> a.id)
    order by 1 limit 1`
  rewarded = found ?? rewarded
})
afterAll(() => xinlu?.close())

const stored = async () =>
  (await xinlu.database.admin<{ n: number }[]>`select count(*)::int as n from supervision.measure`)[0]?.n

describe('no list, no punishment', () => {
  it.each([
    ['by a list that was not read', 'policy', { catalogue: 'city' }, 'CONFLICT', 'contents are not known'],
    ['by an empty list', 'policy', { catalogue: 'county-joint' }, 'CONFLICT', 'an empty catalogue'],
    ['by a list that is none', 'policy', { catalogue: 'somebody' }, 'CONFLICT', 'no list, no punishment'],
    ['by an entry that is none', 'policy', { code: 'P-99' }, 'CONFLICT', 'none of this code'],
    ['of a severity that the entry does not name', 'policy', { code: 'P-01' }, 'CONFLICT', 'severity'],
    ['by a unit that may not', 'squad', {}, 'CONFLICT', 'a unit that'],
    [
      'of a kind of subject that it does not name',
      'policy',
      { subjectId: driver.id, causeId: penalties.driver.id },
      'NOT_FOUND',
      'a cause of it',
    ],
    ['of somebody else’s penalty', 'policy', { causeId: penalties.trader.id }, 'NOT_FOUND', 'a cause of it'],
    ['for nothing', 'policy', { causeId: 'd_none' }, 'NOT_FOUND', 'a cause of it'],
  ])('%s nothing is proposed', async (_, who, more, code, words) => {
    const answer = await (who === 'policy' ? policy : asClaims(xinlu, clerkOf('wenshui-squad-4')))(propose, {
      input: against('P-02', more),
    })
    expect(codeOf(answer)).toBe(code)
    expect(answer.errors?.[0]?.message).toContain(words)
    expect(await stored()).toBe(0)
  })

  it('of a sole trader an entry for firms is refused', async () => {
    const answer = await policy(propose, { input: against('P-02', { subjectId: trader, causeId: penalties.fresh.id }) })
    expect([codeOf(answer), answer.errors?.[0]?.message]).toEqual(['CONFLICT', expect.stringContaining('SOLE_TRADER')])
  })
})

describe('a reward', () => {
  it('rests on a grade in force, is read by everybody, and ends with its catalogue', async () => {
    xinlu.clock.now = Date.parse('2026-12-01T01:00:00Z')
    const grades = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { roadTransport { assessments(years: 1) { id grade } } } } } }`
    const { roadTransport } = well(await policy(grades, { key: { uscc: rewarded.uscc } })).subject.profile
    const [{ id: causeId, grade }] = roadTransport.assessments
    expect(['AAA', 'AA']).toContain(grade)
    const input = against('R-01', { subjectId: rewarded.id, causeKind: 'ASSESSMENT', causeId })
    const colleague = asClaims(xinlu, { ...clerkOf('wenshui-policy'), sub: 'a-colleague' })
    const { id } = well(await policy(propose, { input })).proposeMeasure
    expect(codeOf(await policy(order, { id, reason: '同意' }))).toBe('CONFLICT')
    well(await colleague(order, { id, reason: '同意' }))
    const shown = async () =>
      well(await xinlu.as('anonymous')(inForce, { key: { uscc: rewarded.uscc } })).subject.profile.supervision.measures
    expect(await shown()).toEqual([{ measure: '（样例）优先办理许可和容缺受理', cause: { kind: 'ASSESSMENT' } }])
    const before = xinlu.clock.now
    xinlu.clock.now = Date.parse('2027-12-01T04:00:00Z')
    expect((await shown()).length).toBe(1)
    xinlu.clock.now = Date.parse('2027-12-02T04:00:00Z')
    expect(await shown()).toEqual([])
    xinlu.clock.now = Date.parse('2028-01-01T04:00:00Z')
    expect((await policy(propose, { input })).errors?.[0]?.message).toContain('no list, no punishment')
    xinlu.clock.now = before
    // A correction of the grade takes it away.
    const at = new Date(before).toISOString()
    await xinlu.database.admin`
      insert into road_transport.assessment_statement (id, assessment_id, subject_id, year, scheme, score, grade, state, authority, edition, rests_on, said_by, valid_from, known_from)
      select 'worse', assessment_id, subject_id, year, scheme, score, 'B', state, authority, edition, rests_on, said_by, valid_from, ${at}
      from road_transport.assessment_statement where assessment_id = ${causeId} order by known_from desc limit 1`
    expect(await shown()).toEqual([])
  })
})

it('whatever is sent in whatever order, what is stored stands in its catalogue, for a cause of its subject, by two persons', async () => {
  const { causes, made } = await wandered(xinlu)
  const rows = await xinlu.database.admin<Kept[]>`
    select m.subject_kind as kind, m.catalogue, m.code, m.cause_kind as cause, m.cause_id as id, m.subject_id as subject,
      (select json_object_agg(t.event, json_build_object('by', t.by_person, 'unit', t.by_unit)) from supervision.step t where t.case_id = m.id) as steps
    from supervision.measure m where m.id = any(${made}::text[])`
  expect(rows.length).toBeGreaterThan(1)
  expect(rows.some(({ steps }) => steps.ORDER)).toBe(true)
  const owners = new Map(causes.map(({ id, subject }) => [id, subject]))
  for (const { kind, catalogue, code, cause, id, subject, steps } of rows) {
    const entry = entries[code]
    expect(catalogue).toBe('county-sample')
    expect(entry?.subjects).toContain(kind)
    expect([cause, subject]).toEqual(['PENALTY', owners.get(id)])
    for (const step of [steps.PROPOSE, steps.ORDER])
      if (step) expect(['wenshui-policy', 'wenshui-enforcement']).toContain(step.unit)
    expect(steps.ORDER?.by).not.toBe(steps.PROPOSE?.by)
  }
})

/** What the shipped sample catalogue says of punishments by reason of a penalty, written down apart. */
const entries: Record<string, { subjects: string[] }> = {
  'P-01': { subjects: ['ENTERPRISE', 'SOLE_TRADER'] },
  'P-02': { subjects: ['ENTERPRISE'] },
}

interface Kept {
  kind: string
  catalogue: string
  code: string
  cause: string
  id: string
  subject: string
  steps: Record<string, { by: string; unit: string | null }>
}
