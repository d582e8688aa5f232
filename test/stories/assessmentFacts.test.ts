import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessmentsIn } from '../assessments.ts'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { driver, firm, firmCode } from '../policy/worlds/people.ts'
import { says, tokenOf } from '../terminal.ts'

const squad = 'wenshui-squad-4'

let xinlu: TestHouse
let course: ReturnType<typeof assessmentsIn>
let folder: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  course = assessmentsIn(xinlu)
  folder = mkdtempSync(join(tmpdir(), 'xinlu-assessment-'))
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

const fact = (ref: string, more: object = {}) => ({
  subjectId: firm,
  scheme: 'FREIGHT',
  kind: 'VIOLATION',
  occurredOn: '2026-10-08',
  particulars: [{ name: 'code', value: 'SPILLED_LOAD' }],
  sourceRef: ref,
  ...more,
})
const stated = async (unit: string, facts: readonly object[]) => {
  const { data, errors } = await course.state(unit, facts)
  expect(errors).toBeUndefined()
  return data.stateAssessmentFacts
}
const held = async () => {
  const query = `query($after: String) { assessmentFacts(scheme: FREIGHT, year: 2026, first: 500, after: $after) { nodes { subjectId facts { id kind occurredOn quantity correctedOn evidenceRef particulars } } } }`
  const { data } = await xinlu.as('dashboard')(query)
  return data.assessmentFacts.nodes.find(({ subjectId }: { subjectId: string }) => subjectId === firm).facts
}

