import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'

const minute = 60_000
const hour = 60 * minute

let xinlu: TestHouse
let firms: { id: string; uscc: string }[]
let start: number
beforeAll(async () => {
  xinlu = await openTestHouse()
  start = xinlu.clock.now
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 2) { edges { node { id uscc } } } }')
  firms = data.enterprises.edges.map(({ node }: { node: object }) => node)
})
afterEach(() => {
  xinlu.clock.now = start
})
afterAll(() => xinlu?.close())

const receipt = 'id kind purpose validUntil confirmUntil state reason'
const reason = '车辆失控，需联系车主'
const open = (who: string, more: object = {}) =>
  xinlu.as(who)(
    `mutation($subjectId: ID!, $reason: String!) { openEmergency(subjectId: $subjectId, reason: $reason) { ${receipt} } }`,
    { subjectId: firms[0]?.id, reason, ...more },
  )
const confirm = (who: string, id: string, why = '情况属实') =>
  xinlu.as(who)(`mutation($id: ID!, $reason: String!) { confirmOpening(id: $id, reason: $reason) { ${receipt} } }`, {
    id,
    reason: why,
  })
const name =
  'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { legalRepresentative { displayName } } } }'
const under = (who: string, id: string, firm = firms[0]) =>
  xinlu.as(who)(name, { key: { uscc: firm?.uscc } }, { headers: { 'x-grant': id, 'x-purpose': 'EMERGENCY' } })
const unconfirmed = async (who: string) => {
  const { data } = await xinlu.as(who)(
    '{ unconfirmedEmergencies(first: 100) { nodes { id state holder } pageInfo { hasNextPage } } }',
  )
  return data.unconfirmedEmergencies.nodes as { id: string; state: string }[]
}

