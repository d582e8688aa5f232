import { addWorkingDays } from '@xinlu/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, operation, type TestHouse } from '../house.ts'
import { cellsOf, faultyRows, penalty, penaltyColumns } from '../penalties.ts'

const text = operation('dashboard-publicity-quality')
const outlook =
  '{ publicityOutlook(unit: "wenshui-planning") { workingDaysLeft likelihood basedOn decision { publicity { state dueOn publishedOn } } } }'
const year = { from: '2025-01-01', to: '2025-12-31' }

interface Shown {
  value: string | null
  display: string
  suppressed: boolean
}
interface Row {
  group: string
  total: Shown
  timely: Shown
  compliant: Shown
  missing: Shown
}

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

const rowOf = async (group: string, variables: object = year, by = 'UNIT', caller = 'dashboard') => {
  const { data } = await xinlu.as(caller)(text.replace('UNIT', by), { ...variables })
  return (data.publicityQuality as Row[]).find((row) => row.group === group) as Row
}

/** Licences of a year as they stand, each with when it was first shown; repaired ones among them. */
const licences = () => xinlu.database.admin<{ id: string; on: string; shown: string | null }[]>`
  select s.decision_id as id, s.decided_on::text as on,
    (select min(published_on)::text from enforcement.publication_statement p where p.decision_id = s.decision_id) as shown
  from enforcement.decision_statement s
  where s.kind = 'LICENCE' and s.decided_on between '2025-01-01' and '2025-12-31'
    and s.facts->'party'->>'kind' <> 'NATURAL_PERSON' and not s.facts ? 'secret' and not exists (
      select 1 from enforcement.decision_statement l where l.decision_id = s.decision_id and (l.known_from, l.id) > (s.known_from, s.id))`

describe('a dashboard team', () => {
  it('reads the quality of publicity by unit, from the first day of a month to the last', async () => {
    const { data, errors } = await xinlu.as('dashboard')(text, { from: '2026-10-01', to: '2026-10-31' })
    expect(errors).toBeUndefined()
    expect(data.publicityQuality.length).toBeGreaterThan(3)
    for (const { total } of data.publicityQuality as Row[])
      expect(total.display).toMatch(total.suppressed ? /^—$/ : /^\d+$/)
  })

  it('reads what the record itself says, reckoned act by act', async () => {
    const acts = await licences()
    const inTime = acts.filter(({ on, shown }) => shown !== null && shown <= addWorkingDays(on, 7)).length
    const shown = acts.filter((act) => act.shown !== null).length
    const share = (n: number, of: number) => String(Math.round((n / of) * 1000) / 1000)
    const row = await rowOf('LICENCE', year, 'KIND')
    expect(row.total).toMatchObject({ display: String(acts.length), suppressed: false })
    expect(row.timely.value).toBe(share(inTime, shown))
    expect(row.missing).toMatchObject({ suppressed: false })
    const { data } = await xinlu.as('dashboard')(
      text.replace('UNIT', 'KIND').replace(/missing \{[^}]*\}/, 'missing { value basis { instrument provisional } }'),
      year,
    )
    const [missing] = (data.publicityQuality as { group: string; missing: object }[]).flatMap((one) =>
      one.group === 'LICENCE' ? one.missing : [],
    )
    expect(missing).toMatchObject({
      value: share(acts.length - shown, acts.length),
      basis: { instrument: 'county-publicity', provisional: true },
    })
  })

  it('still counts what was repaired, as a figure only', async () => {
    const before = await rowOf('LICENCE', year, 'KIND')
    const [act] = await licences()
    await xinlu.database
      .admin`insert into enforcement.repaired (decision_id, repair_id, repaired_on, said_by, known_from)
      values (${act?.id ?? ''}, 'x_quality', '2026-01-05', 'wenshui-planning', '2026-01-05T00:00:00Z')`
    try {
      expect(await rowOf('LICENCE', year, 'KIND')).toEqual(before)
    } finally {
      await xinlu.database.admin`delete from enforcement.repaired where repair_id = 'x_quality'`
    }
  })

  it('does not count as missing what was annulled before it was due', async () => {
    const before = await rowOf('LICENCE', year, 'KIND')
    const never = (await licences()).find(({ shown }) => shown === null)
    const annul = (on: string) => xinlu.database.admin`
      insert into enforcement.decision_change (id, decision_id, change, reason, changed_on, said_by, known_from)
      values ('x_quality', ${never?.id ?? ''}, 'ANNULLED', '撤销', ${on}, 'wenshui-planning', '2026-01-05T00:00:00Z')`
    const restore = () => xinlu.database.admin`delete from enforcement.decision_change where id = 'x_quality'`
    try {
      await annul(never?.on ?? '')
      expect((await rowOf('LICENCE', year, 'KIND')).total.display).toBe(String(Number(before.total.display) - 1))
      await restore()
      await annul(addWorkingDays(never?.on ?? '', 8))
      expect(await rowOf('LICENCE', year, 'KIND')).toEqual(before)
    } finally {
      await restore()
    }
  })

  it('reads how many rows passed the standard as they came, of those that came', async () => {
    // Nothing that came before was kept back.
    const [came] = await xinlu.database.admin<{ n: number }[]>`
      select count(*)::int as n from (select distinct on (decision_id) said_by, known_from
        from enforcement.decision_statement order by decision_id, known_from, id) first
      where said_by = 'wenshui-enforcement' and known_from between '2026-10-31T16:00:00Z' and '2026-11-30T15:59:59Z'`
    const n = came?.n ?? 0
    const good = Array.from({ length: 30 }, (_, i) => penalty(i + 1))
    // A conflict is no fault of the row.
    const rows = [...good, ...faultyRows.map(({ row }) => row)].map((row, i) => ({ line: i + 2, cells: cellsOf(row) }))
    const { errors } = await xinlu.as('clerk')(
      'mutation($input: ImportActsInput!) { importActs(input: $input) { accepted } }',
      { input: { fileName: '行政处罚.csv', columns: [...penaltyColumns], rows } },
    )
    expect(errors).toBeUndefined()
    const { compliant } = await rowOf('wenshui-enforcement', { from: '2026-11-01', to: '2026-11-30' })
    expect(compliant).toMatchObject({
      suppressed: false,
      display: `${Math.round(((n + 30) / (n + 41)) * 1000) / 10} %`,
    })
  })

  it.each([
    ['a day later', '2026-10-02', '2026-10-31'],
    ['a day shorter', '2026-10-01', '2026-10-30'],
    ['a day longer', '2026-10-01', '2026-11-01'],
    ['turned round', '2026-10-31', '2026-10-01'],
  ])('is refused a window %s, which would tell days by taking two apart', async (_, from, to) => {
    expect(codeOf(await xinlu.as('dashboard')(text, { from, to }))).toBe('BAD_INPUT')
  })

  it('is never told of fewer than five by taking units from their month', async () => {
    for (let month = 1; month <= 12; month++) {
      const first = `2025-${String(month).padStart(2, '0')}`
      const window = {
        from: `${first}-01`,
        to: new Date(Date.UTC(2025, month, 0)).toISOString().slice(0, 10),
      }
      const { data } = await xinlu.as('dashboard')(text, window)
      const units = data.publicityQuality as Row[]
      const whole = await rowOf(first, window, 'MONTH')
      const shown = units.filter(({ total }) => !total.suppressed)
      expect(
        shown.every(({ total }) => total.value === null || Number(total.display) === 0 || Number(total.display) >= 5),
      ).toBe(true)
      const hidden = Number(whole.total.display) - shown.reduce((sum, { total }) => sum + Number(total.display), 0)
      if (shown.length < units.length) expect(hidden).toBeGreaterThanOrEqual(5)
    }
  })
})

