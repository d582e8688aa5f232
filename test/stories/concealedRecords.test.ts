import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { assertKeys, idsUnder, knownWithin, layUnder, makeDataKey, ringOf } from '@xinlu/db/cipher'
import { concealedColumns } from '@xinlu/gateway'
import { citizenIdOf } from '@xinlu/schema/identifiers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashesInClear } from '../clearHashes.ts'
import { columnsInClear } from '../clearNumbers.ts'
import { openTestHouse, type TestHouse, well } from '../house.ts'
import { deedsIn, hashesOf, keptOnce } from '../knownAgain.ts'
import { linesKept, requested } from '../numbersSent.ts'
import { cellsOf, firmCode, type PenaltyCells, penalty, penaltyColumns } from '../penalties.ts'
import { publicityIn } from '../publicity.ts'
import { casesIn } from '../recording.ts'

let xinlu: TestHouse
let place: { folder: string; master: string }
let known: ReturnType<typeof ringOf> | null = null
let numbers: Set<string>
const columns = concealedColumns()
const ring = () => {
  known ??= ringOf(place)
  return known
}

const person = citizenIdOf('14112119900307821')
const head = citizenIdOf('14112119800229001')
const phone = '15400099999'
/** A number that somebody mistyped is near enough to the right one. */
const mistyped = `${person.slice(0, 17)}${person.endsWith('1') ? '2' : '1'}`

const notices = {
  ...{ origins: ['https://department.example'], privateToo: true },
  ...{ secret: 'the secret of the notices of this house', everyMinutes: 60 },
}
let again: ReturnType<typeof deedsIn>
let before: { deeds: Awaited<ReturnType<typeof again>>; quarantined: { id: string }[] }

beforeAll(async () => {
  // The folder is there only once the house is, and empty until a test makes the first key.
  place = { folder: '', master: '' }
  const dataKeys = { all: () => ring().all(), current: () => ring().current(), byId: (id: string) => ring().byId(id) }
  xinlu = await openTestHouse('in-process', undefined, { dataKeys, notices })
  again = deedsIn(xinlu, { person, phone, mistyped })
  const folder = join(xinlu.keys, '..', `data-keys-${xinlu.database.name}`)
  mkdirSync(folder)
  Object.assign(place, { folder, master: join(folder, 'master.key') })
  const sample = await xinlu.database.admin<{ number: string }[]>`
    select citizen_id as number from registry.practitioner_statement union select phone from registry.practitioner_statement
    union select person_citizen_id from registry.business_statement union select phone from registry.business_statement`
  numbers = new Set([...sample.map(({ number }) => number), person, head, phone, mistyped])
}, 60_000)
afterAll(async () => {
  await xinlu?.close()
  if (place) rmSync(place.folder, { recursive: true, force: true })
})

const natural = { 行政相对人名称: '王小明', 行政相对人类别: '自然人', 法定代表人: '' }
const ofPerson = { ...natural, '行政相对人代码_1(统一社会信用代码)': '', 证件类型: '身份证', 证件号码: person }
const ofHead = { 法定代表人证件类型: '身份证', 法定代表人证件号码: head }

const refusedRows = [
  penalty(2, { ...ofHead, 备注: `电话${phone}`, 处罚内容: '罚款人民币六千元' }),
  penalty(3, { 行政相对人名称: '李四', 行政相对人类别: '自然人', 证件类型: '身份证', 证件号码: person }),
  penalty(4, { ...ofPerson, 证件号码: mistyped }),
]
/** Random, of a file that only who has it can make again, under the key of its run, or of a text that holds no number. */
const ofNoNumber = [
  'construction.tender.secret',
  ...['proof.sha256', 'reconciliation_part.hash', 'reconciliation_tag.identity'].map((name) => `enforcement.${name}`),
  'governance.data_request.operation_hash',
]
/** Of each column in which a hash of a text with a number lay in the clear, one that anybody makes who tries the right number. */
const tried = Object.entries(hashesOf({ person, phone, mistyped }, refusedRows[2] as PenaltyCells))

const importing =
  'mutation($input: ImportActsInput!) { importActs(input: $input) { accepted quarantined { id code } } }'
async function brought(rows: readonly PenaltyCells[]) {
  const input = {
    fileName: 'numbers.csv',
    columns: [...penaltyColumns],
    rows: rows.map((row, i) => ({ line: i + 2, cells: cellsOf(row) })),
  }
  return well(await xinlu.as('clerk')(importing, { input })).importActs
}

const sheet = '{ exportActs(template: PENALTY_2018, decidedFrom: "2026-09-24", first: 1000) { rows } }'
const kept = '{ quarantine(first: 100) { nodes { id code column got } } }'
const profile = `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { profile { enforcement { decisions {
  docNo content party { ... on EnterpriseParty { name legalRepresentativeIdNo } } conflicts { column known arrived } } } } } } }`
