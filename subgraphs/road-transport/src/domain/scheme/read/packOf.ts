import { Decimal } from 'decimal.js'
import type { Item, Pack, PeriodRule, VetoRule } from '../pack.ts'
import type { Citation, Day } from '../types.ts'
import { gradesOf } from './grades.ts'
import { itemsOf, matchOf, type SheetClause } from './items.ts'
import { type Reader, readerOf } from './reader.ts'

const words = ['title', 'issuer', 'scheme', 'effective', 'source', 'confidence', 'checked', 'counts', 'basis', 'period']
const parts = ['scale', 'values', 'dimensions', 'bonus', 'grades', 'vetoes']
const days = /^\d{4}-\d\d-\d\d$/

/** A pack from its file as read, with the law's numbers as of a day; EDITION_FAULT names the file and the field. */
export function packOf(file: string, read: unknown, lawDay: Day | null): Pack {
  const bare = readerOf(file, lawDay ?? '')
  const top = bare.map(read, 'the pack', [...words, ...parts])
  const effective = bare.text(top.effective, 'effective')
  if (!days.test(effective)) throw bare.fault('effective: YYYY-MM-DD', effective)
  const reader = readerOf(file, lawDay ?? effective)
  const scheme = reader.text(top.scheme, 'scheme')
  const title = reader.text(top.title, 'title')
  for (const word of ['issuer', 'source']) reader.text(top[word], word)
  const confidence = top.confidence === undefined ? null : reader.text(top.confidence, 'confidence')
  if (top.checked === undefined && confidence === null)
    throw reader.fault('confidence, while it was not checked', 'none')
  if (top.checked !== undefined && !days.test(reader.text(top.checked, 'checked')))
    throw reader.fault('checked: YYYY-MM-DD', top.checked)
  const sheet = { instrument: `sheet-${scheme}`, edition: `${title}（${effective} 施行）`, effectiveOn: effective }
  const cite: SheetClause = (at, text, doubt) =>
    ({ ...sheet, at, text, provisional: top.checked === undefined || doubt !== undefined }) satisfies Citation
  if (top.counts !== 'DOWN' && top.counts !== 'UP') throw reader.fault('counts: DOWN or UP', top.counts)
  const counts: Pack['counts'] = top.counts
  const scale = reader.map(top.scale, 'scale', ['total', 'bonus'])
  const total = reader.number(scale.total, 'scale.total').value
  const bonusCap = scale.bonus === undefined ? new Decimal(0) : reader.number(scale.bonus, 'scale.bonus').value
  const items = dimensionsOf(top.dimensions, total, reader, cite)
  const bonus = bonusOf(top.bonus, bonusCap, reader, cite)
  const basis = reader.clause(top.basis, 'basis')
  const grades = gradesOf(top.grades, counts, basis, reader)
  const names = grades.map(({ grade }) => grade)
  const vetoes = vetoesOf(top.vetoes, names, reader, cite)
  const period = periodOf(top.period, names, reader)
  if (period.kind !== 'CYCLE' && grades.some(({ conditions }) => conditions.some(({ kind }) => kind === 'LAST')))
    throw reader.fault('grades: last, of cycles alone', period.kind)
  assertDistinct([...items, ...bonus], vetoes, reader)
  assertValues(top.values, items, reader)
  const from = lawDay ?? effective
  const base = counts === 'DOWN' ? total : new Decimal(0)
  const edition = `${scheme} ${effective}${from === effective ? '' : ` / ${from}`}`
  const held = { scheme, title, effective, from, edition, confidence, counts, base, scale: total, bonusCap, period }
  return { ...held, items, bonus, grades, vetoes, basis, law: [...reader.law] }
}

/** Dimensions whose points make the scale, each with items that do not exceed it. */
function dimensionsOf(read: unknown, total: Decimal, reader: Reader, cite: SheetClause): Item[] {
  let sum = new Decimal(0)
  const items = reader.list(read, 'dimensions').flatMap((one, i) => {
    const { code, title, points, items } = reader.map(one, `dimensions[${i}]`, ['code', 'title', 'points', 'items'])
    const field = `dimensions.${reader.code(code, `dimensions[${i}].code`)}`
    const most = reader.number(points, `${field}.points`).value
    sum = sum.add(most)
    const held = itemsOf(items, `${field}.items`, reader.text(title, `${field}.title`), reader, cite)
    const maxima = Decimal.sum(...held.map((item) => item.most))
    if (maxima.gt(most)) throw reader.fault(`${field}: items of ${most} points together at most`, maxima)
    return held
  })
  if (!sum.eq(total)) throw reader.fault(`dimensions: ${total} points together, as the scale has`, sum)
  return items
}

