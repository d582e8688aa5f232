import { expect } from 'vitest'
import { constructionIn } from './construction.ts'
import { operation, type TestHouse, well } from './house.ts'
import { firmCode } from './penalties.ts'
import { partOf, stations, takeWeighings } from './weighings.ts'

/** A weighing and a construction fact that cannot be taken, with numbers of persons in them. */
export async function linesKept(
  xinlu: TestHouse,
  { head, phone, mistyped }: { head: string; phone: string; mistyped: string },
): Promise<void> {
  const weighed = { serial: 'numbers', weighedAt: '2026-11-22 10:00:00', plate: '京A12345', axles: 2, grossKg: 17_000 }
  const part = partOf(stations.kaizha, [{ ...weighed, driver: mistyped }])
  expect(well(await xinlu.as('overload-clerk')(takeWeighings, part)).takeWeighings).toMatchObject({ quarantined: 1 })
  const key = { ref: '人-1', contract: head, name: `武成林 ${phone}`, post: '项目经理', startsOn: '2026-03-01' }
  expect(await constructionIn(xinlu).state({ keyPersons: [key] })).toMatchObject({ quarantined: 1 })
}

/** A department asks for a person's facts by the number, and for a firm's, and is to be told of changes. */
export async function requested(xinlu: TestHouse, person: string): Promise<string> {
  const input = {
    ...{ purpose: '核对登记住所', legalBasis: '政务数据共享条例 第二十条', matter: '年度报告抽查', quota: 5 },
    ...{ operation: operation('data-request-use'), rows: { codes: [person, firmCode(2)] }, retentionDays: 30 },
    validUntil: '2026-12-20',
  }
  const { id } = well(await xinlu.as('department')(operation('data-request-submit'), { input })).submitDataRequest
  for (const clerk of ['planning-clerk', 'overload-clerk', 'clerk'])
    await xinlu.as(clerk)(operation('data-request-decide'), { id, approve: true, reason: '同意' })
  for (const key of [{ citizenId: person }, { uscc: firmCode(2) }]) {
    const subscribed = { grant: id, variables: JSON.stringify({ key }), endpoint: 'https://department.example/changes' }
    well(await xinlu.as('department')(operation('changes-subscribe'), { input: subscribed }))
  }
  return id
}
