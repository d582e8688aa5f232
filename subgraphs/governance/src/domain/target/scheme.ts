import type { FileFault } from '@xinlu/db'
import { Decimal } from 'decimal.js'
import { type UnitEvidence, unitEvidenceOf } from '../plan/evidence.ts'
import { decimalOf, type Target, targetOf } from '../plan/target.ts'
import { eachOnce, listOf, mapOf, textOf } from '../reading.ts'

/** 考核指标 */
export interface Indicator {
  code: string
  title: string
  /** Exact. */
  weight: string
  target: Target
  evidence: UnitEvidence
}

/** 目标责任考核 of one year. */
export interface TargetScheme {
  year: number
  title: string
  indicators: readonly Indicator[]
}

const words = ['title', 'year', 'source', 'confidence', 'indicators']
const indicatorWords = ['code', 'title', 'weight', 'target', 'evidence']

/** The indicators of a year from their file as read; the fault's error for what cannot be, and for weights that do not make 100 to the last digit. */
export function targetSchemeOf(year: number, read: unknown, fault: FileFault): TargetScheme {
  const file = mapOf(read, 'indicators of a year', words, fault)
  if (file.year !== year) throw fault(`year: ${year}, as the file is named`, file.year)
  textOf(file.source, 'source', fault)
  const indicators = listOf(file.indicators, 'indicators', (one) => indicatorOf(one, fault), fault)
  eachOnce(
    indicators.map(({ code }) => code),
    'indicator',
    fault,
  )
  const sum = indicators.reduce((all, { weight }) => all.plus(weight), new Decimal(0))
  if (!sum.eq(100)) throw fault('weights that make 100', sum.toFixed())
  return { year, title: textOf(file.title, 'title', fault), indicators }
}

function indicatorOf(read: unknown, fault: FileFault): Indicator {
  const one = mapOf(read, 'an indicator', indicatorWords, fault)
  return {
    code: textOf(one.code, 'code', fault),
    title: textOf(one.title, 'title', fault),
    weight: decimalOf(one.weight, 'weight', fault),
    target: targetOf(one.target, fault),
    evidence: unitEvidenceOf(one.evidence, fault),
  }
}
