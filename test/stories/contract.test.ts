import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Hosting, openTestHouse, operation, type TestHouse } from '../house.ts'
import { cellsOf, faultyRows, firmCode, penalty, penaltyColumns } from '../penalties.ts'

const hostings: Hosting[] = ['in-process', 'HTTP']

describe.each(hostings)('with subgraphs hosted %s', (hosting) => {
  let xinlu: TestHouse
  let firm: { uscc: string; name: string }

  beforeAll(async () => {
    xinlu = await openTestHouse(hosting)
    const { data } = await xinlu.as('dashboard')(
      '{ enterprises(filter: { industry: FREIGHT }, first: 5) { edges { node { uscc name } } } }',
    )
    firm = data.enterprises.edges[0].node
  })
  afterAll(() => xinlu?.close())

  const good = Array.from({ length: 20 }, (_, i) => penalty(i + 1))
  const rows = [...good, ...faultyRows.map(({ row }) => row)].map((row, i) => ({ line: i + 2, cells: cellsOf(row) }))
  const input = { fileName: '行政处罚.csv', columns: [...penaltyColumns], rows }

  it('a dashboard team reads a stitched profile, each section saying how fresh it is', async () => {
    const { data, errors } = await xinlu.as('dashboard')(operation('dashboard-profile'), { key: { uscc: firm.uscc } })
    expect(errors).toBeUndefined()
    expect(data.subject).toMatchObject({ __typename: 'Enterprise', uscc: firm.uscc, name: firm.name })
    expect(data.subject.legalRepresentative.displayName).toMatch(/^.\*\*$/)
    const { roadTransport, construction, overload, enforcement } = data.subject.profile
    for (const section of [roadTransport, construction, overload, enforcement])
      expect(Date.parse(section.freshAt)).toBeGreaterThan(0)
    expect(roadTransport.assessments.length).toBeGreaterThan(0)
  })

  it('a dashboard team reads a page of firms, and the next one', async () => {
    const ask = (after: string | null) =>
      xinlu.as('dashboard')(operation('dashboard-subjects'), { filter: { industry: 'FREIGHT' }, first: 3, after })
    const { data, errors } = await ask(null)
    expect(errors).toBeUndefined()
    expect(data.enterprises.edges).toHaveLength(3)
    expect(data.enterprises.pageInfo.hasNextPage).toBe(true)
    const next = await ask(data.enterprises.pageInfo.endCursor)
    const ids = [...data.enterprises.edges, ...next.data.enterprises.edges].map(
      (edge: { node: { id: string } }) => edge.node.id,
    )
    expect(new Set(ids).size).toBe(6)
  })

  it('anyone looks a firm up by its code, with no token', async () => {
    const { data, errors } = await xinlu.as('anonymous')(operation('public-lookup'), { key: { uscc: firm.uscc } })
    expect(errors).toBeUndefined()
    expect(data.subject.uscc).toBe(firm.uscc)
  })

  it('a clerk imports twenty good and twelve faulty rows, each faulty one kept with its own code', async () => {
    const { data, errors } = await xinlu.as('clerk')(operation('import-acts'), { input })
    expect(errors).toBeUndefined()
    expect(data.importActs).toMatchObject({ received: 32, accepted: 20, unchanged: 0 })
    const told = data.importActs.quarantined.map(({ line, column, code }: Record<string, unknown>) => ({
      line,
      column,
      code,
    }))
    expect(told).toEqual(faultyRows.map(({ code, column }, i) => ({ line: i + 22, column, code })))
  })

  it('a row with what no database takes is kept like any other, and holds up none', async () => {
    const odd = ['a\u0000b', '\uD800', '\u202Eabc'].map((remark, i) => penalty(201 + i, { 备注: remark }))
    const rows = [...odd, penalty(204)].map((row, i) => ({ line: i + 2, cells: cellsOf(row) }))
    const { data, errors } = await xinlu.as('clerk')(operation('import-acts'), { input: { ...input, rows } })
    expect(errors).toBeUndefined()
    expect(data.importActs).toMatchObject({ received: 4, accepted: 1 })
    const codes = data.importActs.quarantined.map(
      ({ column, code }: { column: string; code: string }) => `${column} ${code}`,
    )
    expect(codes).toEqual(Array(3).fill('备注 CONTROL_CHARACTER'))
  })

  it('the same rows again change nothing', async () => {
    const { data } = await xinlu.as('clerk')(operation('import-acts'), { input })
    expect(data.importActs).toMatchObject({ received: 32, accepted: 0, unchanged: 20 })
    expect(data.importActs.quarantined).toHaveLength(12)
  })

  it('the profile shows the new decision with its due day over the holiday and make-up days, and the clause', async () => {
    const query = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { decisions { docNo fine
      publicity { state dueOn basis { instrument edition at text } } conflicts { column known arrived } } } } } } }`
    const { data, errors } = await xinlu.as('clerk')(query, { key: { uscc: firmCode(1) } })
    expect(errors).toBeUndefined()
    const [decision] = data.subject.profile.enforcement.decisions
    // 2026-09-24 is a Thursday; 25–27 中秋 off, 28–30 work (3), 10-01…07 国庆 off, 8, 9 (5), Saturday 10 is a make-up day (6), 12 (7).
    expect(decision).toMatchObject({
      docNo: '晋吕文交罚〔2026〕90001号',
      fine: '5000',
      publicity: { state: 'LATE', dueOn: '2026-10-12' },
    })
    expect(decision.publicity.basis).toMatchObject({
      instrument: 'double-publicity',
      text: expect.stringContaining('7个工作日'),
    })
    expect(decision.conflicts).toContainEqual({ column: '罚款金额（万元）', known: '0.5', arrived: '0.6' })
  })

  it('a decision that is not published is not there for the public', async () => {
    const { data } = await xinlu.as('anonymous')(operation('public-lookup'), { key: { uscc: firmCode(1) } })
    expect(data.subject.profile.enforcement.decisions).toEqual([])
  })

  it('an earlier instant answers as it was known then', async () => {
    const query = `query($key: SubjectKey!, $knownAt: DateTime) { subject(key: $key) { ... on Enterprise { profile(knownAt: $knownAt) { knownAt enforcement { decisions { docNo } } } } } }`
    const before = new Date(xinlu.clock.now - 1000).toISOString()
    const { data } = await xinlu.as('clerk')(query, { key: { uscc: firmCode(2) }, knownAt: before })
    expect(data.subject.profile).toEqual({ knownAt: before, enforcement: { decisions: [] } })
    const now = await xinlu.as('clerk')(query, { key: { uscc: firmCode(2) } })
    expect(now.data.subject.profile.enforcement.decisions).toHaveLength(1)
  })

  it('an instant before anything was known is empty in all subgraphs alike', async () => {
    const { data, errors } = await xinlu.as('dashboard')(operation('dashboard-profile'), {
      key: { uscc: firm.uscc },
      knownAt: '1999-12-31T16:00:00Z',
    })
    expect(errors).toBeUndefined()
    expect(data.subject.profile).toEqual({
      knownAt: '1999-12-31T16:00:00.000Z',
      roadTransport: { freshAt: null, assessments: [] },
      construction: { freshAt: null, grades: [] },
      overload: { freshAt: null, violationsInYear: 0, violatingTruckShare: null, listings: [] },
      enforcement: { freshAt: null, decisions: [] },
    })
  })

  it('an assessment that was corrected is shown as it was known before the correction, and after', async () => {
    const [corrected] = await xinlu.database.admin<{ subject: string; id: string; before: string; after: string }[]>`
      select a.subject_id as subject, a.assessment_id as id, a.grade || ' ' || a.score as before, b.grade || ' ' || b.score as after
      from road_transport.assessment_statement a join road_transport.assessment_statement b
        on b.assessment_id = a.assessment_id and b.known_from > a.known_from order by a.id limit 1`
    const [times] = await xinlu.database.admin<{ at: string }[]>`
      select to_char(max(known_from) at time zone 'UTC' - interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
      from road_transport.assessment_statement where assessment_id = ${corrected?.id ?? ''}`
    const query = `query($key: SubjectKey!, $knownAt: DateTime) { subject(key: $key) { ... on Enterprise { profile(knownAt: $knownAt) { roadTransport { assessments(years: 20) { id grade score } } } } } }`
    const told = async (knownAt?: string) => {
      const { data } = await xinlu.as('dashboard')(query, { key: { id: corrected?.subject }, knownAt })
      const all = data.subject.profile.roadTransport.assessments as { id: string; grade: string; score: string }[]
      return all.filter(({ id }) => id === corrected?.id).map(({ grade, score }) => `${grade} ${score}`)
    }
    expect(corrected).toBeDefined()
    expect(await told(times?.at)).toEqual([corrected?.before])
    expect(await told()).toEqual([corrected?.after])
  })

  it('a row that came again mended is not to be done any more, and is found among all; one sent as it was still is', async () => {
    const faulty = (n: number, change = {}) => cellsOf(penalty(n, { 处罚类别: '', ...change }))
    const sent = async (rows: { line: number; cells: (string | null)[] }[], batchId: string | null = null) => {
      const { data } = await xinlu.as('clerk')(operation('console-import-acts'), { input: { ...input, rows, batchId } })
      return data.importActs
    }
    const listed = async (all: boolean) => {
      const text = 'query($all: Boolean) { quarantine(first: 100, all: $all) { nodes { id settled } } }'
      const { data } = await xinlu.as('clerk')(text, { all })
      return data.quarantine.nodes as { id: string; settled: string | null }[]
    }
    const unread = { 行政处罚决定书文号: '' }
    const first = await sent([
      { line: 2, cells: faulty(301) },
      { line: 3, cells: faulty(302) },
      { line: 4, cells: faulty(303, unread) },
      { line: 5, cells: faulty(304) },
      { line: 6, cells: faulty(305) },
    ])
    const ids = first.quarantined.map(({ id }: { id: string }) => id)
    const still = async () => {
      const open = new Set((await listed(false)).map(({ id }) => id))
      return ids.flatMap((id: string, i: number) => (open.has(id) ? [i] : []))
    }
    expect(await still()).toEqual([0, 1, 2, 3, 4])
    const again = await sent(
      [
        { line: 2, cells: cellsOf(penalty(301)) },
        // mended, and wrong in another place: what it is now stands on the list
        { line: 3, cells: cellsOf(penalty(302, { 处罚决定日期: '2027-01-01' })) },
        { line: 4, cells: cellsOf(penalty(303)) },
        { line: 5, cells: faulty(304) },
        // another row of the same line is none of them
        { line: 6, cells: cellsOf(penalty(306)) },
      ],
      first.batchId,
    )
    expect(again).toMatchObject({ accepted: 3, quarantined: [{ line: 3 }, { line: 5, id: ids[3] }] })
    expect(await still()).toEqual([3, 4])
    expect((await listed(false)).map(({ id }) => id)).toContain(again.quarantined[0].id)
    await sent([{ line: 9, cells: cellsOf(penalty(305)) }])
    expect(await still()).toEqual([3])
    const ends = new Map((await listed(true)).map(({ id, settled }) => [id, settled]))
    expect(ids.map((id: string) => ends.get(id))).toEqual([...Array(3).fill('SENT_AGAIN'), null, 'SENT_AGAIN'])
  })

  it('a conflict is settled by a person, and the earlier facts stay known for their time', async () => {
    const page = await xinlu.as('clerk')('{ quarantine(first: 100) { nodes { id code } } }')
    const { id } = page.data.quarantine.nodes.find((row: { code: string }) => row.code === 'CONFLICT')
    const before = new Date(xinlu.clock.now).toISOString()
    xinlu.clock.now += 60_000
    const settle =
      'mutation($id: ID!) { settleConflict(quarantineId: $id, keep: ARRIVED, reason: "按决定书原件更正") { fine conflicts { column } } }'
    const settled = await xinlu.as('clerk')(settle, { id })
    expect(settled.data.settleConflict).toEqual({ fine: '6000', conflicts: [] })
    const again = await xinlu.as('clerk')(settle, { id })
    expect(again.errors?.[0].extensions.code).toBe('CONFLICT')
    const query = `query($key: SubjectKey!, $knownAt: DateTime) { subject(key: $key) { ... on Enterprise { profile(knownAt: $knownAt) { enforcement { decisions { fine } } } } } }`
    const then = await xinlu.as('clerk')(query, { key: { uscc: firmCode(1) }, knownAt: before })
    expect(then.data.subject.profile.enforcement.decisions).toEqual([{ fine: '5000' }])
  })
})
