import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessmentsIn, sumsUp } from '../assessments.ts'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'

const squad = 'wenshui-squad-2'
const cycle = `cycleStartOn points grade explanation { edition baseScore total contributions { code points occurredOn } wayBack { change earliestOn resultingGrade } }`
const educate = `mutation($subject: ID!, $hours: Decimal!, $on: Date!, $ref: String!) {
  recordEducation(subjectId: $subject, hours: $hours, completedOn: $on, sourceRef: $ref) { ${cycle} } }`
const end = `mutation($subject: ID!) { endIntegrityCycle(subjectId: $subject) { ${cycle} } }`

let xinlu: TestHouse
let course: ReturnType<typeof assessmentsIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  course = assessmentsIn(xinlu)
})
afterAll(() => xinlu?.close())

const drivers = async (list: string) => {
  const { data, errors } = await course.clerk(squad)(
    `{ ${list}(first: 200) { subjectId dueOn basis { text provisional edition } cycle { grade cycleStartOn } } }`,
  )
  expect(errors).toBeUndefined()
  return data[list] as { subjectId: string; dueOn: string; cycle: { grade: string; cycleStartOn: string } }[]
}
/** A driver of goods or passengers whose last cycle gave a grade, of those that began before a day the latest. */
const driverWith = async (grade: string, before = '2025-10-01') => {
  const [row] = await xinlu.database.admin<{ id: string; start: string }[]>`
    select s.subject_id as id, s.cycle_start_on::text as start from road_transport.integrity_statement s
    where s.grade = ${grade} and s.scheme = 'DRIVER' and s.rests_on is not null and s.cycle_start_on < ${before}
      and not exists (select 1 from road_transport.integrity_statement l where l.subject_id = s.subject_id and l.cycle_start_on > s.cycle_start_on)
    order by s.cycle_start_on desc, s.subject_id limit 1`
  return row as { id: string; start: string }
}

describe('a driver with B', () => {
  it('waits in the list from the day after its days for education, and returns to A with eighteen hours', async () => {
    const { id } = await driverWith('B')
    const waiting = await drivers('educationOverdue')
    expect(waiting.length).toBeGreaterThan(10)
    for (const { cycle: last, dueOn } of waiting) {
      expect(last.grade).toBe('B')
      expect(dueOn < '2026-11-23').toBe(true)
    }
    expect(waiting.map(({ subjectId }) => subjectId)).toContain(id)
    const taught = (hours: string, ref: string, who = course.clerk(squad)) =>
      who(educate, { subject: id, hours, on: '2026-11-20', ref })
    expect(codeOf(await taught('17', '教1', course.clerk('wenshui-squad-3')))).toBe('NOT_FOUND')
    const some = await taught('17.5', '教1')
    expect(some.errors).toBeUndefined()
    expect(some.data.recordEducation.grade).toBe('B')
    expect(
      (await drivers('educationOverdue')).map(({ subjectId }) => subjectId),
      'not enough',
    ).toContain(id)
    const all = await taught('0.5', '教2')
    expect(all.data.recordEducation).toMatchObject({ grade: 'A', points: some.data.recordEducation.points })
    expect((await drivers('educationOverdue')).map(({ subjectId }) => subjectId)).not.toContain(id)
    expect(codeOf(await taught('18', '教3')), 'who has no B is not taught').toBe('CONFLICT')
    const read = `query($id: ID!, $at: DateTime) { subject(key: { id: $id }) { profile(knownAt: $at) { roadTransport { integrity { grade } } } } }`
    const at = async (knownAt: string | null) =>
      (await xinlu.as('dashboard')(read, { id, at: knownAt })).data.subject.profile.roadTransport.integrity.grade
    expect([await at('2026-11-22T00:00:00Z'), await at(null)]).toEqual(['B', 'A'])
  })

  it('gets B at once when its points come to twenty, in the cycle that runs', async () => {
    const { id } = await driverWith('AAA')
    const offence = (n: number) => ({
      subjectId: id,
      scheme: 'DRIVER',
      kind: 'VIOLATION',
      occurredOn: '2026-11-20',
      particulars: [{ name: 'code', value: 'GRAVE_OVERLOAD' }],
      sourceRef: `治超2026-${n}`,
    })
    expect(codeOf(await course.state('wenshui-overload', [offence(1)]))).toBeUndefined()
    const before = await course.clerk(squad)(end, { subject: id })
    expect(before.data.endIntegrityCycle.grade, 'ten points end nothing').toBe('AAA')
    expect(codeOf(await course.state('wenshui-overload', [offence(2)]))).toBeUndefined()
    const after = await course.clerk(squad)(end, { subject: id })
    expect(after.errors).toBeUndefined()
    const now = after.data.endIntegrityCycle
    expect(now).toMatchObject({ grade: 'B', points: 20 })
    expect(now.cycleStartOn > before.data.endIntegrityCycle.cycleStartOn).toBe(true)
    expect(sumsUp({ score: '20', explanation: now.explanation })).toBe(true)
    expect(now.explanation.wayBack).toContainEqual(expect.objectContaining({ change: 'EDUCATION_18_HOURS' }))
  })
})

describe('twelve months from the first issue', () => {
  it('end in a result of the facts of that cycle, once', async () => {
    // Those whose next cycle was over yesterday.
    for (const { cycle: last } of await drivers('integrityCyclesDue')) expect(last.cycleStartOn).toBe('2024-11-23')
    const { id, start } = await driverWith('AAA', '2024-12-15')
    xinlu.clock.now = Date.parse('2026-12-20T02:00:00Z')
    const due = await drivers('integrityCyclesDue')
    expect(due.length).toBeGreaterThan(10)
    expect(due.map(({ subjectId }) => subjectId)).toContain(id)
    const ended = await course.clerk(squad)(end, { subject: id })
    expect(ended.errors).toBeUndefined()
    const { cycleStartOn, points, grade, explanation } = ended.data.endIntegrityCycle
    expect({ cycleStartOn, points, grade }).toEqual({
      cycleStartOn: `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`,
      points: 0,
      grade: 'AAA',
    })
    expect(sumsUp({ score: '0', explanation })).toBe(true)
    const again = await course.clerk(squad)(end, { subject: id })
    expect(again.data).toEqual(ended.data)
    expect((await drivers('integrityCyclesDue')).map(({ subjectId }) => subjectId)).not.toContain(id)
    const [row] = await xinlu.database.admin`
      select count(*)::int as n from road_transport.integrity_statement where subject_id = ${id} and cycle_start_on = ${cycleStartOn}`
    expect(row?.n).toBe(1)
  })

  it('are signed by their unit alone, and of drivers alone', async () => {
    const { id } = await driverWith('AA')
    expect(codeOf(await course.clerk('wenshui-squad-4')(end, { subject: id }))).toBe('NOT_FOUND')
    expect(codeOf(await course.clerk(squad)(end, { subject: 's_70d1r5mp5n0kpqgn' }))).toBe('BAD_INPUT')
    expect((await xinlu.as('driver')(end, { subject: id })).data?.endIntegrityCycle ?? null).toBeNull()
  })
})
