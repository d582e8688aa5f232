import { refusal } from '@xinlu/schema/errors'

/** A draw as its public file says it, each thing as bytes or text as the file has it. */
export interface DrawFile {
  drawId: string
  drawAt: string
  team: number
  seedCommitment: string
  populationHash: string
  secret: string
  salt: string
  publicPart: string
  seed: string
  labels: LabelPart[]
  rest: { size: number; take: number; closed: string[]; drawn: string[] }
  inspectors: { pool: string; pseudonym: string }[]
  visits: string[]
  teams: { visitId: string; excluded: string[]; inspectors: string[] }[]
}

/** What the file says of one label. */
export interface LabelPart {
  label: string
  ratio: string
  size: number
  take: number
  entries: string[]
  drawn: string[]
}

/** What the audit holds beside it. */
export interface DrawOpening {
  drawId: string
  labels: { label: string; supervisionClass: string; ratio: string | null }[]
  entries: { subjectId: string; label: string; entrySalt: string; visitSalt: string; excluded: string[] }[]
  inspectors: { certificateNo: string; salt: string; pool: string }[]
}

type Shape = (value: unknown, at: string) => void

const broken = (at: string, expected: string) =>
  refusal('BAD_INPUT', {
    expected: `${at}: ${expected}`,
    got: 'something else',
    todo: 'take the file as it was published',
  })

const isText: Shape = (value, at) => {
  if (typeof value !== 'string' || value === '' || value.length > 10_000) throw broken(at, 'a text')
}
const isLine: Shape = (value, at) => {
  if (typeof value !== 'string' || !/^[^\s]{1,200}$/.test(value)) throw broken(at, 'a text without white space')
}
const isHex: Shape = (value, at) => {
  if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value)) throw broken(at, '64 hexadecimal characters')
}
const isShare: Shape = (value, at) => {
  if (typeof value !== 'string' || !/^(0(\.\d{1,12})?|1(\.0{1,12})?)$/.test(value))
    throw broken(at, 'a share from 0 to 1')
}
const isCount: Shape = (value, at) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw broken(at, 'a whole number')
}
const orNull =
  (shape: Shape): Shape =>
  (value, at) => {
    if (value !== null) shape(value, at)
  }
const listOf =
  (shape: Shape): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) throw broken(at, 'a list')
    for (const [i, one] of value.entries()) shape(one, `${at}[${i}]`)
  }
const objectOf =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw broken(at, 'an object')
    for (const [name, shape] of Object.entries(fields))
      shape((value as Record<string, unknown>)[name], at === '' ? name : `${at}.${name}`)
  }

const fileShape = objectOf({
  ...{ drawId: isLine, drawAt: isLine, team: isCount, publicPart: isText },
  ...{ seedCommitment: isHex, populationHash: isHex, secret: isHex, salt: isHex, seed: isHex },
  labels: listOf(
    objectOf({
      ...{ label: isLine, ratio: isShare, size: isCount, take: isCount },
      ...{ entries: listOf(isHex), drawn: listOf(isHex) },
    }),
  ),
  rest: objectOf({ size: isCount, take: isCount, closed: listOf(isHex), drawn: listOf(isHex) }),
  inspectors: listOf(objectOf({ pool: isLine, pseudonym: isHex })),
  visits: listOf(isHex),
  teams: listOf(objectOf({ visitId: isHex, excluded: listOf(isHex), inspectors: listOf(isHex) })),
})

const openingShape = objectOf({
  drawId: isLine,
  labels: listOf(objectOf({ label: isLine, supervisionClass: isLine, ratio: orNull(isShare) })),
  entries: listOf(
    objectOf({
      ...{ subjectId: isLine, label: isLine, entrySalt: isHex, visitSalt: isHex },
      excluded: listOf(isHex),
    }),
  ),
  inspectors: listOf(objectOf({ certificateNo: isLine, salt: isHex, pool: isLine })),
})

function parsed(text: string, shape: Shape): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw broken('the file', 'JSON')
  }
  shape(value, '')
  return value
}

/** Reads a public file; BAD_INPUT where it is none. */
export function readDrawFile(text: string): DrawFile {
  const file = parsed(text, fileShape) as DrawFile & { format?: unknown }
  if (file.format === 'xinlu-draw 1') return file
  throw broken('format', 'xinlu-draw 1')
}

/** Reads an opening; BAD_INPUT where it is none. */
export const readOpening = (text: string): DrawOpening => parsed(text, openingShape) as DrawOpening

/** Reads what was published when the draw was planned; BAD_INPUT where it is something else. */
export const readCommitted = (text: string) =>
  parsed(text, objectOf({ drawId: isLine, seedCommitment: isHex, populationHash: isHex })) as Pick<
    DrawFile,
    'drawId' | 'seedCommitment' | 'populationHash'
  >
