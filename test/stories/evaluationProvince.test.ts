import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conductLine, contractLine, evaluated, evaluationsIn, fine, sumsUp } from '../evaluations.ts'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { hears, repairsIn } from '../repairs.ts'
import { says, tokenOf } from '../terminal.ts'

const county = 'wenshui-construction'
const year = 2025
const folder = mkdtempSync(join(tmpdir(), 'xinlu-evaluation-'))

let xinlu: TestHouse
let course: ReturnType<typeof evaluationsIn>
let graded: string
/** A firm that has a result of the year, and the grade that it had before. */
let other: string
let before: string
let id: string

beforeAll(async () => {
  xinlu = await openTestHouse()
  course = evaluationsIn(xinlu)
  graded = await course.gradedAs('DESIGNER')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await xinlu?.close()
})

describe('a result that the province sees otherwise', () => {
  it('is evaluated anew with a reason where one stands, at most one grade above the last', async () => {
    const [last] = await xinlu.database.admin<{ id: string; before: string }[]>`
      select g.subject_id as id, g.grade as before from construction.grade_statement g
      where g.role = 'SUPERVISOR' and g.authority = '山西省交通运输厅' and g.year = 2024 and g.grade in ('A', 'B')
        and exists (select from construction.grade_statement n where n.subject_id = g.subject_id and n.year = 2025)
      order by g.grade desc, 1 limit 1`
    other = last?.id ?? ''
    before = last?.before ?? ''
    const [one] = await course.state({
      contracts: [
        contractLine(9, other, 'SUPERVISOR', '5000000', {
          section: undefined,
          projectName: '（样例）另一工程',
          sectionName: '监理一标',
          client: '建设单位',
        }),
      ],
    })
    await course.state({
      performances: [{ contract: one, year: '2025', progress: '1', performed: '是', bid: '否' }],
      conducts: [conductLine(9, other, 'SUPERVISOR', 'NOT_REPORTED')],
    })
    const said = { subject: other, role: 'SUPERVISOR', year }
    expect(codeOf(await course.assess(said)), 'one stands').toBe('BAD_INPUT')
    const found = fine(await course.assess({ ...said, reason: '原结果遗漏合同段' }))
    id = found.id
    expect(found.grade).toBe({ A: 'AA', B: 'A' }[before])
    if (before === 'B') expect(found.explanation).toMatchObject({ bounds: [{ kind: 'ONE_GRADE_UP', grade: 'A' }] })
  })

  it('has the grade that the province set, beside what was found and why; everybody meets that one alone', async () => {
    fine(await course.show(id))
    course.on('2026-12-09')
    const set = {
      id,
      answer: 'SET',
      docNo: '晋交建设〔2026〕40号',
      answeredOn: '2026-12-08',
      reason: '省级检查另有扣分',
    }
    expect(codeOf(await course.answer({ ...set, grade: null }))).toBe('BAD_INPUT')
    const found = { A: 'AA', B: 'A' }[before]
    expect(codeOf(await course.answer({ ...set, grade: found })), 'the same as was found').toBe('BAD_INPUT')
    const final = fine(await course.answer({ ...set, grade: 'D', directD: true }))
    expect(final).toMatchObject({
      state: 'FINAL',
      grade: 'D',
      directD: true,
      scope: 'PROVINCE',
      authority: '山西省交通运输厅',
      ...{ validFrom: '2026-12-08', validTo: '2027-12-07' },
      difference: { found, answered: 'D', reason: set.reason, docNo: set.docNo },
    })
    expect(codeOf(await course.answer({ ...set, grade: 'C' }))).toBe('CONFLICT')
    const seen = await course.of(xinlu.as('anonymous'), other, 'year role grade authority validTo')
    const ofYear = seen.filter((one) => one.year === year && one.authority === '山西省交通运输厅')
    expect(ofYear, 'one grade of the year').toEqual([expect.objectContaining({ grade: 'D', validTo: '2027-12-07' })])
    const [clerk] = await course.of(
      course.clerk(county),
      other,
      'id year authority nationalEffect { grade } wayBack { earliestOn }',
    )
    expect(clerk).toMatchObject({ nationalEffect: { grade: 'C' } })
  })

  it('is corrected where an objection is upheld: the score follows, the grade that the province set stays its own', async () => {
    const receipt = await repairsIn(xinlu).proofOf(course.subject(other), '回执')
    const { id: objection } = fine(await course.object(other, id, '已按期报送，有回执。', [receipt]))
    const heard = () => Promise.all(['wenshui-policy', county].map((unit) => hears(course.clerk(unit), receipt)))
    expect(await heard(), 'its file').toEqual(['OPEN', 'NOT_FOUND'])
    fine(await course.back(other, objection))
    expect(await heard(), 'its file, once it is taken back').toEqual(['NOT_FOUND', 'NOT_FOUND'])
    expect(codeOf(await course.back(graded, objection)), "another's").toBe('NOT_FOUND')
    const { id: filed } = fine(await course.object(other, id, '已按期报送，有回执为证。'))
    const of = async () =>
      (await course.of(course.subject(other), other, evaluated)).find(({ evaluationId }) => evaluationId === id)
    const was = await of()
    const { factId } = was.explanation.contributions.find((one: { code: string }) => one.code === 'NOT_REPORTED')
    const answer = { id: filed, uphold: true, reason: '回执属实', corrections: [{ factId, struck: true }] }
    expect(
      codeOf(await course.decide('wenshui-policy', { ...answer, corrections: [{ factId: 'none', struck: true }] })),
    ).toBe('BAD_INPUT')
    fine(await course.decide('wenshui-policy', answer))
    const now = await of()
    expect(now).toMatchObject({ state: 'FINAL', grade: 'D' })
    expect(now.explanation.contributions.map((one: { factId: string }) => one.factId)).not.toContain(factId)
    expect(sumsUp(now)).toBe(true)
    expect(Number(now.score)).toBeGreaterThan(Number(was.score))
  })

  it('weighs in the whole country, where the ministry’s own result is recorded', async () => {
    const input = {
      subjectId: other,
      role: 'SUPERVISOR',
      year,
      grade: 'A',
      docNo: '交公路〔2026〕5号',
      validFrom: '2026-12-09',
    }
    expect(codeOf(await course.national(input, course.clerk(county)))).toBe('NOT_FOUND')
    expect(codeOf(await course.national(input)), 'better than a direct D allows').toBe('BAD_INPUT')
    const recorded = fine(await course.national({ ...input, grade: 'C', score: '61.5' }))
    expect(recorded).toMatchObject({ grade: 'C', authority: '交通运输部', scope: 'NATIONAL', validTo: '2027-12-08' })
    expect(fine(await course.national({ ...input, grade: 'C', score: '61.5' })).id).toBe(recorded.id)
  })

  it('gives way to a newer result of the year once that is final, and stays answerable as it was', async () => {
    const said = { subject: other, role: 'SUPERVISOR', year, reason: '省级复核后重新评价' }
    const newer = fine(await course.assess(said))
    expect(newer.id).not.toBe(id)
    fine(await course.show(newer.id))
    course.on('2026-12-24')
    const agreed = { id: newer.id, answer: 'AGREE', docNo: '晋交建设〔2026〕44号', answeredOn: '2026-12-24' }
    const both = await Promise.all(
      ['one', 'two'].map((sub) => course.answer(agreed, course.clerk('wenshui-planning', sub))),
    )
    expect(both.map(codeOf).sort()).toEqual(['CONFLICT', undefined])
    const seen = async (at: string | null) =>
      (await course.of(course.clerk(county), other, 'year state grade authority evaluationId', at))
        // The county's result that there was at first is not asked about.
        .filter((one) => one.authority !== '交通运输部' && [id, newer.id].includes(one.evaluationId))
        .map((one) => [one.evaluationId === newer.id, one.state, one.grade])
        .sort()
    expect(await seen(null)).toEqual([
      [false, 'SUPERSEDED', 'D'],
      [true, 'FINAL', newer.grade],
    ])
    expect((await seen('2026-12-10T00:00:00Z')).map(([, state, grade]) => [state, grade])).toContainEqual([
      'FINAL',
      'D',
    ])
    expect(codeOf(await course.object(other, id)), 'nobody objects to what does not stand').toBe('CONFLICT')
  })

  it('is in the table that goes out, once', async () => {
    const file = join(folder, '结果.csv')
    const bearer = await tokenOf(xinlu, 'planning-clerk')
    const args = ['construction', 'results', '--role', 'SUPERVISOR', '--year', `${year}`, '--out', file]
    expect(await says(xinlu, bearer, ...args)).toMatchObject({ code: 0 })
    const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/)
    expect(lines[0]).toMatch(/企业名称,统一社会信用代码,从业类别,评价年度,/)
    expect(lines.filter((line) => line.includes('晋交建设〔2026〕44号'))).toHaveLength(1)
    expect(lines.find((line) => line.includes('晋交建设〔2026〕44号'))).toMatch(
      /,(AA|A),山西省交通运输厅,2026-12-24,2027-12-23,/,
    )
    const wrong = await says(xinlu, bearer, ...args.slice(0, 3), 'BUILDER', ...args.slice(4))
    expect(wrong.err).toMatch(/BAD_INPUT/)
  })
})
