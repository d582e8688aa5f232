import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSheet } from '@xinlu/cli/sheet/read'
import {
  certificateText,
  compactText,
  newSalt,
  readStatus,
  signedCertificate,
  signedStatus,
  statusText,
  verifyCertificate,
} from '@xinlu/db/certificate'
import { publicKeysFrom, readCheckpoint, readLogLeaf, readReceipt, verifyReceipt } from '@xinlu/db/ledger'
import { root } from '@xinlu/gateway'
import { parsed } from '@xinlu/gateway/door/body'
import { targetOf } from '@xinlu/gateway/door/target'
import { usualClaims } from '@xinlu/gateway/issuers/claims'
import { claimsOf } from '@xinlu/gateway/issuers/token'
import { limitsIn } from '@xinlu/gateway/limits/limits'
import { policyOf } from '@xinlu/gateway/policy'
import { cursorsOf, nobody, positionOf } from '@xinlu/schema'
import { keyId } from '@xinlu/schema/keys'
import { openSeal, sealFor } from '@xinlu/schema/seal'
import { strToU8, zipSync } from 'fflate'
import { SignJWT } from 'jose'
import { csvOf, faultyRows, penalty } from '../penalties.ts'

/** Something of ours that reads what anybody may send, with examples to begin from. */
export interface Reader {
  name: string
  corpus: Buffer[]
  /** Gives anything, or throws a coded refusal. */
  read(bytes: Buffer): unknown
}

const now = Date.parse('2026-11-23T01:00:00Z')
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const texts = (...all: string[]) => all.map((text) => Buffer.from(text))