describe('those who ask', () => {
  it.each(['dashboard', 'leader', 'clerk', 'auditor'])('%s is given figures', async (caller) => {
    const { data, errors } = await xinlu.as(caller)(text, year)
    expect(errors).toBeUndefined()
    expect(data.publicityQuality.length).toBeGreaterThan(3)
  })

  it.each([
    ['anonymous', 'GRAPHQL_VALIDATION_FAILED'],
    ['subject', 'FIELD_WITHHELD'],
    ['department', 'FIELD_REFUSED'],
    ['tender-evaluator', 'FIELD_REFUSED'],
    ['personnel', 'FIELD_REFUSED'],
  ])('%s is given none', async (caller, code) => {
    const answer = await xinlu.as(caller)(text, year)
    expect({ code: codeOf(answer), figures: answer.data?.publicityQuality ?? null }).toEqual({ code, figures: null })
  })
})

describe('an outlook', () => {
  it("says of decisions that are due how likely they are to be late, by the unit's own last twelve months", async () => {
    const { data, errors } = await xinlu.as('clerk')(outlook)
    expect(errors).toBeUndefined()
    expect(data.publicityOutlook.length).toBeGreaterThan(0)
    let before = 1
    for (const { likelihood, basedOn, workingDaysLeft, decision } of data.publicityOutlook) {
      expect(decision.publicity).toMatchObject({ state: 'DUE', publishedOn: null })
      expect(decision.publicity.dueOn >= '2026-11-23').toBe(true)
      expect(workingDaysLeft).toBeGreaterThanOrEqual(0)
      expect(basedOn).toBeGreaterThanOrEqual(20)
      expect(Number(likelihood)).toBeLessThanOrEqual(before)
      before = Number(likelihood)
    }
  })

  it('names single acts, and so is not for a leader, who is given figures, nor for the public', async () => {
    expect(codeOf(await xinlu.as('leader')(outlook))).toBe('FIELD_WITHHELD')
    expect(codeOf(await xinlu.as('anonymous')(outlook))).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})
