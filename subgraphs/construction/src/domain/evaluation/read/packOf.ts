import { isDay } from '@xinlu/db'
import { unfairIn, unfairWords } from '../../fair/unfair.ts'
import type { Pack, Ruled } from '../pack.ts'
import type { Citation, Day, Role } from '../types.ts'
import { gradesOf } from './grades.ts'
import { itemsOf, type SheetClause } from './items.ts'
import { type Reader, readerOf } from './reader.ts'

const words = [
  'title',
  'issuer',
  'role',
  'effective',
  'source',
  'confidence',
  'checked',
  'basis',
  'contract',
  'weights',
]
const parts = ['validity', 'extension', 'upgrade', 'grades', 'items']
const roles: readonly Role[] = ['CONTRACTOR', 'DESIGNER', 'SUPERVISOR', 'TESTING']

/** A pack from its file as read, with the law's numbers as of a day, its own first day when null; EDITION_FAULT names the file and the field. */
export function packOf(file: string, read: unknown, lawDay: Day | null): Pack {
  const bare = readerOf(file, lawDay ?? '')
  const top = bare.map(read, 'the pack', [...words, ...parts])
  const effective = dayOf(top.effective, 'effective', bare)
  const [unfair] = unfairIn(read)
  if (unfair) throw bare.fault(unfairWords(unfair, effective), unfair.word)
  const reader = readerOf(file, lawDay ?? effective)
  const role = roles.find((one) => one === top.role)
  if (!role) throw reader.fault(`role: one of ${roles.join(', ')}`, top.role)
  const title = reader.text(top.title, 'title')
  const issuer = reader.text(top.issuer, 'issuer')
  reader.text(top.source, 'source')
  const confidence = top.confidence === undefined ? null : reader.text(top.confidence, 'confidence')
  if (top.checked === undefined && confidence === null)
    throw reader.fault('confidence, while it was not checked', 'none')
  if (top.checked !== undefined) dayOf(top.checked, 'checked', reader)
  const sheet = `sheet-${role.toLowerCase()}`
  const cite: SheetClause = (at, text, doubt) =>
    ({
      ...{ instrument: sheet, edition: `${title}（${effective} 施行）`, at, text, effectiveOn: effective },
      provisional: top.checked === undefined || doubt !== undefined,
    }) satisfies Citation
  const basis = reader.clause(top.basis, 'basis')
  const contract = above0(reader.ruled(top.contract, 'contract'), 'contract', reader)
  const numbers = {
    contract,
    weights: weightsOf(top.weights, reader),
    validity: above0(whole(top.validity, 'validity', reader), 'validity', reader),
    extension: whole(top.extension, 'extension', reader),
    upgrade: above0(whole(top.upgrade, 'upgrade', reader), 'upgrade', reader),
  }
  const grades = gradesOf(top.grades, contract, basis, reader)
  const items = itemsOf(top.items, reader, cite)
  const from = lawDay ?? effective
  const edition = `${role.toLowerCase()} ${effective}${from === effective ? '' : ` / ${from}`}`
  const held = { role, title, issuer, effective, from, edition, confidence }
  return { ...held, ...numbers, grades, items, basis, law: [...reader.law] }
}

function dayOf(read: unknown, field: string, reader: Reader): Day {
  if (typeof read === 'string' && isDay(read)) return read
  throw reader.fault(`${field}: YYYY-MM-DD`, read)
}

/** a and b where there are both: together they are the whole. */
function weightsOf(read: unknown, reader: Reader): Pack['weights'] {
  const weights = reader.map(read, 'weights', ['bid', 'performance'])
  const bid = reader.ruled(weights.bid, 'weights.bid')
  const performance = reader.ruled(weights.performance, 'weights.performance')
  const sum = bid.value.add(performance.value)
  if (!sum.eq(1)) throw reader.fault('weights: 1 together', sum)
  return { bid, performance }
}

function whole(read: unknown, field: string, reader: Reader): Ruled {
  const ruled = reader.ruled(read, field)
  if (!ruled.value.isInteger()) throw reader.fault(`${field}: a whole number`, ruled.value)
  return ruled
}

function above0(ruled: Ruled, field: string, reader: Reader): Ruled {
  if (ruled.value.isZero()) throw reader.fault(`${field}: a number above 0`, ruled.value)
  return ruled
}
