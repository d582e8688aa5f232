import type { Item, Line, Pack } from './pack.ts'
import type { Fact, Period } from './types.ts'

/** Millionths, so that sheets and facts are whole numbers. */
const unit = 1_000_000n
const whole = (value: string | number | { toFixed(): string }) => {
  const [ones = '0', rest = ''] = (typeof value === 'object' ? value.toFixed() : String(value)).split('.')
  return BigInt(ones) * unit + BigInt(rest.padEnd(6, '0').slice(0, 6))
}

// Math.min takes no whole numbers of this kind
function lesser(a: bigint, b: bigint): bigint {
  if (a < b) return a
  return b
}
const greater = (a: bigint, b: bigint) => a + b - lesser(a, b)

const isOf = (fact: Fact, { match }: Line) =>
  fact.kind === match.kind &&
  Object.entries(match.where).every(([name, words]) => words.some((word) => word === fact.particulars[name])) &&
  (!match.least || Number(fact.particulars[match.least.particular] ?? 0) >= match.least.value.toNumber())

function costOf(line: Line, facts: readonly Fact[], fleet: bigint): bigint {
  const amounts = facts.map((fact) => {
    const weight = unit - (fact.correctedOn === null ? 0n : whole(line.restores))
    const amount = whole(line.measure === null ? fact.quantity : Number(fact.particulars[line.measure] ?? 0))
    return { weight, amount: (amount * weight) / unit }
  })
  const count = amounts.reduce((sum, { amount }) => sum + amount, 0n)
  const points = whole(line.form.points)
  if (line.form.form === 'ONCE') {
    const most = amounts.map(({ weight }) => weight).reduce(greater, 0n)
    return (points * most) / unit
  }
  if (line.form.form === 'EACH') return (points * count) / unit
  const step = line.form.over === 'FLEET' ? whole(line.form.per) * fleet : whole(line.form.per) * unit
  const full = (count * unit) / step
  const isStarted = line.form.step === 'STARTED' && (count * unit) % step > 0n
  return points * (isStarted ? full + 1n : full)
}

function itemsOf(items: readonly Item[], facts: readonly Fact[], fleet: bigint): bigint {
  return items.reduce((sum, { most, lines }) => {
    const cost = lines.reduce(
      (all, line) =>
        all +
        costOf(
          line,
          facts.filter((fact) => isOf(fact, line)),
          fleet,
        ),
      0n,
    )
    return sum + lesser(cost, whole(most))
  }, 0n)
}

/** A total counted again, item by item and not fact by fact. */
export function naiveTotal(pack: Pack, { from, to }: Period, facts: readonly Fact[]): string {
  const known = facts.filter(({ occurredOn }) => from <= occurredOn && occurredOn <= to)
  const fleets = facts.filter(({ kind, occurredOn }) => kind === 'FLEET' && occurredOn <= to)
  const last = fleets.sort((a, b) => `${a.occurredOn} ${a.id}`.localeCompare(`${b.occurredOn} ${b.id}`, 'en')).at(-1)
  const fleet = last && whole(last.quantity) > unit ? whole(last.quantity) : unit
  const cost = itemsOf(pack.items, known, fleet)
  const gained = itemsOf(pack.bonus, known, unit)
  const bonus = lesser(gained, whole(pack.bonusCap))
  const total = pack.counts === 'DOWN' ? whole(pack.base) - cost + bonus : cost
  const rest = String(total % unit)
    .padStart(6, '0')
    .replace(/0+$/, '')
  return `${total / unit}${rest && `.${rest}`}`
}
