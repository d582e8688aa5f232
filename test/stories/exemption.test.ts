import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClaims, codeOf, openTestHouse, type TestHouse } from '../house.ts'

const exempt = `mutation($input: ExemptionInput!) { exemptMinor(input: $input) {
  id docNo item decidedOn conditions { condition met finding } commitmentId basis { at text } } }`
const commit = 'mutation($input: CommitmentInput!) { makeCommitment(input: $input) { id } }'
const item = 'spilled-load'
const education = '已当面讲解公路安全保护条例第六十九条'

let xinlu: TestHouse
let firm: { id: string; uscc: string }
let conditions: { condition: string; met: boolean; finding: string }[]
let commitment: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  firm = (await xinlu.as('subject')('{ mySubject { ... on Enterprise { id uscc } } }')).data.mySubject
  const made = await xinlu.as('subject')(commit, {
    input: { kind: 'MINOR_EXEMPTION', about: item, text: '本企业承诺今后装载牢固，不再掉落遗洒。' },
  })
  commitment = made.data.makeCommitment.id
  const { data } = await xinlu.as('squad-clerk')(
    '{ exemptionItems(on: "2026-11-20") { item act conditions basis { at } } }',
  )
  expect(data.exemptionItems).toMatchObject([{ item, act: '掉落、遗洒或者飘散', basis: { at: '第六十九条' } }])
  conditions = data.exemptionItems[0].conditions.map((condition: string) => ({
    condition,
    met: true,
    finding: '经现场核查属实',
  }))
})
afterAll(() => xinlu?.close())

const isOther = (id: string) => id !== firm.id
const input = (more: object = {}) => ({
  subjectId: firm.id,
  item,
  docNo: '晋吕文交免一〔2026〕1号',
  decidedOn: '2026-11-20',
  breachFacts: '车辆装载的砂石少量遗洒在路面，当场清理。',
  conditions,
  education,
  commitmentId: commitment,
  ...more,
})
const squad = (more: object = {}) => xinlu.as('squad-clerk')(exempt, { input: input(more) })