const papers = 'mutation($id: ID!) { makeDocuments(decisionId: $id) { sha256 content } }'
const settle = `mutation($id: ID!) { settleConflict(quarantineId: $id, keep: ARRIVED, reason: "按决定书原件更正") {
  content party { ... on EnterpriseParty { legalRepresentativeIdNo } } conflicts { column } } }`
const batches = '{ publicityBatches(first: 5) { nodes { sheetHash sheet { rows } } } }'

let made: string
let proof: string
let request: string

/** What people are told that rests on the columns. */
async function told(): Promise<string[]> {
  const answers = await Promise.all([
    xinlu.as('clerk')(sheet),
    xinlu.as('clerk')(kept),
    xinlu.as('clerk')(profile, { key: { uscc: firmCode(2) } }),
    xinlu.as('squad-clerk')(papers, { id: made }),
    xinlu.as('squad-clerk')(batches),
    xinlu.as('overload-clerk')('{ weighingQuarantine(first: 100) { nodes { line got } } }'),
    xinlu.as('construction-clerk')('{ constructionQuarantine(first: 100) { nodes { line got } } }'),
    xinlu.as('department')('query($id: ID!) { dataRequest(id: $id) { rows } }', { id: request }),
  ])
  for (const answer of answers) well(answer)
  return answers.map(({ text }) => text)
}

const pdf = Buffer.concat([
  Buffer.from('%PDF-1.7\n'),
  Buffer.alloc(512 * 1024 - 9, 'x'),
  Buffer.from('~x1.k7.'),
  Buffer.from(phone),
])
const handIn = 'mutation($input: ProofInput!) { addProof(input: $input) { id missingParts } }'
async function handedIn(part: number, bytes: Buffer, id?: string) {
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const said = { fileName: '凭证.pdf', sha256, size: pdf.length, parts: 2, part, content: bytes.toString('base64') }
  return well(await xinlu.as('subject')(handIn, { input: { ...said, ...(id && { id }) } })).addProof
}
const [first, second] = [pdf.subarray(0, 512 * 1024), pdf.subarray(512 * 1024)] as const

/** What the looks at a full hour have found so far, of all subscriptions. */
async function lookedAt(hour: number): Promise<number | undefined> {
  xinlu.clock.now = Date.parse('2026-11-24T00:01:00Z') + hour * 3_600_000
  await xinlu.house.beats?.run()
  const [row] = await xinlu.database.admin<{ n: number }[]>`select count(*)::int as n from governance.change_found`
  return row?.n
}

const ofRegistry = (column: string) => `registry.${column}`

it('a house without a key has them in the clear: in decisions, quarantined rows, batches and what was handed in', async () => {
  await brought([penalty(1, ofPerson), penalty(2, { ...ofHead, 备注: `电话${phone}` })])
  const { quarantined } = await brought(refusedRows)
  expect(quarantined.map(({ code }: { code: string }) => code)).toEqual(['CONFLICT', 'NOT_EMPTY', 'CHECK_DIGIT'])
  before = { deeds: await again(), quarantined }
  const party = { kind: 'LEGAL_PERSON', name: '文水县测试9号运输有限公司（样例）', uscc: firmCode(9) }
  const led = { legalRepresentative: '王小明', legalRepresentativeIdKind: '身份证', legalRepresentativeIdNo: head }
  made = await casesIn(xinlu).newCase({ party: { ...party, ...led } })
  await publicityIn(xinlu).underWay('PUBLISH', made)
  proof = (await handedIn(1, first)).id
  expect(await handedIn(2, second, proof)).toEqual({ id: proof, missingParts: [] })
  await linesKept(xinlu, { head, phone, mistyped })
  request = await requested(xinlu, person)
  expect(await columnsInClear(xinlu.database, numbers)).toEqual([
    'construction.fact_quarantine.line',
    'enforcement.decision_statement.facts',
    'enforcement.proof_part.content',
    'enforcement.publicity_batch_row.cells',
    'enforcement.quarantined_row.cells',
    'enforcement.quarantined_row.facts',
    'enforcement.quarantined_row.faults',
    'governance.change_subscription.variables',
    'governance.opening.rows',
    'overload.weighing_quarantine.line',
    ...['business_statement.person_citizen_id', 'business_statement.phone', 'identifier.value'].map(ofRegistry),
    ...['citizen_id', 'phone', 'qualification_no'].map((name) => ofRegistry(`practitioner_statement.${name}`)),
  ])
  const hashes = await hashesInClear(xinlu.database)
  for (const [column, hash] of tried) expect(hashes.get(column), column).toContain(hash)
  // What only looks like a value under a key is what somebody handed in, and no house stays shut for it.
  await expect(assertKeys(xinlu.database, columns, ring())).resolves.toBeUndefined()
})

