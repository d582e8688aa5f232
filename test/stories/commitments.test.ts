import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asking, asClaims, codeOf, openTestHouse, operation, type TestHouse, well } from '../house.ts'
import { hears, repairsIn } from '../repairs.ts'

const day = 86_400_000

let xinlu: TestHouse
let firm: { id: string; uscc: string; name: string }
let colleague: Asking
let start: number
beforeAll(async () => {
  xinlu = await openTestHouse()
  start = xinlu.clock.now
  firm = (await xinlu.as('subject')('{ mySubject { ... on Enterprise { id uscc name } } }')).data.mySubject
  const planning = { role: 'clerk', org: '文水县交通运输局', unit: 'wenshui-planning', duties: [] }
  colleague = asClaims(xinlu, { sub: 'planning-colleague', ...planning })
})
afterAll(() => xinlu?.close())

const on = (date: string) => {
  xinlu.clock.now = Date.parse(`${date}T02:00:00Z`)
}

const make = 'mutation($input: CommitmentInput!) { makeCommitment(input: $input) { id state acceptingUnit } }'
const promise = (who: string | Asking, input: Record<string, unknown>) =>
  (typeof who === 'string' ? xinlu.as(who) : who)(make, {
    input: { text: '本企业承诺所提交的材料真实有效，今后依法诚信经营。', ...input },
  })
const page =
  'query($kind: CommitmentKind) { publicCommitments(first: 10, kind: $kind) { nodes { id kind signatory signatoryCode state validUntil onPublicPage } } }'
const onPage = async (kind: string | null = null) =>
  well(await xinlu.as('anonymous')(page, { kind })).publicCommitments.nodes as { id: string; kind: string }[]
const inForce = operation('what-is-in-force')
const promisesSeen = async (who: string) =>
  well(await xinlu.as(who)(inForce, { key: { uscc: firm.uscc } })).subject.profile.supervision.commitments as {
    kind: string
    state: string
    signedOn: string
    brokenOn: string | null
  }[]
const deed = (name: string, args: string, fields = 'id state') =>
  `mutation($id: ID!, ${args.replaceAll(/(\w+)(?=:)/g, '$$$1')}) { ${name}(id: $id, ${args
    .split(', ')
    .map((one) => one.split(':')[0])
    .map((one) => `${one}: $${one}`)
    .join(', ')}) { ${fields} } }`

async function proofOf(who: Asking): Promise<string> {
  const bytes = Buffer.from('%PDF-1.7\n核查记录')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const input = { fileName: '核查记录.pdf', sha256, size: bytes.length, part: 1, parts: 1 }
  const file = 'mutation($input: ProofInput!) { fileProof(input: $input) { id } }'
  return well(await who(file, { input: { ...input, content: bytes.toString('base64') } })).fileProof.id
}

describe('a promise to the public', () => {
  let id: string

  it('stands on the public page with who made it, and is made once', async () => {
    const input = { kind: 'VOLUNTARY_DISCLOSURE', about: '公开资质与经营信息', validUntil: '2026-12-31' }
    id = well(await promise('subject', input)).makeCommitment.id
    expect(well(await promise('subject', input)).makeCommitment.id).toBe(id)
    expect(codeOf(await promise('subject', { ...input, text: '另外一份承诺书的内容，与先前不同。' }))).toBe('CONFLICT')
    const shown = { id, kind: 'VOLUNTARY_DISCLOSURE', signatory: firm.name, signatoryCode: firm.uscc, state: 'SIGNED' }
    const [first] = await onPage()
    expect(first).toEqual({ ...shown, validUntil: '2026-12-31', onPublicPage: true })
    expect((await onPage('SELF_DISCIPLINE')).some((one) => one.kind !== 'SELF_DISCIPLINE')).toBe(false)
    expect(codeOf(await xinlu.as('anonymous')(page, { kind: 'REPAIR' }))).toBe('BAD_INPUT')
  })

  it('is no natural person’s, and nobody else’s to take back', async () => {
    expect(codeOf(await promise('driver', { kind: 'VOLUNTARY_DISCLOSURE', about: '安全行车' }))).toBe('CONFLICT')
    const withdraw = deed('withdrawCommitment', 'reason: String!')
    expect(codeOf(await xinlu.as('trader')(withdraw, { id, reason: '不再公示' }))).toBe('NOT_FOUND')
    expect(well(await xinlu.as('subject')(withdraw, { id, reason: '不再公示' })).withdrawCommitment.state).toBe(
      'WITHDRAWN',
    )
    expect((await onPage()).some((one) => one.id === id)).toBe(false)
    expect(await promisesSeen('dashboard')).toEqual([])
    expect(await promisesSeen('subject')).toMatchObject([{ kind: 'VOLUNTARY_DISCLOSURE', state: 'WITHDRAWN' }])
  })
})