describe('a minor breach is not punished', () => {
  it.each<[string, () => object, string]>([
    [
      'with a condition that is not met',
      () => ({ conditions: conditions.map((one, i) => ({ ...one, met: i > 0 })) }),
      'CONFLICT',
    ],
    ['with a condition that was not checked', () => ({ conditions: conditions.slice(1) }), 'BAD_INPUT'],
    [
      'with a condition that is on no list',
      () => ({ conditions: [...conditions, { ...conditions[0], condition: '态度良好' }] }),
      'BAD_INPUT',
    ],
    ['with a condition twice', () => ({ conditions: [...conditions, conditions[0]] }), 'BAD_INPUT'],
    [
      'with a condition without its finding',
      () => ({ conditions: conditions.map((one) => ({ ...one, finding: ' ' })) }),
      'BAD_INPUT',
    ],
    ['for an item that is on no list', () => ({ item: 'overload' }), 'BAD_INPUT'],
    [
      'on a day before there was a list',
      () => ({ decidedOn: '2024-09-28', docNo: '晋吕文交免一〔2024〕1号' }),
      'BAD_INPUT',
    ],
    ['tomorrow', () => ({ decidedOn: '2026-11-24' }), 'BAD_INPUT'],
    ["with a number of another unit's series", () => ({ docNo: '晋吕文交免二〔2026〕1号' }), 'BAD_INPUT'],
    ['with a number of the penalties', () => ({ docNo: '晋吕文交罚一〔2026〕1号' }), 'BAD_INPUT'],
    ['without education', () => ({ education: ' ' }), 'BAD_INPUT'],
    ['without a commitment', () => ({ commitmentId: 'c_none' }), 'CONFLICT'],
    ['of nobody', () => ({ subjectId: 's_none' }), 'NOT_FOUND'],
    ['of somebody whose commitment it is not', () => ({ subjectId: 's_t6ttsw7fe6zaftxk' }), 'CONFLICT'],
  ])('never %s', async (_, more, code) => {
    expect(codeOf(await squad(more()))).toBe(code)
  })

  it('where every condition is met: with its clause, once also when it is sent three times at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => squad()))
    for (const { errors } of answers) expect(errors).toBeUndefined()
    const [first] = answers.map(({ data }) => data.exemptMinor)
    expect(new Set(answers.map(({ data }) => data.exemptMinor.id)).size).toBe(1)
    expect(first.conditions).toHaveLength(conditions.length + 1)
    expect(first.conditions.at(-1)).toEqual({ condition: '对当事人进行教育', met: true, finding: education })
    expect(first.basis).toMatchObject({ at: '第三十三条', text: expect.stringContaining('不予行政处罚') })
  })

  it('once per person and kind', async () => {
    expect(codeOf(await squad({ docNo: '晋吕文交免一〔2026〕2号', breachFacts: '再次遗洒少量砂石。' }))).toBe(
      'CONFLICT',
    )
  })

  it('once per person also where two records were found to be one', async () => {
    const { data } = await xinlu.as('dashboard')('{ enterprises(first: 2) { edges { node { id } } } }')
    const other = data.enterprises.edges.map((edge: { node: { id: string } }) => edge.node.id).find(isOther)
    const second = asClaims(xinlu, {
      sub: 'second',
      role: 'subject',
      org: null,
      unit: null,
      duties: [],
      subject_id: other,
    })
    const said = { kind: 'MINOR_EXEMPTION', about: item, text: '本企业承诺今后装载牢固，不再掉落遗洒。' }
    const { id: commitmentId } = (await second(commit, { input: said })).data.makeCommitment
    const merge =
      'mutation($from: ID!, $into: ID!) { mergeSubjects(from: $from, into: $into, reason: "同一主体两次登记") { id } }'
    expect((await xinlu.as('clerk')(merge, { from: other, into: firm.id })).errors).toBeUndefined()
    const again = { docNo: '晋吕文交免一〔2026〕3号', commitmentId }
    expect(codeOf(await squad({ ...again, subjectId: other }))).toBe('CONFLICT')
    const own = '{ mySubject { ... on Enterprise { profile { enforcement { exemptions { docNo } } } } } }'
    const { profile } = (await xinlu.as('subject')(own)).data.mySubject
    expect(profile.enforcement.exemptions).toHaveLength(1)
  })

  it('and is never published: the subject and those inside meet it, nobody outside', async () => {
    const asked = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { exemptions { docNo } } } } } }`
    const own = await xinlu.as('subject')(
      '{ mySubject { ... on Enterprise { profile { enforcement { exemptions { docNo } } } } } }',
    )
    expect(own.data.mySubject.profile.enforcement.exemptions).toEqual([{ docNo: '晋吕文交免一〔2026〕1号' }])
    const inside = await xinlu.as('dashboard')(asked, { key: { uscc: firm.uscc } })
    expect(inside.data.subject.profile.enforcement.exemptions).toHaveLength(1)
    expect(codeOf(await xinlu.as('anonymous')(asked, { key: { uscc: firm.uscc } }))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(codeOf(await xinlu.as('department')(asked, { key: { uscc: firm.uscc } }))).toBe('FIELD_REFUSED')
    const lists = await xinlu.as('clerk')(
      '{ publicityWorklist(first: 1000) { docNo } exportActs(template: PENALTY_2018, decidedFrom: "2026-11-20", first: 1000) { rows } }',
    )
    expect(lists.errors).toBeUndefined()
    expect(lists.text).not.toContain('晋吕文交免')
    expect(
      (await xinlu.as('squad-clerk')('{ exemptions(first: 10) { nodes { docNo } } }')).data.exemptions.nodes,
    ).toHaveLength(1)
    expect((await xinlu.as('clerk')('{ exemptions(first: 10) { nodes { docNo } } }')).data.exemptions.nodes).toEqual([])
    expect(codeOf(await xinlu.as('subject')(exempt, { input: input() }))).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})
