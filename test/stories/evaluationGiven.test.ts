import { badRecordsOn, changesOf, factsByIds, givenOf } from '@xinlu/construction/evaluationFacts'
import { fetchOf, roomOf } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tunnelIn } from '../construction.ts'
import { openTestHouse, type TestHouse } from '../house.ts'

let xinlu: TestHouse
let { built, first, second, lines } = {} as Awaited<ReturnType<typeof tunnelIn>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ built, first, second, lines } = await tunnelIn(xinlu))
  await built.state(lines.whole())
})
afterAll(() => xinlu?.close())

describe('what an evaluation, and a tender, rest on', () => {
  const here = async <Found>(ask: (db: ReturnType<typeof fetchOf>) => Promise<Found>): Promise<Found> => {
    const sql = xinlu.database.connectAs('construction', { max: 2 })
    try {
      return await ask(fetchOf(roomOf(sql), sql, new Set()))
    } finally {
      await sql.end()
    }
  }
  const now = () => new Date(xinlu.clock.now).toISOString()
  const keyOf = (id: string, at = now()) => ({ memberIds: [id], role: 'CONTRACTOR' as const, year: 2026, at })

  it('is what was known at an instant, and the same again by its ids after it was said otherwise', async () => {
    const batch = { contracts: [lines.contract('据-合')], performances: [lines.performance('据-合')] }
    const [made] = (await built.state(batch)).lines
    const guilty = lines.conduct('据-行', { contract: '据-合', occurredOn: '2025-12-31', foundOn: null })
    expect((await built.state({ conducts: [guilty] })).lines[0].code, 'before the contract').toBe('BAD_INPUT')
    const found = lines.conduct('据-行', { contract: '据-合', foundOn: '2026-07-01', times: '2' })
    await built.state({ conducts: [found] })
    const before = now()
    const then = await here((db) => givenOf(db, [keyOf(first.id), keyOf(second.id)]))
    const mine = then[0]?.sections.find(({ contractId }) => contractId === made.factId)
    expect(mine).toMatchObject({ price: '12345678.9', bid: true, performed: true })
    const one = then[0]?.conducts.find(({ contractId }) => contractId === made.factId)
    expect(one).toMatchObject({ code: 'DELAY', part: 'PERFORMANCE', times: 2, correctedOn: null })
    expect(then[1]?.sections.some(({ contractId }) => contractId === made.factId)).toBe(false)

    xinlu.clock.now += 60_000
    await built.state({
      contracts: [lines.contract('据-合', { price: '99' })],
      performances: [lines.performance('据-合', { bid: '否' })],
      conducts: [{ ...found, correctedOn: '2026-09-01' }],
    })
    const [later] = await here((db) => givenOf(db, [keyOf(first.id)]))
    expect(later?.sections.find(({ contractId }) => contractId === made.factId)).toMatchObject({
      price: '99',
      bid: false,
    })
    expect(later?.conducts.find(({ contractId }) => contractId === made.factId)?.correctedOn).toBe('2026-09-01')
    expect((await here((db) => givenOf(db, [keyOf(first.id, before)])))[0]).toEqual(then[0])
    const ids = [...(then[0]?.sections ?? []), ...(then[0]?.conducts ?? [])].map(({ id }) => id)
    const [again] = await here((db) => factsByIds(db, [ids]))
    const byId = (facts: readonly { id: string }[]) => facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(again?.sections ?? [])).toEqual(byId(then[0]?.sections ?? []))
    expect(byId(again?.conducts ?? [])).toEqual(byId(then[0]?.conducts ?? []))
  })

  it('has every section bid for: a bid that is lost with its conduct, one that is won by its contract, none twice', async () => {
    const bid = (ref: string, section: string) => ({
      ...{ ref, subject: second.uscc, role: '施工', openedOn: '2026-02-20' },
      ...{ projectName: '大陵山二期（样例）', sectionName: section },
    })
    const withdrawn = { subject: second.id, code: 'BID_WITHDRAWN', contract: null, occurredOn: '2026-02-21' }
    const done = await built.state({
      bids: [bid('投-1', '1标'), bid('投-2', '2标'), bid('投-3', '2标')],
      conducts: [
        lines.conduct('投-行-1', { ...withdrawn, bid: '投-1' }),
        lines.conduct('投-行-2', { ...withdrawn, bid: '投-2', docNo: '投2号' }),
        lines.conduct('投-行-3', { ...withdrawn, bid: '没有的投标' }),
      ],
    })
    expect(done.lines.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      ...['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'QUARANTINED'],
    ])
    const [one, two, three] = done.lines.map(({ factId }: { factId: string }) => factId)
    const given = async () => (await here((db) => givenOf(db, [keyOf(second.id)])))[0]
    const places = (facts: Awaited<ReturnType<typeof given>>) => ({
      sections: facts?.sections.map(({ contractId, bid, performed, price }) => ({ contractId, bid, performed, price })),
      conducts: facts?.conducts.filter(({ code }) => code === 'BID_WITHDRAWN').map(({ contractId }) => contractId),
    })
    const lost = { bid: true, performed: false, price: null }
    const before = await given()
    expect(places(before).sections).toEqual(
      expect.arrayContaining([one, [two, three].sort()[0]].map((id) => ({ ...lost, contractId: id }))),
    )
    expect(places(before).conducts?.sort()).toEqual([one, [two, three].sort()[0]].sort())

    xinlu.clock.now += 60_000
    const inWords = { section: null, projectName: '大陵山二期（样例）', sectionName: '2标', client: '文水县交通运输局' }
    const won = lines.contract('投-合', { ...inWords, subject: second.uscc, name: second.name })
    await built.state({ contracts: [won] })
    expect(places(await given()), 'a contract that nobody evaluates as bid for').toEqual(places(before))
    const said = await built.state({ performances: [lines.performance('投-合')] })
    expect(said.quarantined).toBe(0)
    const after = await given()
    const contractId = after?.sections.find(({ price, id }) => price !== null && id.includes(two))?.contractId
    expect(places(after).conducts?.sort()).toEqual([one, contractId].sort())
    expect(after?.sections.filter(({ bid }) => bid)).toHaveLength(before?.sections.filter(({ bid }) => bid).length ?? 0)
    for (const facts of [before, after]) {
      const ids = [...(facts?.sections ?? []), ...(facts?.conducts ?? [])].map(({ id }) => id)
      const [again] = await here((db) => factsByIds(db, [ids]))
      expect(again?.sections).toEqual(facts?.sections)
      expect(again?.conducts).toEqual(facts?.conducts)
    }
    const { bids: seen } = await built.of(built.asFirm(second.id), second.id, 'bids { id section openedOn }')
    expect(seen).toEqual(expect.arrayContaining([{ id: one, section: '1标', openedOn: '2026-02-20' }]))
  })

  it('counts against a firm the records that are published on a day and may still be shown on it', async () => {
    const [quiet] = await xinlu.database.admin`
      select c.subject_id as id from construction.contract_statement c where c.role = 'TESTING' and not exists (
        select 1 from construction.conduct_statement s where s.subject_id = c.subject_id and s.published_on is not null) order by 1 limit 1`
    const id = `${quiet?.id}`
    const other = { subject: id, role: 'TESTING', code: 'NOT_REPORTED', contract: null, occurredOn: '2026-01-05' }
    await built.state({
      conducts: [
        lines.conduct('数-1', { ...other, docNo: '数1号', publishedOn: '2026-02-01' }),
        lines.conduct('数-2', { ...other, docNo: '数2号' }),
      ],
    })
    const on = (day: string, at = now()) => here((db) => badRecordsOn(db, [{ memberIds: [id], day, at }]))
    expect(await on('2026-01-31')).toEqual([0])
    expect(await on('2026-02-01')).toEqual([1])
    expect(await on('2028-02-01')).toEqual([1])
    expect(await on('2028-02-02')).toEqual([0])
    expect(await on('2026-02-01', '2026-11-22T00:00:00Z'), 'not before it was known').toEqual([0])
  })

  it('says from what a firm came, by each of its identities', async () => {
    const keys = [second.id, first.id].map((id) => ({ memberIds: ['s_none', id], at: now() }))
    const [none, some] = await here((db) => changesOf(db, keys))
    expect(some).toContainEqual(
      expect.objectContaining({ kind: 'UPGRADED', changedOn: '2026-05-05', ofSubjectIds: [first.id] }),
    )
    expect(none?.every(({ kind }) => kind !== 'UPGRADED')).toBe(true)
  })
})