it('under the first key nobody is told anything else, and no number of a person is left in any table', async () => {
  const before = await told()
  for (const number of [person, head, phone]) expect(before[0]).toContain(number)
  expect(before[1]).toContain(mistyped)
  expect(before[4]).toContain(head)
  expect(before[5]).toContain('"line":"***')
  expect(before[6]).toContain(phone)
  expect(before[7]).toContain(person.slice(-4))
  makeDataKey(place)
  await sleep(knownWithin)
  await layUnder(xinlu.database, columns, ring())
  expect(await idsUnder(xinlu.database, columns)).toEqual(new Set(['k1']))
  expect(await told()).toEqual(before)
  expect(await columnsInClear(xinlu.database, numbers)).toEqual([])
  const hashes = await hashesInClear(xinlu.database)
  expect([...hashes.keys()].filter((column) => !column.startsWith('ledger.'))).toEqual(ofNoNumber)
  for (const [column, hash] of tried) for (const held of hashes.values()) expect(held, column).not.toContain(hash)
  // Letters lie packed, so that no reading of their bytes finds a number in them: they are told by how they begin.
  const [bytes] = await xinlu.database.admin<{ clear: number }[]>`
    select count(*)::int as clear from enforcement.case_document where encode(substring(content from 1 for 7), 'escape') <> '~x1.k1.'`
  expect(bytes).toEqual({ clear: 0 })
  expect(await layUnder(xinlu.database, columns, ring())).toBe(0)
})

it('what comes now is written encrypted, met again as what is known, and settled as it was said', async () => {
  const again = await brought([
    penalty(1, ofPerson),
    penalty(5, { ...ofPerson, 备注: phone }),
    penalty(6, { ...natural, 证件类型: '身份证', 证件号码: mistyped }),
  ])
  expect(again).toMatchObject({ accepted: 1, quarantined: [{ code: 'NOT_EMPTY' }] })
  expect(await handedIn(2, second, proof)).toEqual({ id: proof, missingParts: [] })
  const { nodes } = well(await xinlu.as('clerk')(kept)).quarantine
  const { id } = nodes.find(({ code }: { code: string }) => code === 'CONFLICT')
  xinlu.clock.now += 1000
  const settled = well(await xinlu.as('clerk')(settle, { id })).settleConflict
  expect(settled).toEqual({ content: '罚款人民币六千元', party: { legalRepresentativeIdNo: head }, conflicts: [] })
  expect(await columnsInClear(xinlu.database, numbers, 'enforcement')).toEqual([])
  expect(await lookedAt(0)).toBe(1)
  expect(await idsUnder(xinlu.database, columns)).toEqual(new Set(['k1']))
})

it('a rotation brings all of it under the next key, and nobody is told anything else', async () => {
  const own = columns.filter(({ table }) => !table.startsWith('registry.'))
  // Another house, which did not know the first key yet, kept a row that was kept: of both only one can be found by its hash.
  const [[, hash] = []] = tried
  await xinlu.database.admin`insert into enforcement.quarantined_row
    select ${'r_twice'}, batch_id, line, template, columns, cells, ${hash ?? ''}, faults, decision_id, facts, said_by, known_from
    from enforcement.quarantined_row where id = ${before.quarantined[2]?.id ?? ''}`
  makeDataKey(place)
  await sleep(knownWithin)
  // What is there lies under the key before, or in the clear, and what comes is written under the next one.
  await nothingIsKeptTwice()
  const words = await told()
  await layUnder(xinlu.database, own, ring())
  expect(await idsUnder(xinlu.database, own)).toEqual(new Set(['k2']))
  expect(await told()).toEqual(words)
  expect(await handedIn(2, second, proof)).toEqual({ id: proof, missingParts: [] })
})

it('what was sent before two rotations is known again: no row, line, fact or weighing is kept twice, and a deed is done once', async () => {
  expect(await lookedAt(1)).toBe(1)
  await nothingIsKeptTwice()
})

/** Sends again all that was sent in the clear. */
async function nothingIsKeptTwice(): Promise<void> {
  const kept = await keptOnce(xinlu)
  const { accepted, quarantined } = await brought([penalty(1, ofPerson), ...refusedRows])
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  expect({ accepted, ids: ids(quarantined) }).toEqual({ accepted: 0, ids: ids(before.quarantined.slice(1)) })
  expect(await again()).toEqual(before.deeds)
  expect(await keptOnce(xinlu)).toEqual(kept)
}
