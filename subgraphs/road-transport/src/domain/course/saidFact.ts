import { refusal } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import { factKinds } from '../scheme/factKinds.ts'
import type { Match, Pack } from '../scheme/pack.ts'

/** A fact as somebody writes it down: all of it text. */
export interface Written {
  kind: string
  occurredOn: string
  quantity: string | null
  particulars: readonly { name: string; value: string }[]
  correctedOn: string | null
}

type Particulars = Record<string, string | number | boolean>

const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })

/** Fact kinds that say who somebody is and how large, which every scheme takes. */
const isContext = (kind: string) => factKinds[kind]?.sort === 'CONTEXT'

/**
 * What was written as a fact of a scheme: its quantity and particulars read. BAD_INPUT for a kind or a code that the scheme's pack
 * does not count, for particulars that the kind does not have or lacks, and for days and numbers that cannot be.
 */
export function factSaid(written: Written, pack: Pack, today: string): { quantity: string; particulars: Particulars } {
  const { kind, occurredOn, correctedOn } = written
  const known = Object.hasOwn(factKinds, kind) ? factKinds[kind] : undefined
  if (!known) throw bad(`one of ${Object.keys(factKinds).join(', ')}`, kind.slice(0, 40), 'choose the kind')
  const counted = matchesIn(pack).filter((match) => match.kind === kind)
  if (counted.length === 0 && !isContext(kind) && !(kind === 'EDUCATION' && educates(pack)))
    throw bad(`a kind that ${pack.title} counts`, kind, 'state it for the scheme that it belongs to')
  if (occurredOn > today) throw bad(`a day up to ${today}`, occurredOn, 'state what has happened')
  if (correctedOn !== null && !known.correctable)
    throw bad('no correctedOn', correctedOn, `${known.title} cannot be put right`)
  if (correctedOn !== null && (correctedOn < occurredOn || correctedOn > today))
    throw bad(`a day from ${occurredOn} to ${today}`, correctedOn, 'correct the day')
  const particulars = particularsOf(written, known.particulars)
  const { code } = particulars
  if (typeof code === 'string' && !counted.some(({ where }) => !where.code || where.code.includes(code)))
    throw bad(`a code that ${pack.title} has for ${kind}`, code.slice(0, 40), 'look at the pack of the scheme')
  return { quantity: quantityOf(written.quantity), particulars }
}

const educates = ({ period }: Pack) => period.kind === 'CYCLE' && period.education !== null

/** Which facts a pack counts anywhere. */
const matchesIn = (pack: Pack): Match[] => [
  ...[...pack.items, ...pack.bonus].flatMap(({ lines }) => lines.map(({ match }) => match)),
  ...pack.vetoes.map(({ match }) => match),
]

function quantityOf(text: string | null): string {
  const quantity = /^\d{1,9}(\.\d{1,4})?$/.test(text ?? '1') ? new Decimal(text ?? '1') : null
  if (quantity?.gt(0)) return quantity.toString()
  throw bad('a quantity above 0 with at most 4 decimals', `${text}`.slice(0, 40), 'correct it')
}

function particularsOf({ kind, particulars }: Written, wanted: Readonly<Record<string, unknown>>): Particulars {
  const read: Particulars = {}
  for (const { name, value } of particulars) {
    if (!Object.hasOwn(wanted, name) || Object.hasOwn(read, name))
      throw bad(
        `particulars of ${kind}, each once: ${Object.keys(wanted).join(', ') || 'none'}`,
        name.slice(0, 40),
        'correct them',
      )
    read[name] = particularOf(name, value.trim(), wanted[name])
  }
  const missing = Object.keys(wanted).find((name) => !Object.hasOwn(read, name))
  if (missing) throw bad(`${missing} of ${kind}`, 'none', 'say it')
  return read
}

function particularOf(name: string, value: string, wanted: unknown): string | number {
  if (wanted === 'NUMBER') {
    if (/^\d{1,6}$/.test(value)) return Number(value)
    throw bad(`${name} as a whole number`, value.slice(0, 40), 'correct it')
  }
  if (Array.isArray(wanted)) {
    if (wanted.includes(value)) return value
    throw bad(`${name} of ${wanted.join(', ')}`, value.slice(0, 40), 'choose one')
  }
  if (/^[\p{L}\p{N}_.:-]{1,60}$/u.test(value)) return value
  throw bad(`${name} as a word of at most 60 characters`, `${[...value].length} characters`, 'correct it')
}
