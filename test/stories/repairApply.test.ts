import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { licence, penalties, repairsIn } from '../repairs.ts'

let xinlu: TestHouse
let flow: ReturnType<typeof repairsIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  flow = repairsIn(xinlu)
})
afterAll(() => xinlu?.close())

describe('a subject is told from the first day', () => {
  it('when each of its penalties may be repaired, by which edition, and what an application needs', async () => {
    const fields =
      'state eligibleOn blockers basis { instrument provisional } propagation { target requiredBy confirmedAt }'
    expect((await flow.repairOf('trader', penalties.fresh.id, fields)).repair).toEqual({
      state: 'TOO_EARLY',
      eligibleOn: '2027-02-05',
      blockers: ['TOO_EARLY', 'DUTIES_NOT_PROVEN', 'NO_COMMITMENT'],
      basis: { instrument: 'credit-repair', provisional: true },
      propagation: [],
    })
    expect((await flow.repairOf('trader', penalties.trader.id, fields)).repair).toMatchObject({
      state: 'ELIGIBLE',
      eligibleOn: '2026-11-20',
      blockers: ['DUTIES_NOT_PROVEN', 'NO_COMMITMENT'],
    })
  })

  it('and so is a clerk who meets the decision; the public knows no such word', async () => {
    const query = `query($key: SubjectKey!) { subject(key: $key) { ... on SoleTrader { id profile { enforcement {
      decisions(first: 5) { docNo repair { state eligibleOn } } } } } } }`
    const key = { id: 's_t6ttsw7fe6zaftxk' }
    for (const who of ['clerk', 'squad-clerk', 'dashboard', 'auditor']) {
      const { data, errors } = await xinlu.as(who)(query, { key })
      expect(errors).toBeUndefined()
      const found = data.subject.profile.enforcement.decisions.find(
        ({ docNo }: { docNo: string }) => docNo === penalties.fresh.docNo,
      )
      expect(found.repair).toEqual({ state: 'TOO_EARLY', eligibleOn: '2027-02-05' })
    }
    expect(codeOf(await xinlu.as('anonymous')(query, { key }))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(codeOf(await xinlu.as('department')(query, { key }))).toBe('FIELD_REFUSED')
  })
})

describe('an application that cannot be taken', () => {
  it('too early is told with the day, and nothing is recorded', async () => {
    const commitment = await flow.commitmentOf('trader', penalties.fresh.id)
    const { data, errors } = await flow.apply('trader', penalties.fresh.id, commitment, [await flow.proofOf('trader')])
    expect(errors).toBeUndefined()
    const found = { state: 'TOO_EARLY', eligibleOn: '2027-02-05', blockers: ['TOO_EARLY'], propagation: [] }
    expect(data.applyForRepair).toEqual(found)
    expect([await flow.count('repair'), await flow.count('step')]).toEqual([0, 0])
  })

  it('without a proof, or without a commitment, is told what it lacks', async () => {
    const bare = await flow.apply('trader', penalties.trader.id, '', [])
    expect(bare.data.applyForRepair).toMatchObject({
      state: 'ELIGIBLE',
      blockers: ['DUTIES_NOT_PROVEN', 'NO_COMMITMENT'],
    })
    const proofs = [await flow.proofOf('trader')]
    const uncommitted = await flow.apply('trader', penalties.trader.id, ' ', proofs)
    expect(uncommitted.data.applyForRepair.blockers).toEqual(['NO_COMMITMENT'])
    expect(await flow.count('repair')).toBe(0)
  })

  it.each([
    ['a licence', 'subject', licence, 'NOT_A_PENALTY'],
    ['what is not for publicity', 'driver', penalties.driver.id, 'NOT_FOR_PUBLICITY'],
    ['what is over', 'trader', 'd_b5qyjhm0599cxkq8', 'ENDED'],
  ])('about %s', async (_, who, decision, blocker) => {
    const { data } = await flow.apply(who, decision, 'c_any', ['p_any'])
    expect(data.applyForRepair).toMatchObject({ state: 'NOT_REPAIRABLE', blockers: [blocker] })
  })

  it.each([
    ["somebody else's decision", () => flow.apply('trader', penalties.squad1.id, 'c', ['p']), 'NOT_FOUND'],
    ['a decision that is none', () => flow.apply('trader', 'd_none', 'c', ['p']), 'NOT_FOUND'],
    [
      "with somebody else's proof",
      async () =>
        flow.apply('trader', penalties.trader.id, await flow.commitmentOf('trader', penalties.trader.id), [
          await flow.proofOf('subject'),
        ]),
      'NOT_FOUND',
    ],
    [
      "with somebody else's commitment",
      async () =>
        flow.apply('trader', penalties.trader.id, await flow.commitmentOf('subject', penalties.trader.id), [
          await flow.proofOf('trader'),
        ]),
      'NOT_FOUND',
    ],
    [
      'with a commitment about another decision',
      async () =>
        flow.apply('trader', penalties.trader.id, await flow.commitmentOf('trader', penalties.fresh.id), [
          await flow.proofOf('trader'),
        ]),
      'CONFLICT',
    ],
    [
      'with a commitment of another kind',
      async () =>
        flow.apply(
          'trader',
          penalties.trader.id,
          await flow.commitmentOf('trader', penalties.trader.id, 'MINOR_EXEMPTION'),
          [await flow.proofOf('trader')],
        ),
      'CONFLICT',
    ],
    ['by a clerk in its name', async () => flow.apply('clerk', penalties.trader.id, 'c', ['p']), 'FIELD_WITHHELD'],
  ])('%s is refused, and nothing is recorded', async (_, asked, code) => {
    expect(codeOf(await asked())).toBe(code)
    expect(await flow.count('repair')).toBe(0)
  })

  it('with a proof of which a part is missing is refused', async () => {
    const add = 'mutation($input: ProofInput!) { addProof(input: $input) { id missingParts } }'
    const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(512 * 1024 - 9)]).toString('base64')
    const input = { fileName: '凭证.pdf', sha256: 'a'.repeat(64), size: 600_000, part: 1, parts: 2, content }
    const { data } = await xinlu.as('trader')(add, { input })
    expect(data.addProof.missingParts).toEqual([2])
    const commitment = await flow.commitmentOf('trader', penalties.trader.id)
    expect(codeOf(await flow.apply('trader', penalties.trader.id, commitment, [data.addProof.id]))).toBe('NOT_FOUND')
    expect(await flow.count('repair')).toBe(0)
  })
})