describe('a source states facts', () => {
  it('once each; said otherwise it is a correction, withdrawn it is gone; the same number of another source is another fact', async () => {
    const before = (await held()).length
    const first = await stated(squad, [fact('甲-1'), fact('甲-2', { kind: 'CLEAN_INSPECTION', particulars: [] })])
    expect(first).toMatchObject({ stated: 2, corrected: 0, unchanged: 0 })
    const again = await stated(squad, [fact('甲-2', { kind: 'CLEAN_INSPECTION', particulars: [] }), fact('甲-1')])
    expect(again).toMatchObject({ stated: 0, unchanged: 2, factIds: [...first.factIds].reverse() })
    expect(await stated(squad, [fact('甲-1', { occurredOn: '2026-10-09' })])).toMatchObject({ corrected: 1 })
    expect(await held()).toContainEqual(expect.objectContaining({ id: first.factIds[0], occurredOn: '2026-10-09' }))
    expect(await stated('wenshui-squad-3', [fact('甲-1')])).toMatchObject({ stated: 1 })
    expect(await stated(squad, [fact('甲-1', { occurredOn: '2026-10-09', withdrawn: true })])).toMatchObject({
      corrected: 1,
    })
    expect(await held()).toHaveLength(before + 2)
    const [row] = await xinlu.database.admin`
      select count(*)::int as n from road_transport.assessment_fact where fact_id = ${first.factIds[0]}`
    expect(row?.n, 'nothing is overwritten').toBe(3)
  })

  it('and two who send the same at once state it once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => stated(squad, [fact('乙-1'), fact('乙-2')])))
    expect(answers.map(({ stated: n }) => n).sort()).toEqual([0, 0, 2])
  })

  it('with evidence that its unit handed in, and no other', async () => {
    const theirs = await course.proofOf('subject')
    expect(codeOf(await course.state(squad, [fact('丙-1', { evidence: theirs.id })]))).toBe('NOT_FOUND')
    expect(codeOf(await course.state(squad, [fact('丙-1', { evidence: 'p_gone' })]))).toBe('NOT_FOUND')
    const bytes = Buffer.from('%PDF-1.7\n现场照片')
    const { createHash } = await import('node:crypto')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const input = {
      fileName: '现场.pdf',
      sha256,
      size: bytes.length,
      part: 1,
      parts: 1,
      content: bytes.toString('base64'),
    }
    const { data } = await course.clerk(squad)('mutation($input: ProofInput!) { fileProof(input: $input) { id } }', {
      input,
    })
    const evidence = data.fileProof.id
    const { factIds } = await stated(squad, [fact('丙-1', { evidence })])
    expect(await held()).toContainEqual(expect.objectContaining({ id: factIds[0], evidenceRef: evidence }))
    const [row] = await xinlu.database.admin`
      select evidence_hash as hash from road_transport.assessment_fact where fact_id = ${factIds[0]}`
    expect(row?.hash).toBe(sha256)
  })

  it.each([
    ['of no kind that there is', { kind: 'MIRACLE' }, 'MIRACLE'],
    ['of a kind that its scheme does not count', { kind: 'WORK_ACCIDENT', particulars: [] }, 'WORK_ACCIDENT'],
    ['of a scheme that is not its trade', { scheme: 'TAXI' }, 'FREIGHT'],
    ['of drivers on a firm', { scheme: 'DRIVER' }, 'FREIGHT'],
    ['on nobody', { subjectId: 's_none' }, 'none of this id'],
    ['without what its kind asks for', { kind: 'ACCIDENT', particulars: [{ name: 'deaths', value: '1' }] }, 'none'],
    ['with what its kind has not', { particulars: [{ name: 'colour', value: 'red' }] }, 'colour'],
    [
      'with a liability that there is not',
      {
        kind: 'ACCIDENT',
        particulars: [
          { name: 'deaths', value: '1' },
          { name: 'injured', value: '0' },
          { name: 'liability', value: 'SOME' },
        ],
      },
      'SOME',
    ],
    ['of tomorrow', { occurredOn: '2026-11-24' }, '2026-11-24'],
    ['of nothing', { quantity: '0' }, '0'],
    [
      'put right before it happened',
      { kind: 'FILE_MISSING', particulars: [], correctedOn: '2026-10-07' },
      '2026-10-07',
    ],
    ['put right though it cannot be', { correctedOn: '2026-10-09' }, '2026-10-09'],
    ['under no number', { sourceRef: ' ' }, 'something else'],
  ])('%s, and the whole batch is refused', async (_, more, got) => {
    const before = (await held()).length
    const { errors } = await course.state(squad, [fact('丁-1'), fact('丁-2', more)])
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', got: expect.stringContaining(got) })
    expect(await held()).toHaveLength(before)
  })

  it('of an offence that the sheet of drivers does not have, and it is refused; one that it has is taken', async () => {
    const offence = (code: string) => [
      fact(`戊-${code}`, { subjectId: driver.id, scheme: 'DRIVER', particulars: [{ name: 'code', value: code }] }),
    ]
    expect(codeOf(await course.state(squad, offence('SMILING')))).toBe('BAD_INPUT')
    const one = await course.state(squad, offence('PAPERS'))
    const taxi = await course.state(squad, [
      fact('戊-taxi', {
        subjectId: driver.id,
        scheme: 'TAXI_DRIVER',
        particulars: [{ name: 'code', value: 'UNTIDY' }],
      }),
    ])
    expect([codeOf(one), codeOf(taxi)].sort(), 'of one trade alone').toEqual(['BAD_INPUT', undefined])
  })

  it('a batch that is empty, too long or says one twice is refused; who is no clerk states nothing', async () => {
    expect(codeOf(await course.state(squad, []))).toBe('BAD_INPUT')
    expect(
      codeOf(
        await course.state(
          squad,
          Array.from({ length: 201 }, (_, i) => fact(`己-${i}`)),
        ),
      ),
    ).toBe('BAD_INPUT')
    expect(codeOf(await course.state(squad, [fact('己-1'), fact('己-1')]))).toBe('BAD_INPUT')
    const mutation = 'mutation($facts: [AssessmentFactInput!]!) { stateAssessmentFacts(facts: $facts) { stated } }'
    for (const who of ['subject', 'dashboard', 'auditor'])
      expect(
        (await xinlu.as(who)(mutation, { facts: [fact('己-2')] })).data?.stateAssessmentFacts ?? null,
        who,
      ).toBeNull()
  })
})

