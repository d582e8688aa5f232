import { type FileFault, ruleAt } from '@xinlu/db'
import { unnoted } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import { mapOf, textOf, wholeOf } from '../reading.ts'
import type { ClassCondition, ClassTable, SupervisionClass, SupervisionMeasure } from './table.ts'

const words = [
  'title',
  'issuer',
  'industry',
  'effective',
  'source',
  'confidence',
  'checked',
  'unit',
  'overall',
  'grades',
  'classes',
  'noData',
] as const
const classWords = ['name', 'title', 'ratio', 'frequency', 'cap', 'measures', 'basis']
const whenWords = ['least', 'ungraded', 'listings', 'penalties', 'serious', 'broken']
const measures: readonly SupervisionMeasure[] = [
  'EDUCATION',
  'GUIDANCE',
  'CONVENTION',
  'COMMITMENT',
  'DISCLOSURE',
  'TALK',
  'WARNING',
  'INSPECTION',
]

/** A table from its file as read; the fault's error for what is unknown, missing, exempts somebody, or is not in its order. */
export function classTableOf(
  { industry, effective }: { industry: string; effective: string },
  read: unknown,
  fault: FileFault,
): ClassTable {
  const file = mapOf(read, 'a class table', words, fault)
  if (file.industry !== industry) throw fault(`industry: ${industry}, as its folder is named`, file.industry)
  if (file.effective !== effective) throw fault(`effective: ${effective}, as the file is named`, file.effective)
  textOf(file.issuer, 'issuer', fault)
  textOf(file.source, 'source', fault)
  if ((file.confidence === undefined) === (file.checked === undefined))
    throw fault('either confidence or checked', file.confidence ?? 'none')
  const grades = gradesOf(file.grades, fault)
  if (!Array.isArray(file.classes) || file.classes.length < 2) throw fault('two classes or more', file.classes)
  const listed = file.classes.map((one, i) => {
    const last = i === (file.classes as unknown[]).length - 1
    return classOf(one, { place: `classes[${i}]`, last, grades, effective }, fault)
  })
  provenOrder(listed, grades, fault)
  const none = mapOf(
    file.noData,
    'noData',
    classWords.filter((word) => word !== 'name'),
    fault,
  )
  return {
    industry,
    title: textOf(file.title, 'title', fault),
    effective,
    edition: `${industry.toLowerCase().replaceAll('_', '-')}/${effective}`,
    confidence: file.confidence === undefined ? null : textOf(file.confidence, 'confidence', fault),
    unit: textOf(file.unit, 'unit', fault),
    overall: file.overall === undefined ? null : shareOf(file.overall, 'overall', effective, fault),
    grades,
    classes: [...listed, { ...bodyOf(none, 'noData', effective, fault), name: 'NO_DATA', when: null }],
  }
}

function gradesOf(read: unknown, fault: FileFault): string[] {
  const list = Array.isArray(read) ? read.map((one) => textOf(one, 'a grade', fault)) : []
  if (list.length < 2 || new Set(list).size < list.length) throw fault('grades, best first, each once', read)
  return list
}

interface Place {
  place: string
  last: boolean
  grades: readonly string[]
  effective: string
}

function classOf(read: unknown, { place, last, grades, effective }: Place, fault: FileFault): SupervisionClass {
  const one = mapOf(read, place, [...classWords, 'when'], fault)
  const name = textOf(one.name, `${place}.name`, fault)
  if (!/^[A-Z][A-Z_]*$/.test(name) || name === 'NO_DATA') throw fault(`${place}.name in UPPER_SNAKE, not NO_DATA`, name)
  if (last !== (one.when === undefined))
    throw fault(`${place}.when: what it asks for, and of the last class nothing`, one.when ?? 'none')
  return {
    ...bodyOf(one, place, effective, fault),
    name,
    when: last ? null : conditionOf(one.when, `${place}.when`, grades, fault),
  }
}

/** What every class says, 无数据 as well. */
function bodyOf(one: Record<string, unknown>, place: string, effective: string, fault: FileFault) {
  const frequency = wholeOf(one.frequency, `${place}.frequency`, 0, fault)
  const cap = wholeOf(one.cap, `${place}.cap`, 1, fault)
  if (frequency > cap) throw fault(`${place}.frequency within the cap of ${cap} visits a year`, frequency)
  const given = Array.isArray(one.measures) ? one.measures : []
  const odd = given.find((measure) => !measures.includes(measure as SupervisionMeasure))
  if (given.length === 0 || odd !== undefined) throw fault(`${place}.measures of ${measures.join(', ')}`, odd ?? 'none')
  return {
    title: textOf(one.title, `${place}.title`, fault),
    ratio: shareOf(one.ratio, `${place}.ratio`, effective, fault),
    frequency,
    cap,
    measures: given as SupervisionMeasure[],
    basis: textOf(one.basis, `${place}.basis`, fault),
  }
}

/** 不免抽: a share above 0 and up to 1; 0, or none, is refused with the clause. */
function shareOf(read: unknown, place: string, effective: string, fault: FileFault): string {
  const share = typeof read === 'string' && /^(0(\.\d+)?|1(\.0+)?)$/.test(read) ? new Decimal(read) : null
  if (share?.gt(0)) return share.toString()
  const { at, text } = unnoted(() => ruleAt('business-environment', 'inspection.random', effective))
  throw fault(
    `${place}: a decimal text above 0 and up to 1, for nobody is exempt (优化营商环境条例 ${at}: ${text})`,
    read ?? 'none',
  )
}

function conditionOf(read: unknown, place: string, grades: readonly string[], fault: FileFault): ClassCondition {
  const one = mapOf(read, place, whenWords, fault)
  const most = (name: string) => (one[name] === undefined ? null : wholeOf(one[name], `${place}.${name}`, 0, fault))
  const least = one.least === undefined ? null : textOf(one.least, `${place}.least`, fault)
  if (least !== null && !grades.includes(least)) throw fault(`${place}.least of ${grades.join(', ')}`, least)
  const { ungraded = false } = one
  if (typeof ungraded !== 'boolean') throw fault(`${place}.ungraded: true or false`, ungraded)
  return {
    least,
    ungraded,
    listings: most('listings'),
    penalties: most('penalties'),
    serious: most('serious'),
    broken: most('broken'),
  }
}

/** Best first: what a better class asks for, a worse one asks no more of; and a worse one is looked at no less. */
function provenOrder(classes: readonly SupervisionClass[], grades: readonly string[], fault: FileFault): void {
  if (new Set(classes.map(({ name }) => name)).size < classes.length) throw fault('each class once', 'one twice')
  for (const [i, worse] of classes.entries()) {
    const better = classes[i - 1]
    if (!better) continue
    const place = `classes[${i}]`
    if (new Decimal(worse.ratio).lt(better.ratio) || worse.frequency < better.frequency)
      throw fault(`${place} looked at no less than the class before it`, `${worse.ratio}, ${worse.frequency}`)
    if (worse.when && better.when && !isWithin(better.when, worse.when, grades))
      throw fault(`${place}.when asking no more than the class before it`, worse.when)
  }
}

function isWithin(better: ClassCondition, worse: ClassCondition, grades: readonly string[]): boolean {
  const place = (least: string | null) => (least === null ? grades.length : grades.indexOf(least))
  const most = (value: number | null) => value ?? Number.POSITIVE_INFINITY
  const counts = ['listings', 'penalties', 'serious', 'broken'] as const
  return (
    place(better.least) <= place(worse.least) &&
    (!better.ungraded || worse.ungraded) &&
    counts.every((name) => most(better[name]) <= most(worse[name]))
  )
}