describe('an emergency', () => {
  it('shows one subject in full for thirty minutes, and not a minute more', async () => {
    const { data } = await open('squad-clerk')
    const { id, ...told } = data.openEmergency
    expect(told).toEqual({
      kind: 'EMERGENCY',
      purpose: 'EMERGENCY',
      validUntil: '2026-11-23T01:30:00.000Z',
      confirmUntil: '2026-11-24T01:00:00.000Z',
      state: 'OPEN',
      reason,
    })
    const { data: seen, status } = await under('squad-clerk', id)
    expect(status).toBe(200)
    expect(seen.subject.legalRepresentative.displayName).not.toMatch(/\*|#/)
    expect((await under('squad-clerk', id, firms[1])).data.subject).toBeNull()
    xinlu.clock.now = start + 30 * minute - 1
    expect((await under('squad-clerk', id)).status).toBe(200)
    xinlu.clock.now += 1
    expect(codeOf(await under('squad-clerk', id))).toBe('GRANT_REFUSED')
    xinlu.clock.now = start
    // Another clerk's looks like none.
    expect((await under('clerk', id)).text).toBe((await under('clerk', 'o_0000000000000000')).text)
    expect((await confirm('clerk', id)).data.confirmOpening.state).toBe('OPEN')
  })

  it.each([
    ['a reason of nine characters', { reason: ' 一二三四五六七八九 ' }, 'BAD_INPUT'],
    ['no subject', { subjectId: ' ' }, 'BAD_INPUT'],
    ['a NUL', { reason: `${reason}\u0000` }, 'BAD_INPUT'],
  ])('with %s is refused', async (_, more, code) => {
    expect(codeOf(await open('squad-clerk', more))).toBe(code)
  })

  it('is nobody else’s to open', async () => {
    expect(codeOf(await open('department'))).toBe('PURPOSE_REFUSED')
    expect(codeOf(await open('auditor'))).toBe('PURPOSE_REFUSED')
    expect(codeOf(await open('dashboard'))).toBeDefined()
    for (const who of ['subject', 'anonymous', 'leader'])
      expect((await open(who)).data?.openEmergency ?? null).toBeNull()
  })

  it('is confirmed by another person of the house within 24 hours, once', async () => {
    const { id } = (await open('planning-clerk')).data.openEmergency
    expect(codeOf(await confirm('planning-clerk', id))).toBe('CONFLICT')
    expect(codeOf(await confirm('clerk', id, ' '))).toBe('BAD_INPUT')
    expect(codeOf(await confirm('clerk', 'o_0000000000000000'))).toBe('NOT_FOUND')
    xinlu.clock.now = start + 24 * hour
    expect((await unconfirmed('clerk')).find((one) => one.id === id)?.state).toBe('PENDING')
    expect((await confirm('clerk', id)).data.confirmOpening.state).toBe('CONFIRMED')
    expect(codeOf(await confirm('clerk', id))).toBe('CONFLICT')
    expect((await unconfirmed('clerk')).map((one) => one.id)).not.toContain(id)
  })

  it('that nobody confirmed in time bars the next one until it was reviewed', async () => {
    const { id } = (await open('overload-clerk')).data.openEmergency
    xinlu.clock.now = start + hour
    const second = (await open('overload-clerk')).data.openEmergency
    expect(second.state).toBe('OPEN')
    expect((await confirm('clerk', second.id)).data.confirmOpening.state).toBe('OPEN')
    xinlu.clock.now = start + 24 * hour + 1
    for (const who of ['clerk', 'auditor'])
      expect(await unconfirmed(who)).toContainEqual({ id, state: 'UNCONFIRMED', holder: 'sample-overload-clerk' })
    expect(codeOf(await open('overload-clerk'))).toBe('CONFLICT')
    expect((await confirm('auditor', id)).data.confirmOpening.state).toBe('REVIEWED_LATE')
    expect((await open('overload-clerk')).data.openEmergency.state).toBe('OPEN')
  })
})

describe('a pair of auditors', () => {
  const pair = 'mutation { openPair(reason: "专项审计") { id kind purpose validUntil state } }'
  const cases =
    'query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { openCases { id } } } } } }'
  const look = (who: string, id: string) =>
    xinlu.as(who)(cases, { key: { uscc: firms[0]?.uscc } }, { headers: { 'x-grant': id } })

  it('opens when the second confirms, for both, up to the end of the next working day', async () => {
    const { data } = await xinlu.as('auditor')(pair)
    const { id, ...told } = data.openPair
    expect(told).toEqual({ kind: 'PAIR', purpose: 'AUDIT', validUntil: null, state: 'PENDING' })
    expect(codeOf(await look('auditor', id))).toBe('GRANT_REFUSED')
    expect(codeOf(await confirm('auditor', id))).toBe('CONFLICT')
    expect(codeOf(await confirm('clerk', id))).toBe('NOT_FOUND')
    const confirmed = await confirm('second-auditor', id)
    expect(confirmed.data.confirmOpening).toMatchObject({ state: 'OPEN', validUntil: '2026-11-24T16:00:00.000Z' })
    for (const who of ['auditor', 'second-auditor']) {
      const { status, errors } = await look(who, id)
      expect({ status, errors }).toEqual({ status: 200, errors: undefined })
    }
    xinlu.clock.now = Date.parse('2026-11-24T16:00:00Z')
    expect(codeOf(await look('auditor', id))).toBe('GRANT_REFUSED')
  })

  it('is over when nobody confirmed it within 24 hours', async () => {
    const { id } = (await xinlu.as('auditor')(pair)).data.openPair
    xinlu.clock.now = start + 24 * hour + 1
    expect(codeOf(await confirm('second-auditor', id))).toBe('CONFLICT')
    expect(codeOf(await look('auditor', id))).toBe('GRANT_REFUSED')
  })
})

describe('a cadre check', () => {
  const check = `mutation($code: String!, $authority: String!) { openCadreCheck(code: $code, authority: $authority) { ${receipt} } }`

  it('names its written authority, and ends with the day', async () => {
    const { data, errors } = await xinlu.as('personnel')(check, {
      code: firms[0]?.uscc,
      authority: '文干核〔2026〕3号',
    })
    expect(errors).toBeUndefined()
    expect(data.openCadreCheck).toMatchObject({
      kind: 'AUTHORITY',
      purpose: 'CADRE_CHECK',
      validUntil: '2026-11-23T16:00:00.000Z',
      confirmUntil: null,
      state: 'OPEN',
      reason: '文干核〔2026〕3号',
    })
  })

  it('without one is refused, and for another role', async () => {
    expect(codeOf(await xinlu.as('personnel')(check, { code: firms[0]?.uscc, authority: ' ' }))).toBe('BAD_INPUT')
    expect(codeOf(await xinlu.as('clerk')(check, { code: firms[0]?.uscc, authority: 'x' }))).toBe('PURPOSE_REFUSED')
  })
})

it('what the gateway asks of openings is nobody else’s to ask', async () => {
  for (const who of ['department', 'clerk', 'auditor', 'anonymous']) {
    const answer = await xinlu.as(who)('{ opening(id: "o_0000000000000000") { id } }')
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
  }
})
