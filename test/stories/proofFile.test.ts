import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeDataKey, ringOf } from '@xinlu/db/cipher'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asking, asClaims, codeOf, openTestHouse, operation, type TestHouse, well } from '../house.ts'
import { clerkOf, penalties, repairsIn } from '../repairs.ts'

const add = 'mutation($input: ProofInput!) { addProof(input: $input) { id missingParts } }'
const fileByUnit = 'mutation($input: ProofInput!) { fileProof(input: $input) { id missingParts } }'
const desk = operation('console-open-proof')
const own = operation('console-own-proof')

let xinlu: TestHouse
let flow: ReturnType<typeof repairsIn>
let folder: string
beforeAll(async () => {
  // The folder is there only once the house is; nothing is written before its first key.
  let known: ReturnType<typeof ringOf> | null = null
  const ring = () => {
    known ??= ringOf({ folder, master: join(folder, 'master.key') })
    return known
  }
  const dataKeys = { all: () => ring().all(), current: () => ring().current(), byId: (id: string) => ring().byId(id) }
  xinlu = await openTestHouse('in-process', undefined, { dataKeys })
  folder = join(xinlu.keys, '..', `data-keys-${xinlu.database.name}`)
  mkdirSync(folder)
  makeDataKey({ folder, master: join(folder, 'master.key') })
  flow = repairsIn(xinlu)
})
afterAll(async () => {
  await xinlu?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

/** Its second part begins like a value under a key. */
const pdf = (mark: string) => Buffer.from(`${`%PDF-1.7\n${mark}`.padEnd(64, 'x')}~x1.k7.end`)
const cut = 64
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Hands a file in as far as that many of its two parts. */
async function handedIn(bytes: Buffer, upTo = 2, ask: Asking = xinlu.as('subject'), word = add): Promise<string> {
  const said = { fileName: '缴款凭证.pdf', sha256: hashOf(bytes), size: bytes.length, parts: 2 }
  let id: string | null = null
  for (let part = 1; part <= upTo; part++) {
    const content = bytes.subarray((part - 1) * cut, part * cut).toString('base64')
    const told = well(await ask(word, { input: { ...said, id, part, content } }))
    id = (told.addProof ?? told.fileProof).id
  }
  return id ?? ''
}
/** The whole file as somebody puts its parts together. */
async function opened(ask: Asking, query: string, id: string): Promise<Buffer> {
  const came: Buffer[] = []
  for (let part = 1, parts = 1; part <= parts; part++) {
    const { proofFile } = well(await ask(query, { id, part }))
    expect(proofFile).toMatchObject({ fileName: '缴款凭证.pdf', mediaType: 'application/pdf' })
    parts = proofFile.parts
    came.push(Buffer.from(proofFile.content, 'base64'))
  }
  return Buffer.concat(came)
}
const clerk = (unit: string, more: object = {}) => asClaims(xinlu, { ...clerkOf(unit), ...more })
const refusedBy = async (ask: Asking, id: string, part = 1) => {
  const { errors, data } = await ask(desk, { id, part })
  expect(data?.proofFile ?? null).toBeNull()
  return errors?.[0]
}
/** What is said of a file that is nowhere; the same must be said of one that is not theirs. */
const none = (ask: Asking) => refusedBy(ask, 'p_none')

describe('a file that was handed in', () => {
  it('is opened by who handed it in, byte for byte, though it lies encrypted; before it is complete by nobody', async () => {
    const bytes = pdf('of its own')
    const id = await handedIn(bytes)
    expect((await opened(xinlu.as('subject'), own, id)).equals(bytes)).toBe(true)
    const [lies] = await xinlu.database.admin<{ clear: number }[]>`
      select count(*)::int as clear from enforcement.proof_part where encode(substring(content from 1 for 7), 'escape') <> '~x1.k1.'`
    expect(lies).toEqual({ clear: 0 })
    for (const part of [0, 3])
      expect(codeOf(await xinlu.as('subject')(own, { id, part })), `part ${part}`).toBe('BAD_INPUT')
    const begun = await handedIn(pdf('begun'), 1)
    expect(codeOf(await xinlu.as('subject')(own, { id: begun, part: 1 }))).toBe('NOT_FOUND')
  })

  it('and was attached to nothing is nobody else’s, and looks like none', async () => {
    const id = await handedIn(pdf('of its own'))
    const others = await xinlu.as('trader')(own, { id, part: 1 })
    expect(others.errors).toEqual((await xinlu.as('trader')(own, { id: 'p_none', part: 1 })).errors)
    expect(codeOf(others)).toBe('NOT_FOUND')
    for (const unit of ['wenshui-enforcement', 'wenshui-policy', 'wenshui-squad-4'])
      for (const part of [0, 1, 3]) expect(await refusedBy(clerk(unit), id, part)).toEqual(await none(clerk(unit)))
    for (const who of ['clerk', 'dashboard', 'department', 'leader', 'anonymous'])
      expect((await xinlu.as(who)(own, { id, part: 1 })).data?.proofFile ?? null, who).toBeNull()
  })

  it('by a unit is that unit’s to open, and no other’s', async () => {
    const bytes = pdf('of the unit')
    const id = await handedIn(bytes, 2, clerk('wenshui-policy'), fileByUnit)
    expect((await opened(clerk('wenshui-policy'), desk, id)).equals(bytes)).toBe(true)
    expect(await refusedBy(clerk('wenshui-enforcement'), id)).toEqual(await none(clerk('wenshui-enforcement')))
  })
})

describe('a file that was handed in with an application for repair', () => {
  const bytes = pdf('with a repair')
  let id: string
  let repair: string

  it('is opened by the unit that issued the decision and by the case desk, by nobody else', async () => {
    id = await handedIn(bytes)
    const { id: decision } = penalties.squad4
    well(await flow.apply('subject', decision, await flow.commitmentOf('subject', decision), [id]))
    repair = (await flow.repairOf('subject', decision)).repair.id
    for (const unit of ['wenshui-enforcement', 'wenshui-squad-4'])
      expect((await opened(clerk(unit), desk, id)).equals(bytes), unit).toBe(true)
    for (const unit of ['wenshui-squad-1', 'wenshui-policy'])
      expect(await refusedBy(clerk(unit), id), unit).toEqual(await none(clerk(unit)))
    // The audit sees that it is there and what it hashes to; a scan cannot be masked as its line asks.
    expect(await refusedBy(xinlu.as('auditor'), id)).toEqual(await none(xinlu.as('auditor')))
    const codes: string[] = []
    for (const who of ['dashboard', 'leader', 'department', 'subject', 'anonymous'])
      codes.push((await refusedBy(xinlu.as(who), id))?.extensions.code ?? '')
    expect(codes).not.toContain('')
    expect(codes).not.toContain('NOT_FOUND')
  })

  it('shows its bytes to a clerk on case duty alone', async () => {
    const { data, errors } = await clerk('wenshui-squad-4', { duties: [] })(desk, { id, part: 1 })
    expect(data.proofFile).toMatchObject({ sha256: hashOf(bytes), content: null })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FIELD_WITHHELD'])
  })

  it('closes with the decision for all but its holder', async () => {
    await flow.accepted('clerk', repair)
    expect((await opened(clerk('wenshui-squad-4'), desk, id)).equals(bytes)).toBe(true)
    well(await flow.decided('clerk', repair, false, '缴款凭证与决定书金额不符'))
    for (const unit of ['wenshui-enforcement', 'wenshui-squad-4'])
      expect(await refusedBy(clerk(unit), id), unit).toEqual(await none(clerk(unit)))
    expect((await opened(xinlu.as('subject'), own, id)).equals(bytes)).toBe(true)
  })

  it('and its being opened is told to the subject as any look of supervision: after ten days, by office', async () => {
    const now = xinlu.clock.now
    xinlu.clock.now = now + 10 * 86_400_000 + 2 * 3_600_000
    const { nodes } = well(await xinlu.as('subject')(operation('who-looked-at-me'), { after: null })).whoLookedAtMe
    xinlu.clock.now = now
    const looks = nodes.filter(({ coordinates }: { coordinates: string[] }) =>
      coordinates.includes('ProofPart.content'),
    )
    expect(looks.length).toBeGreaterThan(0)
    expect(looks[0]).toMatchObject({ org: '文水县交通运输局', purpose: 'STATUTORY_SUPERVISION' })
  })
})

describe('a file that was handed in with an objection', () => {
  const bytes = pdf('with an objection')
  const back = 'mutation($id: ID!) { withdrawObjection(id: $id) { state } }'
  let id: string
  let objection: string

  it('is opened by a unit and a person that may decide, and not by who issued the decision', async () => {
    id = await handedIn(bytes)
    const filing = { fact: penalties.squad1.id, ground: '处罚决定书认定的车货总质量与称重单不一致。', proofs: [id] }
    objection = well(await xinlu.as('subject')(operation('objection-file'), filing)).fileObjection.id
    expect((await opened(clerk('wenshui-policy'), desk, id)).equals(bytes)).toBe(true)
    for (const unit of ['wenshui-squad-1', 'wenshui-squad-4', 'wenshui-planning'])
      expect(await refusedBy(clerk(unit), id), unit).toEqual(await none(clerk(unit)))
  })

  it('closes when it is taken back', async () => {
    well(await xinlu.as('subject')(back, { id: objection }))
    expect(await refusedBy(clerk('wenshui-policy'), id)).toEqual(await none(clerk('wenshui-policy')))
    expect((await opened(xinlu.as('subject'), own, id)).equals(bytes)).toBe(true)
  })
})
