import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { sm2 } from 'sm-crypto-v2'
import { describe, expect, it } from 'vitest'
import { algorithmNamed, keyId } from './keys.ts'
import { algorithmOf, algorithms, newPrivateKey, rawPublicKey, signatureFits, signatureOf } from './signature.ts'

const hex = (text: string) => Buffer.from(text, 'hex')

/** The example of GB/T 32918.5 附录A: the recommended curve, the identity 1234567812345678. */
const example = {
  text: 'message digest',
  secret: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
  point: `0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020${'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13'}`,
  r: 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3',
  s: 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
}
const key = createPrivateKey({
  key: hex(
    `308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420${example.secret}a144034200${example.point}`,
  ),
  type: 'pkcs8',
  format: 'der',
})
const publicKey = createPublicKey(key)
const signature = hex(example.r + example.s)
const fits = (one: Buffer, text: string | Buffer = example.text) => signatureFits(text, publicKey, one)

/** The order of the curve's base point, GB/T 32918.5. */
const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n
const word = (number: bigint) => number.toString(16).padStart(64, '0')

it.each([
  ['附录A 示例1', 'abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
  ['附录A 示例2', 'abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
])('SM3 is that of GB/T 32905 %s', (_, text, digest) => {
  expect(createHash('sm3').update(text).digest('hex')).toBe(digest)
})

describe('an SM2 signature', () => {
  it('of the example of the standard fits, and none beside it', () => {
    expect(fits(signature)).toBe(true)
    expect(fits(signature, 'message digesT')).toBe(false)
    const changed = [...signature.keys()].filter((at) =>
      fits(Buffer.from(signature.map((b, i) => (i === at ? b ^ 1 : b)))),
    )
    expect(changed).toEqual([])
  })

  it('is the same with numbers that begin with zeros, or whose first bit is set', () => {
    const short = [
      '003faaa5bcb6a7c3787d71df40cd4e8d096ad604e50b564979f97aba31775df6e693d6d02aa60786a5d0922241ffdc6cd4cb9a8bfddc2b09b0e29825491d14c9',
      '5ab2404926efc1f9f6630fe4c150d98d07c41f73e7821c0f124aefc578b2f1ac00e3a2704f24866a4c4b3ff1a63d722fbfbb834ba9aeabe8b4b8fb8274d53fff',
    ]
    expect(short.map((one) => fits(hex(one)))).toEqual([true, true])
    const many = Array.from({ length: 64 }, (_, i) => [`text ${i}`, signatureOf(`text ${i}`, key)] as const)
    expect(many.filter(([text, one]) => one.length !== 64 || !fits(one, text))).toEqual([])
  })

  it('is one to a program that shares no code with this one, and the other way', () => {
    const text = Buffer.from('文水县交通运输局')
    const given = { hash: true, publicKey: example.point }
    expect(sm2.doVerifySignature(text, signatureOf(text, key).toString('hex'), example.point, given)).toBe(true)
    expect(fits(hex(sm2.doSignature(text, example.secret, given)), text)).toBe(true)
  })

  it.each([
    ['r = 0', word(0n) + example.s],
    ['s = 0', example.r + word(0n)],
    ['r = n', word(order) + example.s],
    ['n − s, which would fit in ECDSA', example.r + word(order - BigInt(`0x${example.s}`))],
    ['r and s exchanged', example.s + example.r],
    ['one byte less', (example.r + example.s).slice(2)],
    ['one byte more', `${example.r}${example.s}00`],
    ['nothing', ''],
    ['its DER', `3046022100${example.r}022100${example.s}`],
    ['one over an empty identity', sign('sm3', Buffer.from(example.text), { key, dsaEncoding: 'der' }).toString('hex')],
  ])('%s is none', (_, text) => {
    expect(fits(hex(text))).toBe(false)
  })
})

describe('a key', () => {
  const made = algorithms.map((algorithm) => {
    const secret = createPrivateKey(newPrivateKey(algorithm))
    return { algorithm, secret, open: createPublicKey(secret) }
  })

  it.each(made)('of $algorithm says what it is for, as does its id, and signs', ({ algorithm, secret, open }) => {
    expect([algorithmOf(secret), algorithmOf(open), algorithmNamed(keyId(open))]).toEqual(Array(3).fill(algorithm))
    expect(keyId(secret)).toBe(keyId(open))
    expect(rawPublicKey(open)).toHaveLength(algorithm === 'Ed25519' ? 32 : 65)
    expect(signatureFits('文', open, signatureOf('文', secret))).toBe(true)
  })

  it('takes no signature of another algorithm', () => {
    const crossed = made.map(({ open }) =>
      made.map(({ secret }) => signatureFits('文', open, signatureOf('文', secret))),
    )
    expect(crossed).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('of neither algorithm signs nothing, and nothing fits it', () => {
    const strange = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    expect(algorithmOf(strange.publicKey)).toBeNull()
    expect(signatureFits(example.text, strange.publicKey, signature)).toBe(false)
    expect(() => signatureOf(example.text, strange.privateKey)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION' }),
    )
  })
})