function bonusOf(read: unknown, cap: Decimal, reader: Reader, cite: SheetClause): Item[] {
  if (read === undefined) return []
  if (cap.isZero()) throw reader.fault('bonus: none without scale.bonus', 'items')
  const items = itemsOf(read, 'bonus', '加分', reader, cite)
  for (const { code, most, lines } of items) {
    if (most.gt(cap)) throw reader.fault(`bonus.${code}.points: ${cap} at most, as the scale has`, most)
    const wrong = lines.find(({ form, restores }) => form.form === 'RATE' || !restores.isZero())
    if (wrong) throw reader.fault(`bonus.${code}: each or once, and nothing restored`, wrong.code)
  }
  return items
}

function vetoesOf(read: unknown, grades: readonly string[], reader: Reader, cite: SheetClause): VetoRule[] {
  if (read === undefined) return []
  return reader.list(read, 'vetoes').map((one, i) => {
    const allowed = ['code', 'title', 'text', 'facts', 'where', 'least', 'atMost', 'clause', 'confidence']
    const veto = reader.map(one, `vetoes[${i}]`, allowed)
    const code = reader.code(veto.code, `vetoes[${i}].code`)
    const field = `vetoes.${code}`
    const title = reader.text(veto.title, `${field}.title`)
    const atMost = reader.text(veto.atMost, `${field}.atMost`)
    if (!grades.slice(1).includes(atMost))
      throw reader.fault(`${field}.atMost: a grade below the best, ${grades.slice(1).join(', ')}`, atMost)
    const match = matchOf(veto, field, reader)
    const clause =
      veto.clause === undefined
        ? cite(`否决 ${title}`, reader.text(veto.text, `${field}.text`), veto.confidence)
        : reader.clause(veto.clause, `${field}.clause`)
    return { code, match, atMost, clause }
  })
}

function periodOf(read: unknown, grades: readonly string[], reader: Reader): PeriodRule {
  const period = reader.map(read, 'period', ['kind', 'months', 'first', 'atOnce', 'education'])
  if (period.kind === 'CALENDAR_YEAR') {
    reader.map(read, 'period of CALENDAR_YEAR', ['kind'])
    return { kind: 'CALENDAR_YEAR' }
  }
  if (period.kind !== 'CYCLE') throw reader.fault('period.kind: CALENDAR_YEAR or CYCLE', period.kind)
  const gradeOf = (value: unknown, field: string) => {
    const { value: grade, clause } = reader.word(value, field)
    if (!grades.includes(grade)) throw reader.fault(`${field}: one of ${grades.join(', ')}`, grade)
    return { grade, clause }
  }
  const months = reader.number(period.months, 'period.months').value
  if (!months.isInteger() || months.isZero()) throw reader.fault('period.months: whole months', months)
  const first = period.first === undefined ? null : gradeOf(period.first, 'period.first')
  if (first && !first.clause) throw reader.fault('period.first: a rule', first.grade)
  return {
    kind: 'CYCLE',
    months: months.toNumber(),
    first: first?.clause ? { grade: first.grade, clause: first.clause } : null,
    atOnce: period.atOnce === undefined ? null : gradeOf(period.atOnce, 'period.atOnce').grade,
    education: period.education === undefined ? null : educationOf(period.education, gradeOf, reader),
  }
}

function educationOf(read: unknown, gradeOf: (value: unknown, field: string) => { grade: string }, reader: Reader) {
  const { hours, lifts, to } = reader.map(read, 'period.education', ['hours', 'lifts', 'to'])
  return {
    hours: reader.number(hours, 'period.education.hours').value,
    lifts: gradeOf(lifts, 'period.education.lifts').grade,
    to: gradeOf(to, 'period.education.to').grade,
  }
}

function assertDistinct(items: readonly Item[], vetoes: readonly VetoRule[], reader: Reader): void {
  const codes = [...items.flatMap(({ lines }) => lines.map(({ code }) => code)), ...vetoes.map(({ code }) => code)]
  const twice = codes.find((code, i) => codes.indexOf(code) !== i)
  if (twice) throw reader.fault('each code once', twice)
}

/** Where the law lists what a violation can cost, no line costs anything else. */
function assertValues(read: unknown, items: readonly Item[], reader: Reader): void {
  if (read === undefined) return
  const list = reader.ruled(read, 'values')
  for (const { code, form } of items.flatMap(({ lines }) => lines))
    if (!list.some((value) => form.points.eq(Number(value))))
      throw reader.fault(`${code}: one of ${list.join(', ')} points`, form.points)
}
