import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import {
  compactText,
  newSalt,
  type PartFacts,
  readCertificate,
  showing,
  signedCertificate,
} from '@xinlu/db/certificate'
import { keyId } from '@xinlu/schema/keys'
import decodeQR from 'qr/decode.js'
import { expect, it } from 'vitest'
import { codePng, codeSvg, mostBytes, partsInCode } from './qr.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const signer = { keyId: keyId(publicKey), privateKey, publicKeys: new Map() }

/** A certificate with so many penalties, whose numbers cannot be pressed together. */
function certificateOf(penalties: number) {
  const part = (entries: PartFacts['entries']) => ({
    salt: newSalt(),
    facts: { state: 'STATED' as const, entries },
    freshAt: '2026-11-22T16:00:00.000Z',
  })
  const body = { id: 'xz_1', issuer: '文水县交通运输局', subject: Buffer.alloc(32).toString('base64url') }
  const times = {
    issuedAt: '2026-11-23T01:00:00.000Z',
    knownAt: '2026-11-23T01:00:00.000Z',
    validUntil: '2026-12-23T01:00:00.000Z',
  }
  const docs = Array.from({ length: penalties }, (_, i) => ({
    docNo: `晋吕文交罚〔2026〕${randomBytes(6).toString('hex')}${i}号`,
    decidedOn: '2026-04-06',
  }))
  return signedCertificate(
    { ...body, ...times, status: { list: 'cs1', index: 5 } },
    {
      IDENTITY: part([{ name: '文水县样例公路工程有限公司（样例）', uscc: '91141121YLKTJXMQ3N' }]),
      CONSTRUCTION_GRADES: part(
        ['CONTRACTOR', 'DESIGNER', 'SUPERVISOR', 'TESTING'].map((role) => ({
          role,
          year: 2025,
          authority: '山西省交通运输厅',
          grade: 'AA',
          validFrom: '2026-05-01',
          validTo: '2027-04-30',
        })),
      ),
      OVERLOAD_LISTINGS: { ...part([]), facts: { state: 'NONE', entries: [] } },
      PENALTIES: part(docs),
    },
    signer,
  )
}

/** The dots of a PNG of one bit a dot, as a scanner's picture. */
function picture(png: Buffer) {
  const side = png.readUInt32BE(16)
  const lines = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8))
  const width = 1 + Math.ceil(side / 8)
  const data = new Uint8Array(side * side * 4).fill(255)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const white = ((lines[y * width + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0
      data.fill(white ? 255 : 0, 4 * (y * side + x), 4 * (y * side + x) + 3)
    }
  }
  return { width: side, height: side, data }
}

it('the code is read from its picture as the very text that was signed', () => {
  const certificate = certificateOf(3)
  const names = partsInCode(certificate, ['IDENTITY', 'PENALTIES'])
  const text = decodeQR(picture(codePng(certificate, names)))
  expect(text).toBe(compactText(showing(certificate, ['IDENTITY', 'PENALTIES'])))
  expect(readCertificate(text)).toEqual(showing(certificate, ['IDENTITY', 'PENALTIES']))
  expect(codeSvg(certificate, names)).toMatch(/^<svg[\s\S]*<\/svg>$/)
})

it('a full certificate of a firm with twelve penalties fits into one code', () => {
  const certificate = certificateOf(12)
  expect(partsInCode(certificate, ['IDENTITY', 'CONSTRUCTION_GRADES', 'OVERLOAD_LISTINGS', 'PENALTIES'])).toHaveLength(
    4,
  )
  expect(compactText(certificate).length).toBeLessThanOrEqual(mostBytes)
})

it('of one with eighty the penalties are left out of the code, and it says that they are there', () => {
  const certificate = certificateOf(80)
  const names = partsInCode(certificate, ['IDENTITY', 'CONSTRUCTION_GRADES', 'OVERLOAD_LISTINGS', 'PENALTIES'])
  expect(names).toEqual(['IDENTITY', 'CONSTRUCTION_GRADES', 'OVERLOAD_LISTINGS'])
  const read = readCertificate(compactText(showing(certificate, names)))
  expect(read.shown.PENALTIES).toBeUndefined()
  expect(read.parts.PENALTIES).toBe(certificate.parts.PENALTIES)
})
