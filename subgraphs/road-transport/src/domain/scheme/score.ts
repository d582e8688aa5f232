import { Decimal } from 'decimal.js'
import type { Item, Line, Match, Pack } from './pack.ts'
import type { Citation, Day, Fact, Period } from './types.ts'

/** Enough digits that no sum or product of a sheet is rounded. */
export const Exact = Decimal.clone({ precision: 60 })

/** What one fact costs or brings by one line: not yet signed. */
export interface Share {
  code: string
  clause: Citation
  points: Decimal
  fact: Fact
}

/** Whether a fact is one of those that are meant. */
export function isMeant(fact: Fact, { kind, where, least }: Match): boolean {
  if (fact.kind !== kind) return false
  for (const [particular, words] of Object.entries(where))
    if (!words.includes(String(fact.particulars[particular]))) return false
  return least === null || numberOf(fact, least.particular).gte(least.value)
}

/** The facts of a period, in order of occurrence, then of their ids. */
export function within(facts: readonly Fact[], { from, to }: Period): Fact[] {
  return facts.filter(({ occurredOn }) => occurredOn >= from && occurredOn <= to).sort(inOrder)
}

/** Order of occurrence, then of ids. */
export const inOrder = (a: Fact, b: Fact) =>
  a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** What was counted last, up to a day, by a kind of fact that says how large the subject is; null where no fact says it. */
export function counted(facts: readonly Fact[], kind: string, until: Day): Decimal | null {
  const known = facts.filter((fact) => fact.kind === kind && fact.occurredOn <= until).sort(inOrder)
  const last = known.at(-1)
  return last ? new Exact(last.quantity) : null
}

/**
 * The vehicles over which a rate is counted: what was said last up to the end of the period, and one at least. Where nobody said how
 * many there are, a rate is counted over one: a number that is missing never flatters.
 */
export function fleetOf(facts: readonly Fact[], { to }: Period): Decimal {
  return Exact.max(1, counted(facts, 'FLEET', to) ?? 1)
}

/**
 * What each fact of a period costs by its items: what the item comes to with it less what it came to without it, in order of
 * occurrence, so that all together are exactly what the item costs, which is never more than its points.
 */
export function deductions(pack: Pack, facts: readonly Fact[], period: Period): Share[] {
  const ordered = within(facts, period)
  const fleet = fleetOf(facts, period)
  return pack.items.flatMap((item) => sharesOf(item, ordered, fleet))
}

/** What each fact of a period brings, never more than the bonus of its item and of the scale. */
export function bonuses(pack: Pack, facts: readonly Fact[], period: Period): Share[] {
  const ordered = within(facts, period)
  const shares = pack.bonus.flatMap((item) => sharesOf(item, ordered, new Exact(1)))
  let left: Decimal = new Exact(pack.bonusCap)
  return shares
    .sort((a, b) => inOrder(a.fact, b.fact))
    .map((share) => {
      const points = Exact.min(left, share.points)
      left = left.sub(points)
      return { ...share, points }
    })
}

function sharesOf(item: Item, ordered: readonly Fact[], fleet: Decimal): Share[] {
  const counts = item.lines.map(() => new Exact(0))
  let before: Decimal = new Exact(0)
  const shares: Share[] = []
  for (const fact of ordered) {
    for (const [i, line] of item.lines.entries()) {
      if (!isMeant(fact, line.match)) continue
      const count = counts[i] ?? new Exact(0)
      counts[i] = countWith(count, fact, line)
      const raw = Exact.sum(0, ...item.lines.map((one, n) => costOf(one, counts[n] ?? new Exact(0), fleet)))
      const after = Exact.min(item.most, raw)
      shares.push({ code: line.code, clause: line.clause, points: after.sub(before), fact })
      before = after
    }
  }
  return shares
}

/** What a line has counted when a fact is added; a fact put right counts less, by the share that is restored. */
function countWith(count: Decimal, fact: Fact, line: Line): Decimal {
  const weight = fact.correctedOn === null ? new Exact(1) : new Exact(1).sub(line.restores)
  if (line.form.form === 'ONCE') return Exact.max(count, weight)
  const amount = line.measure === null ? new Exact(fact.quantity) : numberOf(fact, line.measure)
  return count.add(amount.mul(weight))
}

function costOf({ form }: Line, count: Decimal, fleet: Decimal): Decimal {
  if (form.form !== 'RATE') return count.mul(form.points)
  const step = form.over === 'FLEET' ? form.per.mul(fleet) : form.per
  const full = count.divToInt(step)
  return (form.step === 'STARTED' && !count.mod(step).isZero() ? full.add(1) : full).mul(form.points)
}

/** A number that a fact has beside its quantity; 0 where it has none. */
function numberOf({ particulars }: Fact, name: string): Decimal {
  const value = particulars[name]
  return typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value))
    ? new Exact(value)
    : new Exact(0)
}