/** All of them; the files of sheets are written into `folder`, one at a time. */
export async function readersIn(folder: string): Promise<Reader[]> {
  const rows = [penalty(1), penalty(2), ...faultyRows.slice(0, 4).map(({ row }) => row)]
  const file = join(folder, 'fuzzed')
  const sheet = async (bytes: Buffer) => {
    writeFileSync(file, bytes)
    const opened = await openSheet(file)
    try {
      for await (const _ of opened.rows);
    } finally {
      await opened.close()
      rmSync(file)
    }
  }
  const viewer = { ...nobody(new Date(now).toISOString()), role: 'dashboard' }
  const cursors = cursorsOf(createSecretKey(Buffer.alloc(32, 7)), viewer, 'list')
  const token = await new SignJWT({ role: 'dashboard' })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
    .setSubject('x')
    .setIssuer('i')
    .setAudience('xinlu')
    .setExpirationTime(now / 1000 + 60)
    .sign(privateKey)
  const tokens = {
    issuer: 'i',
    audience: 'xinlu',
    algorithms: ['EdDSA'],
    keys: Object.assign(async () => publicKey, { generation: () => null }),
    clock: () => now,
    claims: usualClaims,
    usualPurpose: () => 'PUBLIC_QUERY',
  }
  const verdicts = { classes: {}, ownUnit: {}, coordinates: {}, minCell: 5, policyVersion: 'x' }
  const seal = sealFor(
    privateKey,
    { issuer: 'gateway', audience: 'registry', operationHash: 'h', viewer, verdicts, analyses: [] },
    now,
  )
  const keyOf = (_: string, kid: string) =>
    kid === keyId(publicKey) ? { id: kid, key: publicKey, until: null } : undefined
  const keys = new Map([[keyId(publicKey), publicKey]])
  const signer = { keyId: keyId(publicKey), privateKey, publicKeys: keys }
  const said = {
    ...{ id: 'xz_1', issuer: '文水县交通运输局', subject: Buffer.alloc(32, 7).toString('base64url'), list: 'cs1' },
    ...{ issuedAt: '2026-11-23T01:00:00.000Z', knownAt: '2026-11-23T01:00:00.000Z' },
    ...{ validUntil: '2026-12-23T01:00:00.000Z', status: { list: 'cs1', index: 7 } },
  }
  const { list, ...body } = said
  const hash = 'ab'.repeat(32)
  const checkpoint = `xinlu/ledger\n5\n${Buffer.alloc(32, 7).toString('base64')}\n\n— xinlu/ledger AAAA\n`
  const receipt = {
    ...{ version: 1, id: 'r_1', at: said.issuedAt, purpose: 'AUDIT', operationHash: hash, policyVersion: 'v1' },
    ...{ editions: [], resultHash: hash, logIndex: 1, commitment: hash, keyId: signer.keyId },
    ...{ signature: hash + hash, inclusionProof: [hash, hash], checkpoint },
  }
  const nothing = { salt: newSalt(), facts: { state: 'NONE' as const, entries: [] }, freshAt: null }
  const certificate = signedCertificate(body, { PENALTIES: nothing }, signer)
  const yaml = (name: string) => readFileSync(join(root, 'schema', name))
  const text = (read: (text: string) => unknown) => (bytes: Buffer) => read(bytes.toString('utf8'))
  return [
    {
      name: 'a sheet as CSV',
      corpus: [...texts(csvOf(rows), csvOf(rows).replaceAll(',', ';'), 'a,b\n"1","2\n3"\n')],
      read: sheet,
    },
    { name: 'a sheet as XLSX, its bytes', corpus: [workbook(parts)], read: sheet },
    {
      name: 'a sheet as XLSX, the words of its parts',
      corpus: Object.entries(parts).map(([name, xml]) => Buffer.from(`${name}\n${xml}`)),
      read: (bytes) => {
        const cut = bytes.indexOf('\n')
        const name = bytes.subarray(0, Math.max(0, cut)).toString('latin1') || 'x'
        return sheet(workbook({ ...parts, [name]: bytes.subarray(cut + 1) }))
      },
    },
    {
      name: 'a token',
      corpus: texts(`Bearer ${token}`, 'Bearer e30.e30.e30'),
      read: text((all) => claimsOf(all, tokens)),
    },
    { name: 'a seal', corpus: texts(seal, 'e30.AA'), read: text((all) => openSeal(all, keyOf)) },
    { name: 'a sealed cursor', corpus: texts(cursors.of('s_1'), 'AA'), read: text((all) => cursors.read(all)) },
    { name: 'a cursor', corpus: texts('c18xMjM0NQ', 'AA'), read: text((all) => positionOf(all, 's')) },
    { name: 'the policy', corpus: [yaml('policy.yaml'), ...texts(small)], read: text(policyOf) },
    { name: 'the limits', corpus: [yaml('limits.yaml')], read: text(limitsIn) },
    {
      name: 'a body',
      corpus: texts('{"query":"{ a }","variables":{"a":[1,{"b":null}]}}', '[]'),
      read: (bytes) => parsed(bytes, 'application/json'),
    },
    { name: 'an address', corpus: texts('/graphql?query=%7B%7D', 'http://a:1/b', '//a'), read: text(targetOf) },
    {
      name: 'a certificate',
      corpus: texts(certificateText(certificate), compactText(certificate)),
      read: text((all) => verifyCertificate(all, keys, said.issuedAt, null)),
    },
    {
      name: 'a status list',
      corpus: texts(
        statusText(
          signedStatus(
            { issuer: said.issuer, list, issuedAt: said.issuedAt, validUntil: said.validUntil },
            [7],
            signer,
          ),
        ),
        '{"data":{"certificateStatus":{}}}',
      ),
      read: text(readStatus),
    },
    {
      name: 'a receipt',
      corpus: texts(JSON.stringify(receipt)),
      read: text((all) => verifyReceipt(readReceipt(all), keys)),
    },
    {
      name: 'a line of the log',
      corpus: texts(JSON.stringify({ index: 0, commitment: hash, receipt: hash })),
      read: text(readLogLeaf),
    },
    { name: 'a checkpoint', corpus: texts(checkpoint), read: text(readCheckpoint) },
    {
      name: 'public keys',
      corpus: texts(publicKey.export({ type: 'spki', format: 'pem' }).toString(), '{"keys":[{"publicKey":"x"}]}'),
      read: text(publicKeysFrom),
    },
  ]
}

/** A policy of one line, so that a change is likely to meet it. */
const small = `version: x
purposes: { P: { title: t, answer: PARTIAL, audience: a } }
audiences: { a: ALL }
lines:
  - { roles: [dashboard], purpose: P, basis: { instrument: i, at: 第一条 }, classes: { PUBLIC: SEE }, obligations: ["QUOTA(5)"] }
`

const parts: Record<string, string> = {
  '_rels/.rels':
    '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="x/styles" Target="styles.xml"/></Relationships>',
  'xl/sharedStrings.xml': '<sst><si><t>甲</t></si><si><r><t>乙</t></r><rPh><t>x</t></rPh></si></sst>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy\\-mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>',
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2" s="1"><v>45000</v></c><c r="B2"><f t="shared" si="0">A1</f><v>1.5</v></c><c t="inlineStr"><is><t>_x0041_</t></is></c></row></sheetData></worksheet>',
}

function workbook(all: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const files = Object.entries(all).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 1 }))
}