describe('a promise that stands for a paper', () => {
  const substitute = { kind: 'PROOF_SUBSTITUTE', about: '道路运输证年审', acceptingUnit: 'wenshui-planning' }
  const course = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { supervision {
    substituteBar { since basis { provisional } }
    commitments { id kind state disputed course { state statedUntil statements evidence { docNo hashes } objections { state late } } } } } } } }`
  const courseSeen = async (who: string) => {
    const { supervision } = well(await xinlu.as(who)(course, { key: { uscc: firm.uscc } })).subject.profile
    return {
      bar: supervision.substituteBar,
      ...supervision.commitments.find((one: { kind: string }) => one.kind === 'PROOF_SUBSTITUTE'),
    }
  }
  const notice = deed('giveBreachNotice', 'evidence: CommitmentEvidenceInput!, reason: String!')
  const state = deed('stateBreachCase', 'statement: String!')
  const find = deed('findCommitmentBroken', 'reason: String!', 'id state brokenOn')
  const object = deed('objectToBreach', 'ground: String!, proofs: [ID!]', 'id state dueOn')
  const decide = deed('decideBreachObjection', 'uphold: Boolean!, reason: String!')
  let id: string
  let objection: string

  it('is found broken by another person than who gave notice, the day after the time to state one’s case', async () => {
    id = well(await promise('subject', substitute)).makeCommitment.id
    const evidence = {
      docNo: '文交核〔2026〕3号',
      docOn: '2026-11-23',
      proofs: [await proofOf(xinlu.as('planning-clerk'))],
    }
    const said = { id, evidence, reason: '年审时未能补交承诺的检测报告' }
    expect(codeOf(await xinlu.as('squad-clerk')(notice, said))).toBe('NOT_FOUND')
    expect(codeOf(await xinlu.as('planning-clerk')(notice, { ...said, evidence: { ...evidence, proofs: [] } }))).toBe(
      'BAD_INPUT',
    )
    // Before it is found broken it stands as signed, for everybody else.
    expect(well(await xinlu.as('planning-clerk')(notice, said)).giveBreachNotice.state).toBe('SIGNED')
    expect(await courseSeen('planning-clerk')).toMatchObject({
      course: { state: 'NOTIFIED', statedUntil: '2026-11-30', evidence: { docNo: evidence.docNo } },
    })
    expect((await courseSeen('squad-clerk')).course).toBeNull()
    const told = '报告已于昨日取得，请求补交'
    expect(well(await xinlu.as('subject')(state, { id, statement: told })).stateBreachCase.state).toBe('SIGNED')
    expect((await courseSeen('subject')).course).toMatchObject({ state: 'STATED', statements: [told] })
    on('2026-11-30')
    const reason = '逾期仍未补交'
    expect(codeOf(await colleague(find, { id, reason }))).toBe('TOO_EARLY')
    on('2026-12-01')
    expect(codeOf(await xinlu.as('planning-clerk')(find, { id, reason }))).toBe('CONFLICT')
    expect(codeOf(await xinlu.as('subject')(state, { id, statement: '再次请求延期' }))).toBe('CONFLICT')
    expect(well(await colleague(find, { id, reason })).findCommitmentBroken).toEqual({
      ...{ id, state: 'BROKEN', brokenOn: '2026-12-01' },
    })
  })

  it('is shown as broken, bars further ones of its kind and nothing else', async () => {
    for (const who of ['anonymous', 'dashboard', 'subject'])
      expect(
        (await promisesSeen(who)).find(({ kind }) => kind === 'PROOF_SUBSTITUTE'),
        who,
      ).toEqual({
        ...{ kind: 'PROOF_SUBSTITUTE', state: 'BROKEN', signedOn: '2026-11-23', brokenOn: '2026-12-01' },
      })
    const other = { kind: 'INCOMPLETE_ACCEPTANCE', about: '车辆更新', acceptingUnit: 'wenshui-planning' }
    expect(codeOf(await promise('subject', other))).toBe('CONFLICT')
    const recorded =
      'mutation($id: ID!, $input: CommitmentInput!) { recordCommitment(subjectId: $id, input: $input) { id } }'
    const input = { ...other, text: '本企业承诺十日内补交缺少的材料。' }
    expect(codeOf(await xinlu.as('planning-clerk')(recorded, { id: firm.id, input }))).toBe('CONFLICT')
    expect((await courseSeen('subject')).bar).toMatchObject({ since: '2026-12-01', basis: { provisional: true } })
    expect((await promise('subject', { kind: 'SELF_DISCIPLINE', about: '行业自律公约' })).errors).toBeUndefined()
  })

  it('an objection is decided by a unit with no hand in the finding; what is upheld annuls it', async () => {
    const ground = '检测报告已于十一月二十七日送达窗口'
    expect(codeOf(await xinlu.as('trader')(object, { id, ground }))).toBe('NOT_FOUND')
    const said = { id, ground, proofs: [await repairsIn(xinlu).proofOf('subject', '收件回执')] }
    objection = well(await xinlu.as('subject')(object, said)).objectToBreach.id
    expect(well(await xinlu.as('subject')(object, said)).objectToBreach).toEqual({
      ...{ id: objection, state: 'FILED', dueOn: '2026-12-04' },
    })
    const desks = [xinlu.as('policy-clerk'), colleague]
    const heard = () => Promise.all(desks.map((desk) => hears(desk, said.proofs[0] ?? '')))
    expect(await heard(), 'its file').toEqual(['OPEN', 'NOT_FOUND'])
    expect((await courseSeen('dashboard')).disputed).toBe(true)
    const answer = { id: objection, uphold: true, reason: '窗口收件登记可以证明' }
    expect(codeOf(await colleague(decide, answer))).toBe('CONFLICT')
    expect(codeOf(await xinlu.as('squad-clerk')(decide, answer))).toBe('NOT_FOUND')
    for (let n = 0; n < 2; n += 1)
      expect(well(await xinlu.as('policy-clerk')(decide, answer)).decideBreachObjection.state).toBe('UPHELD')
    expect(await heard(), 'its file, once it is decided').toEqual(['NOT_FOUND', 'NOT_FOUND'])
    expect(await courseSeen('subject')).toMatchObject({ state: 'SIGNED', disputed: false, bar: null })
    expect((await promisesSeen('anonymous')).find(({ kind }) => kind === 'PROOF_SUBSTITUTE')).toMatchObject({
      ...{ state: 'SIGNED', brokenOn: null },
    })
  })

  it('is kept with evidence, and stays as it was known before', async () => {
    const evidence = { docNo: '文交核〔2026〕9号', docOn: '2026-12-01', proofs: [await proofOf(colleague)] }
    const keep = deed('keepCommitment', 'evidence: CommitmentEvidenceInput!, reason: String!', 'state fulfilledOn')
    expect(well(await colleague(keep, { id, evidence, reason: '材料已补齐' })).keepCommitment).toEqual({
      ...{ state: 'KEPT', fulfilledOn: '2026-12-01' },
    })
    const before = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise {
      profile(knownAt: "${new Date(start + 60_000).toISOString()}") { commitments { kind state } } } } }`
    const { commitments } = well(await xinlu.as('dashboard')(before, { key: { uscc: firm.uscc } })).subject.profile
    expect(commitments).toEqual([{ kind: 'PROOF_SUBSTITUTE', state: 'SIGNED' }])
  })
})

