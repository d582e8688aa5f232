import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'

const held = (place: string) => readFileSync(join(root, `${place}.yaml`), 'utf8')
const other = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`${from} is not there`)
  return text.replace(from, to)
}

describe('a changed file is tried at the door before it is applied', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    await house.as('dashboard')(operation('dashboard-profile'), { key: { uscc: '91141121YL51030H1K' } })
  })
  afterAll(() => house?.close())

  const policy = 'schema/policy'
  const tryOut = (place: string, text: string) =>
    house.as('auditor')(operation('console-blast-radius'), { place, text })
  const code = ({ errors }: Awaited<ReturnType<typeof tryOut>>) => errors?.[0]?.extensions?.code

  it('a closed class is told by caller, coordinate and trusted operation; one is tried at a time; nothing of it is kept', async () => {
    const mark = 'mark-of-a-tried-text'
    const closed = other(
      `${held(policy)}\n# ${mark}\n`,
      'PUBLIC: SEE, INTERNAL: SEE, PERSONAL: MASK, TRADE_SECRET: AGGREGATE, INVESTIGATION: AGGREGATE',
      'PUBLIC: SEE, PERSONAL: MASK, TRADE_SECRET: AGGREGATE, INVESTIGATION: AGGREGATE',
    )
    const [first, second] = await Promise.all([tryOut(policy, closed), tryOut(policy, closed)])
    const answer = first.errors ? second : first
    expect(code(first.errors ? first : second)).toBe('UNAVAILABLE')
    expect(answer.errors).toBeUndefined()
    const { against, changed, fields, fieldCount, operations, classes, trustedConsidered } = answer.data.blastRadius
    expect([against, changed]).toEqual([policy, true])
    expect(trustedConsidered).toBeGreaterThan(100)
    const caller = 'dashboard / STATUTORY_SUPERVISION'
    expect(fields[0]).toMatchObject({ caller, change: 'LOSES', from: 'SEE', to: 'REFUSE' })
    expect(fields.some(({ answers }: { answers: number }) => answers > 0)).toBe(true)
    expect(fields).toHaveLength(300)
    expect(fieldCount).toBeGreaterThan(300)
    expect(operations).toContainEqual(
      expect.objectContaining({ name: 'console-tenders', trusted: true, from: 'ALLOW', to: 'PARTIAL' }),
    )
    expect(classes).toContainEqual(expect.objectContaining({ caller, class: 'INTERNAL', usage: 'READ', to: 'REFUSE' }))

    const within = await house.as('auditor')(`{ blastRadius(place: "${policy}", text: "${mark}") { changed } }`)
    expect(code(within)).toBe('GRAPHQL_VALIDATION_FAILED')
    const { admin } = house.database
    const tables = await admin<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'ledger'`
    expect(tables.length).toBeGreaterThan(3)
    for (const { name } of tables) {
      const [row] = await admin.unsafe<{ n: number }[]>(
        `select count(*)::int as n from ${name} as r where r::text like '%${mark}%'`,
      )
      expect([name, row?.n]).toEqual([name, 0])
    }
  })

  it('a changed edition is told rule by rule, with the operations whose answers rested on it', async () => {
    const used = await house.database.admin<{ edition: string }[]>`
      select distinct jsonb_array_elements_text(body -> 'editions') as edition from ledger.record order by 1`
    expect(used.length).toBeGreaterThan(0)
    const place = `db/rules/${used[0]?.edition}`
    const { data, errors } = await tryOut(place, held(place).replace(/^title: .*$/m, 'title: 试改'))
    expect(errors).toBeUndefined()
    expect(data.blastRadius).toMatchObject({
      ...{ against: place, changed: true, valueCount: 1 },
      values: [{ file: place, place: null, change: 'CHANGES' }],
      resting: [{ name: 'dashboard-profile', trusted: true, answers: 1, subjects: 1 }],
    })
  })

  it('what cannot stand is refused in words, and nobody but the audit may try', async () => {
    expect(code(await tryOut(policy, 'version: 1'))).toBe('BAD_INPUT')
    expect(code(await tryOut('db/rules/nothing-held/2026-04-01', 'title: 没有'))).toBe('BAD_INPUT')
    expect(code(await tryOut(policy, 'x'.repeat(100_001)))).toBe('TOO_LARGE')
    for (const role of ['clerk', 'dashboard', 'subject', 'anonymous'] as const) {
      const { data, errors } = await house.as(role)(operation('console-blast-radius'), { place: policy, text: 'a: 1' })
      expect(data?.blastRadius ?? null).toBeNull()
      expect(errors?.length).toBeGreaterThan(0)
    }
  })

  it('everybody sees the editions of a text, how sure each is, and two beside each other', async () => {
    const asked = house.as('anonymous')
    const { data } = await asked(operation('console-instruments'))
    const repair = data.instruments.find(({ name }: { name: string }) => name === 'credit-repair')
    const days = repair.editions.map(({ effectiveOn }: { effectiveOn: string }) => effectiveOn)
    expect(days).toEqual(['2023-05-01', '2026-04-01'])
    const both = { instrument: 'credit-repair', older: days[0], newer: days[1] }
    const { newer, rules } = (await asked(operation('console-editions'), both)).data.editionsBeside
    expect(newer).toMatchObject({ checkedOn: null, confidence: expect.any(String), effectiveOn: '2026-04-01' })
    expect(rules).toContainEqual(
      expect.objectContaining({ rule: 'warning.published', change: 'DROPPED', why: expect.stringContaining('轻微') }),
    )
    expect(rules).toContainEqual(expect.objectContaining({ change: 'VALUE' }))
    expect(code(await asked(operation('console-editions'), { ...both, newer: '2030-01-01' }))).toBe('NOT_FOUND')
  })
})
