import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessmentsIn } from '../assessments.ts'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { firm } from '../policy/worlds/people.ts'

interface Finding {
  kind: string
  item: string
  unit: string
  period: string
  dueOn: string
  evidence: string[]
}

const squad = 'wenshui-squad-1'
const stations = 'wenshui-overload'
const query = `{ coverage(year: 2026) { confidence total { due inTime late holes doubles }
  findings { kind item unit period dueOn evidence } sources { room source reportedUpTo } } }`
const fact = (n: number, occurredOn: string) => ({
  ...{ subjectId: firm, scheme: 'FREIGHT', kind: 'VIOLATION', occurredOn },
  ...{ particulars: [{ name: 'code', value: 'SPILLED_LOAD' }], sourceRef: `晋吕文交罚一〔2026〕9${n}号` },
})

let xinlu: TestHouse
let course: ReturnType<typeof assessmentsIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  course = assessmentsIn(xinlu)
})
afterAll(() => xinlu?.close())

const covered = async () => {
  const answer = await xinlu.as('clerk')(query)
  expect(answer.errors, answer.text).toBeUndefined()
  return answer.data.coverage as {
    confidence: string
    total: Record<string, number>
    findings: Finding[]
    sources: { room: string; source: string; reportedUpTo: string }[]
  }
}

describe('what really came in by the catalogue of a year', () => {
  it('a silent unit, a late one and a double one are all three shown, and nothing else', async () => {
    const before = await covered()
    expect(before.confidence).toContain('sample')
    const { admin } = xinlu.database
    // A station that sent nothing of August and said nothing of it.
    await admin`delete from overload.weighing_statement where (weighed_at at time zone 'Asia/Shanghai')::date between '2026-08-01' and '2026-08-31'`
    await admin`update overload.source_report set reported_up_to = '2026-08-12T00:00:00Z'`
    // Through the door, one fact of August that came in November, and one of this month under two numbers.
    const stated = await course.state(squad, [fact(1, '2026-08-10'), fact(2, '2026-11-10'), fact(3, '2026-11-10')])
    expect(stated.errors, stated.text).toBeUndefined()
    const after = await covered()
    const known = before.findings.map((one) => JSON.stringify(one))
    const fresh = after.findings.filter((one) => !known.includes(JSON.stringify(one)))
    expect(fresh.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      {
        ...{ kind: 'DOUBLE', item: 'ASSESSMENT_FACT', unit: squad, period: '2026-11', dueOn: '2026-12-21' },
        evidence: [expect.stringMatching(/^f_/)],
      },
      {
        ...{ kind: 'HOLE', item: 'WEIGHING', unit: stations, period: '2026-08', dueOn: '2026-09-07' },
        evidence: ['0 statements', 'the source has reported up to 2026-08-12T00:00:00.000Z'],
      },
      {
        ...{ kind: 'LATE', item: 'ASSESSMENT_FACT', unit: squad, period: '2026-08', dueOn: '2026-09-20' },
        evidence: ['the last came at 2026-11-23T01:00:00.000Z'],
      },
    ])
    expect(after.findings).toHaveLength(before.findings.length + 3)
    const { due, late, holes, doubles } = before.total as Record<'due' | 'late' | 'holes' | 'doubles', number>
    expect(after.total).toMatchObject({ due, late: late + 1, holes: holes + 1, doubles: doubles + 1 })
    expect(after.sources).toContainEqual({
      ...{ room: 'overload', source: stations, reportedUpTo: '2026-08-12T00:00:00.000Z' },
    })
  })

  it('each unit meets its own as its worklist, and other units’ are not in it', async () => {
    const worklist = async (unit: string) =>
      (await xinlu.as('clerk')(`{ coverageWorklist(unit: "${unit}", year: 2026) { kind unit period } }`)).data
        .coverageWorklist as { kind: string; unit: string; period: string }[]
    expect(await worklist(squad)).toEqual([
      { kind: 'LATE', unit: squad, period: '2026-08' },
      { kind: 'DOUBLE', unit: squad, period: '2026-11' },
    ])
    expect((await worklist(stations)).map(({ kind }) => kind)).toContain('HOLE')
    expect(await worklist('wenshui-policy')).toEqual([])
  })

  it('a month that is not over, or of which a source reports that it had nothing, is no hole', async () => {
    const { admin } = xinlu.database
    await admin`update overload.source_report set reported_up_to = '2026-10-31T16:00:00Z'`
    const { findings } = await covered()
    expect(findings.filter(({ kind }) => kind === 'HOLE')).toEqual([])
    await admin`delete from overload.weighing_statement where weighed_at >= '2026-10-31T16:00:00Z'`
    expect((await covered()).findings.filter(({ kind }) => kind === 'HOLE')).toEqual([])
  })

  it('what was repaired, who is a candidate and what is planned is counted for nobody', async () => {
    const { admin } = xinlu.database
    const before = await covered()
    await admin`insert into enforcement.decision_statement (id, decision_id, subject_id, kind, decided_on, facts, facts_hash, said_by, valid_from, known_from)
      select 'x' || id, 'x' || decision_id, subject_id, kind, decided_on, facts, facts_hash, said_by, valid_from, known_from
      from enforcement.decision_statement where kind = 'PENALTY' and decided_on >= '2026-06-01'`
    expect((await covered()).total.doubles, 'and would be seen').toBeGreaterThan(before.total.doubles ?? 0)
    await admin`insert into enforcement.repaired (decision_id, repair_id, repaired_on, said_by, known_from)
      select distinct decision_id, decision_id, '2026-11-20'::date, 'somebody', '2026-11-20T00:00:00Z'::timestamptz
      from enforcement.decision_statement where decision_id like 'x%'`
    expect(await covered()).toEqual(before)
    await admin`delete from supervision.inspection_statement`
    await admin`delete from enforcement.case_statement`
    await admin`delete from overload.violation_statement`
    expect(await covered()).toEqual(before)
  })

  it('whoever sees figures alone meets it as values of the plan; nobody outside government sees any of it', async () => {
    const figures = '{ coverage(year: 2026) { total { due holes share } byUnit { about share } } }'
    for (const [who, code] of [
      ['anonymous', 'GRAPHQL_VALIDATION_FAILED'],
      ['department', 'FIELD_REFUSED'],
      ['tender-evaluator', 'FIELD_REFUSED'],
      ['subject', 'FIELD_WITHHELD'],
      ['leader', 'FIELD_WITHHELD'],
      ['dashboard', undefined],
      ['auditor', undefined],
    ] as const)
      expect([who, codeOf(await xinlu.as(who)(figures))]).toEqual([who, code])
    const missing = await xinlu.as('clerk')('{ coverage(year: 2019) { title } }')
    expect(codeOf(missing)).toBe('NO_EDITION')
  })
})