it('what an association says stays its own word; a warning is nobody’s to read outside', async () => {
  const record = `mutation($input: AssociationListInput!) { recordAssociationList(input: $input) { id association note } }`
  const list = (kind: string, statement: string) => ({
    input: {
      ...{ association: '文水县道路运输协会（样例）', kind, title: '2026年度会员名单', statedOn: '2026-11-20' },
      entries: [{ code: firm.uscc, name: firm.name, statement }],
    },
  })
  for (const [kind, statement] of [
    ['COMMENDED', '守信会员'],
    ['WARNED', '违反自律公约'],
  ] as const)
    expect(well(await xinlu.as('planning-clerk')(record, list(kind, statement))).recordAssociationList).toMatchObject({
      ...{ association: '文水县道路运输协会（样例）', note: expect.stringContaining('非行政机关评价') },
    })
  const seen = `query($key: SubjectKey!) { associationLists(first: 2) { nodes { kind entries { code } } }
    subject(key: $key) { ... on Enterprise { profile { supervision { associationStatements { kind statement } } } } } }`
  const kindsSeen = async (who: string) => {
    const { associationLists, subject } = well(await xinlu.as(who)(seen, { key: { uscc: firm.uscc } }))
    const told = subject.profile.supervision.associationStatements as { kind: string }[]
    return [
      associationLists.nodes.map(({ kind }: { kind: string }) => kind).sort(),
      told.map(({ kind }) => kind).sort(),
    ]
  }
  expect(await kindsSeen('anonymous')).toEqual([['COMMENDED'], ['COMMENDED']])
  expect(await kindsSeen('dashboard')).toEqual([
    ['COMMENDED', 'WARNED'],
    ['COMMENDED', 'WARNED'],
  ])
  const wrong = list('COMMENDED', '守信会员')
  wrong.input.entries[0] = { code: '110105194912310021', name: '某人', statement: '守信会员' }
  expect(codeOf(await xinlu.as('planning-clerk')(record, wrong))).toBe('BAD_INPUT')
  expect(xinlu.clock.now).toBeGreaterThan(start + 7 * day)
})
