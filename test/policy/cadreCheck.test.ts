import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'

const text = readFileSync(join(root, 'gateway/operations/cadre-check.graphql'), 'utf8')
let xinlu: TestHouse
let listed: { id: string; code: string }
let clean: { id: string; code: string }
let authority: string

beforeAll(async () => {
  xinlu = await openTestHouse()
  const people = (where: string) =>
    xinlu.database.admin.unsafe<{ id: string; code: string }[]>(`
    select distinct on (p.identity_id) p.identity_id as id, p.citizen_id as code from registry.practitioner_statement p where ${where} limit 1`)
  const facts = `exists (select 1 from enforcement.decision_statement d where d.subject_id = p.identity_id)`
  ;[listed = { id: '', code: '' }] = await people(facts)
  ;[clean = { id: '', code: '' }] = await people(`not ${facts}`)
  authority = await opened(listed.code)
})
afterAll(() => xinlu?.close())

async function opened(code: string): Promise<string> {
  const { data, errors } = await xinlu.as('personnel')(
    'mutation($code: String!) { openCadreCheck(code: $code, authority: "文组函〔2026〕12号") { id } }',
    { code },
  )
  expect(errors).toBeUndefined()
  return data.openCadreCheck.id
}
const check = (citizenId: string, grant: string, query = text) =>
  xinlu.as('personnel')(query, { citizenId }, { headers: { 'x-grant': grant } })

describe('a cadre check', () => {
  it('gives the listed facts in force of the one person, with a receipt, and never a score', async () => {
    const { data, errors, text: told } = await check(listed.code, authority)
    expect(errors).toBeUndefined()
    const { displayName, profile } = data.practitionerByCitizenId
    expect(displayName).toMatch(/^.\*\*$/)
    expect(profile.enforcement.decisions.length).toBeGreaterThan(0)
    for (const { validUntil } of profile.enforcement.decisions) expect(validUntil >= '2026-11-23').toBe(true)
    expect(told).not.toMatch(/score|grade|points/)
    expect(JSON.parse(told).extensions.receipt).toMatchObject({ purpose: 'CADRE_CHECK', version: 1 })
  })

  it('of a person without any says none', async () => {
    const { data } = await check(clean.code, await opened(clean.code))
    expect(data.practitionerByCitizenId.profile.enforcement.decisions).toEqual([])
  })

  it('of anybody else than the one under the authority finds nobody', async () => {
    expect((await check(clean.code, authority)).data.practitionerByCitizenId).toBeNull()
  })

  it.each([
    [
      'another operation',
      () => check(listed.code, authority, text.replace('displayName', 'displayName category')),
      'FIELD_REFUSED',
    ],
    ['no authority', () => xinlu.as('personnel')(text, { citizenId: listed.code }), 'FIELD_REFUSED'],
    [
      "another's authority",
      () =>
        xinlu.as('clerk')(
          text,
          { citizenId: listed.code },
          { headers: { 'x-grant': authority, 'x-purpose': 'CADRE_CHECK' } },
        ),
      'PURPOSE_REFUSED',
    ],
  ])('with %s is refused', async (_, ask, code) => {
    const { errors, data } = await ask()
    expect({ code: errors?.[0].extensions.code, data }).toEqual({ code, data: undefined })
  })

  it('ends with the day', async () => {
    xinlu.clock.now += 86_400_000
    const { errors } = await check(listed.code, authority)
    expect(errors?.[0].extensions.code).toBe('GRANT_REFUSED')
  })
})