describe('what is due', () => {
  const list = `query($unit: ID, $first: Int!) { assessmentWorklist(unit: $unit, first: $first) {
    subjectId scheme year next unit since dueOn ready assessment { id state } } }`
  const tasks = async (unit: string | null, who = course.planning) => {
    const { data, errors } = await who(list, { unit, first: 500 })
    expect(errors).toBeUndefined()
    return data.assessmentWorklist as { subjectId: string; next: string; unit: string; ready: boolean; dueOn: string }[]
  }

  it('stands with the unit that has to do it', async () => {
    const shown = await tasks('wenshui-planning')
    expect(shown.length).toBeGreaterThan(2)
    for (const one of shown) expect(one).toMatchObject({ next: 'FINALISE', unit: 'wenshui-planning', ready: false })
    expect(await tasks('wenshui-squad-4')).toEqual([])
    xinlu.clock.now = Date.parse('2027-04-02T02:00:00Z')
    try {
      const [first, ...others] = await tasks('wenshui-squad-4')
      expect(first).toMatchObject({ scheme: 'FREIGHT', year: 2026, next: 'ASSESS', since: '2027-03-31' })
      expect(others.length).toBeGreaterThan(100)
      expect((await tasks(null)).length).toBeGreaterThan(others.length)
    } finally {
      xinlu.clock.now = Date.parse('2026-11-23T01:00:00Z')
    }
  })
})

describe('results for the two sites', () => {
  const column = (rows: string[][], at: number) => rows.map((row) => row[at])

  it('are what is final or being shown, without score or reason, in the columns of each site', async () => {
    const ask = (site: string) =>
      xinlu.as('planning-clerk')(
        `{ assessmentExport(scheme: FREIGHT, year: 2025, site: ${site}, first: 500) { columns rows pageInfo { hasNextPage } } }`,
      )
    const lvliang = (await ask('CREDIT_LVLIANG')).data.assessmentExport
    const shanxi = (await ask('SHANXI_CREDIT_TRANSPORT')).data.assessmentExport
    expect(lvliang.columns).not.toEqual(shanxi.columns)
    expect([...lvliang.columns].sort()).toEqual([...shanxi.columns].sort())
    expect(lvliang.columns.join()).not.toMatch(/分/)
    expect(lvliang.rows).toHaveLength(shanxi.rows.length)
    const at = lvliang.columns.indexOf('统一社会信用代码')
    expect(column(lvliang.rows, at)).toContain(firmCode)
    const states = new Set(column(lvliang.rows, lvliang.columns.indexOf('状态')))
    expect([...states].sort()).toEqual(['公示中', '已确定'])
    const drivers = '{ assessmentExport(scheme: DRIVER, year: 2025, site: CREDIT_LVLIANG, first: 5) { rows } }'
    expect(codeOf(await xinlu.as('planning-clerk')(drivers))).toBe('BAD_INPUT')
  })

  it('go into a file from the terminal, and no cell of it is a formula', async () => {
    await xinlu.database.admin`
      update registry.business_statement set name = '=HYPERLINK("http://x")' where identity_id = ${firm}`
    const token = await tokenOf(xinlu, 'planning-clerk')
    const write = (file: string, ...more: string[]) =>
      says(
        xinlu,
        token,
        ...['assessment', 'export', '--site', 'CREDIT_LVLIANG', '--scheme', 'FREIGHT', '--year', '2025'],
        ...['--out', join(folder, file), ...more],
      )
    expect(await write('a.csv')).toMatchObject({ code: 0, err: '' })
    const text = readFileSync(join(folder, 'a.csv'), 'utf8')
    expect(text).toContain(`"'=HYPERLINK(""http://x"")",${firmCode}`)
    expect(text).not.toMatch(/(^|,|\n)"?[=+@-]/)
    expect((await write('a.xlsx')).code).toBe(0)
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(join(folder, 'a.xlsx'))
    expect(book.worksheets[0]?.rowCount).toBe(text.trim().split('\n').length)
    expect((await write('a.pdf')).err).toContain('BAD_INPUT')
    expect((await write('a.csv', '--scheme', 'CANOES')).code).toBe(1)
  })
})
