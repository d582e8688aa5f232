import type { Pack } from './pack.ts'
import { type ConductFact, type Given, type Grade, grades } from './types.ts'

const million = 1_000_000n
const micros = (text: string) => {
  const [ones = '0', rest = ''] = text.split('.')
  return BigInt(ones) * million + BigInt(rest.padEnd(6, '0').slice(0, 6))
}
const hundredths = (text: string) => micros(text) / 10_000n

/** A year evaluated again, section by section and not conduct by conduct, in whole numbers: X in hundredths, and the grade. */
export function naive(pack: Pack, { sections, conducts, last }: Given): { score: bigint | null; grade: Grade | null } {
  const itemOf = (code: string) => pack.items.find((item) => item.code === code)
  const costOf = (of: readonly ConductFact[]) =>
    of.reduce((sum, { code, times, correctedOn }) => {
      const item = itemOf(code)
      const full = micros(item?.points.toFixed() ?? '0') * BigInt(times)
      return sum + full - (correctedOn === null ? 0n : (full * micros(item?.restores.toFixed() ?? '0')) / million)
    }, 0n)
  const scoreOf = (part: string, section: string) => {
    const cost = costOf(conducts.filter((one) => one.part === part && one.contractId === section))
    return cost > 100n * million ? 0n : 100n * million - cost
  }
  const bids = sections.filter(({ bid }) => bid)
  const performed = sections.filter((one) => one.performed)
  const isDirectD = conducts.some(({ code }) => itemOf(code)?.directD)
  if (bids.length + performed.length === 0) return { score: null, grade: isDirectD ? 'D' : null }
  const prices = performed.reduce((sum, { price }) => sum + hundredths(price ?? '0'), 0n)
  const bidSum = bids.reduce((sum, { contractId }) => sum + scoreOf('BID', contractId), 0n)
  const performedSum = performed.reduce(
    (sum, { contractId, price }) => sum + scoreOf('PERFORMANCE', contractId) * hundredths(price ?? '0'),
    0n,
  )
  const [a, b] = bids.length === 0 ? [0n, 10n] : performed.length === 0 ? [10n, 0n] : [2n, 8n]
  const n = bids.length === 0 ? 1n : BigInt(bids.length)
  const c = performed.length === 0 ? 1n : prices
  const other = costOf(conducts.filter(({ part }) => part === 'OTHER'))
  // X in millionths of a point, over 10·n·C
  const over = a * bidSum * c + b * performedSum * n - other * 10n * n * c
  const under = 10n * n * c * 10_000n
  const score = floor(2n * over + under, 2n * under)
  const bySign = pack.grades.find(({ bound }) => {
    const at = hundredths(bound?.value.toFixed() ?? '0')
    return bound === null || score > at || (bound.inclusive && score === at)
  })
  const reached = grades.indexOf(isDirectD ? 'D' : (bySign?.grade ?? 'D'))
  const allowed = last === null ? 0 : Math.max(0, grades.indexOf(last) - 1)
  return { score, grade: grades[Math.max(reached, allowed)] ?? 'D' }
}

function floor(over: bigint, under: bigint): bigint {
  const whole = over / under
  return over < 0n && whole * under !== over ? whole - 1n : whole
}
